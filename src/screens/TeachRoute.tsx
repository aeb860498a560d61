import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { lessonHash } from '../lesson/writeLesson'
import { startSession } from '../session/navigate'
import { useLibrary } from '../stores/library'
import { useTeach } from '../stores/teach'
import { ErrorCard } from '../ui/ErrorCard'
import { Teach } from './Teach'

/** Opens the lesson of an address, and keeps it open while the address stands. */
export function TeachRoute({ id }: { id: string }) {
  const { lessons, loadLesson } = useLibrary()
  const [isMissing, setIsMissing] = useState(false)
  const { taught, open, close } = useTeach()
  const [, navigate] = useLocation()
  const lesson = lessons.find(({ metadata }) => metadata.id === id)

  useEffect(() => {
    void loadLesson(id).then((isHere) => setIsMissing(!isHere))
  }, [id, loadLesson])
  useEffect(() => {
    if (!lesson) return
    open({ lesson, session: startSession(lesson, Date.now(), lessonHash(lesson)) })
    return close
  }, [lesson, open, close])

  if (taught && taught.lesson === lesson) return <Teach taught={taught} />
  if (lesson || !isMissing) return null
  return (
    <ErrorCard
      title="That lesson is not here"
      actions={[{ label: 'Go to the library', onPress: () => navigate('/'), main: true }]}
    >
      It may have been opened from a file. Open the file again from the library.
    </ErrorCard>
  )
}

import { useEffect } from 'react'
import { writeSession } from '../session/writeSession'
import { keepSession, keptChanged, saveNow } from '../stores/saving'
import { useTeach } from '../stores/teach'

/** Saves the lesson being taught after every gesture, and at once when a step is left. */
export function useKeepSession(lesson: string): void {
  useEffect(() => {
    // The lesson may be closed before its last change is written.
    let last = useTeach.getState().taught
    const written = () => {
      if (!last) throw new Error('No lesson is being taught')
      return { text: writeSession(last.session), step: last.session.position + 1 }
    }
    const end = keepSession(lesson, written)
    const stop = useTeach.subscribe(({ taught }, before) => {
      if (taught?.lesson.metadata.id !== lesson || taught.session === before.taught?.session) return
      last = taught
      keptChanged()
      if (taught.session.position !== before.taught?.session.position) saveNow()
    })
    return () => {
      stop()
      end()
    }
  }, [lesson])
}

import { useEffect } from 'react'
import { writeSession } from '../session/writeSession'
import { keepSession, keptChanged, saveNow } from '../stores/saving'
import { useTeach } from '../stores/teach'

/** Saves the lesson being taught after every gesture, and at once when a step is left. */
export function useKeepSession(lesson: string): void {
  useEffect(() => {
    const written = () => {
      const { taught } = useTeach.getState()
      if (!taught) throw new Error('No lesson is being taught')
      return { text: writeSession(taught.session), step: taught.session.position + 1 }
    }
    const end = keepSession(lesson, written)
    const stop = useTeach.subscribe(({ taught }, before) => {
      if (!taught || taught.session === before.taught?.session) return
      keptChanged()
      if (taught.session.position !== before.taught?.session.position) saveNow()
    })
    return () => {
      stop()
      end()
    }
  }, [lesson])
}

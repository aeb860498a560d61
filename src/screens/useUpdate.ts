import { useEffect, useState } from 'react'
import { isAnyLessonOpen } from '../storage/lessonHold'

/** How the app learns of a newer version of itself and changes to it. */
export interface Updates {
  isWaiting: () => Promise<boolean>
  /** Puts the waiting version in charge. The caller then loads the app again. */
  activate: () => Promise<boolean>
}

/** What to press for a newer version, or null. Never offered while any tab teaches, and never taken by itself. */
export function useUpdate(updates: Updates): (() => void) | null {
  const [isOffered, setIsOffered] = useState(false)
  useEffect(() => {
    let isWanted = true
    void Promise.all([updates.isWaiting(), isAnyLessonOpen()]).then(([isWaiting, isOpen]) => {
      if (isWanted) setIsOffered(isWaiting && !isOpen)
    })
    return () => {
      isWanted = false
    }
  }, [updates])

  async function take(): Promise<void> {
    if (await isAnyLessonOpen()) return setIsOffered(false)
    if (await updates.activate()) window.location.reload()
  }
  return isOffered ? () => void take() : null
}

import { announce, onAnnouncement } from './announcements'

export interface LessonHold {
  /** Only a writer may save this lesson; others follow what it saves. */
  readonly isWriter: boolean
  /** 'none' where the browser cannot keep tabs apart: then every tab is a writer. */
  readonly guard: 'lock' | 'none'
  /** Lets another tab write, or stops following. Closing the page does the same. */
  readonly release: () => void
}

/**
 * Makes this tab the one that writes a lesson, unless another is. A tab that follows is told each time the writer has
 * gone, and each time there is one again; to take over it asks for a new hold, and reads the lesson before it writes.
 */
export async function holdLesson(
  key: string,
  onWriter: (isThere: boolean) => void = () => undefined,
): Promise<LessonHold> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks
  if (!locks) return UNGUARDED // Safari before 15.4
  const name = LOCK_PREFIX + key
  let release: (() => void) | null
  try {
    release = await take(locks, name)
  } catch {
    return UNGUARDED // a frame without an origin of its own may not lock
  }
  if (release) {
    announce({ kind: 'taken', key })
    return { isWriter: true, guard: 'lock', release }
  }
  return { isWriter: false, guard: 'lock', release: follow(locks, name, key, onWriter) }
}

/** Whether any tab is teaching a lesson. Where the browser cannot tell, it may be. */
export async function isAnyLessonOpen(): Promise<boolean> {
  try {
    const { held = [] } = await navigator.locks.query()
    return held.some(({ name }) => name?.startsWith(LOCK_PREFIX))
  } catch {
    return true
  }
}

const LOCK_PREFIX = 'small-steps lesson '

const UNGUARDED: LessonHold = { isWriter: true, guard: 'none', release: () => undefined }

/** Gives what ends the lock, or null when another tab has it. */
function take(locks: LockManager, name: string): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock) return new Promise<void>((release) => resolve(release))
        resolve(null)
        return undefined
      })
      .catch(reject)
  })
}

function follow(
  locks: LockManager,
  name: string,
  key: string,
  onWriter: (isThere: boolean) => void,
): () => void {
  const end = new AbortController()
  let isWaiting = false

  /** A shared lock comes to all followers at once when the writer's ends, and they keep it for no time. */
  async function waitForEnd(): Promise<void> {
    if (isWaiting) return
    isWaiting = true
    try {
      await locks.request(name, { mode: 'shared', signal: end.signal }, () => undefined)
      isWaiting = false
      if (!end.signal.aborted) onWriter(false)
    } catch {
      isWaiting = false // released
    }
  }

  const stopHearing = onAnnouncement((said) => {
    if (said.kind !== 'taken' || said.key !== key) return
    onWriter(true)
    void waitForEnd()
  })
  void waitForEnd()
  return () => {
    end.abort()
    stopHearing()
  }
}

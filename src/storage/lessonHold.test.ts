import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { holdLesson } from './lessonHold'

let keys = 0
let key = ''

beforeEach(() => {
  keys += 1
  key = `lesson ${keys}`
  vi.stubGlobal('navigator', { locks: fakeLocks() })
})
afterEach(() => vi.unstubAllGlobals())

describe('holding a lesson', () => {
  it('makes one writer, and tells who follows when the writer has gone', async () => {
    const first = await holdLesson(key)
    expect(first).toMatchObject({ isWriter: true, guard: 'lock' })
    const heard: boolean[] = []
    const second = await holdLesson(key, (isThere) => heard.push(isThere))
    const third = await holdLesson(key, (isThere) => heard.push(isThere))
    expect([second.isWriter, third.isWriter]).toEqual([false, false])
    await soon()
    expect(heard).toEqual([])
    first.release()
    await vi.waitFor(() => expect(heard).toEqual([false, false]))
    const takenOver = await holdLesson(key)
    expect(takenOver.isWriter).toBe(true)
  })

  it('does not concern other lessons', async () => {
    await holdLesson(key)
    expect(await holdLesson(`${key} again`)).toMatchObject({ isWriter: true })
  })

  it('tells who follows of a new writer, and when that one goes', async () => {
    const first = await holdLesson(key)
    const heard: boolean[] = []
    await holdLesson(key, (isThere) => heard.push(isThere))
    first.release()
    await vi.waitFor(() => expect(heard).toEqual([false]))
    const next = await holdLesson(key)
    const otherTab = new BroadcastChannel('small-steps') // a tab does not hear itself
    otherTab.postMessage({ kind: 'taken', key })
    otherTab.close()
    await vi.waitFor(() => expect(heard).toEqual([false, true]))
    next.release()
    await vi.waitFor(() => expect(heard).toEqual([false, true, false]))
  })

  it('tells nobody who has stopped following', async () => {
    const first = await holdLesson(key)
    const heard: boolean[] = []
    const second = await holdLesson(key, (isThere) => heard.push(isThere))
    second.release()
    first.release()
    await soon()
    expect(heard).toEqual([])
  })

  it('lets everyone write where tabs cannot be kept apart, and says so', async () => {
    vi.stubGlobal('navigator', {})
    await holdLesson(key)
    expect(await holdLesson(key)).toMatchObject({ isWriter: true, guard: 'none' })
    const denied = () => Promise.reject(new DOMException('', 'SecurityError'))
    vi.stubGlobal('navigator', { locks: { request: denied } })
    expect(await holdLesson(key)).toMatchObject({ isWriter: true, guard: 'none' })
  })
})

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20))
}

type Granted = (lock: { name: string } | null) => unknown

/** One origin's locks, as the Web Locks API describes them. */
function fakeLocks() {
  const held: { name: string; mode: LockMode }[] = []
  const queue: { name: string; mode: LockMode; grant: () => void }[] = []

  function isFree(name: string, mode: LockMode): boolean {
    return !held.some((one) => one.name === name && (mode === 'exclusive' || one.mode === 'exclusive'))
  }

  function proceed(): void {
    for (const waiting of queue.slice()) {
      const isFirst = queue.find(({ name }) => name === waiting.name) === waiting
      if (!isFirst || !isFree(waiting.name, waiting.mode)) continue
      queue.splice(queue.indexOf(waiting), 1)
      waiting.grant()
    }
  }

  async function request(name: string, options: LockOptions, granted: Granted): Promise<unknown> {
    const mode = options.mode ?? 'exclusive'
    await Promise.resolve()
    if (options.ifAvailable && !(isFree(name, mode) && !queue.some((one) => one.name === name))) {
      return granted(null)
    }
    const lock = { name, mode }
    await new Promise<void>((resolve, reject) => {
      const waiting = {
        ...lock,
        grant: () => {
          held.push(lock)
          resolve()
        },
      }
      queue.push(waiting)
      options.signal?.addEventListener('abort', () => {
        if (queue.includes(waiting)) queue.splice(queue.indexOf(waiting), 1)
        reject(new DOMException('', 'AbortError'))
      })
      proceed()
    })
    try {
      return await granted(lock)
    } finally {
      held.splice(held.indexOf(lock), 1)
      proceed()
    }
  }

  return { request }
}

import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Place } from './savedTexts'

const place: Place = { store: 'sessions', key: 'lesson' }

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('the database', () => {
  it('is opened again after the browser dropped it', async () => {
    const { loadText, saveText } = await import('./savedTexts')
    await saveText(place, 'one', '')
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError')
    })
    await saveText(place, 'two', '')
    expect(await loadText(place)).toMatchObject({ text: 'two' })
  })

  it('never holds up a newer app, and says why it no longer saves', async () => {
    const { saveText } = await import('./savedTexts')
    const { storageProblem } = await import('./problem')
    await saveText(place, 'one', '')
    const newer = await openDB('small-steps', 99)
    expect(await newer.getAll('sessions')).toMatchObject([{ text: 'one' }])
    const failure = await saveText(place, 'two', '').catch((error: unknown) => error)
    expect(storageProblem(failure)).toContain('A newer Small Steps')
    newer.close()
  })

  it('that cannot be had is a problem in a sentence', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const { loadText } = await import('./savedTexts')
    const { problem } = await loadText(place)
    expect(problem).toContain('the window is private')
  })

  it('that gives no answer is a problem too, until it answers', async () => {
    const older = await openDB('small-steps', 1)
    const deleted = indexedDB.deleteDatabase('small-steps') // waits for the older tab, and we wait for it
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { loadText } = await import('./savedTexts')
    const loading = loadText(place)
    await vi.advanceTimersByTimeAsync(10_000)
    expect((await loading).problem).toContain('very long')
    expect((await loadText(place)).problem).toContain('very long')
    older.close()
    await vi.waitFor(() => expect(deleted.readyState).toBe('done'))
    await vi.waitFor(async () => expect((await loadText(place)).problem).toBeNull())
  })
})

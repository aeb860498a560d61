import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createAutosave, type SavingState } from './autosave'
import type { SavedText } from './database'
import { listSaved, removeSaved } from './savedList'
import { allowSaving, loadText, type Place, saveText } from './savedTexts'

let places = 0
function newPlace(): Place {
  places += 1
  return { store: 'lessons', key: `lesson ${places}` }
}

afterEach(() => vi.restoreAllMocks())

describe('a saved text', () => {
  it('comes back as it was', async () => {
    const place = newPlace()
    const text = 'Tens and ones ½ 🧮 \ud800'
    await saveText(place, text, 'Tens')
    expect(await loadText(place)).toMatchObject({ found: 'newest', damaged: false, text, problem: null })
  })

  it('is not there before it was saved, and that is no failure', async () => {
    const place = newPlace()
    expect(await loadText(place)).toMatchObject({ found: 'none', damaged: false, text: null, problem: null })
    await saveText(place, 'one', '')
  })

  it('is kept in two generations', async () => {
    const place = newPlace()
    for (const text of ['one', 'two', 'three', 'four']) await saveText(place, text, '')
    expect(await recordsAt(place)).toMatchObject([
      { generation: 3, text: 'three' },
      { generation: 4, text: 'four' },
    ])
  })

  it('does not mix with one whose key begins alike', async () => {
    const place = newPlace()
    const longer: Place = { store: 'lessons', key: `${place.key} again` }
    await saveText(longer, 'other', '')
    await saveText(place, 'mine', '')
    expect(await loadText(place)).toMatchObject({ text: 'mine' })
    expect(await loadText(longer)).toMatchObject({ text: 'other' })
  })

  it('keeps the order in which saves were asked for', async () => {
    const place = newPlace()
    await Promise.all(['one', 'two', 'three'].map((text) => saveText(place, text, '')))
    expect(await loadText(place)).toMatchObject({ found: 'newest', text: 'three' })
  })

  it('is the newest although another tab has written since', async () => {
    const place = newPlace()
    await saveText(place, 'one', '')
    vi.resetModules()
    const otherTab = await import('./savedTexts')
    for (const text of ['two', 'three', 'four']) await otherTab.saveText(place, text, '')
    await saveText(place, 'five', '') // where a generation was that has gone
    await otherTab.saveText(place, 'six', '') // where a generation is
    expect(await loadText(place)).toMatchObject({ found: 'newest', text: 'six' })
    await saveText(place, 'seven', '')
    await saveText(place, 'eight', '')
    expect((await recordsAt(place)).map(({ text }) => text)).toEqual(['seven', 'eight'])
  })

  it('is handed over whole before anything is answered, for a page that is going', async () => {
    const place = newPlace()
    await loadText(place)
    const committed = vi.spyOn(IDBTransaction.prototype, 'commit')
    const saving = saveText(place, 'one', '')
    for (let n = 0; n < 20; n++) await Promise.resolve() // no task, as in a handler of pagehide
    expect(committed).toHaveBeenCalledTimes(1)
    await saving
  })

  it('is written by strict transactions', async () => {
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await saveText(newPlace(), 'one', '')
    expect(begun).toHaveBeenLastCalledWith(['lessons'], 'readwrite', { durability: 'strict' })
  })

  it('is listed by its newest label, and goes when a person removes it', async () => {
    const place: Place = { store: 'boards', key: 'page' }
    await saveText(place, 'one', 'Old name')
    await saveText(place, 'two', 'New name')
    expect(await listSaved('boards')).toEqual([
      { key: 'page', label: 'New name', savedAtMs: expect.any(Number) },
    ])
    await removeSaved(place)
    expect(await listSaved('boards')).toEqual([])
    expect(await loadText(place)).toMatchObject({ found: 'none', problem: null })
  })
})

describe('a damaged text', () => {
  it('gives way to the one before it, and says so', async () => {
    const place = newPlace()
    await saveText(place, 'one', '')
    await saveText(place, 'two', '')
    await damage(place, 2)
    expect(await loadText(place)).toMatchObject({ found: 'older', damaged: true, text: 'one', problem: null })
  })

  it('is not counted as a generation, so that two whole ones are kept', async () => {
    const place = newPlace()
    await saveText(place, 'one', '')
    await saveText(place, 'two', '')
    await damage(place, 2)
    await loadText(place)
    await saveText(place, 'three', '')
    expect((await recordsAt(place)).map(({ generation }) => generation)).toEqual([1, 2, 3])
    await damage(place, 3)
    expect(await loadText(place)).toMatchObject({ found: 'older', text: 'one' })
  })

  it('that the browser cannot even read gives way too', async () => {
    const place = newPlace()
    await saveText(place, 'one', '')
    await saveText(place, 'two', '')
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(() => {
      throw new DOMException('Failed to read large value', 'UnknownError')
    })
    expect(await loadText(place)).toMatchObject({ found: 'older', damaged: true, text: 'one' })
  })

  it('with nothing before it is left alone until a person says so', async () => {
    const place = newPlace()
    await saveText(place, 'one', '')
    await damage(place, 1)
    expect(await loadText(place)).toMatchObject({ found: 'none', damaged: true, problem: expect.any(String) })
    await expect(saveText(place, 'two', '')).rejects.toThrow('could not be read')
    expect(await recordsAt(place)).toHaveLength(1)
    allowSaving(place)
    await saveText(place, 'two', '')
    expect(await loadText(place)).toMatchObject({ found: 'newest', text: 'two' })
    expect(await recordsAt(place)).toHaveLength(2)
  })
})

describe('a failed load', () => {
  it('never rejects, and refuses saves until a load succeeds', async () => {
    const place = newPlace()
    await saveText(place, 'one', '')
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('', 'UnknownError')
    })
    expect(await loadText(place)).toMatchObject({
      found: 'none',
      damaged: false,
      problem: expect.any(String),
    })
    await expect(saveText(place, 'two', '')).rejects.toThrow('could not be read')
    expect(await loadText(place)).toMatchObject({ found: 'newest', text: 'one' })
    await saveText(place, 'two', '')
  })
})

describe('a save that fails', () => {
  it.each([null, 'QuotaExceededError'])('loses nothing acknowledged when it ends with %s', async (name) => {
    const place = newPlace()
    await saveText(place, 'one', '')
    await saveText(place, 'two', '')
    endNextSave(name)
    await expect(saveText(place, 'three', '')).rejects.toMatchObject({ name: name ?? 'AbortError' })
    expect(await recordsAt(place)).toMatchObject([{ text: 'one' }, { text: 'two' }])
    expect(await loadText(place)).toMatchObject({ found: 'newest', damaged: false, text: 'two' })
    await saveText(place, 'four', '')
    expect(await loadText(place)).toMatchObject({ found: 'newest', text: 'four' })
  })
})

describe('a full disk', () => {
  it('shows on the screen until a save succeeds, and what was saved before stays', async () => {
    const place = newPlace()
    await saveText(place, 'one', '')
    const states: SavingState[] = []
    const autosave = createAutosave({
      key: place.key,
      write: () => 'two',
      save: (text) => saveText(place, text, ''),
      onState: (state) => states.push(state),
    })
    endNextSave('QuotaExceededError')
    autosave.changed()
    autosave.flush()
    await vi.waitFor(() =>
      expect(states.at(-1)).toEqual({ state: 'not-saved', reason: 'This device has no room left.' }),
    )
    expect(await loadText(place)).toMatchObject({ found: 'newest', text: 'one' })
    autosave.flush()
    await autosave.whenSaved()
    expect(states.at(-1)).toEqual({ state: 'saved' })
    expect(await loadText(place)).toMatchObject({ found: 'newest', text: 'two' })
    autosave.dispose()
  })
})

/** Ends the transaction when the next record is in it, as a kill does, or as a full disk with its name. */
function endNextSave(name: string | null): void {
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(function (
    this: IDBObjectStore,
    record: unknown,
  ) {
    const request = this.put(record)
    const transaction = this.transaction as IDBTransaction & { _abort: (name: string | null) => void }
    request.addEventListener('success', () => transaction._abort(name))
    return request
  })
}

async function recordsAt({ store, key }: Place): Promise<readonly SavedText[]> {
  const database = await openDB('small-steps')
  const records: SavedText[] = await database.getAll(store, IDBKeyRange.bound([key], [key, []]))
  database.close()
  return records
}

async function damage({ store, key }: Place, generation: number): Promise<void> {
  const database = await openDB('small-steps')
  const record: SavedText = await database.get(store, [key, generation])
  await database.put(store, { ...record, text: `${record.text}!` })
  database.close()
}

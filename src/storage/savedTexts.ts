import { hashOf } from '../lesson/hash'
import { announce } from './announcements'
import { begin, type SavedText, type StoreName } from './database'
import { StorageRefusal, storageProblem } from './problem'
import { inTurn } from './turns'

/** Where a text is kept. */
export interface Place {
  readonly store: StoreName
  readonly key: string
}

export type Loaded =
  | {
      readonly found: 'newest' | 'older'
      /** The newest was there and could not be read whole. */
      readonly damaged: boolean
      readonly text: string
      readonly savedAtMs: number
      readonly problem: null
    }
  | {
      readonly found: 'none'
      readonly damaged: boolean
      readonly text: null
      readonly savedAtMs: null
      /** Why a text that may be there was not read, in a sentence. Null when there is none. */
      readonly problem: string | null
    }

/** The newest generation of each place, as far as this page knows. */
const newestGenerations = new Map<string, number>()

/** The newest that this page has read or written whole: only then are older ones needless. */
const wholeGenerations = new Map<string, number>()

/** Where a load failed: a save could replace what a person can still rescue. */
const unread = new Set<string>()

/** Resolves when the text is durable. The generation before it stays, and those before that go. */
export function saveText(place: Place, text: string, label: string): Promise<void> {
  return inTurn(`save ${idOf(place)}`, async () => {
    if (unread.has(idOf(place))) throw new StorageRefusal('unread')
    let newest = newestGenerations.get(idOf(place)) ?? (await generationsAt(place))[0] ?? 0
    while (!(await write(place, newest + 1, text, label))) newest = (await generationsAt(place))[0] ?? 0
    announce({ kind: 'saved', store: place.store, key: place.key })
  })
}

/**
 * Writes without asking anything first, because a page that is going hears no answers. False when it is not the newest
 * after all, since another tab has written too.
 */
async function write(place: Place, generation: number, text: string, label: string): Promise<boolean> {
  const { store: name, key } = place
  const transaction = await begin(name, 'readwrite')
  const store = transaction.objectStore(name)
  const whole = wholeGenerations.get(idOf(place))
  const requests = [
    store.add({ key, generation, text, hash: hashOf(text), savedAtMs: Date.now(), label }),
    whole === undefined ? null : store.delete(IDBKeyRange.bound([key], [key, whole], false, true)),
  ]
  const looking = store.getAllKeys(generationsOf(place))
  if (typeof transaction.commit === 'function') transaction.commit() // Safari before 15 waits for the answers
  try {
    await ended(transaction.done, looking, ...requests)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'ConstraintError') return false
    throw error
  }
  const newest = Math.max(...(await looking).map(([, number]) => number))
  newestGenerations.set(idOf(place), newest)
  wholeGenerations.set(idOf(place), generation)
  return newest === generation
}

/** The newest text that is whole. Never rejects; after a load that failed, saves to this place are refused. */
export async function loadText(place: Place): Promise<Loaded> {
  try {
    const loaded = await read(place)
    if (loaded.problem === null) unread.delete(idOf(place))
    else unread.add(idOf(place))
    return loaded
  } catch (error) {
    unread.add(idOf(place))
    return { found: 'none', damaged: false, text: null, savedAtMs: null, problem: storageProblem(error) }
  }
}

/** After a person was told that what was there cannot be read, and chose to go on. */
export function allowSaving(place: Place): void {
  unread.delete(idOf(place))
}

async function read(place: Place): Promise<Loaded> {
  wholeGenerations.delete(idOf(place))
  const generations = await generationsAt(place)
  newestGenerations.set(idOf(place), generations[0] ?? 0)
  for (const generation of generations) {
    const saved = await readWhole(place, generation)
    if (!saved) continue
    wholeGenerations.set(idOf(place), generation)
    const isNewest = generation === generations[0]
    return {
      found: isNewest ? 'newest' : 'older',
      damaged: !isNewest,
      text: saved.text,
      savedAtMs: saved.savedAtMs,
      problem: null,
    }
  }
  const damaged = generations.length > 0
  const problem = damaged ? 'What was saved on this device is damaged.' : null
  return { found: 'none', damaged, text: null, savedAtMs: null, problem }
}

/** Newest first. */
async function generationsAt(place: Place): Promise<readonly number[]> {
  const transaction = await begin(place.store, 'readonly')
  const [keys] = await Promise.all([
    transaction.objectStore(place.store).getAllKeys(generationsOf(place)),
    transaction.done,
  ])
  return keys.map(([, number]) => number).sort((a, b) => b - a)
}

/** Null when it is damaged. In a transaction of its own, because a record that cannot be read ends its transaction. */
async function readWhole(place: Place, generation: number): Promise<SavedText | null> {
  const transaction = await begin(place.store, 'readonly')
  try {
    const key = IDBKeyRange.only([place.key, generation])
    const [saved] = await Promise.all([transaction.objectStore(place.store).get(key), transaction.done])
    return saved && typeof saved.text === 'string' && hashOf(saved.text) === saved.hash ? saved : null
  } catch {
    return null
  }
}

/** A full disk shows on the transaction or on the request; the other then says only that it was aborted. */
async function ended(...promises: readonly unknown[]): Promise<void> {
  const failures: unknown[] = []
  for (const result of await Promise.allSettled(promises)) {
    if (result.status === 'rejected') failures.push(result.reason)
  }
  if (failures.length === 0) return
  throw failures.find((one) => !(one instanceof DOMException && one.name === 'AbortError')) ?? failures[0]
}

function generationsOf({ key }: Place): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []]) // a list comes after every number
}

function idOf({ store, key }: Place): string {
  return `${store}/${key}`
}

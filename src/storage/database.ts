import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { StorageRefusal } from './problem'

/** One generation of one text. Whoever saves has made the text; storage never looks inside. */
export interface SavedText {
  readonly key: string
  /** Counts up from 1 for each key. */
  readonly generation: number
  readonly text: string
  /** Of the text, so that damage is seen. */
  readonly hash: string
  readonly savedAtMs: number
  /** For lists, so that they need not read the texts. */
  readonly label: string
}

/** Lessons being taught, lesson files opened on this device, pages of the free board, choices. */
const STORES = ['sessions', 'lessons', 'boards', 'settings'] as const
export type StoreName = (typeof STORES)[number]

interface TextStore {
  key: [key: string, generation: number]
  value: SavedText
  indexes: { cards: [key: string, generation: number, savedAtMs: number, label: string] }
}

interface Stores extends DBSchema {
  sessions: TextStore
  lessons: TextStore
  boards: TextStore
  settings: TextStore
}

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Stores, [StoreName], Mode>

const NAME = 'small-steps'
const VERSION = 1

/** Some browsers leave an opening without any answer. */
const patienceMs = 10_000

interface Opening {
  readonly database: Promise<IDBPDatabase<Stores>>
  /** Rejects when the answer is too long in coming; the database may still come after that. */
  readonly refusal: Promise<never>
}

let opening: Opening | null = null

/** A strict transaction: once it is done, the text is on the disk and not only on its way there. */
export async function begin<Mode extends 'readonly' | 'readwrite'>(
  store: StoreName,
  mode: Mode,
): Promise<Transaction<Mode>> {
  const database = await openDatabase()
  try {
    return database.transaction([store], mode, { durability: 'strict' })
  } catch (error) {
    // Browsers may drop a connection without a word, above all while the device sleeps.
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error
    opening = null
    return (await openDatabase()).transaction([store], mode, { durability: 'strict' })
  }
}

function openDatabase(): Promise<IDBPDatabase<Stores>> {
  opening ??= open()
  // The database comes first, so that one that came late is used although it was refused before.
  return Promise.race([opening.database, opening.refusal])
}

function open(): Opening {
  let refuse: (reason: StorageRefusal) => void = () => undefined
  const refusal = new Promise<never>((_, reject) => {
    refuse = reject
  })
  refusal.catch(() => undefined) // whoever waits hears of it through the race
  const timer = setTimeout(() => refuse(new StorageRefusal('slow')), patienceMs)

  async function opened(): Promise<IDBPDatabase<Stores>> {
    if (typeof indexedDB === 'undefined') throw new StorageRefusal('closed')
    return openDB<Stores>(NAME, VERSION, {
      upgrade: (database, oldVersion) => upgrade(database, oldVersion),
      blocked: () => refuse(new StorageRefusal('blocked')),
      // A newer app is waiting in another tab: it must not wait for us.
      blocking: (_old, _new, event) => {
        forget()
        if (event.target instanceof IDBDatabase) event.target.close()
      },
      terminated: forget,
    })
  }

  const mine: Opening = { database: opened(), refusal }
  function forget(): void {
    if (opening === mine) opening = null
  }
  mine.database.then(
    () => clearTimeout(timer),
    () => {
      clearTimeout(timer)
      forget() // the next save or load tries again
    },
  )
  return mine
}

/** Brings a database of any older version to this one. Steps are added, never changed. */
function upgrade(database: IDBPDatabase<Stores>, oldVersion: number): void {
  if (oldVersion < 1) {
    for (const name of STORES) {
      const store = database.createObjectStore(name, { keyPath: ['key', 'generation'] })
      store.createIndex('cards', ['key', 'generation', 'savedAtMs', 'label'])
    }
  }
}

import { begin, type StoreName } from './database'
import type { Place } from './savedTexts'

export interface SavedCard {
  readonly key: string
  readonly label: string
  readonly savedAtMs: number
}

/** What a store holds, latest first, without reading a single text. */
export async function listSaved(store: StoreName): Promise<readonly SavedCard[]> {
  const transaction = await begin(store, 'readonly')
  const newest = new Map<string, SavedCard>()
  async function collect(): Promise<void> {
    let cursor = await transaction.objectStore(store).index('cards').openKeyCursor()
    while (cursor) {
      const [key, , savedAtMs, label] = cursor.key // in the order of generations
      newest.set(key, { key, label, savedAtMs })
      cursor = await cursor.continue()
    }
  }
  await Promise.all([collect(), transaction.done])
  return [...newest.values()].sort((a, b) => b.savedAtMs - a.savedAtMs)
}

/** Only ever because a person asked. */
export async function removeSaved({ store, key }: Place): Promise<void> {
  const transaction = await begin(store, 'readwrite')
  await Promise.all([
    transaction.done,
    transaction.objectStore(store).delete(IDBKeyRange.bound([key], [key, []])),
  ])
}

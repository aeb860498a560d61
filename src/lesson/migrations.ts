import type { JsonObject } from './json'

/**
 * Brings a file of version `from` to the next one. Pure, and never edited once a version is out: each has a
 * real old file beside its test.
 */
export interface Migration {
  readonly from: number
  /** What it does, as a verb: "AddFactsSlot". */
  readonly name: string
  readonly up: (file: JsonObject) => JsonObject
}

/** In order, one for each version before the present one. There are none before version 1. */
export const MIGRATIONS: readonly Migration[] = []

/** The file at the present version, and the names of the migrations that brought it there. */
export function migrated(
  file: JsonObject,
  version: number,
  migrations: readonly Migration[] = MIGRATIONS,
): { readonly file: JsonObject; readonly names: readonly string[] } {
  const names: string[] = []
  let now = file
  for (const migration of migrations) {
    if (migration.from < version) continue
    now = { ...migration.up(now), version: migration.from + 1 }
    names.push(migration.name)
  }
  return { file: now, names }
}

/** Of boards without a lesson, in the same way. */
export const PAGES_MIGRATIONS: readonly Migration[] = [
  {
    from: 1,
    name: 'PutBoardOnPage',
    up: ({ next, board, ...file }) => ({ ...file, shown: 0, pages: [{ next, board }] }),
  },
]

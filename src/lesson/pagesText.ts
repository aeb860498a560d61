import type * as z from 'zod/mini'
import type { Document } from '../board/board'
import { canonicalJson } from './canonicalJson'
import { issueWords } from './issue'
import { isJsonObject, type JsonObject } from './json'
import { readJson } from './jsonText'
import { LIMITS, PAGES_FORMAT, PAGES_LIMITS, PAGES_SCHEMA, PAGES_VERSION } from './limits'
import { migrated, PAGES_MIGRATIONS } from './migrations'
import { pageSchema, pagesShell } from './pagesSchema'
import { boardPlace, type Path } from './place'
import { type Problem, RESTORE, WHOLE_FILE } from './problem'
import { readBoard } from './readBoard'

/** Boards without a lesson, one a page. */
export interface PagesOfBoards {
  /** At least one. */
  readonly pages: readonly Document[]
  /** Which of them is shown, from 0. */
  readonly shown: number
}

export type PagesReading =
  | { readonly ok: true; readonly value: PagesOfBoards }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** For storage, after every gesture: only a page that has changed is written anew. */
export function writePages({ pages, shown }: PagesOfBoards): string {
  const head = JSON.stringify({ $schema: PAGES_SCHEMA, format: PAGES_FORMAT, version: PAGES_VERSION, shown })
  return `${head.slice(0, -1)},"pages":[${pages.map(pageText).join(',')}]}`
}

/** For a file, which people may look into. */
export function writePagesFile(pages: PagesOfBoards): string {
  return canonicalJson(JSON.parse(writePages(pages)))
}

const texts = new WeakMap<Document, string>()

function pageText(page: Document): string {
  const known = texts.get(page)
  if (known !== undefined) return known
  const text = JSON.stringify({ next: page.next, board: page.board })
  texts.set(page, text)
  return text
}

/** The one door for pages, kept here or from a file. The kinds they name must be loaded: see `kindsNamedIn`. */
export function readPages(text: string): PagesReading {
  const json = readJson(text, 'The board', PAGES_LIMITS)
  if (!json.ok) return refused([json.problem])
  const file = json.value
  if (!isJsonObject(file) || file.format !== PAGES_FORMAT) {
    return refused([wholeFile('This is not a Small Steps board.', 'Choose a file that ends in “.board”.')])
  }
  const { version } = file
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return refused([wholeFile('The file does not say which version of the format it is.', RESTORE)])
  if (version > PAGES_VERSION) {
    const sentence = 'This board was made with a newer Small Steps than this one. Nothing is wrong with it.'
    return refused([wholeFile(sentence, 'Update Small Steps, then open the board again.')])
  }
  // A board by hand may leave out what only editors use.
  return readCurrent({ $schema: PAGES_SCHEMA, ...migrated(file, version, PAGES_MIGRATIONS).file })
}

function readCurrent(file: JsonObject): PagesReading {
  const problems: Problem[] = []
  const part = <T>(schema: z.ZodMiniType<T>, value: unknown, place: (path: Path) => string): T | null => {
    if (problems.length >= LIMITS.problems) return null
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues.slice(0, LIMITS.problems))
      problems.push({ place: place(issue.path), ...issueWords(issue, value) })
    return null
  }
  const shell = part(pagesShell, file, () => WHOLE_FILE)
  const pages: Document[] = []
  for (const [index, saved] of (shell?.pages ?? []).entries()) {
    const place = `Page ${index + 1}`
    const page = part(pageSchema, saved, ([first, ...rest]) => {
      const inside = first === 'board' && isJsonObject(saved) ? boardPlace(saved.board, rest) : null
      return inside === null ? place : `${place}, ${inside}`
    })
    if (!page) continue
    const reading = readBoard(page.board, place)
    problems.push(...reading.problems)
    pages.push({ board: reading.board, next: Math.max(page.next, reading.greatest + 1) })
  }
  if (!shell || problems.length > 0) return refused(problems)
  return { ok: true, value: { pages, shown: Math.min(shell.shown, pages.length - 1) } }
}

function refused(problems: readonly Problem[]): PagesReading {
  return { ok: false, problems: problems.slice(0, LIMITS.problems) }
}

function wholeFile(sentence: string, remedy: string): Problem {
  return { place: WHOLE_FILE, sentence, remedy }
}

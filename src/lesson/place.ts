import { kindOf } from '../manipulatives/registry'
import { childOf, textIn } from './json'
import { WHOLE_FILE } from './problem'

export type Path = readonly PropertyKey[]

/** Long names are cut, so that a hostile file cannot fill the screen with one. */
function short(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39)}…` : name
}

/** How a piece is spoken of when the file may be wrong: "Frame A", "ten frame B", "piece 3". */
export function pieceWords(piece: unknown, index: number): string {
  const title = textIn(piece, 'title')
  if (title !== null) return short(title)
  const kind = textIn(piece, 'kind')
  if (kind === null) return `piece ${index + 1}`
  const label = textIn(childOf(piece, 'state'), 'label')
  const name = (kindOf(kind)?.title ?? kind).toLowerCase()
  return short(label === null ? `${name} (piece ${index + 1})` : `${name} ${label}`)
}

const IN_BOARD: Readonly<Record<string, (item: unknown, index: number) => string>> = {
  pieces: pieceWords,
  quantities: (item, index) => short(`quantity “${textIn(item, 'name') ?? index + 1}”`),
  sets: (item, index) => short(`set “${textIn(item, 'name') ?? index + 1}”`),
  sums: (_item, index) => `sum ${index + 1}`,
  ink: (_item, index) => `pen stroke ${index + 1}`,
}

const IN_STEP: Readonly<Record<string, string>> = { sentences: 'sentence', reveal: 'reveal', goal: 'goal' }

const IN_LESSON: Readonly<Record<string, string>> = {
  smallSteps: 'Small step',
  sentences: 'Sentence',
  misconceptions: 'Misconception',
  episodes: 'Episode',
}

const SECTIONS: Readonly<Record<string, string>> = {
  metadata: 'About the lesson',
  exitCheck: 'Exit check',
  sameDaySupport: 'Same-day support',
  factsSlot: 'Facts slot',
}

/** "ten frame A": what a path inside a board points to, or null for the board as a whole. */
export function boardPlace(board: unknown, path: Path): string | null {
  const [section, index] = path
  if (typeof section !== 'string' || typeof index !== 'number') return null
  const words = Object.hasOwn(IN_BOARD, section) ? IN_BOARD[section] : undefined
  return words?.(childOf(childOf(board, section), index), index) ?? null
}

/** "Episode 2, step 3, ten frame A": what a path in a lesson file points to. */
export function lessonPlace(lesson: unknown, path: Path): string {
  const [section, index, steps, step, inStep, ...rest] = path
  if (typeof section !== 'string') return WHOLE_FILE
  if (typeof index !== 'number' || !Object.hasOwn(IN_LESSON, section)) return sectionWords(section)
  const first = `${IN_LESSON[section]} ${index + 1}`
  if (section !== 'episodes' || steps !== 'steps' || typeof step !== 'number') return first
  const place = `${first}, step ${step + 1}`
  if (inStep === 'board') {
    const board = childOf(childOf(childOf(childOf(lesson, section), index), 'steps'), step)
    const part = boardPlace(childOf(board, 'board'), rest)
    return part === null ? `${place}, board` : `${place}, ${part}`
  }
  const [within] = rest
  if (typeof inStep !== 'string' || typeof within !== 'number' || !Object.hasOwn(IN_STEP, inStep))
    return place
  return `${place}, ${IN_STEP[inStep]} ${within + 1}`
}

function sectionWords(section: string): string {
  return (Object.hasOwn(SECTIONS, section) ? SECTIONS[section] : undefined) ?? WHOLE_FILE
}

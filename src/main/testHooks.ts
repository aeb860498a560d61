import type { Board, Document } from '../board/board'
import { addStroke, rubOut } from '../board/edit'
import { HISTORY_LIMIT } from '../board/history'
import { brokenInvariants } from '../board/invariants'
import { boardSchema } from '../lesson/boardSchema'
import type { Lesson } from '../lesson/lesson'
import { readPages, writePages } from '../lesson/pagesText'
import { readBoard } from '../lesson/readBoard'
import { kindsNamedIn, loadKinds } from '../manipulatives/registry'
import { boardsOf, type Pages } from '../session/pages'
import { readSession } from '../session/readSession'
import { isSameData } from '../session/sameData'
import { type Session, stepSession, stepsOf } from '../session/session'
import { writeSession } from '../session/writeSession'
import { useFreeBoard } from '../stores/freeBoard'
import { useLibrary } from '../stores/library'
import { keptLesson, loadSession, useSaving, whenSaved } from '../stores/saving'
import { useTeach } from '../stores/teach'
import { leftOver, watchPointers } from './leftOver'

/** What tests and outside harnesses may ask of the running app, on the window. It comes with `?test` alone. */
export interface TestHooks {
  /** The lesson and the session, or the free board's document, as plain data; null on any other screen. */
  readonly __lessonState: () =>
    | { readonly lesson: Lesson; readonly session: Session }
    | { readonly document: Document }
    | null
  /** Resolves when the last edit is durable. Rejects in a tab that keeps nothing. */
  readonly __lessonSaved: () => Promise<void>
  /** What is not as it must be, as sentences; empty when all is well. */
  readonly __monkeyInvariants: () => string[]
  readonly __kill: {
    /** Makes one edit that carries this whole number, in place of the last. The board does not grow. */
    readonly edit: (n: number) => Promise<void>
    /** From what was saved and from nothing else: the number last carried, 0 when there is none. */
    readonly read: () => Promise<{ readonly last: number; readonly ok: boolean; readonly why: string }>
  }
  /** Makes chance on this page repeatable, and gives the source of it. */
  readonly __seed: (n: number) => () => number
  readonly __clock: TestClock
}

interface TestClock {
  readonly now: () => number
  /** Stands still at this moment. */
  readonly set: (ms: number) => void
  readonly advance: (ms: number) => void
  /** Goes on from where it stands. */
  readonly run: () => void
}

export function offerTestHooks(): void {
  watchPointers()
  const hooks: TestHooks = {
    __lessonState: lessonState,
    __lessonSaved: lessonSaved,
    __monkeyInvariants: () => [...brokenOnScreen(), ...leftOver()],
    __kill: { edit: carry, read: readCarried },
    __seed: seedChance,
    __clock: testClock(),
  }
  Object.assign(window, hooks)
}

function lessonState() {
  const { taught } = useTeach.getState()
  if (taught) return structuredClone(taught)
  if (!isFreeBoard()) return null
  return structuredClone({ document: useFreeBoard.getState().history.document })
}

async function lessonSaved(): Promise<void> {
  // Keeping begins a moment after a lesson is on the screen.
  while (useTeach.getState().taught && keptLesson() === null) await soon()
  await whenSaved()
  if (!useSaving.getState().isWriter) throw new Error('Another tab keeps this lesson.')
}

function brokenOnScreen(): string[] {
  const { taught } = useTeach.getState()
  const blank = document.getElementById('root')?.childElementCount === 0 ? ['The screen is empty.'] : []
  if (taught) return [...blank, ...brokenSession(taught.session, taught.lesson)]
  if (!isFreeBoard()) return blank
  return [...blank, ...brokenPages(useFreeBoard.getState().pages)]
}

/** Every page is right in itself, and what is saved of them comes back whole. */
function brokenPages(pages: Pages): string[] {
  const broken = pages.pages.flatMap(({ history }, index) =>
    brokenBoard(`Page ${index + 1}`, history.document.board),
  )
  const boards = boardsOf(pages)
  const reading = readPages(writePages(boards))
  if (!reading.ok) return [...broken, ...reading.problems.map(({ sentence }) => `As saved: ${sentence}`)]
  return isSameData(reading.value, JSON.parse(JSON.stringify(boards)))
    ? broken
    : [...broken, 'As saved the pages are not the same.']
}

function brokenSession(session: Session, lesson: Lesson): string[] {
  const steps = stepsOf(lesson)
  const broken = steps.flatMap(({ step, index }) => {
    if (!Object.hasOwn(session.steps, step.id)) return []
    const { board, past, future } = stepSession(session, step)
    const moments = [board, past.at(-1)?.state.board ?? board, future.at(-1)?.state.board ?? board]
    const place = `Step ${index + 1}`
    const long = past.length > HISTORY_LIMIT ? [`${place} remembers ${past.length} edits.`] : []
    return [...[...new Set(moments)].flatMap((moment) => brokenBoard(place, moment)), ...long]
  })
  const { position } = session
  if (!Number.isInteger(position) || position < 0 || position >= steps.length)
    broken.push(`Step ${position + 1} of ${steps.length} is on the board.`)
  return [...broken, ...brokenWhenKept(writeSession(session), lesson)]
}

/** What is saved must come back whole: the same steps with the same boards, and the counter where it was. */
function brokenWhenKept(text: string, lesson: Lesson): string[] {
  const reading = readSession(text, lesson)
  if (!reading.ok) return reading.problems.map(({ sentence }) => `As saved: ${sentence}`)
  if (writeSession(reading.session) === text) return []
  return ['As saved it is not the same.', ...reading.warnings.map(({ sentence }) => `As saved: ${sentence}`)]
}

/** A board must be right in itself, and its file must be one that can be opened again. */
function brokenBoard(place: string, board: Board): string[] {
  const parsed = boardSchema.safeParse(JSON.parse(JSON.stringify(board)))
  const problems = parsed.success ? readBoard(parsed.data, place).problems : []
  return [
    ...brokenInvariants(board).map((sentence) => `${place}: ${sentence}`),
    ...(parsed.success ? [] : parsed.error.issues.slice(0, 3)).map(
      ({ path, message }) => `${place}, ${path.join('.')}: ${message}`,
    ),
    ...problems.map((problem) => `${problem.place}: ${problem.sentence}`),
  ]
}

/** The number is written as a dash of a colour that no pen on the screen has. */
const CARRIER = { ink: 'purple', start: [8, 8, 0], most: 700 } as const

async function carry(n: number): Promise<void> {
  if (!Number.isInteger(n) || n < 1 || n > 1_000_000) throw new Error(`${n} cannot be carried.`)
  if (isFreeBoard()) {
    useFreeBoard.getState().edit(`Carry ${n}`, (document) => withNumber(document, n))
    return
  }
  // The edit is made at once when a lesson is on the board; only a lesson that was left waits to be carried on.
  while (!useTeach.getState().taught) {
    carryOnButton()?.click()
    await soon()
  }
  useTeach.getState().edit(`Carry ${n}`, (document) => withNumber(document, n))
}

function withNumber(document: Document, n: number) {
  const old = document.board.ink.filter((stroke) => numberOf(stroke) > 0).map(({ id }) => id)
  const rubbed = rubOut(document, new Set(old))
  const points = [...CARRIER.start, Math.floor(n / CARRIER.most), n % CARRIER.most, 0]
  return rubbed.ok ? addStroke(rubbed.document, { ink: CARRIER.ink, points }) : rubbed
}

function numberOf({ ink, points }: Board['ink'][number]): number {
  const isCarrier =
    ink === CARRIER.ink && points.length === 6 && CARRIER.start.every((part, i) => points[i] === part)
  return isCarrier ? (points[3] ?? 0) * CARRIER.most + (points[4] ?? 0) : 0
}

async function readCarried() {
  const id = lessonInAddress()
  if (id === null) return { last: 0, ok: false, why: 'Nothing is kept of this screen.' }
  const { lessons } = (await useLibrary.getState().loadLesson(id)) ? useLibrary.getState() : { lessons: [] }
  const lesson = lessons.find(({ metadata }) => metadata.id === id)
  if (!lesson) return { last: 0, ok: false, why: `There is no lesson ${id} on this device.` }
  const loaded = await loadSession(id)
  if (loaded.text === null)
    return { last: 0, ok: loaded.problem === null, why: loaded.problem ?? 'Nothing was saved yet.' }
  await loadKinds(kindsNamedIn(loaded.text))
  const reading = readSession(loaded.text, lesson)
  if (!reading.ok) return { last: 0, ok: false, why: reading.problems[0]?.sentence ?? '' }
  const boards = Object.values(reading.session.steps).map(({ board }) => board)
  const broken = [
    ...(loaded.damaged ? ['The newest save is damaged; the one before it was read.'] : []),
    ...brokenSession(reading.session, lesson),
    ...brokenWhenKept(loaded.text, lesson),
  ]
  const last = Math.max(0, ...boards.flatMap(({ ink }) => ink.map(numberOf)))
  return { last, ok: broken.length === 0, why: broken.join(' ') }
}

function lessonInAddress(): string | null {
  const id = /^#\/teach\/([^/]+)/.exec(window.location.hash)?.[1]
  return id === undefined ? null : decodeURIComponent(id)
}

function isFreeBoard(): boolean {
  return window.location.hash === '#/board'
}

function carryOnButton(): HTMLElement | undefined {
  const buttons = document.querySelectorAll<HTMLElement>('[role="alert"] button')
  return [...buttons].find((button) => button.textContent?.startsWith('Carry on'))
}

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20))
}

/** Mulberry32: small, quick, and the same everywhere. */
function seedChance(n: number): () => number {
  let state = n >>> 0
  function random(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  Object.assign(Math, { random })
  return random
}

function testClock(): TestClock {
  const real = Date.now.bind(Date)
  let aheadMs = 0
  let standsAtMs: number | null = null
  const now = () => standsAtMs ?? real() + aheadMs
  Date.now = now
  return {
    now,
    set(ms) {
      standsAtMs = ms
    },
    advance(ms) {
      if (standsAtMs === null) aheadMs += ms
      else standsAtMs += ms
    },
    run() {
      if (standsAtMs !== null) aheadMs = standsAtMs - real()
      standsAtMs = null
    },
  }
}

import { expect, type Locator, type Page } from '@playwright/test'
import type { Board } from '../../src/board/board'
import type { Lesson } from '../../src/lesson/lesson'
import type { TestHooks } from '../../src/main/testHooks'
import type { TenFrame } from '../../src/manipulatives/tenFrame/tenFrame'
import type { Session } from '../../src/session/session'
import { tinyLesson } from '../fixtures/tinyLesson'
import type { Place } from './hands'

declare global {
  interface Window extends TestHooks {}
}

/** The tiny lesson on the screen: how a teacher comes to it, and where its counters are. */

export interface Taught {
  readonly lesson: Lesson
  readonly session: Session
}

export const TINY = 'tiny-make-ten'

export function lessonFile(lesson: unknown, name = 'tiny.lesson.json') {
  const text = typeof lesson === 'string' ? lesson : JSON.stringify(lesson)
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) }
}

/** Opens a lesson as a teacher does, from a file in the library. */
export async function openLesson(page: Page, lesson: Lesson = tinyLesson): Promise<void> {
  await page.goto('./?test')
  await chooseFile(page, lessonFile(lesson))
  await expect(stepTitle(page)).toBeVisible()
  await expectBoardDrawn(page)
}

export async function chooseFile(page: Page, file: ReturnType<typeof lessonFile>): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /^Open file/ }).click()
  await (await chooser).setFiles(file)
}

/** The board is on the page in its own letters. */
export async function expectBoardDrawn(page: Page): Promise<void> {
  await expect(page.locator('[data-fonts="true"] [data-over]')).toBeAttached()
}

export async function openFreeBoard(page: Page): Promise<void> {
  await page.goto('./?test#/board')
  await expect(page.getByRole('heading', { level: 1, name: 'Free board' })).toBeVisible()
  await expectBoardDrawn(page)
}

/** What can be put out on the free board. */
export function tray(page: Page): Locator {
  return page.getByRole('region', { name: 'Pieces' })
}

export function stepTitle(page: Page): Locator {
  return page.getByRole('heading', { level: 1 })
}

export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true })
}

export async function taught(page: Page): Promise<Taught> {
  const state = await page.evaluate(() => window.__lessonState())
  if (!state || !('session' in state)) throw new Error('No lesson is being taught')
  return state
}

/** What the class made of the step on the screen; as authored before anything was done. */
export async function liveBoard(page: Page): Promise<Board> {
  const state = await page.evaluate(() => window.__lessonState())
  if (state === null) throw new Error('No board is on the page')
  if ('document' in state) return state.document.board
  const { lesson, session } = state
  const step = lesson.episodes.flatMap(({ steps }) => steps)[session.position]
  const board = session.steps[step?.id ?? '']?.board ?? step?.board
  if (!board) throw new Error(`No step ${session.position}`)
  return board
}

/** The counters of a ten frame by cell, null where there is a space. */
export async function cellsOf(page: Page, frame: 'p1' | 'p2'): Promise<(string | null)[]> {
  const { pieces } = await liveBoard(page)
  const state = pieces.find(({ id }) => id === frame)?.state as TenFrame
  return state.cells.map((token) => token?.id ?? null)
}

export async function filled(page: Page): Promise<[a: number, b: number]> {
  const count = (cells: readonly (string | null)[]) => cells.filter(Boolean).length
  return [count(await cellsOf(page, 'p1')), count(await cellsOf(page, 'p2'))]
}

/** The middle of a cell of Frame A (p1) or B (p2), where the tiny lesson has them. */
export function cell(frame: 'p1' | 'p2', index: number): Place {
  return {
    x: (frame === 'p1' ? 200 : 1000) + (index % 5) * 96 + 48,
    y: 200 + Math.floor(index / 5) * 96 + 48,
  }
}

/** Everything is as it must be, and stays so once what was in the air has landed. */
export async function expectWell(page: Page): Promise<void> {
  expect(await page.evaluate(() => window.__monkeyInvariants())).toEqual([])
  await expect(page.locator('[data-over] > *')).toHaveCount(0)
}

/** The resting board, pixel for pixel. */
export async function pixels(page: Page): Promise<string> {
  let [last, now] = ['', await pixelsNow(page)]
  for (; now !== last; now = await pixelsNow(page)) {
    last = now
    await page.waitForTimeout(STILL_MS)
  }
  return now
}

/** What was done last may not be painted yet: the board rests when it looks the same for so long. */
const STILL_MS = 250

async function pixelsNow(page: Page): Promise<string> {
  await expect(page.locator('[data-over] > *')).toHaveCount(0)
  return page.evaluate(
    () => document.querySelector<HTMLCanvasElement>('.konvajs-content canvas')?.toDataURL() ?? '',
  )
}

/** The sentences under the board as they are read out. */
export async function saidBelow(page: Page): Promise<string> {
  const band = page.getByRole('region', { name: /^(Stem sentence|Task)$/ })
  return band.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement
    for (const silent of copy.querySelectorAll('[aria-hidden="true"]')) silent.remove()
    return [...copy.querySelectorAll('p')].map(({ textContent }) => textContent).join(' ')
  })
}

/** Everything that a screen reader could come upon, hidden or not, and the page's title. */
export function readable(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement
    for (const silent of copy.querySelectorAll('[aria-hidden="true"]')) silent.remove()
    const named = [...copy.querySelectorAll('*')].flatMap((element) =>
      ['aria-label', 'aria-description', 'title', 'alt', 'aria-valuetext'].map(
        (name) => element.getAttribute(name) ?? '',
      ),
    )
    return [document.title, copy.textContent, ...named].join(' ')
  })
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { inWindow, type Place } from './hands'
import { cell, cellsOf, expectBoardDrawn, openLesson, TINY } from './lessonOnScreen'

/**
 * The browser is killed in the middle of a drag, from 0 to 1000 ms after the last edit: at most a second of edits is
 * gone, nothing is damaged, and the counter that was in the air lies where it was before the drag.
 */

const kills = Number(process.env.KILLS ?? 3)
const mostLostMs = 1000
const yellow = 't15'
/** Where the yellow counter goes to and fro: it is dragged, and edits come so fast that some are not yet saved. */
const places = [cell('p2', 4), cell('p1', 8)] as const

interface Made {
  readonly n: number
  readonly atMs: number
}

test(`a browser killed ${kills} times in the middle of a drag loses at most a second`, async ({
  baseURL,
  launchOptions,
}) => {
  test.setTimeout(20_000 + kills * 15_000)
  const profile = mkdtempSync(join(tmpdir(), 'small-steps-profile-'))
  const lostMs: number[] = []
  const waitedMs: number[] = []
  let n = 0
  let { context, page, browserId } = await open()
  await openLesson(page)
  for (let kill = 0; kill < kills; kill++) {
    const chance = chanceOf(kill)
    const before = await cellsOfBoth(page)
    const isAtHome = before.indexOf(yellow) === 10 + 4
    const [from, to] = await Promise.all(places.map((place) => inWindow(page, place)))
    if (!from || !to) throw new Error('The stage has no place')
    // One edit by hand, and others after it at once: none is waited for.
    const droppedAtMs = await drag(page, isAtHome ? [from, to] : [to, from])
    const after = await cellsOfBoth(page)
    expect(after.indexOf(yellow)).toBe(isAtHome ? 8 : 10 + 4)
    const made = await editFast(page, n + 1, Math.floor(chance() * 25), 5 + chance() * 40)
    const lastAtMs = made.at(-1)?.atMs ?? droppedAtMs
    const inTheAir = await take(page, isAtHome ? [to, from] : [from, to])
    await page.waitForTimeout(Math.max(0, lastAtMs + chance() ** 2 * 1000 - Date.now()))
    expect(await inTheAir()).toBe(1)
    const closed = context.waitForEvent('close')
    process.kill(browserId, 'SIGKILL')
    const killedAtMs = Date.now()
    waitedMs.push(killedAtMs - lastAtMs)
    await closed

    ;({ context, page, browserId } = await open())
    await page.goto(`./?test#/teach/${TINY}`)
    const carryOn = page.getByRole('button', { name: /^Carry on from step/ })
    await expect(carryOn).toBeVisible()
    const read = await page.evaluate(() => window.__kill.read())
    expect(read).toMatchObject({ ok: true, why: '' })
    await carryOn.click()
    await expectBoardDrawn(page)
    expect(await page.evaluate(() => window.__monkeyInvariants())).toEqual([])
    const now = await cellsOfBoth(page)
    // The drop came before those edits: whoever kept one of them kept the drop.
    const isDropKept = read.last > n || now.indexOf(yellow) === after.indexOf(yellow)
    expect(now).toEqual(isDropKept ? after : before)
    const gone = made.filter((edit) => edit.n > read.last).map(({ atMs }) => atMs)
    if (!isDropKept) gone.push(droppedAtMs)
    lostMs.push(Math.max(0, ...gone.map((atMs) => killedAtMs - atMs)))
    n += made.length
  }
  await context.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  const most = Math.round(Math.max(...lostMs))
  const lossy = lostMs.filter((ms) => ms > 0).length
  console.log(
    `    at most ${most} ms of edits were lost in ${kills} kills; ${lossy} of them lost any; ` +
      `killed ${Math.round(Math.min(...waitedMs))} to ${Math.round(Math.max(...waitedMs))} ms after the last edit`,
  )
  expect(most).toBeLessThanOrEqual(mostLostMs)

  async function open(): Promise<{ context: BrowserContext; page: Page; browserId: number }> {
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions,
      baseURL: baseURL ?? '',
      serviceWorkers: 'block',
      viewport: { width: 1366, height: 768 },
    })
    const page = context.pages()[0] ?? (await context.newPage())
    return { context, page, browserId: await processOf(context) }
  }
})

/** The cells of Frame A, then those of Frame B. */
async function cellsOfBoth(page: Page): Promise<(string | null)[]> {
  return [...(await cellsOf(page, 'p1')), ...(await cellsOf(page, 'p2'))]
}

/** Drags from one place of the window to another and lets go. Gives the moment of the drop, or one shortly before it. */
async function drag(page: Page, way: readonly [Place, Place]): Promise<number> {
  await take(page, way)
  const atMs = Date.now()
  await page.mouse.up()
  return atMs
}

/** Presses, goes past the tremble of a hand, and on. Gives what counts the pieces in the air. */
async function take(page: Page, [from, to]: readonly [Place, Place]): Promise<() => Promise<number>> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 3 })
  return () => page.evaluate(() => document.querySelectorAll('[data-over] [data-carried]').length)
}

/** Edits through the app, one after another, each with its number. */
function editFast(page: Page, first: number, count: number, everyMs: number): Promise<Made[]> {
  return page.evaluate(
    async ([from, many, pauseMs]) => {
      const edits: { n: number; atMs: number }[] = []
      for (let number = from; number < from + many; number++) {
        const atMs = Date.now()
        await window.__kill.edit(number)
        edits.push({ n: number, atMs })
        await new Promise((resolve) => setTimeout(resolve, pauseMs))
      }
      return edits
    },
    [first, count, everyMs] as const,
  )
}

/** The browser's own process: what the system ends when it has no more memory, with nothing said to it. */
async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession()
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] }
  const browser = processInfo.find(({ type }) => type === 'browser')
  if (!browser) throw new Error('The browser has no process')
  return browser.id
}

/** The same kills each time: parts of 1, spread evenly. */
function chanceOf(seed: number): () => number {
  let state = seed * 0.618_034
  return () => {
    state = (state + 0.754_877_67) % 1
    return state
  }
}

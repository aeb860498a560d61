import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { moveMouse, pressMouse } from './hands'
import { button, cell, filled, openLesson } from './lessonOnScreen'

/**
 * The browser is killed while edits come twenty a second: what was done until a second before is there, and nothing
 * is damaged. Those edits end any drag, so this is not yet a kill in the middle of one.
 */

const kills = Number(process.env.KILLS ?? 5)
/** From one edit to the next: what can be lost is counted in these. */
const editEveryMs = 50

test(`a browser killed ${kills} times loses at most a second`, async ({ baseURL, launchOptions }) => {
  test.setTimeout(20_000 + kills * 15_000)
  const profile = mkdtempSync(join(tmpdir(), 'small-steps-profile-'))
  const worstMs: number[] = []
  let n = 0
  for (let kill = 0; kill < kills; kill++) {
    const { context, page } = await open()
    if (kill === 0) await openLesson(page)
    else await carryOn(page)
    const before = await filled(page)
    const editing = page
      .evaluate(
        async ([from, everyMs]) => {
          const made: { n: number; atMs: number }[] = []
          Object.assign(window, { made })
          for (let number = from; ; number++) {
            await window.__kill.edit(number)
            made.push({ n: number, atMs: performance.now() })
            await new Promise((resolve) => setTimeout(resolve, everyMs))
          }
        },
        [n + 1, editEveryMs] as const,
      )
      .catch(() => undefined) // it ends with the browser
    await pressMouse(page, cell('p2', 4))
    await moveMouse(page, cell('p1', 8))
    await page.waitForFunction(
      (ms) => (window as unknown as { made: { atMs: number }[] }).made.length * ms > 900 + 37,
      editEveryMs,
    )
    const done = await page.evaluate(() => ({
      made: (window as unknown as { made: { n: number; atMs: number }[] }).made,
      nowMs: performance.now(),
    }))
    await crash(context)
    await editing

    const after = await open()
    await after.page.goto(`./?test#/teach/tiny-make-ten`)
    await expect(button(after.page, 'Start from the beginning')).toBeVisible()
    const read = await after.page.evaluate(() => window.__kill.read())
    expect(read).toMatchObject({ ok: true, why: '' })
    // Every edit that is gone was made less than a second before the browser was.
    const lost = done.made.filter((edit) => edit.n > read.last)
    worstMs.push(Math.max(0, ...lost.map(({ atMs }) => done.nowMs - atMs)))
    await carryOn(after.page)
    expect(await filled(after.page)).toEqual(before)
    n = Math.max(read.last, done.made.at(-1)?.n ?? 0) + 100
    await after.context.close()
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  console.log(`    at most ${Math.round(Math.max(...worstMs))} ms of edits were lost in ${kills} kills`)
  expect(Math.max(...worstMs)).toBeLessThanOrEqual(1000)

  async function open(): Promise<{ context: BrowserContext; page: Page }> {
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions,
      baseURL: baseURL ?? '',
      serviceWorkers: 'block',
      viewport: { width: 1366, height: 768 },
    })
    return { context, page: context.pages()[0] ?? (await context.newPage()) }
  }
})

async function carryOn(page: Page): Promise<void> {
  if (!page.url().includes('/teach/')) await page.goto('./?test#/teach/tiny-make-ten')
  await page.getByRole('button', { name: /^Carry on from step/ }).click()
  await expect(page.locator('[data-fonts="true"] [data-over]')).toBeAttached()
}

/** Ends the browser as the system does when it has no more memory: at once, with nothing said to the page. */
async function crash(context: BrowserContext): Promise<void> {
  const closed = context.waitForEvent('close')
  const session = await context.newCDPSession(context.pages()[0] as Page)
  await session.send('Browser.crash').catch(() => undefined)
  await closed
}

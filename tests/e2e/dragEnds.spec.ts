import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { Finger, inWindow, moveMouse, pressMouse } from './hands'
import { button, cell, expectWell, filled, openLesson, pixels, stepTitle } from './lessonOnScreen'

/** A drag ends once: whatever ends it but letting go changes nothing, leaves nothing and draws the piece again. */

const from = cell('p2', 4)
const to = cell('p1', 8)

test.beforeEach(async ({ page }) => {
  await openLesson(page)
  await page.keyboard.press('PageDown')
  await expect(stepTitle(page)).toHaveText('Fill frame A')
})

async function expectNothingDone(page: Page, before: string): Promise<void> {
  await expect(page.locator('[data-over] > *')).toHaveCount(0)
  expect(await filled(page)).toEqual([8, 5])
  await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true')
  expect(await pixels(page)).toBe(before)
  await expectWell(page)
}

async function carry(page: Page): Promise<void> {
  await pressMouse(page, from)
  await moveMouse(page, to)
  await expect(page.locator('[data-over] [data-carried]')).toHaveCount(1)
}

const ends: ReadonlyArray<readonly [name: string, end: (page: Page) => Promise<void>]> = [
  ['Escape', (page) => page.keyboard.press('Escape')],
  [
    'the window losing the focus',
    (page) => page.evaluate(() => void window.dispatchEvent(new Event('blur'))),
  ],
  [
    'the pointer being lost',
    async (page) => {
      await page.evaluate(() => {
        const board = document.querySelector('[data-tool]')
        for (let id = 0; id < 50; id++) if (board?.hasPointerCapture(id)) board.releasePointerCapture(id)
      })
      await page.mouse.move(5, 5) // the browser says it with the next word of the pointer
    },
  ],
]

for (const [name, end] of ends) {
  test(`ends with ${name}`, async ({ page }) => {
    const before = await pixels(page)
    await carry(page)
    await end(page)
    await expectNothingDone(page, before)
    await page.mouse.up()
    await expectNothingDone(page, before)
  })
}

test('ends where the system takes the touch away', async ({ page }) => {
  const before = await pixels(page)
  const finger = await Finger.of(page)
  await finger.place('touchStart', [from])
  await finger.place('touchMove', [to])
  await expect(page.locator('[data-over] [data-carried]')).toHaveCount(1)
  await finger.cancel()
  await expectNothingDone(page, before)
})

test('ends with undo, and the undo is done', async ({ page }) => {
  const before = await pixels(page)
  await pressMouse(page, cell('p2', 3))
  await moveMouse(page, to)
  await page.mouse.up()
  await expect.poll(() => filled(page)).toEqual([9, 4])
  await carry(page)
  await page.keyboard.press('Control+z')
  await expectNothingDone(page, before)
  await page.mouse.up()
  await expectNothingDone(page, before)
})

test('ends with the next step, which is as it was planned', async ({ page }) => {
  const before = await pixels(page)
  await carry(page)
  await page.keyboard.press('PageDown')
  await expect(stepTitle(page)).toHaveText('Ten and three')
  await expect(page.locator('[data-over] > *')).toHaveCount(0)
  await page.mouse.up()
  expect(await filled(page)).toEqual([10, 3])
  await expectWell(page)
  await page.keyboard.press('PageUp')
  await expectNothingDone(page, before)
})

test('goes on while a second finger comes and goes', async ({ page }) => {
  const finger = await Finger.of(page)
  const palm = { x: 900, y: 600 }
  await finger.place('touchStart', [from])
  await finger.place('touchMove', [{ x: 900, y: 300 }])
  await finger.place('touchStart', [{ x: 900, y: 300 }, palm])
  await finger.place('touchMove', [
    { x: 600, y: 300 },
    { x: 920, y: 610 },
  ])
  await finger.place('touchEnd', [{ x: 920, y: 610 }], 1)
  await finger.place('touchMove', [to])
  await finger.place('touchEnd', [])
  await expect.poll(() => filled(page)).toEqual([9, 4])
  await expectWell(page)
})

test('off the stage ends at its place of before', async ({ page }) => {
  const before = await pixels(page)
  await pressMouse(page, from)
  await page.mouse.move(3, 300, { steps: 3 })
  await page.mouse.up()
  await expectNothingDone(page, before)
})

for (const [name, end] of ends) {
  test(`of the pen ends with ${name}`, async ({ page }) => {
    const before = await pixels(page)
    await button(page, 'Pen').click()
    await pressMouse(page, { x: 300, y: 550 })
    await moveMouse(page, { x: 500, y: 600 })
    await end(page)
    await expectNothingDone(page, before)
    await page.mouse.up()
    await expectNothingDone(page, before)
  })
}

test('of the pen ends with the next step, which has no ink', async ({ page }) => {
  await button(page, 'Pen').click()
  await pressMouse(page, { x: 300, y: 550 })
  await moveMouse(page, { x: 500, y: 600 })
  await page.keyboard.press('PageDown')
  await expect(stepTitle(page)).toHaveText('Ten and three')
  await page.mouse.up()
  await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true')
  await expectWell(page)
})

test('lets go of what was picked up by a tap', async ({ page }) => {
  const { x, y } = await inWindow(page, from)
  await page.mouse.click(x, y)
  await page.keyboard.press('PageDown')
  await expect(stepTitle(page)).toHaveText('Ten and three')
  const free = await inWindow(page, cell('p2', 9))
  await page.mouse.click(free.x, free.y)
  await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true')
})

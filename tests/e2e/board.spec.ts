import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { clickAt, dragMouse, drawWithPen, Finger } from './hands'
import {
  button,
  cell,
  cellsOf,
  expectWell,
  filled,
  liveBoard,
  openLesson,
  readable,
  saidBelow,
  stepTitle,
  taught,
} from './lessonOnScreen'

/** What a class does on one step. */

test.use({ hasTouch: true })

test.beforeEach(async ({ page }) => {
  await openLesson(page)
})

async function goTo(page: Page, title: string): Promise<void> {
  while ((await stepTitle(page).textContent()) !== title) await page.keyboard.press('PageDown')
}

test('two counters from B to A change the frames, the sentence and every number linked to them', async ({
  page,
}) => {
  await goTo(page, 'Fill frame A')
  await dragMouse(page, cell('p2', 4), cell('p1', 8))
  await expect.poll(() => saidBelow(page)).toContain('I partition five into one and four.')
  await dragMouse(page, cell('p2', 3), cell('p1', 9))
  await expect.poll(() => saidBelow(page)).toContain('I partition five into two and three. 10 plus three')
  await expect(
    page.getByRole('button', {
      name: 'Frame A. Ten frame A: 8 red counters and 2 yellow counters, 0 spaces.',
    }),
  ).toBeAttached()
  await expect(page.getByRole('button', { name: /^Frame B. Ten frame B: 3 yellow counters/ })).toBeAttached()
  await expect(page.getByRole('status').filter({ hasText: /yellow counter/ })).toBeAttached()
  await expectWell(page)
})

test('each gesture is one undo, and Start again puts the plan back', async ({ page }) => {
  await goTo(page, 'Fill frame A')
  const authored = await liveBoard(page)
  await dragMouse(page, cell('p2', 4), cell('p1', 8))
  await expect.poll(() => filled(page)).toEqual([9, 4])
  await dragMouse(page, cell('p2', 3), cell('p1', 9))
  await expect.poll(() => filled(page)).toEqual([10, 3])
  const done = await liveBoard(page)
  await button(page, 'Undo').click()
  expect(await filled(page)).toEqual([9, 4])
  await page.keyboard.press('Control+z')
  expect(await liveBoard(page)).toEqual(authored)
  await page.keyboard.press('Control+Shift+z')
  await page.keyboard.press('Control+Shift+z')
  expect(await liveBoard(page)).toEqual(done)
  await button(page, 'Start again').click()
  expect(await liveBoard(page)).toEqual(authored)
  await button(page, 'Undo').click()
  expect(await liveBoard(page)).toEqual(done)
  await expectWell(page)
})

test('Back shows what the class did', async ({ page }) => {
  await goTo(page, 'Fill frame A')
  await dragMouse(page, cell('p2', 4), cell('p1', 8))
  await button(page, 'Next').click()
  expect(await filled(page)).toEqual([10, 3])
  await button(page, 'Back').click()
  expect(await filled(page)).toEqual([9, 4])
  await button(page, 'Undo').click()
  expect(await filled(page)).toEqual([8, 5])
})

test('a full frame says why a counter does not fit, and the counter goes home', async ({ page }) => {
  await goTo(page, 'Ten and three')
  await dragMouse(page, cell('p2', 2), cell('p1', 4))
  await expect(page.getByText(/full/i).first()).toBeVisible()
  expect(await filled(page)).toEqual([10, 3])
  await expectWell(page)
})

test('a hidden number is nowhere on the page until Reveal shows it everywhere at once', async ({ page }) => {
  await goTo(page, 'Ten and three')
  expect(await readable(page)).not.toMatch(/13|thirteen/i)
  await expect(page.getByRole('button', { name: 'Show hidden value' })).toHaveCount(1)
  await button(page, 'Reveal').click()
  await expect.poll(() => saidBelow(page)).toContain('thirteen')
  await expect(page.getByRole('button', { name: 'Show hidden value' })).toHaveCount(0)
  expect((await liveBoard(page)).quantities.find(({ id }) => id === 'sum')?.hidden).toBe('no')
  await page.keyboard.press('Control+z')
  expect(await readable(page)).not.toMatch(/13|thirteen/i)
})

test('tapping a hidden number shows it, and R does', async ({ page }) => {
  await goTo(page, 'Ten and three')
  await page.getByRole('button', { name: 'Show hidden value' }).tap()
  await expect.poll(() => saidBelow(page)).toContain('thirteen')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('r')
  await expect.poll(() => saidBelow(page)).toContain('thirteen')
})

test('Check says that it is met or not yet, and forgets it at the next change', async ({ page }) => {
  await goTo(page, '9 + 5')
  await button(page, 'Check').click()
  await expect(page.getByText('Not yet. Look at the gap.')).toBeAttached()
  expect((await taught(page)).session.steps.nine?.checked).toBe('not-yet')
  await dragMouse(page, cell('p2', 4), cell('p1', 9))
  await expect.poll(() => filled(page)).toEqual([10, 4])
  expect((await taught(page)).session.steps.nine?.checked).toBeNull()
  await button(page, 'Check').click()
  await expect(page.getByText('That is it.')).toBeAttached()
  expect((await taught(page)).session.steps.nine?.checked).toBe('met')
  await expectWell(page)
})

test('the pen draws, rubs out and is undone, on each step its own', async ({ page }) => {
  const strokes = async () => (await liveBoard(page)).ink.length
  await button(page, 'Pen').click()
  await button(page, 'Red pen').click()
  await dragMouse(page, { x: 300, y: 550 }, { x: 700, y: 600 })
  await dragMouse(page, { x: 300, y: 650 }, { x: 700, y: 650 })
  await expect.poll(strokes).toBe(2)
  expect((await liveBoard(page)).ink[0]?.ink).toBe('red')
  expect(await filled(page)).toEqual([8, 5])
  await page.keyboard.press('PageDown')
  expect(await strokes()).toBe(0)
  await page.keyboard.press('PageUp')
  expect(await strokes()).toBe(2)
  await button(page, 'Rub out').click()
  await dragMouse(page, { x: 500, y: 500 }, { x: 500, y: 600 })
  await expect.poll(strokes).toBe(1)
  await button(page, 'Undo').click()
  expect(await strokes()).toBe(2)
  await expectWell(page)
})

test('once a real pen was seen, the pen draws and a finger moves', async ({ page }) => {
  await goTo(page, 'Fill frame A')
  await button(page, 'Pen').click()
  await drawWithPen(page, { x: 300, y: 550 }, { x: 700, y: 600 })
  await expect.poll(async () => (await liveBoard(page)).ink.length).toBe(1)
  expect((await liveBoard(page)).ink[0]?.points[2]).toBeCloseTo(0.7, 1)
  const finger = await Finger.of(page)
  await finger.drag(cell('p2', 4), cell('p1', 8))
  await expect.poll(() => filled(page)).toEqual([9, 4])
  expect((await liveBoard(page)).ink).toHaveLength(1)
  await expectWell(page)
})

test('a pen far off the stage leaves a board that can be read again', async ({ page }) => {
  await button(page, 'Pen').click()
  await page.evaluate(() => {
    const board = document.querySelector<HTMLElement>('[data-tool]')
    if (!board) throw new Error('No board')
    board.setPointerCapture = () => undefined
    const say = (type: string, clientX: number) =>
      board.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX, clientY: 500, bubbles: true }))
    say('pointerdown', 400)
    for (const far of [-90_000, 90_000, 30_000]) say('pointermove', far)
    say('pointerup', 90_000)
  })
  await expect.poll(async () => (await liveBoard(page)).ink.length).toBe(1)
  await expectWell(page)
})

test('a timed step counts down to "Time" and then rests', async ({ page }) => {
  await expect(page.getByRole('timer')).toHaveText(/^(1:00|0:5\d)$/)
  await page.evaluate(() => window.__clock.advance(45_000))
  await expect(page.getByRole('timer')).toHaveText(/^0:1[0-5]$/)
  await page.evaluate(() => window.__clock.advance(60_000))
  await expect(page.getByRole('timer')).toHaveText('Time')
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('timer')).toHaveCount(0)
  await page.keyboard.press('PageUp')
  await expect(page.getByRole('timer')).toHaveText('Time')
})

test('arrows, page keys, space and a clicker turn the pages', async ({ page }) => {
  const at = async () => (await taught(page)).session.position
  for (const [forward, back] of [
    ['ArrowRight', 'ArrowLeft'],
    ['ArrowDown', 'ArrowUp'],
    ['PageDown', 'PageUp'],
    ['Space', 'PageUp'],
  ] as const) {
    await page.keyboard.press(forward)
    expect([forward, await at()]).toEqual([forward, 1])
    await page.keyboard.press(back)
    expect([back, await at()]).toEqual([back, 0])
  }
  await button(page, 'Undo').focus()
  await page.keyboard.press('Space')
  expect(await at()).toBe(0)
  await page.keyboard.press('PageUp')
  expect(await at()).toBe(0)
})

test('a swipe never turns the page', async ({ page }) => {
  const finger = await Finger.of(page)
  await finger.drag({ x: 1700, y: 600 }, { x: 200, y: 600 })
  await finger.drag({ x: 200, y: 600 }, { x: 1700, y: 600 })
  await finger.drag({ x: 900, y: 680 }, { x: 900, y: 20 })
  expect((await taught(page)).session.position).toBe(0)
  expect(page.url()).toContain('#/teach/')
  await expectWell(page)
})

test('the menu goes to any step and gives the focus back', async ({ page }) => {
  await button(page, 'Step 1 of 4').click()
  await page.getByRole('button', { name: '3. Ten and three' }).click()
  await expect(stepTitle(page)).toHaveText('Ten and three')
  await expect(page.getByRole('button', { name: 'Step 3 of 4' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('PageDown')
  expect((await taught(page)).session.position).toBe(2)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Step 3 of 4' })).toBeFocused()
})

test('a tap far from every piece does nothing but let go', async ({ page }) => {
  await clickAt(page, cell('p2', 4))
  await clickAt(page, { x: 900, y: 650 })
  await clickAt(page, cell('p1', 8))
  expect(await cellsOf(page, 'p1')).toHaveLength(10)
  expect(await filled(page)).toEqual([8, 5])
})

import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { clickAt, moveMouse, type Place, pressMouse, tabTo } from './hands'
import { button, expectWell, liveBoard, openFreeBoard } from './lessonOnScreen'

/** Several chosen together by a loop or one by one, and what can be done with them. */

test.beforeEach(async ({ page }) => {
  await openFreeBoard(page)
  for (const name of ['Red counter', 'Yellow counter', 'Red counter']) await button(page, name).click()
  await expect.poll(async () => (await counters(page)).length).toBe(3)
})

async function counters(page: Page): Promise<Place[]> {
  const { pieces } = await liveBoard(page)
  const [table] = pieces
  return (table?.state as { places: Place[] } | undefined)?.places ?? []
}

async function loopRound(page: Page, corners: readonly Place[]): Promise<void> {
  const [first, ...rest] = corners
  if (!first) return
  await pressMouse(page, first)
  for (const corner of rest) await moveMouse(page, corner)
  await page.mouse.up()
}

const round = [
  { x: 10, y: 200 },
  { x: 330, y: 200 },
  { x: 330, y: 4 },
  { x: 4, y: 4 },
  { x: 4, y: 190 },
]

test('a loop chooses what is inside it, and it is carried as one', async ({ page }) => {
  const before = await counters(page)
  await loopRound(page, round)
  await expect(page.getByRole('group', { name: 'Actions: 3 counters' })).toBeVisible()
  await pressMouse(page, before[0] ?? { x: 0, y: 0 })
  await moveMouse(page, { x: (before[0]?.x ?? 0) + 400, y: (before[0]?.y ?? 0) + 300 })
  await expect(page.locator('[data-over] [data-carried]')).toHaveCount(1)
  await page.mouse.up()
  await expect
    .poll(async () =>
      (await counters(page)).map(({ x, y }) => ({ x: Math.round(x / 4), y: Math.round(y / 4) })),
    )
    .toEqual(before.map(({ x, y }) => ({ x: Math.round((x + 400) / 4), y: Math.round((y + 300) / 4) })))
  await expectWell(page)
  await button(page, 'Undo').click()
  await expect.poll(() => counters(page)).toEqual(before)
})

test('taps choose one after another, without a drag', async ({ page }) => {
  const [first, second, third] = await counters(page)
  if (!first || !second || !third) throw new Error('No counters')
  await clickAt(page, first)
  await button(page, 'Choose more').click()
  await clickAt(page, second)
  await clickAt(page, third)
  await expect(page.getByRole('group', { name: 'Actions: 3 counters' })).toBeVisible()
  await clickAt(page, third)
  await expect(page.getByRole('group', { name: 'Actions: 2 counters' })).toBeVisible()
  await button(page, 'Delete').click()
  await expect.poll(async () => (await counters(page)).length).toBe(1)
  await expectWell(page)
})

test('keys alone choose, move and line up', async ({ page }) => {
  const before = await counters(page)
  const table = page.locator('[data-piece] > button').first()
  await tabTo(page, table)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await tabTo(page, button(page, 'Choose more'))
  await page.keyboard.press('Enter')
  await tabTo(page, table)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: 'Actions: 2 counters' })).toBeVisible()
  await page.keyboard.press('Shift+ArrowDown')
  await expect
    .poll(async () => (await counters(page)).filter(({ y }) => y > (before[0]?.y ?? 0)).length)
    .toBe(2)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('group', { name: /^Actions/ })).toHaveCount(0)
  await expectWell(page)
})

test('what is chosen is grouped and shared out by taps', async ({ page }) => {
  await loopRound(page, round)
  await button(page, 'Group').click()
  await button(page, 'In twos').click()
  const mat = page.locator('[data-piece] > button').filter({ hasText: 'red counters' }).last()
  await expect(mat).toHaveText(/in 1 ring of 2, 1 left over/)
  await button(page, 'Share out').click()
  await button(page, 'Between 3').click()
  await expect(mat).toHaveText(/in 3 rows of 1/)
  await expectWell(page)
  await button(page, 'Undo').click()
  await button(page, 'Undo').click()
  await expect.poll(async () => (await counters(page)).length).toBe(3)
})

test('what is chosen is regrouped as ten and some by keys', async ({ page }) => {
  for (let more = 0; more < 10; more++) await button(page, 'Red counter').click()
  await expect.poll(async () => (await counters(page)).length).toBe(13)
  await loopRound(page, [
    { x: 4, y: 400 },
    { x: 1800, y: 400 },
    { x: 1800, y: 4 },
    { x: 4, y: 4 },
    { x: 4, y: 390 },
  ])
  for (const word of ['Group', 'As one', 'Regroup in tens']) {
    await tabTo(page, button(page, word))
    await page.keyboard.press('Enter')
  }
  const mat = page.locator('[data-piece] > button').filter({ hasText: 'rings' }).last()
  await expect(mat).toHaveText(/12 red counters and 1 yellow counter, in rings of 10 and 3/)
  await expectWell(page)
})

test('a piece is covered, flashed and shown', async ({ page }) => {
  await button(page, 'Ten frame').click()
  const frame = page.locator('[data-piece]').filter({ hasText: 'Ten frame' }).last()
  const box = await frame.locator('> button').boundingBox()
  if (!box) throw new Error('No frame')
  await page.mouse.click(box.x + 4, box.y + 4)
  await button(page, 'This piece').click()
  await button(page, 'Cover').click()
  await expect(frame).not.toContainText('10 spaces')
  await button(page, 'Flash').click()
  await expect(frame).toContainText('10 spaces')
  await expect(frame).not.toContainText('10 spaces')
  await button(page, 'Show').first().click()
  await expect(frame).toContainText('10 spaces')
})

test('the class counts together: each object once, at a tap', async ({ page }) => {
  const [first, second] = await counters(page)
  if (!first || !second) throw new Error('No counters')
  await loopRound(page, round)
  await button(page, 'Count').click()
  const bar = page.getByRole('group', { name: 'Actions: Counting' })
  await expect(bar).toBeVisible()
  await clickAt(page, second)
  await expect(page.locator('[data-controls] output')).toContainText('one')
  await clickAt(page, second)
  await expect(page.locator('[data-controls] output')).toContainText('one')
  await button(page, 'Count the next').click()
  await expect(page.locator('[data-controls] output')).toContainText('two')
  await button(page, 'In ones').click()
  await expect(page.locator('[data-controls] output')).toContainText('four')
  await button(page, 'Count the next').click()
  await expect(page.locator('[data-controls] output')).toContainText('six')
  await button(page, 'Done').click()
  await expect(bar).toHaveCount(0)
  await expectWell(page)
})

test('a loop round one piece, or a long press on it, selects it', async ({ page }) => {
  await button(page, 'Ten frame').click()
  const frame = page.locator('[data-piece]').filter({ hasText: 'Ten frame' }).last()
  const bar = page.getByRole('group', { name: 'Actions: Ten frame' })
  const box = await frame.locator('> button').boundingBox()
  if (!box) throw new Error('No frame')
  const corners = [
    [box.x - 20, box.y - 20],
    [box.x + box.width + 20, box.y - 20],
    [box.x + box.width + 20, box.y + box.height + 20],
    [box.x - 20, box.y + box.height + 20],
    [box.x - 20, box.y - 10],
  ] as const
  const [first, ...rest] = corners
  await page.mouse.move(...first)
  await page.mouse.down()
  for (const corner of rest) await page.mouse.move(...corner, { steps: 4 })
  await page.mouse.up()
  await expect(bar).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await page.mouse.move(box.x + box.width / 2, box.y + 30)
  await page.mouse.down()
  await expect(bar).toBeVisible()
  await page.mouse.up()
  await expect(bar).toBeVisible()
})

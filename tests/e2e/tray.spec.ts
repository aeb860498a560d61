import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { tabTo } from './hands'
import { liveBoard, openFreeBoard, tray } from './lessonOnScreen'

/** What a teacher takes from the tray of the free board, and how it is found. */

test.use({ hasTouch: true })

const tab = (page: Page, name: string) => tray(page).getByRole('tab', { name })
const tile = (page: Page, name: string) => tray(page).getByRole('button', { name, exact: true })
const field = (page: Page) => tray(page).getByRole('searchbox', { name: 'Find a piece by name' })
const tiles = (page: Page) => tray(page).getByRole('tabpanel').getByRole('button').allTextContents()

async function kinds(page: Page): Promise<string[]> {
  return (await liveBoard(page)).pieces.map(({ kind }) => kind)
}

test('a group shows its pieces, and a tap puts one out', async ({ page }) => {
  await openFreeBoard(page)
  await expect(tab(page, 'At hand')).toHaveAttribute('aria-selected', 'true')
  await expect(tile(page, 'Ten frame')).toBeVisible()
  await tab(page, 'Place value').click()
  await expect(tile(page, 'Place value chart')).toBeVisible()
  await expect(tile(page, 'Ten frame')).toHaveCount(0)
  await tile(page, 'Place value chart').tap()
  expect(await kinds(page)).toEqual(['place-value-chart'])
})

test('every control of the tray is as large as a finger', async ({ page }) => {
  await openFreeBoard(page)
  await field(page).fill('c')
  const controls = await tray(page).locator('button, input').all()
  for (const control of controls) {
    const box = await control.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  }
})

test('a teacher’s own word finds a piece, and Enter puts it out', async ({ page }) => {
  await openFreeBoard(page)
  await field(page).fill('cherry')
  await expect(page.getByText('1 piece found.')).toBeAttached()
  expect(await tiles(page)).toEqual(['Part–whole'])
  await field(page).press('Enter')
  expect(await kinds(page)).toEqual(['part-whole'])
  await field(page).fill('dienes')
  await expect(tile(page, 'Base ten')).toBeVisible()
  await field(page).fill('trampoline')
  await expect(page.getByText('Nothing in the tray is called that. Try another name.')).toBeVisible()
  await field(page).press('Escape')
  await expect(tab(page, 'At hand')).toHaveAttribute('aria-selected', 'true')
  await tray(page).getByRole('searchbox').fill('x')
  await tray(page).getByRole('button', { name: 'Clear the search' }).click()
  await expect(field(page)).toBeFocused()
})

test('what was used last stands first at hand, also after a reload, and nothing moves under a finger', async ({
  page,
}) => {
  await openFreeBoard(page)
  const before = await tiles(page)
  await tile(page, 'Equation').click()
  await tile(page, 'Number line').click()
  expect(await tiles(page)).toEqual(before)
  await tab(page, 'Lines').click()
  await tab(page, 'At hand').click()
  expect((await tiles(page)).slice(0, 2)).toEqual(['Number line', 'Equation'])
  await page.evaluate(() => window.__lessonSaved())
  await openFreeBoard(page)
  await page.reload()
  await expect(tile(page, 'Number line')).toBeVisible()
  expect((await tiles(page)).slice(0, 2)).toEqual(['Number line', 'Equation'])
})

test('by keyboard alone: from tab to tab, to a tile and onto the board', async ({ page }) => {
  await openFreeBoard(page)
  await tabTo(page, tab(page, 'At hand'))
  await page.keyboard.press('ArrowRight')
  await expect(tab(page, 'Counting')).toBeFocused()
  await page.keyboard.press('End')
  await expect(tab(page, 'Writing')).toHaveAttribute('aria-selected', 'true')
  await tabTo(page, tile(page, 'Text'))
  await page.keyboard.press('Enter')
  expect(await kinds(page)).toEqual(['text'])
})

test('a piece is pulled out of the tray, and let go over the tray it goes back', async ({ page }) => {
  await openFreeBoard(page)
  const from = await tile(page, 'Ten frame').boundingBox()
  const over = await tab(page, 'Counting').boundingBox()
  if (!from || !over) throw new Error('No tray')
  const pull = async (x: number, y: number) => {
    await page.mouse.move(from.x + 40, from.y + 40)
    await page.mouse.down()
    await page.mouse.move(x, y, { steps: 4 })
    await page.mouse.up()
  }
  await pull(over.x + 20, over.y + 20)
  expect(await kinds(page)).toEqual([])
  await pull(500, 300)
  expect(await kinds(page)).toEqual(['ten-frame'])
})

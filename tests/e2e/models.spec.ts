import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { tabTo } from './hands'
import { button } from './lessonOnScreen'

/** The page that shows every manipulative. */

const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true })

async function openModels(page: Page): Promise<void> {
  await page.goto('./?test')
  await button(page, 'All the models').click()
  await expect(page.getByRole('heading', { level: 1, name: 'All the models' })).toBeVisible()
  await expect(card(page, 'Ten frame')).toBeVisible()
}

test('each model has its years and words, and is there to be tried by touch and by key', async ({ page }) => {
  await openModels(page)
  const frame = card(page, 'Ten frame')
  await expect(frame.getByText('Reception to Year 4')).toBeVisible()
  await frame.scrollIntoViewIfNeeded()
  const piece = frame.getByRole('button', { name: /^Ten frame: no counters/ })
  await piece.focus()
  await page.keyboard.press('+')
  await expect(frame.getByRole('button', { name: /^Ten frame: 1 / }).first()).toBeAttached()
  await frame.getByRole('button', { name: 'Undo' }).click()
  await expect(piece).toBeAttached()
})

test('a model with several forms shows each, and a frame has counters to be carried into it', async ({
  page,
}) => {
  await openModels(page)
  const bars = card(page, 'Bar model')
  await bars.scrollIntoViewIfNeeded()
  await bars.getByRole('button', { name: 'Before and after' }).click()
  await expect(bars.getByRole('button', { name: 'Before and after' })).toHaveAttribute('aria-pressed', 'true')
  await expect(bars.locator('[data-piece] > button').first()).toContainText('Bar model: before')
  const frame = card(page, 'Ten frame')
  await frame.scrollIntoViewIfNeeded()
  for (const name of [/^red counter 1/, /^Ten frame: no counters/]) {
    await frame.getByRole('button', { name }).first().focus()
    await page.keyboard.press('Enter')
  }
  await expect(frame.getByRole('button', { name: /^Ten frame: 1 red counter/ })).toBeAttached()
})

test('every kind there is stands on the page once, with nothing left to write', async ({ page }) => {
  await openModels(page)
  const cards = page.getByRole('article')
  const count = await cards.count()
  expect(count).toBeGreaterThan(9)
  const names = await cards.getByRole('heading', { level: 3 }).allTextContents()
  expect(new Set(names).size).toBe(count)
  await expect(cards.getByText('By hand', { exact: true })).toHaveCount(count)
})

test('only the boards near the window are live, and what was done on one stays', async ({ page }) => {
  await openModels(page)
  const frame = card(page, 'Ten frame')
  await frame.getByRole('button', { name: /^Ten frame: no counters/ }).focus()
  await page.keyboard.press('+')
  await button(page, 'Writing').click()
  await expect(page.getByRole('heading', { level: 2, name: 'Writing' })).toBeFocused()
  await expect(frame.locator('[data-stage]')).toHaveCount(0)
  expect(await page.locator('[data-stage]').count()).toBeLessThan(7)
  await button(page, 'Counting').click()
  await expect(frame.getByRole('button', { name: /^Ten frame: 1 / }).first()).toBeAttached()
})

test('the free board leads to the models and back', async ({ page }) => {
  await page.goto('./?test#/board')
  await page.getByRole('button', { name: 'Page 1 of 1' }).click()
  await button(page, 'All the models').click()
  await tabTo(page, button(page, 'Free board'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Free board' })).toBeVisible()
})

for (const contrast of ['no-preference', 'more'] as const) {
  test(`the models are accessible with contrast ${contrast}`, async ({ page, expectAccessible }) => {
    test.setTimeout(60_000)
    await page.emulateMedia({ contrast })
    await openModels(page)
    await expectAccessible()
    const piece = card(page, 'Ten frame').getByRole('button', { name: /^Ten frame: no counters/ })
    await piece.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('group', { name: 'Actions: Ten frame' })).toBeVisible()
    await expectAccessible()
    await button(page, 'Place value').click()
    await expect(page.locator('[data-stage]').first()).toBeAttached()
    await expectAccessible()
  })
}

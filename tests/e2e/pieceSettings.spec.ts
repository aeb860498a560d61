import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { button, liveBoard, openFreeBoard, tray } from './lessonOnScreen'

/** The settings of a piece on the free board: the words of a text, the ends of a number line. */

const card = (page: Page) => page.getByRole('region', { name: /^Settings: / })

async function state<T>(page: Page): Promise<T> {
  return (await liveBoard(page)).pieces.at(-1)?.state as T
}

async function putOut(page: Page, name: string): Promise<void> {
  await openFreeBoard(page)
  await tray(page).getByRole('button', { name, exact: true }).click()
  await openSettings(page)
}

async function openSettings(page: Page): Promise<void> {
  await page.locator('[data-piece]').last().locator('> button').first().focus()
  await page.keyboard.press('Enter')
  await page
    .getByRole('group', { name: /^Actions: / })
    .getByRole('button', { name: 'Settings' })
    .click()
  await expect(card(page)).toBeFocused()
}

test('the words of a text are written, shown while they are, and undone', async ({ page }) => {
  await putOut(page, 'Text')
  await card(page).getByLabel('Words').fill('Ava has 8 shells.\nHow many more to make 10?')
  await expect
    .poll(async () => (await state<{ text: string }>(page)).text)
    .toBe('Ava has 8 shells.\nHow many more to make 10?')
  await expect(page.getByRole('button', { name: /How many more to make 10\?/ }).first()).toBeAttached()
  await card(page).getByRole('radio', { name: 'bold' }).check()
  await card(page).getByRole('button', { name: 'Size: more' }).click()
  expect(await state(page)).toMatchObject({ weight: 'bold', size: 55 })
  await button(page, 'Done').click()
  await expect(card(page)).toHaveCount(0)
  for (let presses = 0; presses < 3; presses++) await button(page, 'Undo').click()
  expect(await state(page)).toMatchObject({ text: 'Write the problem here.', weight: 'regular', size: 54 })
  expect(await page.evaluate(() => window.__monkeyInvariants())).toEqual([])
})

test('the last words are set when the card goes away at once', async ({ page }) => {
  await putOut(page, 'Text')
  await card(page).getByLabel('Words').fill('Done at once')
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
  expect(await state(page)).toMatchObject({ text: 'Done at once' })
})

test('the ends of a number line are set, and what is no number is refused in words', async ({ page }) => {
  await putOut(page, 'Number line')
  const to = card(page).getByLabel('To', { exact: true })
  await to.fill('10')
  await to.press('Enter')
  expect(await state(page)).toMatchObject({ to: 10 })
  await to.fill('far')
  await to.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: /\./ }).first()).toBeVisible()
  await expect(to).toHaveValue('10')
  expect(await state(page)).toMatchObject({ to: 10 })
})

test('a lesson offers no settings', async ({ page }) => {
  await page.goto('./?test#/manipulatives')
  await page.locator('[data-piece] > button').first().focus()
  await page.keyboard.press('Enter')
  const bar = page.getByRole('group', { name: /^Actions: / })
  await expect(bar).toBeVisible()
  await expect(bar.getByRole('button', { name: 'Settings' })).toHaveCount(0)
})

for (const contrast of ['no-preference', 'more'] as const) {
  test(`the settings are accessible with contrast ${contrast}`, async ({ page, expectAccessible }) => {
    await page.emulateMedia({ contrast })
    await putOut(page, 'Number line')
    await expectAccessible()
    await card(page)
      .getByRole('button', { name: /more settings$/ })
      .click()
    await expectAccessible()
    await button(page, 'Done').click()
    await tray(page).getByRole('button', { name: 'Text', exact: true }).click()
    await openSettings(page)
    await expectAccessible()
  })
}

import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { tabTo } from './hands'
import { button, openFreeBoard, openLesson, saidBelow, stepTitle } from './lessonOnScreen'

/** A keyboard keeps its place, also where what it pressed goes away. */

async function press(page: Page, key = 'Enter'): Promise<void> {
  await page.keyboard.press(key)
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
}

test('from the library to a board and back', async ({ page }) => {
  await page.goto('./?test')
  await tabTo(page, page.getByRole('button', { name: /^Free board/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Free board' })).toBeFocused()
  await tabTo(page, button(page, 'Home'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Lessons' })).toBeFocused()
})

test('when a hidden number in the sentence is shown', async ({ page }) => {
  await openLesson(page)
  await tabTo(page, page.getByRole('button', { name: 'Show hidden value' }).first())
  await press(page)
  await expect.poll(() => saidBelow(page)).toContain('two spaces')
  await tabTo(page, button(page, 'Next'))
  await press(page)
  await expect(stepTitle(page)).toHaveText('Fill frame A')
})

test('through the actions of a piece: more of them, done, deleted', async ({ page }) => {
  await openFreeBoard(page)
  await tabTo(page, page.getByRole('button', { name: 'Number line', exact: true }))
  await press(page)
  await tabTo(page, page.locator('[data-piece] > button').first(), true)
  await press(page)
  const bar = page.getByRole('group', { name: /^Actions: / })
  await tabTo(page, bar.getByRole('button', { name: 'More' }))
  await press(page)
  await expect(bar.getByRole('button', { name: 'More' })).toHaveCount(0)
  await tabTo(page, bar.getByRole('button').first())
  await press(page)
  await tabTo(page, bar.getByRole('button', { name: 'Delete' }))
  await press(page)
  await expect(page.locator('[data-piece]')).toHaveCount(0)
  await tabTo(page, button(page, 'Undo'), true)
  await press(page)
  await expect(page.locator('[data-piece]')).toHaveCount(1)
})

test('when Escape puts the actions of a piece away', async ({ page }) => {
  await openLesson(page)
  const frame = page.getByRole('button', { name: /^Frame A\./ })
  await tabTo(page, frame)
  await press(page)
  const bar = page.getByRole('group', { name: 'Actions: Frame A' })
  await tabTo(page, bar.getByRole('button').first())
  await press(page, 'Escape')
  await expect(bar).toHaveCount(0)
})

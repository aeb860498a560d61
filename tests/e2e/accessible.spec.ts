import type { Page } from '@playwright/test'
import { tinyLesson } from '../fixtures/tinyLesson'
import { expect, test } from './fixtures'
import { clickAt, dragMouse } from './hands'
import {
  button,
  cell,
  chooseFile,
  expectBoardDrawn,
  lessonFile,
  openFreeBoard,
  openLesson,
  stepTitle,
  tray,
} from './lessonOnScreen'

/** Every screen and dialog, looked over by axe in both themes. */

for (const theme of ['Classroom', 'High contrast'] as const) {
  test.describe(`in ${theme.toLowerCase()} colours`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto('./?test')
      await button(page, 'Settings').click()
      await page.getByRole('radio', { name: theme }).check()
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
      const kept = theme === 'Classroom' ? 'classroom' : 'high-contrast'
      await expect(page.locator('html')).toHaveAttribute('data-theme', kept)
    })

    test('the library, its settings, a refused file and the way back are accessible', async ({
      page,
      expectAccessible,
    }) => {
      await expect(page.getByRole('article').first()).toBeVisible()
      await expectAccessible()
      await button(page, 'Settings').click()
      await expectAccessible()
      await page.keyboard.press('Escape')
      await chooseFile(page, lessonFile('{}'))
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible()
      await page.keyboard.press('Escape')
      await chooseFile(page, lessonFile(tinyLesson))
      await expect(stepTitle(page)).toHaveText('How many eggs?')
      await page.keyboard.press('PageDown')
      await page.evaluate(() => window.__lessonSaved())
      await page.reload()
      await expect(page.getByRole('alert')).toBeVisible()
      await expectAccessible()
      await page.goto('./?test#/teach/not-there')
      await page.reload()
      await expect(page.getByRole('alert')).toBeVisible()
      await expectAccessible()
    })

    test('teaching is accessible: each step, a piece chosen, a refusal, the pens, the menu', async ({
      page,
      expectAccessible,
    }) => {
      await openLesson(page)
      await expectAccessible()
      await button(page, 'Pen').click()
      await expectAccessible()
      await button(page, 'Move').click()
      await page.keyboard.press('PageDown')
      await chooseFrame(page)
      await expectAccessible()
      await page.keyboard.press('Escape')
      await clickAt(page, cell('p2', 4)) // a counter in the hand
      await expectAccessible()
      await page.keyboard.press('PageDown')
      await dragMouse(page, cell('p2', 2), cell('p1', 4))
      await expectAccessible()
      await page.keyboard.press('PageDown')
      await button(page, 'Check').click()
      await expectAccessible()
      await button(page, 'Step 4 of 4').click()
      await expectAccessible()
      await page.getByRole('button', { name: 'Settings' }).click()
      await expectAccessible()
    })

    test('a board with every manipulative is accessible', async ({ page, expectAccessible }) => {
      test.setTimeout(120_000)
      await openFreeBoard(page)
      await expectAccessible()
      const tabs = (await tray(page).getByRole('tab').allTextContents()).slice(1)
      for (const tab of tabs) {
        await tray(page).getByRole('tab', { name: tab }).click()
        const names = await tray(page)
          .getByRole('tabpanel', { name: tab })
          .getByRole('button')
          .allTextContents()
        for (const name of names) await tray(page).getByRole('button', { name, exact: true }).click()
        await expectAccessible()
        await button(page, 'New page').click()
      }
      await tray(page).getByRole('tab', { name: 'Writing' }).click()
      await tray(page).getByRole('button', { name: 'Text', exact: true }).click()
      await tray(page).getByRole('searchbox').fill('frame')
      await expectAccessible()
      await page.getByRole('button', { name: /^Page \d+ of/ }).click()
      await expectAccessible()
      await page.getByRole('button', { name: /^Delete page/ }).click()
      await page.keyboard.press('Escape')
      await expect(button(page, 'Bring back')).toBeVisible()
      await expectAccessible()
      await page.locator('[data-piece] > button').last().focus()
      await page.keyboard.press('Enter')
      await expectAccessible()
    })
  })
}

async function chooseFrame(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Frame A\./ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: 'Actions: Frame A' })).toBeVisible()
  await expectBoardDrawn(page)
}

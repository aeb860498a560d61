import { expect, test } from './fixtures'

test('the app opens, has a heading and is accessible', async ({ page, expectAccessible }) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible()
})

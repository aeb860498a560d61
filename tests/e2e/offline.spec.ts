import { expect, test } from './fixtures'

test.use({ serviceWorkers: 'allow' })

test('after one visit the app opens without a network', async ({ page, context }) => {
  await page.goto('./')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

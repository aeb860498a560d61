import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { hashOf } from '../../src/lesson/hash'
import { expect, test } from './fixtures'
import { button, expectBoardDrawn, liveBoard, openFreeBoard, tray } from './lessonOnScreen'

/** The pages of the free board: turned, copied, deleted, kept, and saved as a file. */

const put = (page: Page, name: string) => tray(page).getByRole('button', { name, exact: true }).click()
const place = (page: Page) => page.getByRole('button', { name: /^Page \d+ of \d+/ })
const panel = (page: Page) => page.getByRole('dialog', { name: 'Pages' })

async function kinds(page: Page): Promise<string[]> {
  return (await liveBoard(page)).pieces.map(({ kind }) => kind)
}

/** A ten frame on the first page, a number line on the second, which is shown. */
async function twoPages(page: Page): Promise<void> {
  await openFreeBoard(page)
  await put(page, 'Ten frame')
  await button(page, 'New page').click()
  await put(page, 'Number line')
}

test('each page has its own board and its own undo', async ({ page }) => {
  await twoPages(page)
  await expect(place(page)).toHaveText('Page 2 of 2')
  await button(page, 'Back').click()
  expect(await kinds(page)).toEqual(['ten-frame'])
  await button(page, 'Undo').click()
  expect(await kinds(page)).toEqual([])
  await page.keyboard.press('PageDown')
  expect(await kinds(page)).toEqual(['number-line'])
  await page.keyboard.press('PageUp')
  await page.keyboard.press('Control+Shift+z')
  expect(await kinds(page)).toEqual(['ten-frame'])
  expect(await page.evaluate(() => window.__monkeyInvariants())).toEqual([])
})

test('a page is copied, and the copy goes its own way', async ({ page }) => {
  await twoPages(page)
  await place(page).click()
  await panel(page).getByRole('button', { name: 'Copy page 2' }).click()
  await expect(place(page)).toHaveText('Page 3 of 3')
  await put(page, 'Text')
  expect(await kinds(page)).toEqual(['number-line', 'text'])
  await button(page, 'Back').click()
  expect(await kinds(page)).toEqual(['number-line'])
})

test('a deleted page comes back by Undo, by the notice and from the list', async ({ page }) => {
  await twoPages(page)
  const remove = async () => {
    await place(page).click()
    await panel(page).getByRole('button', { name: 'Delete page 2' }).click()
    await page.keyboard.press('Escape')
    await expect(place(page)).toHaveText('Page 1 of 1')
  }
  const back = async () => {
    await expect(place(page)).toHaveText('Page 2 of 2')
    expect(await kinds(page)).toEqual(['number-line'])
  }
  await remove()
  await button(page, 'Undo').click()
  await back()
  await remove()
  await button(page, 'Bring back').click()
  await back()
  await remove()
  await put(page, 'Text') // Undo now takes back this
  await button(page, 'Undo').click()
  expect(await kinds(page)).toEqual(['ten-frame'])
  await place(page).click()
  await expect(panel(page).getByRole('button', { name: /^Delete/ })).toHaveCount(0)
  await panel(page).getByRole('button', { name: 'Bring back what was deleted' }).click()
  await page.keyboard.press('Escape')
  await back()
})

test('all pages are there after a reload, at the page that was shown', async ({ page }) => {
  await twoPages(page)
  await button(page, 'New page').click()
  await button(page, 'Back').click()
  await page.evaluate(() => window.__lessonSaved())
  await page.reload()
  await expectBoardDrawn(page)
  await expect(place(page)).toHaveText('Page 2 of 3')
  expect(await kinds(page)).toEqual(['number-line'])
  await button(page, 'Back').click()
  expect(await kinds(page)).toEqual(['ten-frame'])
})

test('a board that was kept when there was only one becomes the first page', async ({ page }) => {
  await page.goto('./?test')
  const text = readFileSync('tests/fixtures/board-1.json', 'utf8')
  await keepAs(page, text)
  await page.goto('./?test#/board')
  await expectBoardDrawn(page)
  await expect(place(page)).toHaveText('Page 1 of 1')
  expect(await kinds(page)).toEqual(['counters', 'ten-frame', 'number-line', 'text'])
  await button(page, 'New page').click()
  await page.evaluate(() => window.__lessonSaved())
  await page.reload()
  await expect(place(page)).toHaveText('Page 2 of 2')
})

test('what cannot be read can still be saved as a file before it makes room', async ({ page }) => {
  await page.goto('./?test')
  await keepAs(page, '{"format":"small-steps-board","version":99}')
  await page.goto('./?test#/board')
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }))
  const download = page.waitForEvent('download')
  await button(page, 'Save it as a file').click()
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('"version":99')
  await button(page, 'Begin with an empty board').click()
  await expectBoardDrawn(page)
  await put(page, 'Text')
  await page.evaluate(() => window.__lessonSaved())
  await page.reload()
  await expectBoardDrawn(page)
  expect(await kinds(page)).toEqual(['text'])
})

/** Keeps a text as it is, as an older or a newer version would have. */
async function keepAs(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Lessons' })).toBeVisible()
  const label = 'Free board'
  const record = { key: 'free board', generation: 1, text, hash: hashOf(text), savedAtMs: 1, label }
  await page.evaluate(async (kept) => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('small-steps')
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(new Error('No database'))
    })
    const transaction = opened.transaction(['boards'], 'readwrite')
    transaction.objectStore('boards').add(kept)
    await new Promise((resolve) => transaction.addEventListener('complete', resolve))
    opened.close()
  }, record)
}

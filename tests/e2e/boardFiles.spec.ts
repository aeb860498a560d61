import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { tinyLesson } from '../fixtures/tinyLesson'
import { expect, test } from './fixtures'
import {
  button,
  chooseFile,
  expectBoardDrawn,
  lessonFile,
  liveBoard,
  openFreeBoard,
  tray,
} from './lessonOnScreen'

/** Pages of the free board as a file, and in a second tab. */

const put = (page: Page, name: string) => tray(page).getByRole('button', { name, exact: true }).click()
const place = (page: Page) => page.getByRole('button', { name: /^Page \d+ of \d+/ })
const OTHER_TAB = 'Open in another tab too: what is done here is not kept.'

async function kinds(page: Page): Promise<string[]> {
  return (await liveBoard(page)).pieces.map(({ kind }) => kind)
}

async function twoPages(page: Page): Promise<void> {
  await openFreeBoard(page)
  await put(page, 'Ten frame')
  await button(page, 'New page').click()
  await put(page, 'Number line')
}

/** Chooses a file from the list of pages, as a teacher does. */
async function openHere(page: Page, text: string, name = 'Monday.board.json'): Promise<void> {
  await place(page).click()
  const chooser = page.waitForEvent('filechooser')
  await button(page, 'Open a file').click()
  await (await chooser).setFiles(lessonFile(text, name))
}

async function savedText(page: Page): Promise<string> {
  await place(page).click()
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }))
  const download = page.waitForEvent('download')
  await button(page, 'Save as a file').click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^Board \d+ \w+ \d{4}\.board\.json$/)
  await page.keyboard.press('Escape')
  return readFileSync(await file.path(), 'utf8')
}

test('pages saved as a file open again, in the library and beside other pages', async ({ page }) => {
  await twoPages(page)
  const text = await savedText(page)
  await openHere(page, text)
  const asked = page.getByRole('dialog', { name: 'Monday.board.json' })
  await expect(asked.getByText('This file has 2 pages, and there are 2 pages here.')).toBeVisible()
  await asked.getByRole('button', { name: 'Add them here' }).click()
  await page.keyboard.press('Escape')
  await expect(place(page)).toHaveText('Page 4 of 4')
  await openHere(page, text)
  await page.getByRole('button', { name: 'Show them instead' }).click()
  await page.keyboard.press('Escape')
  await expect(place(page)).toHaveText('Page 2 of 2')
  await button(page, 'Undo').click()
  await expect(place(page)).toHaveText('Page 4 of 6')
  await button(page, 'Home').click()
  await chooseFile(page, lessonFile(text, 'Monday.board.json'))
  await page.getByRole('button', { name: 'Leave it' }).click()
  await expect(place(page)).toHaveText('Page 4 of 6')
  expect(await page.evaluate(() => window.__monkeyInvariants())).toEqual([])
})

test('a file let go over an empty board is shown', async ({ page }) => {
  await twoPages(page)
  const text = await savedText(page)
  await place(page).click()
  await button(page, 'Delete page 2').click()
  await page.keyboard.press('Escape')
  await button(page, 'Start again').click()
  await page.evaluate(() => window.__lessonSaved())
  await page.reload()
  await expect(place(page)).toHaveText('Page 1 of 1')
  await expectBoardDrawn(page)
  await page.evaluate((held) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([held], 'Monday.board.json', { type: 'application/json' }))
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  }, text)
  await expect(place(page)).toHaveText('Page 2 of 2')
  expect(await kinds(page)).toEqual(['number-line'])
})

const refusedFiles: ReadonlyArray<readonly [what: string, text: string, said: RegExp]> = [
  ['a damaged file', '{"format":"small-steps-board","version":2,', /damaged or not complete/],
  ['a lesson', JSON.stringify(tinyLesson), /not a Small Steps board/],
  ['a board of a newer version', '{"format":"small-steps-board","version":3}', /newer Small Steps/],
  [
    'a board with a wrong page',
    readFileSync('tests/fixtures/board-1.json', 'utf8').replace('"sets"', '"setz"'),
    /Page 1/,
  ],
  ['a file with a million lists', '['.repeat(1_000_000), /more than any lesson needs/],
  ['an endless file', `"${'x'.repeat(9_000_000)}"`, /too big/],
  ['a program', '\u0000\u0001MZ', /no plain text/],
]

for (const [what, text, said] of refusedFiles) {
  test(`${what} is refused in words, and the open board is untouched`, async ({ page }) => {
    await twoPages(page)
    const before = await liveBoard(page)
    await openHere(page, text, 'not this.board.json')
    const list = page.getByRole('dialog', { name: 'not this.board.json was not opened' })
    await expect(list.getByText(said).first()).toBeVisible()
    await list.getByRole('button', { name: 'Close' }).click()
    await page.keyboard.press('Escape')
    expect(await liveBoard(page)).toEqual(before)
    await expect(place(page)).toHaveText('Page 2 of 2')
  })
}

test('a second tab says that it keeps nothing, and the first is not written over', async ({
  page,
  context,
}) => {
  await twoPages(page)
  await page.evaluate(() => window.__lessonSaved())
  const second = await context.newPage()
  await openFreeBoard(second)
  await expect(second.getByText(OTHER_TAB).first()).toBeVisible()
  await expect(place(second)).toHaveText('Page 2 of 2, not kept')
  await place(second).click()
  await expect(second.getByRole('dialog').getByText(OTHER_TAB)).toBeVisible()
  await second.keyboard.press('Escape')
  await put(second, 'Text')
  await expect(second.evaluate(() => window.__lessonSaved())).rejects.toThrow('Another tab')
  await put(page, 'Equation')
  await page.evaluate(() => window.__lessonSaved())
  await page.close()
  await second.reload()
  await expectBoardDrawn(second)
  await expect(place(second)).toHaveText('Page 2 of 2')
  expect(await kinds(second)).toEqual(['number-line', 'equation'])
})

test('a tab that comes back to the board shows what another kept since', async ({ page, context }) => {
  await twoPages(page)
  await page.evaluate(() => window.__lessonSaved())
  await button(page, 'Home').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Lessons' })).toBeVisible()
  const second = await context.newPage()
  await openFreeBoard(second)
  await put(second, 'Text')
  await second.evaluate(() => window.__lessonSaved())
  await second.close()
  await page.getByRole('button', { name: /^Free board/ }).click()
  await expectBoardDrawn(page)
  expect(await kinds(page)).toEqual(['number-line', 'text'])
})

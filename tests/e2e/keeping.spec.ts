import { readFileSync } from 'node:fs'
import { tinyFile } from '../fixtures/tinyFile'
import { tinyLesson } from '../fixtures/tinyLesson'
import { expect, test } from './fixtures'
import { dragMouse } from './hands'
import {
  button,
  cell,
  chooseFile,
  expectBoardDrawn,
  expectWell,
  filled,
  lessonFile,
  liveBoard,
  openLesson,
  pixels,
  stepTitle,
  TINY,
  taught,
} from './lessonOnScreen'

/** What is kept on the device, and what comes in from outside. */

test('a reload offers to carry on, and everything is as it was left', async ({ page }) => {
  await openLesson(page)
  await page.keyboard.press('PageDown')
  await dragMouse(page, cell('p2', 4), cell('p1', 8))
  await button(page, 'Pen').click()
  await dragMouse(page, { x: 300, y: 550 }, { x: 700, y: 600 })
  await expect.poll(async () => (await liveBoard(page)).ink.length).toBe(1)
  await page.evaluate(() => window.__lessonSaved())
  const [before, drawn] = [await liveBoard(page), await pixels(page)]
  await page.reload()
  await button(page, 'Carry on from step 2').click()
  await expect(stepTitle(page)).toHaveText('Fill frame A')
  await expectBoardDrawn(page)
  expect(await liveBoard(page)).toEqual(before)
  expect(await pixels(page)).toBe(drawn)
  await page.keyboard.press('PageUp')
  await expect(stepTitle(page)).toHaveText('How many eggs?')
  await expectWell(page)
})

test('the library offers to carry on, and starting from the beginning is there too', async ({ page }) => {
  await openLesson(page)
  await page.keyboard.press('PageDown')
  await dragMouse(page, cell('p2', 4), cell('p1', 8))
  await page.keyboard.press('PageDown')
  await page.evaluate(() => window.__lessonSaved())
  await page.goto('./?test')
  await page.getByRole('button', { name: `Carry on from step 3 of ${tinyLesson.metadata.title}` }).click()
  await expect(stepTitle(page)).toHaveText('Ten and three')
  await page.keyboard.press('PageUp')
  expect(await filled(page)).toEqual([9, 4])
  await page.goto(`./?test#/teach/${TINY}`)
  await page.reload()
  await button(page, 'Start from the beginning').click()
  await expect(stepTitle(page)).toHaveText('How many eggs?')
})

test('going back to the first step before a reload loses nothing of the others', async ({ page }) => {
  await openLesson(page)
  await page.keyboard.press('PageDown')
  await dragMouse(page, cell('p2', 4), cell('p1', 8))
  expect(await filled(page)).toEqual([9, 4])
  await page.keyboard.press('PageUp')
  await page.evaluate(() => window.__lessonSaved())
  await page.reload()
  await button(page, 'Carry on from step 1').click()
  await page.keyboard.press('PageDown')
  expect(await filled(page)).toEqual([9, 4])
})

test('a step change is saved at once, and an edit within a moment', async ({ page }) => {
  await openLesson(page)
  await page.evaluate(() => window.__kill.edit(41))
  await page.evaluate(() => window.__lessonSaved())
  expect(await page.evaluate(() => window.__kill.read())).toEqual({ last: 41, ok: true, why: '' })
  await page.keyboard.press('PageDown')
  await page.evaluate(() => window.__kill.edit(42))
  await expect.poll(() => page.evaluate(() => window.__kill.read())).toEqual({ last: 42, ok: true, why: '' })
})

test('the last edit before the lesson is left is kept', async ({ page }) => {
  await openLesson(page)
  for (const n of [21, 22, 23]) {
    await page.evaluate(async (number) => {
      await window.__kill.edit(number)
      window.location.hash = '#/'
    }, n)
    await expect(page.getByRole('heading', { level: 1, name: 'Lessons' })).toBeVisible()
    await page.evaluate((id) => {
      window.location.hash = `#/teach/${id}`
    }, TINY)
    await expect.poll(() => page.evaluate(() => window.__kill.read())).toEqual({ last: n, ok: true, why: '' })
    await page.getByRole('button', { name: /^Carry on from step/ }).click()
    await expectBoardDrawn(page)
  }
})

test('a screen that fails makes room for a card, and the lesson goes on', async ({
  page,
  faults,
  expectAccessible,
}) => {
  faults.expect(/planted|error boundary|component/i)
  await openLesson(page)
  await page.keyboard.press('PageDown')
  await page.evaluate(() => {
    const dialogs = HTMLDialogElement.prototype
    const known = Object.getOwnPropertyDescriptor(dialogs, 'showModal') ?? {}
    const value = () => {
      Object.defineProperty(dialogs, 'showModal', known)
      throw new Error('planted')
    }
    Object.defineProperty(dialogs, 'showModal', { ...known, value })
    return window.__kill.edit(31)
  })
  await button(page, 'Step 2 of 4').click()
  await expect(page.getByRole('heading', { name: 'This screen could not be shown' })).toBeVisible()
  await expectAccessible()
  await button(page, 'Show it again').click()
  await button(page, 'Carry on from step 2').click()
  await expectBoardDrawn(page)
  expect(await page.evaluate(() => window.__kill.read())).toEqual({ last: 31, ok: true, why: '' })
})

test('a lesson saved as a file opens again with what the class did', async ({ page }) => {
  await openLesson(page)
  await page.keyboard.press('PageDown')
  await dragMouse(page, cell('p2', 4), cell('p1', 8))
  expect(await filled(page)).toEqual([9, 4])
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }))
  await button(page, 'Step 2 of 4').click()
  const download = page.waitForEvent('download')
  await button(page, 'Save as a file').click()
  const file = await download
  expect(file.suggestedFilename()).toBe('tiny-make-ten.lesson.json')
  const text = readFileSync(await file.path(), 'utf8')
  await page.goto('./?test')
  await chooseFile(page, lessonFile(text))
  await button(page, 'Start from the beginning').click()
  await page.keyboard.press('PageDown')
  expect(await filled(page)).toEqual([9, 4])
})

const refusedFiles: ReadonlyArray<readonly [what: string, text: string, said: RegExp]> = [
  ['a damaged file', JSON.stringify(tinyLesson).slice(0, 4000), /damaged or not complete/],
  ['a file of something else', '{"a":1}', /not a Small Steps lesson/],
  ['a file with a wrong number', tinyFile({ minutes: -4 }), /Step 1|minutes/],
  ['a file with a million lists', '['.repeat(1_000_000), /more than any lesson needs|too big/],
  ['an endless file', `"${'x'.repeat(3_000_000)}"`, /too big/],
  ['a program', '\u0000\u0001MZ', /no plain text/],
]

for (const [what, text, said] of refusedFiles) {
  test(`${what} is refused in words, and the lesson that was there is untouched`, async ({ page }) => {
    await openLesson(page)
    await page.keyboard.press('PageDown')
    await page.evaluate(() => window.__kill.edit(7))
    await page.evaluate(() => window.__lessonSaved())
    await button(page, 'Step 2 of 4').click()
    await button(page, 'Library').click()
    await chooseFile(page, lessonFile(text, 'not this.json'))
    const list = page.getByRole('dialog', { name: 'not this.json was not opened' })
    await expect(list.getByText(said).first()).toBeVisible()
    await list.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: /^Carry on from step 2/ }).click()
    await expect(stepTitle(page)).toHaveText('Fill frame A')
    expect(await page.evaluate(() => window.__kill.read())).toEqual({ last: 7, ok: true, why: '' })
  })
}

test('words in a hostile file stay words', async ({ page }) => {
  const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
  await page.goto('./?test')
  await chooseFile(page, lessonFile(tinyFile({ title: markup, prompt: markup })))
  await expect(stepTitle(page)).toHaveText(markup)
  expect(await page.title()).toBe('Small Steps')
  expect(await page.locator('img, script:not([src])').count()).toBe(0)
})

test('names that would reach into objects are refused or stay names', async ({ page }) => {
  const text = JSON.stringify(tinyLesson).replace(
    '"metadata":{',
    '"__proto__":{"hacked":1},"metadata":{"__proto__":{"hacked":1},',
  )
  await page.goto('./?test')
  await chooseFile(page, lessonFile(text))
  await expect(
    page.getByRole('dialog').or(stepTitle(page).filter({ hasText: 'How many eggs?' })),
  ).toBeVisible()
  expect(await page.evaluate(() => ({}) as { hacked?: number })).toEqual({})
  expect(await page.evaluate(() => ({}) as { hacked?: number }).then(({ hacked }) => hacked)).toBeUndefined()
})

test('a second tab says that it keeps nothing, and the first is not written over', async ({
  page,
  context,
}) => {
  await openLesson(page)
  await page.keyboard.press('PageDown')
  await page.evaluate(() => window.__kill.edit(11))
  await page.evaluate(() => window.__lessonSaved())
  const second = await context.newPage()
  await second.goto(`./?test#/teach/${TINY}/carry-on`)
  await expect(stepTitle(second)).toHaveText('Fill frame A')
  await expect(second.getByText('Not kept')).toBeVisible()
  await second.getByRole('button', { name: /^Step 2 of 4/ }).click()
  await expect(second.getByText('Open in another tab too: what is done here is not kept.')).toBeVisible()
  await second.keyboard.press('Escape')
  await expect(page.getByText('Not kept')).toHaveCount(0)
  await second.evaluate(() => window.__kill.edit(99))
  await expect(second.evaluate(() => window.__lessonSaved())).rejects.toThrow('Another tab')
  await page.evaluate(() => window.__kill.edit(12))
  await page.evaluate(() => window.__lessonSaved())
  expect((await second.evaluate(() => window.__kill.read())).last).toBe(12)
  await expect(button(second, 'Carry on here')).toHaveCount(0)
  await page.close()
  expect((await second.evaluate(() => window.__kill.read())).last).toBe(12)
  // The other has gone: this one goes on from what was kept, and keeps it.
  await expect(second.getByText('The other window has closed.')).toBeVisible()
  await button(second, 'Carry on here').click()
  await expect(second.getByText('Not kept')).toHaveCount(0)
  await expect(button(second, 'Carry on here')).toHaveCount(0)
  await expect(stepTitle(second)).toHaveText('Fill frame A')
  await second.evaluate(() => window.__kill.edit(13))
  await second.evaluate(() => window.__lessonSaved())
  expect(await second.evaluate(() => window.__kill.read())).toMatchObject({ last: 13, ok: true })
})

test('a device that keeps nothing still teaches, says so and offers a file', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
  await page.goto('./?test')
  await chooseFile(page, lessonFile(tinyLesson))
  await expect(page.getByRole('alert')).toContainText('does not let pages keep anything')
  await button(page, 'Start from the beginning').click()
  await page.keyboard.press('PageDown')
  await dragMouse(page, cell('p2', 4), cell('p1', 8))
  expect(await filled(page)).toEqual([9, 4])
  await expect(page.getByText('Not kept')).toBeVisible()
  await page.getByRole('button', { name: /^Step 2 of 4/ }).click()
  await expect(page.getByRole('dialog').getByText(/does not let pages keep anything/)).toBeVisible()
  await expect(page.getByRole('dialog').getByRole('button', { name: /file/ }).first()).toBeVisible()
  expect((await taught(page)).session.position).toBe(1)
})

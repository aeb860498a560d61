import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { Finger, tabTo } from './hands'
import { button, cell, expectWell, filled, openLesson, saidBelow, stepTitle } from './lessonOnScreen'

const windows = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
]

interface Way {
  readonly press: (name: string) => Promise<void>
  /** The counter in a cell of Frame B goes to a cell of Frame A, both counted from 0. */
  readonly give: (from: number, to: number) => Promise<void>
}

for (const viewport of windows) {
  test.describe(`a lesson at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true })

    test('is taught from its beginning to its end by touch', async ({ page }) => {
      await openLesson(page)
      const finger = await Finger.of(page)
      await teachTinyLesson(page, {
        press: (name) => button(page, name).tap(),
        give: (from, to) => finger.drag(cell('p2', from), cell('p1', to)),
      })
    })

    test('is taught from its beginning to its end by taps alone', async ({ page }) => {
      await openLesson(page)
      const finger = await Finger.of(page)
      await teachTinyLesson(page, {
        press: (name) => button(page, name).tap(),
        async give(from, to) {
          await finger.tap(cell('p2', from))
          await finger.tap(cell('p1', to))
        },
      })
    })

    test('is taught from its beginning to its end by keys alone', async ({ page }) => {
      await openLesson(page)
      const frame = (label: string) => page.getByRole('button', { name: new RegExp(`^Frame ${label}\\.`) })
      async function enter(target: Locator): Promise<void> {
        await expectFocusSeen(target)
        await page.keyboard.press('Enter')
        await expectFocusKept(page)
      }
      await teachTinyLesson(page, {
        async press(name) {
          await tabTo(page, button(page, name))
          await enter(button(page, name))
        },
        async give(from) {
          await tabTo(page, frame('B'))
          for (let to = 0; to <= from; to++) await page.keyboard.press('ArrowRight')
          await enter(page.getByRole('button', { name: `yellow counter in space ${from + 1}` }))
          await tabTo(page, frame('A'), true)
          await enter(frame('A'))
        },
      })
    })
  })
}

async function teachTinyLesson(page: Page, { press, give }: Way): Promise<void> {
  await expect(stepTitle(page)).toHaveText('How many eggs?')
  await press('Reveal')
  await expect.poll(() => saidBelow(page)).toContain('There are two spaces left')
  await press('Next')
  await expect(stepTitle(page)).toHaveText('Fill frame A')
  await give(4, 8)
  await expect.poll(() => filled(page)).toEqual([9, 4])
  await give(3, 9)
  await expect.poll(() => filled(page)).toEqual([10, 3])
  await press('Next')
  await expect(stepTitle(page)).toHaveText('Ten and three')
  await press('Reveal')
  await expect.poll(() => saidBelow(page)).toContain('plus three is equal to thirteen')
  await press('Next')
  await expect(stepTitle(page)).toHaveText('9 + 5')
  await press('Check')
  await expect(page.getByText('Not yet. Look at the gap.')).toBeAttached()
  await give(4, 9)
  await expect.poll(() => filled(page)).toEqual([10, 4])
  await press('Check')
  await expect(page.getByText('That is it.')).toBeAttached()
  await expect(button(page, 'Next')).toHaveAttribute('aria-disabled', 'true')
  await press('Back')
  await expect(stepTitle(page)).toHaveText('Ten and three')
  await expectWell(page)
}

/** A ring round what has the focus, thick enough to be seen from the keyboard. */
async function expectFocusSeen(target: Locator): Promise<void> {
  await expect(target).toBeFocused()
  const width = await target.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
  })
  expect(width).toBeGreaterThanOrEqual(3)
}

/** A keyboard keeps its place: what was pressed may go, and the focus is still somewhere on the page. */
async function expectFocusKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
}

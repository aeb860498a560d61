import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Move } from '../../src/manipulatives/byHand'
import { expect, test } from './fixtures'
import { expectWell, liveBoard } from './lessonOnScreen'
import { type MovingHand, movingHands } from './movingHands'
import { openPages, pageNumber } from './pagesOnScreen'

/** Each move of each kind, made by touch, by taps alone and by keys alone on the free board. */

// Where things go is what matters here; how they travel is looked at elsewhere.
test.use({ hasTouch: true, contextOptions: { reducedMotion: 'reduce' } })

const kinds = new URL('../../src/manipulatives/', import.meta.url)
const played = readdirSync(kinds, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^\w+[/\\]byHand\.ts$/.test(path))
  .map((path) => path.replace(/[/\\].*/, ''))
  .sort()

for (const kind of played)
  test(`${kind}: each move by touch, by taps and by keys`, async ({ page }) => {
    test.setTimeout(120_000)
    const { moves } = (await import(`../../src/manipulatives/${kind}/byHand.ts`)) as {
      moves: readonly Move[]
    }
    await openPages(
      page,
      moves.map(({ on }) => on),
    )
    const hands = await movingHands(page)
    for (const [index, move] of moves.entries()) {
      if (index > 0) await page.keyboard.press('PageDown')
      await expect(pageNumber(page)).toHaveText(`Page ${index + 1} of ${moves.length}`)
      for (const hand of hands) {
        // A touch that is taps alone is made once.
        if (hand.name === 'by taps' && isSame(move.touch, move.taps)) continue
        await test.step(`${move.move}, ${hand.name}`, () => play(page, move, hand))
      }
    }
  })

/** The move leads to what it says, everything holds, and undo brings the board back as it was. */
async function play(page: Page, move: Move, hand: MovingHand): Promise<void> {
  const before = await liveBoard(page)
  for (const doing of hand.doings(move)) await hand.make(doing)
  for (const words of move.says)
    await expect.poll(() => spoken(page), `${move.move}, ${hand.name}`).toContain(words)
  await expectWell(page)
  await page.keyboard.press('Escape')
  for (let edits = 0; edits < 40 && (await canUndo(page)); edits++) await page.keyboard.press('Control+z')
  expect(await liveBoard(page), `${move.move}, ${hand.name}, undone`).toEqual(before)
}

function isSame(a: Move['touch'], b: Move['taps']): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function canUndo(page: Page): Promise<boolean> {
  return page.getByRole('button', { name: 'Undo', exact: true }).isEnabled()
}

/** What the pieces say, one after another. */
async function spoken(page: Page): Promise<string> {
  return (await page.locator('[data-piece] > button[data-stands-in]').allTextContents()).join(' ')
}

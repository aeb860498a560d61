import type { Page } from '@playwright/test'
import { act, type Laid } from '../../src/manipulatives/byHand'
import { expect, test } from './fixtures'
import { Finger, tabTo } from './hands'
import { expectWell, liveBoard } from './lessonOnScreen'
import { movingHands } from './movingHands'
import { openPages } from './pagesOnScreen'

/** What can be done with several things chosen together, each by a word: by taps alone and by keys alone. */

test.use({ hasTouch: true, contextOptions: { reducedMotion: 'reduce' } })

const STEP = 96

/** Twelve counters in a row on a mat, and room beneath. */
const twelve: Laid = {
  kind: 'counters',
  at: [300, 60],
  state: {
    tokens: Array.from({ length: 12 }, (_, index) => ({
      id: `t${index}`,
      kind: 'counter',
      set: index < 8 ? 'red' : 'yellow',
    })),
    places: Array.from({ length: 12 }, (_, index) => ({ x: 60 + index * STEP, y: 60 })),
    faces: ['red', 'yellow'],
    area: { width: 1200, height: 630 },
  },
}

/** The words that are pressed, and what the board says of the counters afterwards. */
const verbs: readonly (readonly [words: readonly string[], says: RegExp])[] = [
  [['Line up'], /8 red counters and 4 yellow counters/],
  [['Lay in fives'], /8 red counters and 4 yellow counters/],
  [['Lay in pairs'], /8 red counters and 4 yellow counters/],
  [['Lay in rows'], /8 red counters and 4 yellow counters/],
  [['Scatter'], /8 red counters and 4 yellow counters/],
  [['Turn over'], /8 yellow counters and 4 red counters/],
  [['Group', 'In threes'], /in 4 rings of 3/],
  [['Share out', 'Between 3'], /in 3 rows of 4/],
  [['Regroup in tens'], /in rings of 10 and 2/],
  [['Duplicate'], /16 red counters and 8 yellow counters/],
  [['Delete'], /no counters/],
]

async function chooseByTaps(page: Page): Promise<void> {
  const finger = await Finger.of(page)
  const place = (index: number) => ({ x: 360 + index * STEP, y: 120 })
  await finger.tap(place(0))
  await page.getByRole('button', { name: 'Choose more', exact: true }).tap()
  for (let index = 1; index < 12; index++) await finger.tap(place(index))
}

async function chooseByKeys(page: Page): Promise<void> {
  const mat = page.locator('[data-piece="p1"] > button[data-stands-in]')
  await tabTo(page, mat)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Choose more', exact: true }))
  await page.keyboard.press('Enter')
  await tabTo(page, mat)
  await page.keyboard.press('ArrowRight')
  for (let index = 1; index < 12; index++) {
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
  }
}

for (const [name, choose] of [
  ['by taps', chooseByTaps],
  ['by keys', chooseByKeys],
] as const)
  test(`arrange, turn over, group, share out, regroup, copy and delete, ${name}`, async ({ page }) => {
    test.setTimeout(120_000)
    await openPages(page, [[twelve]])
    const hand = (await movingHands(page)).find((each) => each.name === name)
    if (!hand) throw new Error(`There is no hand ${name}`)
    const before = await liveBoard(page)
    for (const [words, says] of verbs)
      await test.step(words.join(', '), async () => {
        await choose(page)
        await expect(page.getByRole('group', { name: 'Actions: 12 counters' })).toBeVisible()
        for (const word of words) await hand.make(act(word))
        const spoken = page.locator('[data-piece] > button[data-stands-in]')
        await expect.poll(async () => (await spoken.allTextContents()).join(' ')).toMatch(says)
        expect(await liveBoard(page)).not.toEqual(before)
        await expectWell(page)
        await page.keyboard.press('Escape')
        await page.keyboard.press('Control+z')
        expect(await liveBoard(page)).toEqual(before)
      })
  })

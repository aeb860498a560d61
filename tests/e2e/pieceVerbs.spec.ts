import type { Board, Piece } from '../../src/board/board'
import { act, type Laid } from '../../src/manipulatives/byHand'
import { expect, test } from './fixtures'
import { expectWell, liveBoard } from './lessonOnScreen'
import { movingHands } from './movingHands'
import { openPages } from './pagesOnScreen'

/** What the board can do with any piece, each by a word in its bar: by taps alone and by keys alone. */

test.use({ hasTouch: true })

const eight: Laid = {
  kind: 'ten-frame',
  at: [300, 200],
  state: {
    cells: Array.from({ length: 10 }, (_, index) =>
      index < 8 ? { id: `c${index}`, kind: 'counter', set: 'red' } : null,
    ),
    filling: 'fives',
    set: 'red',
    label: '',
  },
}
const none: Laid = {
  kind: 'ten-frame',
  at: [1100, 200],
  state: { ...(eight.state as object), cells: Array(10).fill(null) },
}

interface Verb {
  readonly words: readonly string[]
  readonly leadsTo: (board: Board, before: Board) => void
}

const first = ({ pieces }: Board): Piece | undefined => pieces.find(({ id }) => id === 'p1')

const verbs: readonly Verb[] = [
  { words: ['Cover'], leadsTo: (board) => expect(first(board)?.covered).toBe(true) },
  { words: ['Fix in place'], leadsTo: (board) => expect(first(board)?.fixed).toBe(true) },
  { words: ['Move only across'], leadsTo: (board) => expect(first(board)?.track).toBe('across') },
  {
    words: ['Move only across', 'Move only up and down'],
    leadsTo: (board) => expect(first(board)?.track).toBe('up-down'),
  },
  { words: ['Label with the number'], leadsTo: (board) => expect(first(board)?.caption).toBe('numeral') },
  {
    words: ['Label with the number', 'Label in words'],
    leadsTo: (board) => expect(first(board)?.caption).toBe('words'),
  },
  {
    words: ['Label with the number', 'Label in words', 'Label in parts', 'No label'],
    leadsTo: (board, before) => expect(first(board)).toEqual(first(before)),
  },
  { words: ['Make an endless pile'], leadsTo: (board) => expect(first(board)?.endless).toBe(true) },
  { words: ['Duplicate'], leadsTo: (board) => expect(board.pieces).toHaveLength(3) },
  { words: ['Bring to the front'], leadsTo: (board) => expect(board.pieces.at(-1)?.id).toBe('p1') },
  { words: ['Delete'], leadsTo: (board) => expect(first(board)).toBeUndefined() },
]

for (const name of ['by taps', 'by keys'])
  test(`cover, fix, label, pile, copy, bring forward and delete, ${name}`, async ({ page }) => {
    test.setTimeout(90_000)
    await openPages(page, [[eight, none]])
    const hand = (await movingHands(page)).find((each) => each.name === name)
    if (!hand) throw new Error(`There is no hand ${name}`)
    const before = await liveBoard(page)
    for (const { words, leadsTo } of verbs)
      await test.step(words.join(', '), async () => {
        await hand.make(act('This piece'))
        for (const word of words) await hand.make(act(word))
        await expect(async () => leadsTo(await liveBoard(page), before)).toPass({ timeout: 5000 })
        await expectWell(page)
        await page.keyboard.press('Escape')
        for (const _ of words) await page.keyboard.press('Control+z')
        expect(await liveBoard(page)).toEqual(before)
      })
  })

import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../tests/golden'
import { openLook } from '../../tests/looks'
import { countingMint } from '../../tests/mint'
import { HIGH_CONTRAST } from '../picture/theme'
import {
  allCalled,
  COUNTABLES,
  countedTogether,
  eachCounted,
  kindOfSet,
  nextLike,
  whyNotCounted,
} from './countable'
import { counters } from './counters'
import { partWhole } from './partWhole'
import { tenFrame } from './tenFrame'
import type { Token } from './token'

const look = openLook()

function tokens(...sorts: readonly (readonly [kind: string, set: string, count: number])[]): Token[] {
  const mint = countingMint()
  return sorts.flatMap(([kind, set, count]) => Array.from({ length: count }, () => mint(kind, set)))
}

describe('what counts as one', () => {
  it('is called what it is, one and many', () => {
    const mixed = tokens(
      ['counter', 'red', 3],
      ['apple', 'apple', 1],
      ['fish', 'first', 2],
      ['apple', 'first', 1],
    )
    expect(eachCounted(mixed, look)).toEqual(['3 red counters', '2 apples', '2 fish'])
    expect([allCalled(mixed), allCalled([]), allCalled(tokens(['leaf', 'leaf', 2]))]).toEqual([
      'things',
      'counters',
      'leaves',
    ])
    expect(countedTogether(tokens(['fish', 'fish', 1]))).toBe('1 fish')
    expect(countedTogether(mixed)).toBe('7 things')
  })

  it('comes next as those that are there', () => {
    expect(nextLike([], 'red')).toEqual({ kind: 'counter', set: 'red' })
    expect(nextLike(tokens(['star', 'star', 2]), 'red')).toMatchObject({ kind: 'star', set: 'star' })
    expect(nextLike(tokens(['counter', 'yellow', 1], ['star', 'star', 2]), 'red').kind).toBe('counter')
    expect(kindOfSet(tokens(['cube', 'red', 1]), 'red')).toBe('cube')
    expect([kindOfSet([], 'shell'), kindOfSet([], 'first')]).toEqual(['shell', 'counter'])
  })

  it('is told from what does not', () => {
    for (const kind of COUNTABLES) expect(whyNotCounted({ id: 't', kind, set: 'red' })).toBe(null)
    for (const kind of ['ten', 'ten-counter', 'five-pence-coin', 'card'])
      expect(whyNotCounted({ id: 't', kind, set: 'red' })?.reason(look)).toMatch(/^[A-Z].*\.$/)
  })

  it('looks alike wherever it lies', async () => {
    const held = tokens(
      ['counter', 'red', 3],
      ['cube', 'yellow', 2],
      ['apple', 'apple', 2],
      ['duck', 'duck', 1],
    )
    const frame = { ...tenFrame.initial(countingMint()), cells: [...held, null, null] }
    await goldenPicture('in-a-ten-frame', tenFrame.picture(frame, look))
    await goldenPicture('in-a-ten-frame-high-contrast', tenFrame.picture(frame, look), HIGH_CONTRAST)
    const circles = {
      ...partWhole.initial(countingMint()),
      parts: [{ counters: held.slice(0, 4) }, { counters: held.slice(5, 8) }],
      inWhole: held.slice(4, 5),
    }
    await goldenPicture('in-circles', partWhole.picture(circles, look))
    const mat = {
      ...counters.initial(countingMint()),
      tokens: held,
      layout: 'rows',
      groups: [3, 2, 3],
    } as const
    await goldenPicture('in-rows', counters.picture(mat, look))
    const scattered = { ...mat, layout: 'scatter', groups: [] } as const
    await goldenPicture('scattered', counters.picture(scattered, look))
  })
})

import { describe, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import type { Exact } from '../../number/exact'
import { HIGH_CONTRAST } from '../../picture/theme'
import { partWhole } from '.'
import type { PartWhole } from './partWhole'

const look = openLook()

/** A diagram as a lesson file holds it: what is left out is filled in. */
function diagram(saved: unknown): PartWhole {
  return partWhole.schema.parse(saved)
}

function ofParts(...values: Exact[]): PartWhole {
  return diagram({ parts: values.map((value) => ({ value })) })
}

function ofCounters(...counts: number[]): PartWhole {
  const mint = countingMint()
  const made = counts.map((count) => Array.from({ length: count }, () => mint('counter', 'red')))
  return diagram({ parts: made.slice(1).map((counters) => ({ counters })), inWhole: made[0] })
}

describe('the picture of a part–whole diagram', () => {
  it('looks as designed', async () => {
    const yellow = openLook({ whole: 'yellow', part1: 'yellow', part2: 'yellow' })
    await goldenPicture('part-whole-down', partWhole.picture(ofParts(2, 3), yellow))
    const right: PartWhole = { ...ofParts(4, 6), direction: 'right', masked: ['whole'] }
    const hues = openLook({ part1: 'blue', part2: 'yellow' })
    await goldenPicture('part-whole-right-hidden', partWhole.picture(right, hues))
    await goldenPicture('part-whole-right-high-contrast', partWhole.picture(right, hues), HIGH_CONTRAST)
    const nested = diagram({
      parts: [{ parts: [{ value: 40 }, { value: 7 }] }, { value: 0 }, { value: 4600 }],
      masked: ['part1.part2'],
    })
    await goldenPicture('part-whole-nested', partWhole.picture(nested, look))
    const fractions = diagram({ parts: [{ value: '1/4' }, { value: '3/4' }], notation: 'fraction' })
    await goldenPicture('part-whole-fractions', partWhole.picture({ ...fractions, direction: 'up' }, look))
    await goldenPicture('part-whole-counters', partWhole.picture(ofCounters(3, 10, 5), yellow))
    const wrong = diagram({ parts: [{ value: 4 }, { value: 3 }], falseWhole: 6 })
    await goldenPicture('part-whole-not-true', partWhole.picture(wrong, look))
  })
})

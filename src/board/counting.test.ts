import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fraction, multiply } from '../number/exact'
import { type Document, EMPTY_BOARD } from './board'
import { moveChosen } from './choice'
import {
  beginCount,
  COUNTS,
  counting,
  countMarks,
  nextToCount,
  numberAt,
  saidLast,
  stillThere,
} from './counting'
import { tokensOn } from './settle'
import { putAway, putOut } from './table'

function countersOf(count: number): Document {
  let document: Document = { board: EMPTY_BOARD, next: 1 }
  for (let index = 0; index < count; index++) {
    const put = putOut(document, 'counter', 'red', null)
    if (put.ok) document = put.document
  }
  return document
}

const all = ({ board }: Document) => tokensOn(board).map(({ id }) => id)

describe('counting together', () => {
  it('says every object once, whatever is touched and however often', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.array(fc.nat(11)), fc.nat(6), (many, touched, how) => {
        const document = countersOf(many)
        const ids = all(document)
        let count = { ...beginCount(document.board, ids), step: COUNTS[how]?.step ?? 1 }
        for (const index of touched) count = counting(count, ids[index] ?? 'elsewhere')
        expect(new Set(count.counted).size).toBe(count.counted.length)
        for (let next = nextToCount(count); next !== null; next = nextToCount(count))
          count = counting(count, next)
        expect(count.counted.toSorted()).toEqual(ids.toSorted())
        expect(numberAt(count, many)).toBe(multiply(many, count.step))
        expect(countMarks(document.board, count)).toHaveLength(many + 2)
      }),
      { numRuns: 30 },
    )
  })

  it('counts in quarters and back to one', () => {
    const document = countersOf(5)
    let count = { ...beginCount(document.board, all(document)), step: fraction(1, 4) }
    for (const id of count.tokens) count = counting(count, id)
    expect(saidLast(count)).toEqual({ numeral: '1.25', words: expect.stringMatching(/quarter|one/) })
    count = { ...count, isBack: true }
    expect(numberAt(count, 1)).toBe('5/4')
    expect(numberAt(count, 5)).toBe('1/4')
  })

  it('CO2: is the same when the objects are moved about', () => {
    const document = countersOf(4)
    let count = beginCount(document.board, all(document))
    for (const id of count.tokens) count = counting(count, id)
    const moved = moveChosen(
      document,
      { tokens: new Set(all(document)), pieces: new Set() },
      { x: 300, y: 300 },
    )
    if (!moved.ok) throw new Error('Not moved')
    expect(stillThere(count, moved.document.board)).toBe(count)
    const [first] = count.tokens
    const gone = putAway(moved.document, first ?? '')
    expect(gone.ok && stillThere(count, gone.document.board).counted).toHaveLength(3)
  })
})

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Board, type Document, EMPTY_BOARD } from '../src/board/board'
import type { Choice } from '../src/board/choice'
import { type ChosenAction, chosenActions } from '../src/board/chosenActions'
import { addPiece } from '../src/board/edit'
import { type Grouping, groupChosen } from '../src/board/grouping'
import { brokenInvariants } from '../src/board/invariants'
import { describePiece, openPiece } from '../src/board/open'
import { tokensOn } from '../src/board/settle'
import { putOut } from '../src/board/table'
import { COUNTABLES } from '../src/manipulatives/countable'
import { loadAllKinds } from '../src/manipulatives/registry'
import { piece } from './fixtures/linkedBoards'

beforeAll(loadAllKinds)

type Sort = readonly [count: number, kind: (typeof COUNTABLES)[number], set: string]

function looseOn(...sorts: readonly Sort[]): Document {
  let document: Document = { board: EMPTY_BOARD, next: 1 }
  for (const [count, kind, set] of sorts)
    for (let made = 0; made < count; made++) {
      const put = putOut(document, kind, set, null)
      if (!put.ok) throw new Error(put.refusal.reason)
      document = put.document
    }
  return document
}

function allOf(board: Board): Choice {
  return { tokens: new Set(tokensOn(board).map(({ id }) => id)), pieces: new Set() }
}

function grouped(document: Document, how: Grouping, isFree = true): Document {
  const edited = groupChosen(document, allOf(document.board), how, isFree)
  if (!edited.ok) throw new Error(edited.refusal.reason)
  return edited.document
}

function said({ board }: Document): string[] {
  return board.pieces
    .filter((each) => openPiece(each).tokens.length > 0)
    .map((each) => describePiece(board, each))
}

describe('what is chosen', () => {
  const hows = fc.oneof(
    fc.constant<Grouping>({ by: 'one' }),
    fc.constant<Grouping>({ by: 'tens' }),
    fc.integer({ min: 2, max: 10 }).map((each): Grouping => ({ by: 'groups', each })),
    fc.integer({ min: 2, max: 6 }).map((between): Grouping => ({ by: 'shares', between })),
  )
  const kinds = fc.constantFrom(...COUNTABLES)

  it('CO2 CO3 CO4 CO5 is grouped, regrouped and shared out, and none comes or goes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 20 }),
        kinds,
        kinds,
        fc.array(hows, { minLength: 1, maxLength: 4 }),
        (count, one, other, ways) => {
          let document = looseOn([count, one, 'red'], [3, other, 'yellow'])
          const ids = tokensOn(document.board)
            .map(({ id }) => id)
            .sort()
          for (const how of ways) {
            const edited = groupChosen(document, allOf(document.board), how, true)
            if (!edited.ok) continue
            document = edited.document
            expect(brokenInvariants(document.board)).toEqual([])
            expect(
              tokensOn(document.board)
                .map(({ id }) => id)
                .sort(),
            ).toEqual(ids)
            const mat = document.board.pieces.find((each) => openPiece(each).tokens.length === ids.length)
            const { groups = 0, inEach, leftOver } = mat ? openPiece(mat).quantities : {}
            if (how.by === 'groups' || how.by === 'shares')
              expect(Number(groups) * Number(inEach) + Number(leftOver)).toBe(ids.length)
            if (how.by === 'shares')
              expect([groups, Number(leftOver) < how.between]).toEqual([how.between, true])
            if (how.by === 'groups') expect([inEach, Number(leftOver) < how.each]).toEqual([how.each, true])
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('is regrouped as ten and some: 8 and 5 are 10 and 3', () => {
    const document = grouped(looseOn([8, 'counter', 'red'], [5, 'counter', 'yellow']), { by: 'tens' })
    expect(said(document)).toEqual(['Counters: 8 red counters and 5 yellow counters, in rings of 10 and 3.'])
    const mat = document.board.pieces.at(-1)
    const first = openPiece(mat ?? piece('x', 'counters', 0, 0, {})).tokens.slice(0, 10)
    expect(first.filter(({ set }) => set === 'red')).toHaveLength(8)
  })

  it('is grouped on the mat where it lies, with what else lies there left as it was', () => {
    const tokens = Array.from({ length: 7 }, (_, index) => ({ id: `t${index}`, kind: 'cube', set: 'blue' }))
    const mat = piece('M', 'counters', 0, 0, { tokens, layout: 'line' })
    const document: Document = { board: { ...EMPTY_BOARD, pieces: [mat] }, next: 50 }
    const choice = { tokens: new Set(['t1', 't3', 't5']), pieces: new Set<string>() }
    const edited = groupChosen(document, choice, { by: 'one' }, false)
    expect(edited.ok && said(edited.document)).toEqual(['Cubes: 7 blue cubes, in 1 ring of 3, 4 left over.'])
    if (!edited.ok) return
    const again = groupChosen(
      edited.document,
      { ...choice, tokens: new Set(['t3', 't4']) },
      { by: 'one' },
      false,
    )
    expect(again.ok && said(again.document)).toEqual(['Cubes: 7 blue cubes, in 2 rings of 2, 3 left over.'])
  })

  it('comes together from several places, on a board without a lesson only', () => {
    const framed = addPiece(looseOn([3, 'apple', 'apple'], [4, 'cube', 'red']), 'ten-frame', {
      x: 1300,
      y: 400,
    })
    if (!framed.ok) throw new Error('No frame')
    const { board } = framed.document
    expect(said(grouped(framed.document, { by: 'shares', between: 3 }))[0]).toMatch(/in 3 rows of \d/)
    const refused = groupChosen(framed.document, allOf(board), { by: 'one' }, false)
    expect(!refused.ok && refused.refusal.reason).toBe(
      'These lie in different places. Choose what lies together.',
    )
  })

  it('has a word for each in the bar, and a reason for what cannot be done', () => {
    const words = (document: Document) => chosenActions(document.board, allOf(document.board), true)
    const told = ({ label, under }: ChosenAction) => (under ? `${under} ${label}` : label)
    const four = words(looseOn([4, 'fish', 'fish']))
    expect(four.map(told)).toEqual(
      expect.arrayContaining(['Group As one', 'Group In twos', 'Share out Between 3', 'Regroup in tens']),
    )
    expect(four.find(({ id }) => id === 'group in 5')?.refusal).toBe('There are not enough for one group.')
    expect(four.find(({ id }) => id === 'regroup')?.refusal).toMatch(/more than ten/)
    expect(four.find(({ id }) => id === 'share 5')?.refusal).toMatch(/^There are not enough for each/)
  })
})

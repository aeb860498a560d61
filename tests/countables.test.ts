import { beforeAll, describe, expect, it } from 'vitest'
import { actionsOf } from '../src/board/actions'
import { type Board, type Document, EMPTY_BOARD, type Piece } from '../src/board/board'
import { landingAt, lifted, moveToken } from '../src/board/crossing'
import type { Edited } from '../src/board/edit'
import { brokenInvariants } from '../src/board/invariants'
import { isTable, lookOf, openPiece } from '../src/board/open'
import { layOnTable, putOut } from '../src/board/table'
import { trails } from '../src/board/trails'
import { COUNTABLES } from '../src/manipulatives/countable'
import { loadAllKinds } from '../src/manipulatives/registry'
import { piece } from './fixtures/linkedBoards'

/** What counts as one crosses wherever a teacher would expect, and is called what it is. */

beforeAll(loadAllKinds)

function made(edited: Edited): Document {
  if (!edited.ok) throw new Error(edited.refusal.reason)
  return edited.document
}

function boardOf(...pieces: Piece[]): Document {
  return { board: { ...EMPTY_BOARD, pieces }, next: 500 }
}

function one(kind: string, set: string = kind) {
  return { id: 't1', kind, set }
}

const NO_CELLS = Array(10).fill(null)
const HOLDERS: Readonly<Record<string, () => Piece>> = {
  'ten frame': () => piece('A', 'ten-frame', 0, 0, { cells: NO_CELLS }),
  'part–whole circles': () =>
    piece('P', 'part-whole', 700, 0, { parts: [{ counters: [] }, { counters: [] }] }),
  'small world': () =>
    piece('W', 'small-world', 0, 500, { scenes: [{ kind: 'hoop', name: '', things: [] }], outside: [] }),
  'counters mat': () => piece('T', 'counters', 1300, 0, { tokens: [], layout: 'line' }),
}

function words({ board }: Document, id: string): string {
  const found = board.pieces.find((each) => each.id === id)
  return found ? openPiece(found).describe(lookOf(board, id)) : ''
}

/** To the next place of another piece, as its action does. */
function movedTo(document: Document, from: string, to: string): Document {
  const action = actionsOf(document.board, from).find(
    (each) => each.id.startsWith('move ') && each.id.endsWith(` ${to}`),
  )
  if (!action) throw new Error(`Nothing moves from ${from} to ${to}`)
  expect(action.refusal).toBe(null)
  return made(action.run(document))
}

describe('what counts as one', () => {
  it.each(COUNTABLES)('crosses between all that hold such things: %s', (kind) => {
    const holders = Object.values(HOLDERS).map((make) => make())
    let document = made(putOut(boardOf(...holders), kind, 'yellow', { x: 1700, y: 650 }))
    let from = document.board.pieces.find((each) => openPiece(each).tokens.length > 0)?.id ?? ''
    const [token] = document.board.pieces.flatMap((each) => openPiece(each).tokens)
    expect(document.board.pieces.find(({ id }) => id === from && isTable)).toBeDefined()
    for (const { id } of [...holders, ...holders.toReversed()]) {
      if (id === from) continue
      document = movedTo(document, from, id)
      from = id
      expect(document.board.pieces.flatMap((each) => openPiece(each).tokens)).toEqual([token])
      expect(brokenInvariants(document.board)).toEqual([])
    }
    const back = made(layOnTable(document, token?.id ?? '', { x: 1600, y: 600 }))
    expect(back.board.pieces.filter(isTable).flatMap((each) => openPiece(each).tokens)).toEqual([token])
  })

  it('joins cubes from the table to a train, and nothing else', () => {
    const cubes = piece('C', 'cubes', 0, 0, { trains: [{ cubes: [one('cube', 'blue')], at: 0 }], loose: [] })
    const put = (kind: 'cube' | 'apple') => made(putOut(boardOf(cubes), kind, 'red', { x: 1500, y: 600 }))
    const loose = put('cube')
    const id = openPiece(loose.board.pieces[0] as Piece).tokens[0]?.id ?? ''
    const landing = landingAt(lifted(loose.board, id), { id, kind: 'cube', set: 'red' }, { x: 110, y: 48 })
    if (!landing.ok) throw new Error(landing.refusal.reason)
    expect(landing.landing.slot.id).toBe('train 1')
    expect(words(made(moveToken(loose, id, landing.landing)), 'C')).toBe(
      'Cubes: a train of 2 cubes, 1 blue cube and 1 red cube.',
    )
    const apple = put('apple')
    const move = actionsOf(apple.board, apple.board.pieces[0]?.id ?? '').find(({ id: each }) =>
      each.endsWith(' C'),
    )
    expect([move?.label, move?.refusal]).toEqual(['Move an apple to Cubes C', 'Only cubes join together.'])
  })

  it('is called what it is', () => {
    const mixed = [
      one('counter', 'red'),
      { ...one('apple'), id: 't2' },
      { ...one('apple', 'first'), id: 't3' },
    ]
    const cells = [...mixed, ...NO_CELLS].slice(0, 10)
    const document = boardOf(
      piece('A', 'ten-frame', 0, 0, { cells }),
      piece('P', 'part-whole', 700, 0, {
        parts: [
          {
            counters: [
              { ...one('leaf'), id: 't4' },
              { ...one('leaf'), id: 't5' },
            ],
          },
          { counters: [] },
        ],
        inWhole: [{ ...one('fish'), id: 't6' }],
      }),
      piece('T', 'counters', 1300, 0, { tokens: [{ ...one('cube', 'blue'), id: 't7' }], layout: 'line' }),
    )
    expect(words(document, 'A')).toBe('Ten frame: 1 red counter and 2 apples, 7 spaces.')
    expect(words(document, 'P')).toBe(
      'Part–whole diagram: the whole is 3, with 1 fish in no part yet; the parts are 2 and 0; part 1 holds 2 leaves.',
    )
    expect(words(document, 'T')).toBe('Cubes: 1 blue cube, in a line.')
    const labels = actionsOf(document.board, 'A').map(({ label }) => label)
    expect(labels.filter((label) => label.startsWith('Move an apple'))).toEqual([
      'Move an apple to Part–whole diagram P',
      'Move an apple to Counters T',
    ])
  })

  it('leaves a dashed outline of its own shape where it was', () => {
    const frame = piece('A', 'ten-frame', 0, 0, { cells: [one('cube', 'red'), ...NO_CELLS.slice(1)] })
    const document = boardOf(frame, HOLDERS['small world']?.() ?? frame)
    const after = movedTo(document, 'A', 'W')
    const [trail] = trails(document.board, after.board)
    expect(trail?.marks[0]).toMatchObject({ type: 'rect', stroke: 'red.deep' })
  })

  it('says why place value counters and blocks stay where they belong', () => {
    const chart = piece('D', 'base-ten', 0, 0, { blocks: [one('ten', 'blue')] })
    const lay = (board: Board) => layOnTable({ board, next: 9 }, 't1', { x: 1500, y: 600 })
    const refused = lay(boardOf(chart).board)
    expect(refused.ok === false && refused.refusal.reason).toBe('Base ten blocks go on a mat or in a chart.')
    const offered = openPiece(HOLDERS['ten frame']?.() ?? chart).offer(one('ten-counter', 'red'), null)
    expect(offered.ok === false && offered.refusal.reason(lookOf(EMPTY_BOARD, ''))).toBe(
      'This frame counts in ones, and that counter is worth 10.',
    )
  })
})

import { expect, test } from 'vitest'
import { makeTenBoard } from '../../tests/fixtures/tinyLesson'
import { movedBy } from '../geometry/box'
import { STAGE } from '../geometry/stage'
import { numberLine } from '../manipulatives/numberLine'
import { marksBounds } from '../picture/mark'
import { type Board, EMPTY_BOARD } from './board'
import { gapMarks, metMarks, notYetWords } from './goalMarks'

test('what a check draws stays on the stage, however wide the piece is', () => {
  const points = [{ value: 3 }]
  const state = numberLine.schema.parse({ from: 0, to: 20, step: 1, length: 1704, points })
  const board: Board = {
    ...EMPTY_BOARD,
    pieces: [{ id: 'p1', kind: 'number-line', at: { x: 0, y: 0 }, state }],
  }
  const parts = [
    ...metMarks(board, ['p1']),
    ...gapMarks(board, [{ place: { piece: 'p1', name: 'point1' }, is: 4 }]),
  ]
  expect(parts).toHaveLength(3)
  for (const { at, marks } of parts) {
    const { x, y, width, height } = movedBy(marksBounds(marks), at)
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(STAGE.width)
    expect(y + height).toBeLessThanOrEqual(STAGE.height)
  }
})

test('the words of a check send eyes only to what is drawn', () => {
  const board: Board = { ...makeTenBoard(8, 5), quantities: [] }
  const line = numberLine.schema.parse({ from: 0, to: 20, step: 1 })
  const withLine = {
    ...board,
    pieces: [...board.pieces, { id: 'L', kind: 'number-line', at: { x: 0, y: 400 }, state: line }],
  }
  const full = { place: { piece: 'p1', name: 'filled' }, is: 10 }
  const jump = { place: { piece: 'L', name: 'jump1' }, is: 2 }
  const marks = (missing: (typeof full)[]) => gapMarks(withLine, missing).map(({ key }) => key)
  expect(notYetWords(withLine, [full])).toBe('Not yet. Look at the gap.')
  expect(marks([full])).not.toContain('unfinished p1')
  expect(notYetWords(withLine, [jump])).toBe('Not yet. Look inside the dashed line.')
  expect(marks([jump])).toEqual(['unfinished L'])
  expect(notYetWords(withLine, [{ place: { piece: 'gone', name: 'filled' }, is: 1 }])).toBe('Not yet.')
})

test('the outlines of neighbours do not touch, and each piece has one', () => {
  const board = makeTenBoard(8, 5)
  const [first, second] = board.pieces
  const close = { ...board, pieces: [first!, { ...second!, at: { x: 200, y: 200 + 192 + 30 } }] }
  const rows = metMarks(close, ['p1', 'p2', 'p1']).filter(({ key }) => key.startsWith('goal'))
  const boxes = rows.map(({ at, marks }) => movedBy(marksBounds(marks), at))
  expect(boxes).toHaveLength(2)
  expect(boxes[0]!.y + boxes[0]!.height).toBeLessThan(boxes[1]!.y)
  const line = {
    id: 'L',
    kind: 'number-line',
    at: { x: 0, y: 0 },
    state: numberLine.schema.parse({ from: 0, to: 20, step: 1 }),
  }
  const jumps = ['jump1', 'jump2'].map((name) => ({ place: { piece: 'L', name }, is: 2 }))
  expect(gapMarks({ ...EMPTY_BOARD, pieces: [line] }, jumps)).toHaveLength(1)
})

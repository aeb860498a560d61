import { expect, test } from 'vitest'
import { movedBy } from '../geometry/box'
import { STAGE } from '../geometry/stage'
import { marksBounds } from '../picture/mark'
import { type Board, EMPTY_BOARD } from './board'
import { metMarks } from './goalMarks'

test('the outline and the tick of a goal stay on the stage, however wide the piece is', () => {
  const state = { from: 0, to: 20, step: 1, length: 1704 }
  const board: Board = {
    ...EMPTY_BOARD,
    pieces: [{ id: 'p1', kind: 'number-line', at: { x: 0, y: 0 }, state }],
  }
  const parts = metMarks(board, ['p1'])
  expect(parts).toHaveLength(2)
  for (const { at, marks } of parts) {
    const { x, y, width, height } = movedBy(marksBounds(marks), at)
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(STAGE.width)
    expect(y + height).toBeLessThanOrEqual(STAGE.height)
  }
})

import { describe, expect, it } from 'vitest'
import { makeTenBoard } from '../../tests/fixtures/tinyLesson'
import { kindOf } from '../manipulatives/registry'
import { actionsOf } from './actions'
import { type Board, type Document, EMPTY_BOARD, type Piece, quantityOf } from './board'
import { fillFrom } from './crossing'
import { addStroke, bringForward, MOST_STROKES, runAction, showQuantity } from './edit'
import { lookOf } from './open'

function waiting(board: Board): Board {
  const quantities = board.quantities.map((quantity) =>
    quantity.id === 'given' || quantity.id === 'second'
      ? { ...quantity, hidden: 'until-changed' as const }
      : quantity,
  )
  return { ...board, quantities }
}

describe('a quantity that is hidden until it is changed', () => {
  const before = { board: waiting(makeTenBoard(8, 5)), next: 30 }

  it('is hidden as a number at first, and by what changes no number', () => {
    expect(lookOf(before.board, 'p1').hidden('set:second')).toBe('number')
    const moved = bringForward(before, 'p1')
    expect(moved.ok && quantityOf(moved.document.board, 'given')?.hidden).toBe('until-changed')
    const turned = runAction(before, 'p1', 'turn')
    expect(turned.ok && quantityOf(turned.document.board, 'given')?.hidden).toBe('until-changed')
  })

  it('is shown by the edit that changes it, and by no other', () => {
    const filled = fillFrom(before, 'p1', 'p2')
    if (!filled.ok) throw new Error(filled.refusal.reason)
    const { board } = filled.document
    expect(quantityOf(board, 'given')?.hidden).toBe('no')
    expect(quantityOf(board, 'second')?.hidden).toBe('until-changed')
    expect(quantityOf(board, 'sum')?.hidden).toBe('number')
  })

  it('is not shown by asking', () => {
    const asked = showQuantity(before, 'given')
    expect(!asked.ok && asked.refusal.reason).toBe('Move something, and this will show.')
    expect(actionsOf(before.board, 'p1').map(({ id }) => id)).not.toContain('show given')
  })
})

describe('a piece that grows', () => {
  const lines = kindOf('double-number-line')?.initial(() => ({ id: 't1', kind: 'counter', set: 'red' }))
  const low = (more: Partial<Piece> = {}): Document => {
    const piece: Piece = {
      id: 'p1',
      kind: 'double-number-line',
      at: { x: 200, y: 320 },
      state: lines,
      ...more,
    }
    return { board: { ...EMPTY_BOARD, pieces: [piece] }, next: 2 }
  }
  const afterArrows = (document: Document) => {
    const drawn = runAction(document, 'p1', 'arrows')
    return drawn.ok ? drawn.document.board.pieces[0]?.at : null
  }

  it('past the edge of the stage comes back onto it, but for one that is fixed', () => {
    expect(afterArrows(low())).toEqual({ x: 200, y: 0 })
    expect(afterArrows(low({ track: 'across' }))).toEqual({ x: 200, y: 320 })
    expect(afterArrows(low({ fixed: true }))).toEqual({ x: 200, y: 320 })
  })
})

describe('ink', () => {
  const empty = { board: makeTenBoard(8, 5), next: 30 }

  it('is kept at the stage, finite and short, whatever a pen sent', () => {
    const points = [-90_000, Number.NaN, 2, 12.345, 1e9, -1]
    const drawn = addStroke(empty, { ink: 'ink', points })
    expect(drawn.ok && drawn.document.board.ink[0]?.points).toEqual([-100, 0, 1, 12.3, 804, 0])
  })

  it('is refused with a reason before there is more than a saved lesson may hold', () => {
    const stroke = { ink: 'ink', points: [1, 1, 1] } as const
    const ink = Array.from({ length: MOST_STROKES }, (_, index) => ({ id: `s${index + 30}`, ...stroke }))
    const full = { board: { ...empty.board, ink }, next: 900 }
    expect(addStroke(full, stroke)).toMatchObject({ ok: false })
    const long = { ink: 'ink', points: Array.from({ length: 6000 }, () => 0.5) } as const
    let document = empty
    for (let count = 0; count < 4; count++) {
      const drawn = addStroke(document, long)
      if (drawn.ok) ({ document } = drawn)
    }
    expect(document.board.ink).toHaveLength(4)
    expect(addStroke(document, long)).toMatchObject({ ok: false })
  })
})

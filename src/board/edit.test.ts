import { describe, expect, it } from 'vitest'
import { makeTenBoard } from '../../tests/fixtures/tinyLesson'
import { actionsOf } from './actions'
import { type Board, quantityOf } from './board'
import { fillFrom } from './crossing'
import { bringForward, runAction, showQuantity } from './edit'
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

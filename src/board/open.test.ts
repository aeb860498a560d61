import { describe, expect, it } from 'vitest'
import { makeTenBoard } from '../../tests/fixtures/tinyLesson'
import { type Board, type Quantity, quantityOf } from './board'
import { valueOf } from './open'

function valueIn(board: Board, id: string) {
  const quantity = quantityOf(board, id)
  if (!quantity) throw new Error(`No quantity "${id}"`)
  return valueOf(board, quantity)
}

describe('a quantity that no piece shows', () => {
  it('is worked out by the sums of the board, before and after counters move', () => {
    expect(valueIn(makeTenBoard(8, 5), 'sum')).toBe(13)
    expect(valueIn(makeTenBoard(8, 5, 2), 'sum')).toBe(13)
    expect(valueIn(makeTenBoard(8, 5, 2), 'second')).toBe(5)
  })

  it('has no value when no sum gives one', () => {
    expect(valueIn({ ...makeTenBoard(8, 5), sums: [] }, 'sum')).toBeUndefined()
  })

  it('has no value when its sum goes in a circle', () => {
    const sums = [
      { total: 'sum', parts: ['second'] },
      { total: 'second', parts: ['sum'] },
    ]
    expect(valueIn({ ...makeTenBoard(8, 5), sums }, 'sum')).toBeUndefined()
  })

  it('is worked out once, however often sums use it', () => {
    const board = makeTenBoard(1, 0)
    const quantities = Array.from({ length: 40 }, (_, index): Quantity => {
      const places = index === 39 ? [{ piece: 'p1', name: 'filled' }] : []
      return { id: `q${index}`, name: '', hue: null, set: null, hidden: 'no', keep: false, places }
    })
    const sums = quantities
      .slice(1)
      .map(({ id }, index) => ({ total: `q${index}`, parts: index === 0 ? Array(20).fill(id) : [id, id] }))
    expect(valueIn({ ...board, quantities, sums }, 'q0')).toBe(20 * 2 ** 38)
  })
})

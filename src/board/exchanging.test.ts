import { describe, expect, it } from 'vitest'
import { piece } from '../../tests/fixtures/linkedBoards'
import { countingMint } from '../../tests/mint'
import { actionsOf } from './actions'
import { type Document, EMPTY_BOARD } from './board'
import { type Edited, runAction } from './edit'
import { type Exchange, editedWith, withExchange } from './exchanging'
import { openPiece } from './open'

/** 1 ten and 9 ones in a chart, and a chart whose author chose for itself. */
function charts(own: Exchange): Document {
  const mint = countingMint()
  const held = () => [[mint('ten', 'blue')], Array.from({ length: 9 }, () => mint('one', 'blue'))]
  const pieces = [
    piece('A', 'place-value-chart', 0, 0, { held: held() }),
    piece('B', 'place-value-chart', 900, 0, { held: held(), exchange: own }),
  ]
  return { board: { ...EMPTY_BOARD, pieces }, next: 100 }
}

function counts(edited: Edited, id: string): unknown[] {
  const chart = edited.ok && edited.document.board.pieces.find((candidate) => candidate.id === id)
  if (!chart) return []
  const { tens, ones } = openPiece(chart).quantities
  return [tens, ones, openPiece(chart).fieldValue('exchange')]
}

const oneMore = (id: string) => (document: Document) => runAction(document, id, 'add:ones')

describe('the teacher’s choice for ten of one value', () => {
  it('exchanges by itself, asks, or leaves them, and is not stored', () => {
    const document = charts('ask')
    expect(counts(editedWith(document, 'auto', oneMore('A')), 'A')).toEqual([2, 0, 'ask'])
    expect(counts(editedWith(document, 'ask', oneMore('A')), 'A')).toEqual([1, 10, 'ask'])
    expect(counts(editedWith(document, 'off', oneMore('A')), 'A')).toEqual([1, 10, 'ask'])
  })

  it('offers the exchange only where it is not off', () => {
    const { board } = charts('ask')
    const refusal = (exchange: Exchange) =>
      actionsOf(withExchange(board, exchange), 'A').find(({ id }) => id === 'exchange-down:tens')?.refusal
    expect(refusal('ask')).toBe(null)
    expect(refusal('off')).toMatch(/\.$/)
  })

  it('gives way to an author who chose', () => {
    expect(counts(editedWith(charts('off'), 'auto', oneMore('B')), 'B')).toEqual([1, 10, 'off'])
    expect(counts(editedWith(charts('auto'), 'off', oneMore('B')), 'B')).toEqual([2, 0, 'auto'])
  })

  it('touches no piece but the one that was edited, and gives the same piece each time', () => {
    const document = charts('ask')
    const edited = editedWith(document, 'auto', oneMore('A'))
    expect(edited.ok && edited.document.board.pieces[1]).toBe(document.board.pieces[1])
    expect(withExchange(document.board, 'auto').pieces[0]).toBe(
      withExchange(document.board, 'auto').pieces[0],
    )
    expect(editedWith(document, 'auto', (same) => ({ ok: true, document: same }))).toEqual({
      ok: true,
      document,
    })
    expect(withExchange(document.board, 'ask')).toBe(document.board)
  })
})

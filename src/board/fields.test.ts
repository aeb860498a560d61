import { beforeAll, describe, expect, it } from 'vitest'
import { STAGE } from '../geometry/stage'
import { allKinds, loadAllKinds } from '../manipulatives/registry'
import { type Document, EMPTY_BOARD } from './board'
import { addPiece, type Edited } from './edit'
import { fieldsOf, setPieceField } from './fields'
import { openPiece } from './open'

beforeAll(loadAllKinds)

function made(edited: Edited): Document {
  if (!edited.ok) throw new Error(edited.refusal.reason)
  return edited.document
}

const withA = (kind: string, x = 900) => made(addPiece({ board: EMPTY_BOARD, next: 1 }, kind, { x, y: 300 }))
const valueOf = ({ board }: Document, field: string) =>
  fieldsOf(board, 'p1').find(({ id }) => id === field)?.value

describe('the settings of a piece', () => {
  it('are those of its kind, with what they are now', () => {
    const { board } = withA('text')
    expect(fieldsOf(board, 'p1').map(({ label, value }) => [label, value])).toContainEqual([
      'Words',
      'Write the problem here.',
    ])
    expect(fieldsOf(board, 'p9')).toEqual([])
  })

  it('change the piece', () => {
    expect(valueOf(made(setPieceField(withA('text'), 'p1', 'text', 'How many?')), 'text')).toBe('How many?')
    expect(valueOf(made(setPieceField(withA('number-line'), 'p1', 'to', '10')), 'to')).toBe('10')
  })

  it('are refused in a sentence, and then nothing has changed', () => {
    const edited = setPieceField(withA('number-line'), 'p1', 'to', 'far')
    expect(edited.ok ? '' : edited.refusal.reason).toMatch(/^[A-Z].*\.$/)
  })

  it('never push a piece off the stage', () => {
    const [piece] = made(setPieceField(withA('text', 1300), 'p1', 'width', STAGE.width)).board.pieces
    expect([piece?.at.x, piece && openPiece(piece).size.width]).toEqual([0, STAGE.width])
  })

  it('can be set to what they are, for every kind', () => {
    for (const { kind } of allKinds()) {
      const document = withA(kind)
      for (const { id, value } of fieldsOf(document.board, 'p1')) {
        const edited = setPieceField(document, 'p1', id, value)
        expect([kind, id, edited.ok]).toEqual([kind, id, true])
      }
    }
  })

  it('are only those that it has now', () => {
    const ids = fieldsOf(withA('bar-model').board, 'p1').map(({ id }) => id)
    expect([ids.includes('part2'), ids.includes('part3')]).toEqual([true, false])
  })

  it('are not told of what is covered', () => {
    const { board } = withA('text')
    const pieces = board.pieces.map((piece) => ({ ...piece, covered: true }))
    expect(fieldsOf({ ...board, pieces }, 'p1')).toEqual([])
  })
})

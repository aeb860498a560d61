import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Document, EMPTY_BOARD } from '../src/board/board'
import { chosenTokens, exchangeOfChosen, moveChosen } from '../src/board/choice'
import { chosenActions } from '../src/board/chosenActions'
import { addPiece, type Edited } from '../src/board/edit'
import { brokenInvariants } from '../src/board/invariants'
import { openPiece } from '../src/board/open'
import { kindOf } from '../src/manipulatives/registry'

/** What is chosen or picked up is exchanged by its own word, wherever ten of one make one of the next. */

function holding(kind: string, saved: object): Document {
  const read = kindOf(kind)?.read(saved)
  if (!read?.ok) throw new Error(JSON.stringify(read))
  const made = addPiece({ board: EMPTY_BOARD, next: 100 }, kind, { x: 900, y: 350 }, () => read.state)
  if (!made.ok) throw new Error('Not added')
  return made.document
}

function many(kind: string, count: number, from = 1) {
  return Array.from({ length: count }, (_, index) => ({ id: `t${from + index}`, kind, set: 'blue' }))
}

const PLACED: readonly (readonly [kind: string, state: (tens: number, ones: number) => object])[] = [
  ['base-ten', (tens, ones) => ({ blocks: [...many('ten', tens), ...many('one', ones, 50)] })],
  [
    'place-value-counters',
    (tens, ones) => ({ counters: [...many('ten-counter', tens), ...many('one-counter', ones, 50)] }),
  ],
  [
    'place-value-chart',
    (tens, ones) => ({
      mode: 'blocks',
      columns: ['tens', 'ones'],
      held: [many('ten', tens), many('one', ones, 50)],
    }),
  ],
  [
    'place-value-chart',
    (tens, ones) => ({
      mode: 'counters',
      columns: ['tens', 'ones'],
      held: [many('ten-counter', tens), many('one-counter', ones, 50)],
    }),
  ],
]

function chosen(...tokens: string[]) {
  return { tokens: new Set(tokens), pieces: new Set<string>() }
}

const ones = (count: number) => many('', count, 50).map(({ id }) => id)

function made(edited: Edited | undefined): Document {
  if (!edited?.ok) throw new Error(edited?.refusal.reason ?? 'nothing')
  return edited.document
}

function quantitiesOf({ board }: Document) {
  const [piece] = board.pieces
  return piece ? openPiece(piece).quantities : {}
}

describe('what is chosen', () => {
  it.each(PLACED)('BT2 PC2 U4 ten ones go as a ten, and a ten bursts into ten ones (%s)', (kind, state) => {
    const document = holding(kind, state(2, 12))
    const up = exchangeOfChosen(document.board, chosen(...ones(10)))
    expect(up?.label).toBe('Exchange 10 ones for 1 ten')
    expect(quantitiesOf(made(up?.run(document)))).toMatchObject({ value: 32, tens: 3, ones: 2 })
    const down = exchangeOfChosen(document.board, chosen('t1'))
    expect(down?.label).toBe('Exchange 1 ten for 10 ones')
    const burst = made(down?.run(document))
    expect(quantitiesOf(burst)).toMatchObject({ value: 32, tens: 1, ones: 22 })
    const [action] = chosenActions(burst.board, chosen(...many('', 10, 0).map((_, at) => `t1.${at}`)), true)
    expect(action?.id).toBe('exchange')
    expect(made(action?.run(burst)).board).toMatchObject({ pieces: [{ id: document.board.pieces[0]?.id }] })
    expect(quantitiesOf(made(action?.run(burst)))).toEqual(quantitiesOf(document))
    expect(exchangeOfChosen(document.board, chosen(...ones(9)))).toBeNull()
    expect(exchangeOfChosen(document.board, chosen('t1', ...ones(9)))).toBeNull()
    expect(exchangeOfChosen(document.board, chosen(...ones(1)))).toBeNull()
  })

  it('U4 keeps the value, whatever is chosen, and every id its own', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PLACED),
        fc.nat(9),
        fc.nat(20),
        fc.nat(30),
        ([kind, state], tens, all, count) => {
          const document = holding(kind, state(tens, all))
          const exchange = exchangeOfChosen(document.board, chosen(...ones(Math.min(count, all))))
          const edited = exchange?.run(document)
          if (!edited?.ok) return
          expect(quantitiesOf(edited.document)['value']).toBe(10 * tens + all)
          expect(brokenInvariants(edited.document.board)).toEqual([])
        },
      ),
    )
  })

  it('MO3 coins worth exactly one are exchanged for it, by its word or carried across their mat', () => {
    const document = holding('money', {
      coins: [
        ...many('one-penny-coin', 10),
        ...many('five-pence-coin', 2, 20),
        ...many('two-pence-coin', 1, 30),
      ],
    })
    const pennies = many('', 10).map(({ id }) => id)
    const ten = exchangeOfChosen(document.board, chosen(...pennies))
    expect(ten?.label).toBe('Exchange 10 1p coins for a 10p coin')
    expect(quantitiesOf(made(ten?.run(document)))).toMatchObject({ total: 22, p10: 1, p1: 0 })
    expect(exchangeOfChosen(document.board, chosen('t20', 't21'))?.label).toBe(
      'Exchange 2 5p coins for a 10p coin',
    )
    expect(exchangeOfChosen(document.board, chosen('t1', 't30', 't2', 't3'))?.label).toBe(
      'Exchange them for a 5p coin',
    )
    expect(exchangeOfChosen(document.board, chosen('t1', 't2', 't3'))).toBeNull()
    const carried = (x: number) => quantitiesOf(made(moveChosen(document, chosen(...pennies), { x, y: 0 })))
    expect(carried(150)).toMatchObject({ total: 22, p10: 1, p1: 0 })
    expect(carried(20)).toMatchObject({ total: 22, p1: 10 })
    expect(chosenTokens(made(ten?.run(document)).board, chosen(...pennies))).toEqual([])
  })
})

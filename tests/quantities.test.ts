import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Board, type Document, type Quantity, quantityOf } from '../src/board/board'
import { setQuantity } from '../src/board/edit'
import { brokenInvariants } from '../src/board/invariants'
import { valueOf } from '../src/board/open'
import { tokensOn } from '../src/board/settle'
import { touched, touches } from './fixtures/handsOn'
import { fiveJumps, LINKED_BOARDS, makeTen, placeValue } from './fixtures/linkedBoards'

/** One number, many models: what must hold on every linked board, whatever hands do to it. */

const SENTENCE = /^[A-Z0-9−“].*\.$/

describe.each(Object.entries(LINKED_BOARDS))('%s', (_name, linked) => {
  it('begins true', () => {
    expect(brokenInvariants(linked().board)).toEqual([])
  })

  it('stays true by every edit, or refuses with a sentence', () => {
    let made = 0
    let refused = 0
    fc.assert(
      fc.property(touches, (edits) => {
        let now = frozen(linked())
        for (const edit of edits) {
          const edited = touched(now, edit)
          if (!edited.ok) {
            expect(edited.refusal.reason).toMatch(SENTENCE)
            refused += 1
            continue
          }
          made += 1
          expect(brokenInvariants(edited.document.board)).toEqual([])
          expectIdsFrom(now, edited.document)
          now = frozen(edited.document)
        }
      }),
      { numRuns: 40 },
    )
    expect(made).toBeGreaterThan(refused / 2)
  })

  it('gives the same numbers however pieces and places are listed', () => {
    fc.assert(
      fc.property(touches, fc.infiniteStream(fc.nat(997)), (edits, dice) => {
        let [here, there] = [linked(), linked()]
        there = { ...there, board: shuffled(there.board, dice) }
        for (const edit of edits) {
          const [one, other] = [touched(here, edit), touched(there, edit)]
          expect(other.ok).toBe(one.ok)
          if (!one.ok || !other.ok) continue
          expect(shown(other.document.board)).toEqual(shown(one.document.board))
          here = one.document
          there = { ...other.document, board: shuffled(other.document.board, dice) }
        }
      }),
      { numRuns: 20 },
    )
  })

  it('changes nothing when a quantity is set to the value it has', () => {
    const document = linked()
    for (const { id } of document.board.quantities) {
      const value = valueOf(document.board, quantityOf(document.board, id) as Quantity)
      const edited = setQuantity(document, id, value ?? 0)
      expect(edited.ok && edited.document.board).toEqual(document.board)
      expect(edited.ok && edited.document.next).toBe(document.next)
    }
  })

  it('never moves what the step keeps', () => {
    const ids = linked().board.quantities.map(({ id }) => id)
    fc.assert(
      fc.property(touches, fc.subarray(ids, { minLength: 1 }), (edits, keep) => {
        let now = linked({ keep })
        const kept = () => keep.map((id) => values(now.board)[id])
        for (const edit of edits) {
          const before = kept()
          const edited = touched(now, edit)
          if (!edited.ok) continue
          const asked = edit[0] === 4
          now = edited.document
          if (!asked) continue
          const set = now.board.quantities[edit[1] % now.board.quantities.length]?.id
          keep.forEach((id, index) => {
            if (id !== set) expect([id, values(now.board)[id]]).toEqual([id, before[index]])
          })
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('which part changes, from 8 + 2 + 3', () => {
  function set(document: Document, id: string, value: number): Record<string, unknown> | string {
    const edited = setQuantity(document, id, value)
    return edited.ok ? values(edited.document.board) : edited.refusal.reason
  }

  it('given := 1 takes from the second addend and the sum', () => {
    expect(set(makeTen(), 'given', 1)).toMatchObject({ first: 8, given: 1, left: 3, second: 4, sum: 12 })
  })

  it('given := 1 with the second addend kept leaves 4, and 13 altogether', () => {
    expect(set(makeTen({ keep: ['second'] }), 'given', 1)).toMatchObject({ given: 1, left: 4, sum: 13 })
  })

  it('second := 7 leaves 5, and 15 altogether', () => {
    expect(set(makeTen(), 'second', 7)).toMatchObject({ given: 2, left: 5, sum: 15 })
  })

  it('start := 3 on a line of five jumps slides every landing', () => {
    expect(set(fiveJumps(), 'start', 3)).toEqual(
      Object.fromEntries([
        ['start', 3],
        ...[1, 2, 3, 4, 5].map((size) => [`jump${size}`, size]),
        ...[4, 6, 9, 13].map((landing, index) => [`landing${index + 1}`, landing]),
        ['sum', 18],
      ]),
    )
  })

  it('first := 9 does not fit in the frame', () => {
    expect(set(makeTen(), 'first', 9)).toBe('11 counters do not fit: a ten frame holds 10.')
  })

  it('first := 9 with the second addend and the full frame kept is the next example', () => {
    const document = makeTen({ keep: ['second', 'filled'] })
    expect(set(document, 'first', 9)).toEqual({ first: 9, given: 1, left: 4, second: 5, filled: 10, sum: 14 })
  })

  it('turns 8 + 5 into 9 + 5 by moving a yellow counter back, and kills none', () => {
    const document = makeTen({ keep: ['second', 'filled'] })
    const edited = setQuantity(document, 'first', 9)
    const yellow = (board: Board) =>
      tokensOn(board)
        .filter(({ set: of }) => of === 'second')
        .map(({ id }) => id)
        .sort()
    expect(edited.ok && yellow(edited.document.board)).toEqual(yellow(document.board))
  })

  it('goes from 32 to 29 with the blocks there are, and keeps a pile of fifteen', () => {
    const pile = (tens: number, ones: number, value: number) => {
      const edited = set(placeValue({}, 'ask', [tens, ones]), 'value', value)
      return typeof edited === 'string' ? edited : [edited.tens, edited.ones]
    }
    expect(pile(3, 2, 29)).toEqual([2, 9])
    expect(pile(3, 4, 45)).toEqual([4, 5])
  })
})

/** A token keeps its id, and a new one has an id that the document has never given. */
function expectIdsFrom(before: Document, after: Document): void {
  const held = new Set(tokensOn(before.board).map(({ id }) => id))
  for (const { id } of tokensOn(after.board)) {
    const number = Number(/^t(\d+)/.exec(id)?.[1])
    const isFamily = id.includes('.') || [...held].some((other) => other.startsWith(`${id}.`))
    expect(held.has(id) || isFamily || (number >= before.next && number < after.next)).toBe(true)
  }
}

function values(board: Board): Record<string, unknown> {
  return Object.fromEntries(board.quantities.map((quantity) => [quantity.id, valueOf(board, quantity)]))
}

/** What the pieces hold, by their ids, with tokens named by what they are. */
function shown(board: Board): unknown {
  const pieces = board.pieces.map(
    ({ id, state }) => [id, JSON.parse(anonymous(JSON.stringify(state)))] as const,
  )
  return Object.fromEntries(pieces)
}

function anonymous(json: string): string {
  return json.replace(/"id":"t[\d.]+"/g, '"id":"t"')
}

/** The same board with its pieces, and the places of each quantity, listed in another order. */
function shuffled(board: Board, dice: Iterator<number>): Board {
  const by = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => [dice.next().value ?? 0, item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item)
  const quantities = board.quantities.map((quantity) => ({ ...quantity, places: by(quantity.places) }))
  return { ...board, pieces: by(board.pieces), quantities }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

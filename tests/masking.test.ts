import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionsOf } from '../src/board/actions'
import { announcement } from '../src/board/announce'
import type { Board, Document, Place } from '../src/board/board'
import { type Edited, setQuantity } from '../src/board/edit'
import { gapMarks } from '../src/board/goalMarks'
import { lookOf, openPiece, valueOf } from '../src/board/open'
import { pictureOf } from '../src/board/pictures'
import { tokensOn } from '../src/board/settle'
import { trails } from '../src/board/trails'
import type { Hidden } from '../src/manipulatives/contract'
import { compare, type Exact } from '../src/number/exact'
import { numeral } from '../src/number/numerals'
import { spoken } from '../src/number/spoken'
import type { Part } from '../src/picture/part'
import { touched, touches } from './fixtures/handsOn'
import { LINKED_BOARDS } from './fixtures/linkedBoards'

/** U6: what is hidden is hidden everywhere. Boards that differ only in hidden values are told apart by nothing. */

function everyHidden(linked: (typeof LINKED_BOARDS)[string], hidden: Hidden): Document {
  const ids = linked().board.quantities.map(({ id }) => id)
  return linked({ hidden: Object.fromEntries(ids.map((id) => [id, hidden])) })
}

/** Other numbers on the same board, each one edit away. */
function others(document: Document): { label: string; edited: Edited & { ok: true } }[] {
  return document.board.quantities.flatMap(({ id }) =>
    [0, 4, 9].flatMap((value) => {
      const edited = setQuantity(document, id, value)
      return edited.ok ? [{ label: `${id} := ${value}`, edited }] : []
    }),
  )
}

function anonymous(board: Board, parts: readonly Part[]): unknown {
  const tokens = new Map(tokensOn(board).map(({ id }, index) => [id, `token ${index}`]))
  return JSON.parse(JSON.stringify(parts), (key, value: unknown) =>
    key === 'token' || key === 'key' ? (tokens.get(String(value).replace('token ', '')) ?? value) : value,
  )
}

/** All that anyone can see or hear of a piece. */
function appearance(board: Board, id: string): unknown {
  const piece = board.pieces.find((candidate) => candidate.id === id)
  if (!piece) throw new Error(`No piece "${id}"`)
  return {
    picture: anonymous(board, pictureOf(board, piece)),
    words: openPiece(piece).describe(lookOf(board, id)),
    actions: actionsOf(board, id).map(({ id: action, label, refusal, key, icon }) => [
      action,
      label,
      refusal,
      key,
      icon,
    ]),
  }
}

describe.each(Object.entries(LINKED_BOARDS))('%s, hidden by size', (_name, linked) => {
  const document = everyHidden(linked, 'size')
  const found = others(document)

  it('looks, reads, acts and refuses alike', () => {
    expect(found.length).toBeGreaterThan(2)
    for (const { label, edited } of found) {
      for (const { id } of document.board.pieces) {
        expect([label, id, appearance(edited.document.board, id)]).toEqual([
          label,
          id,
          appearance(document.board, id),
        ])
      }
    }
  })
  it('is announced alike, and leaves no trail', () => {
    const said = found.map(({ edited }) => announcement('Change it', document.board, edited.document.board))
    for (const text of said) expect(text).not.toMatch(/\d/)
    for (const { edited } of found) expect(trails(document.board, edited.document.board)).toEqual([])
  })

  it('shows no gap to a goal', () => {
    const goals = document.board.quantities.flatMap(({ places }) => places.map((place) => ({ place, is: 7 })))
    for (const { edited } of found)
      expect(gapMarks(edited.document.board, goals)).toEqual(gapMarks(document.board, goals))
  })
})

/** Every string that names a number. */
function words(board: Board): Set<string> {
  const found = new Set<string>()
  for (const piece of board.pieces) {
    for (const { marks, name } of pictureOf(board, piece)) {
      if (name !== undefined) found.add(`${piece.id} name: ${name}`)
      const texts = marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []))
      if (texts.length > 0) found.add(`${piece.id} text: ${texts.join(' ')}`)
    }
    found.add(`${piece.id} says: ${openPiece(piece).describe(lookOf(board, piece.id))}`)
    for (const { label, refusal } of actionsOf(board, piece.id)) {
      found.add(`${piece.id} label: ${label}`)
      if (refusal !== null) found.add(`${piece.id} refuses: ${refusal}`)
    }
  }
  return found
}

/** The hidden numbers as they are written or said. "One" and "ten" are also just words. */
function namesOf(values: readonly Exact[]): RegExp {
  if (values.length === 0) return /(?!)/
  const written = values.map((value) => `(?<![\\d.])${numeral(value)}(?!\\d)`)
  const said = values.map(spoken).filter((word) => word !== 'one' && word !== 'ten')
  return new RegExp([...written, ...said.map((word) => `\\b${word}\\b`)].join('|'), 'i')
}

/** The hidden numbers that a text must not name. The scale of a line names many: it must not name a place on it. */
function hiddenFrom(board: Board, text: string): Exact[] {
  const isScale = /^L (name: number|text:) \d/.test(text)
  const isOnLine = ({ piece, name }: Place) => piece === 'L' && /^(start|landing|point)/.test(name)
  const quantities = board.quantities.filter(({ places }) => !isScale || places.some(isOnLine))
  return quantities.flatMap((quantity) => valueOf(board, quantity) ?? [])
}

describe.each(Object.entries(LINKED_BOARDS))('%s, hidden by number', (_name, linked) => {
  it('says the number nowhere', () => {
    const document = everyHidden(linked, 'number')
    const here = words(document.board)
    const leaks = new Set<string>()
    for (const { label, edited } of others(document)) {
      const { board } = edited.document
      for (const text of words(board)) {
        const said = text.slice(text.indexOf(':')).replace(SCALES, '')
        if (!here.has(text) && namesOf(hiddenFrom(board, text)).test(said)) leaks.add(`${label}: ${text}`)
      }
    }
    expect([...leaks].slice(0, 40)).toEqual([])
  })

  it('announces and refuses without the number', () => {
    fc.assert(
      fc.property(touches, (edits) => {
        let now = everyHidden(linked, 'number')
        for (const edit of edits) {
          const edited = touched(now, edit)
          const { board } = edited.ok ? edited.document : now
          // What was shown, or was put in by hand where nothing is hidden, may be said.
          if (board.quantities !== now.board.quantities || hasOwnNumbers(board)) return
          const text = edited.ok ? announcement('Change it', now.board, board) : edited.refusal.reason
          const hidden = hiddenFrom(board, '').filter((value) => compare(value, 4) > 0)
          expect(text.replace(SCALES, '')).not.toMatch(namesOf(hidden))
          now = { ...now, board }
        }
      }),
      { numRuns: 25 },
    )
  })
})

/** What pieces say of themselves whatever their numbers are. */
const SCALES =
  /from \S+ to [^\s.]+( in steps of \S+)?|holds \d+|of \d+,|takes 10|only \d+ beads|less than 0|, from 0 up|goes up to 9/g

/** Whether a piece has come to show numbers that no quantity links. */
function hasOwnNumbers(board: Board): boolean {
  return board.pieces.some((piece) => {
    const names = Object.keys(openPiece(piece).quantities)
    const linked = board.quantities.flatMap(({ places }) => places).filter(({ piece: id }) => id === piece.id)
    return names.length > linked.length + 3
  })
}

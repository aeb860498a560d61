import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Arrangement, arrangeTokens } from '../src/board/arrange'
import { type Board, type Document, EMPTY_BOARD, type Piece } from '../src/board/board'
import { captionText } from '../src/board/caption'
import { boxOfChosen, type Choice, insideLoop, moveChosen } from '../src/board/choice'
import { chosenActions } from '../src/board/chosenActions'
import { recolour } from '../src/board/colouring'
import { moveToken, moveTokens, nextPlace } from '../src/board/crossing'
import { addPiece, movePiece } from '../src/board/edit'
import { brokenInvariants } from '../src/board/invariants'
import { describePiece, openPiece } from '../src/board/open'
import { pictureOf } from '../src/board/pictures'
import {
  captionPiece,
  coverPiece,
  duplicatePiece,
  endlessPiece,
  fixPiece,
  trackPiece,
} from '../src/board/pieceFlags'
import { tokensOn } from '../src/board/settle'
import { putOut } from '../src/board/table'
import { allKinds, kindOf } from '../src/manipulatives/registry'

/** Counters lying loose, and a ten frame. */
function boardWith(counters: number): Document {
  let document: Document = { board: EMPTY_BOARD, next: 1 }
  for (let index = 0; index < counters; index++) {
    const put = putOut(document, 'counter', index % 2 ? 'red' : 'yellow', null)
    if (put.ok) document = put.document
  }
  const framed = addPiece(document, 'ten-frame', { x: 1300, y: 400 })
  if (!framed.ok) throw new Error('No frame')
  return framed.document
}

function allTokens(board: Board): Choice {
  return { tokens: new Set(tokensOn(board).map(({ id }) => id)), pieces: new Set() }
}

function tokenPlaces(board: Board): { x: number; y: number }[] {
  const table = board.pieces.find(({ kind }) => kind === 'counters')
  return (table?.state as { places: { x: number; y: number }[] } | undefined)?.places ?? []
}

const ids = (board: Board) => tokensOn(board).map(({ id, set }) => `${id} ${set}`)

describe('what is chosen together', () => {
  it('U3, CO2: is laid out in a line, in fives, in pairs or in rows or scattered, and its number stays', () => {
    const how = fc.constantFrom<Arrangement>('line', 'fives', 'pairs', 'rows', 'scatter')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 }), how, (count, arrangement) => {
        const document = boardWith(count)
        const laid = arrangeTokens(document, allTokens(document.board), arrangement)
        expect(laid.ok).toBe(true)
        if (!laid.ok) return
        expect(ids(laid.document.board).toSorted()).toEqual(ids(document.board).toSorted())
        expect(brokenInvariants(laid.document.board)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('is duplicated beside itself, alike and on nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), (count) => {
        const { board, next } = boardWith(count)
        const chosen = allTokens(board)
        const action = chosenActions(board, chosen, true).find(({ id }) => id === 'duplicate')
        const copied = action?.run({ board, next })
        if (!copied?.ok) throw new Error('It is copied')
        const places = tokenPlaces(copied.document.board)
        expect(places).toHaveLength(2 * count)
        expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(2 * count)
        expect(brokenInvariants(copied.document.board)).toEqual([])
        const [first, copy] = [places[0], places[count]]
        places.slice(0, count).forEach((place, index) => {
          expect(places[count + index]?.x).toBe(place.x + (copy?.x ?? 0) - (first?.x ?? 0))
        })
      }),
      { numRuns: 30 },
    )
  })

  it('is carried as one: all of it by the same way, or nothing', () => {
    const document = boardWith(6)
    const choice = allTokens(document.board)
    const before = boxOfChosen(document.board, choice)
    const moved = moveChosen(document, choice, { x: 100, y: 200 })
    if (!moved.ok || !before) throw new Error('Not moved')
    const after = boxOfChosen(moved.document.board, choice)
    expect([after?.x, after?.y].map((part) => Math.round(part ?? 0))).toEqual(
      [before.x + 100, before.y + 200].map(Math.round),
    )
    expect([after?.width, after?.height]).toEqual(
      [before.width, before.height].map((part) => expect.closeTo(part)),
    )
  })

  it('is what lies inside a loop: whole pieces, or counters by themselves', () => {
    const { board } = boardWith(4)
    const loop = [
      { x: 0, y: 0 },
      { x: 215, y: 0 },
      { x: 215, y: 150 },
      { x: 0, y: 150 },
    ]
    expect(insideLoop(board, loop).tokens.size).toBe(2)
    const stage = [
      { x: -10, y: -10 },
      { x: 1900, y: -10 },
      { x: 1900, y: 760 },
      { x: -10, y: 760 },
    ]
    const all = insideLoop(board, stage)
    expect([all.tokens.size, all.pieces.size]).toEqual([4, 1])
  })

  it('U3, CO2: is coloured where it lies, and its number stays', () => {
    const document = boardWith(5)
    const choice = allTokens(document.board)
    const coloured = recolour(document, choice)
    if (!coloured.ok) throw new Error('Not coloured')
    const tokens = tokensOn(coloured.document.board)
    expect(tokens.map(({ id }) => id).toSorted()).toEqual([...choice.tokens].toSorted())
    expect(new Set(tokens.map(({ set }) => set)).size).toBe(1)
    expect(boxOfChosen(coloured.document.board, choice)).toEqual(boxOfChosen(document.board, choice))
    expect(brokenInvariants(coloured.document.board)).toEqual([])
  })

  it.each([
    ['base-ten', 'one', { blocks: tenAndTwo('one') }],
    ['place-value-counters', 'one-counter', { counters: tenAndTwo('one-counter') }],
  ])('BT2, PC2: ten ones that are dragged up go as a ten (%s)', (kind, one, saved) => {
    const read = kindOf(kind)?.read(saved)
    if (!read?.ok) throw new Error(JSON.stringify(read))
    const made = addPiece({ board: EMPTY_BOARD, next: 100 }, kind, { x: 900, y: 350 }, () => read.state)
    if (!made.ok) throw new Error('Not added')
    const tokens = new Set(Array.from({ length: 10 }, (_, index) => `t${index + 1}`))
    const after = [-160, -320, -480, -640].flatMap((x) => {
      const moved = moveChosen(made.document, { tokens, pieces: new Set() }, { x, y: 0 })
      return moved.ok ? [tokensOn(moved.document.board).map((token) => token.kind)] : []
    })
    const ten = one.replace('one', 'ten')
    expect(after.map((kinds) => kinds.toSorted())).toContainEqual([one, one, ten])
  })

  it('can be turned over, fixed, copied and deleted, each as one edit', () => {
    const document = boardWith(3)
    const frame = document.board.pieces.find(({ kind }) => kind === 'ten-frame')
    const choice = { ...allTokens(document.board), pieces: new Set([frame?.id ?? '']) }
    const actions = chosenActions(document.board, choice, true)
    const after = (id: string) => {
      const edited = actions.find((action) => action.id === id)?.run(document)
      if (!edited?.ok) throw new Error(`${id} was refused`)
      return edited.document.board
    }
    expect(ids(after('press'))).toEqual(
      ids(document.board).map((one) =>
        one.endsWith('red') ? one.replace('red', 'yellow') : one.replace('yellow', 'red'),
      ),
    )
    expect(after('fix').pieces.find(({ id }) => id === frame?.id)?.fixed).toBe(true)
    expect(after('duplicate').pieces.filter(({ kind }) => kind === 'ten-frame')).toHaveLength(2)
    expect(tokensOn(after('delete'))).toEqual([])
  })
})

describe('what the board does with any piece', () => {
  for (const kind of allKinds()) {
    it(`U6: covers it, and nothing under the cover is said or drawn (${kind.kind})`, () => {
      for (const [index] of kind.tray.entries()) {
        const added = addPiece(
          { board: EMPTY_BOARD, next: 1 },
          kind.kind,
          { x: 900, y: 350 },
          kind.tray[index]?.make,
        )
        if (!added.ok) throw new Error('Not added')
        const covered = coverPiece(added.document, 'p1', true)
        if (!covered.ok) throw new Error('Not covered')
        const [open] = added.document.board.pieces
        const [piece] = covered.document.board.pieces
        if (!piece || !open) throw new Error('No piece')
        expect(JSON.stringify(pictureOf(covered.document.board, piece))).not.toBe(
          JSON.stringify(pictureOf(added.document.board, open)),
        )
        expect(describePiece(covered.document.board, piece)).toMatch(/\S/)
        const shown = coverPiece(covered.document, 'p1', false)
        expect(shown.ok && shown.document.board).toEqual(added.document.board)
      }
    })

    it(`copies it with tokens of its own (${kind.kind})`, () => {
      const added = addPiece({ board: EMPTY_BOARD, next: 1 }, kind.kind, { x: 600, y: 300 })
      if (!added.ok) throw new Error('Not added')
      const copied = duplicatePiece(added.document, 'p1')
      if (!copied.ok) throw new Error('Not copied')
      expect(brokenInvariants(copied.document.board)).toEqual([])
      expect(copied.document.board.pieces).toHaveLength(2)
    })
  }

  it('keeps it in its place, or on a track', () => {
    const document = boardWith(0)
    const [frame] = document.board.pieces
    if (!frame) throw new Error('No frame')
    const fixed = fixPiece(document, frame.id, true)
    expect(fixed.ok && movePiece(fixed.document, frame.id, { x: 0, y: 0 }).ok).toBe(false)
    const across = trackPiece(document, frame.id, 'across')
    const moved = across.ok ? movePiece(across.document, frame.id, { x: 100, y: 0 }) : across
    expect(moved.ok && moved.document.board.pieces[0]?.at).toEqual({ x: 100, y: frame.at.y })
  })

  it('PW2: an endless pile gives one more each time, and takes back what is put in it', () => {
    const document = boardWith(2)
    const [table, frame] = document.board.pieces
    const [token] = tokensOn(document.board)
    if (!table || !frame || !token) throw new Error('No pile')
    const endless = endlessPiece(document, table.id, true)
    if (!endless.ok) throw new Error('Not endless')
    let now = endless.document
    for (let index = 0; index < 3; index++) {
      const place = nextPlace(now.board, token, frameOn(now))
      const moved = place.ok ? moveToken(now, token.id, place.landing) : place
      if (!moved.ok) throw new Error('Not moved')
      now = moved.document
    }
    expect(openPiece(frameOn(now)).quantities['filled']).toBe(3)
    expect(tokensOn(now.board)).toHaveLength(5)
    expect(brokenInvariants(now.board)).toEqual([])
    const inFrame = openPiece(frameOn(now)).tokens[0]?.id ?? ''
    const back = moveTokens(now, [{ token: inFrame, at: { x: 60, y: 600 } }])
    expect(back.ok && tokensOn(back.document.board)).toHaveLength(4)
  })

  it('U12: writes its number under it, as a numeral, in words or in parts, and hides it with the rest', () => {
    expect(['numeral', 'words', 'expanded'].map((caption) => captionText(347, caption as 'words'))).toEqual([
      '347',
      'three hundred and forty-seven',
      '300 + 40 + 7',
    ])
    expect(captionText(4060, 'expanded')).toBe('4,000 + 60')
    expect(captionText('37/100', 'expanded')).toBe('0.3 + 0.07')
    expect(captionText('1/3', 'expanded')).toBe('1/3')
    expect(captionText('7/10', 'numeral', { decimals: 2 })).toBe('0.70')
    const document = boardWith(0)
    const [frame] = document.board.pieces
    const labelled = captionPiece(document, frame?.id ?? '', 'words')
    if (!labelled.ok || !frame) throw new Error('No label')
    const texts = (board: Board) => JSON.stringify(board.pieces.map((piece) => pictureOf(board, piece)))
    expect(texts(labelled.document.board)).toContain('zero')
    const covered = coverPiece(labelled.document, frame.id, true)
    expect(covered.ok && texts(covered.document.board)).not.toContain('zero')
  })
})

function tenAndTwo(kind: string) {
  return Array.from({ length: 12 }, (_, index) => ({ id: `t${index + 1}`, kind, set: 'blue' }))
}

function frameOn({ board }: Document): Piece {
  const frame = board.pieces.find(({ kind }) => kind === 'ten-frame')
  if (!frame) throw new Error('No frame')
  return frame
}

describe('what shows lengths', () => {
  it('U8, NR5: lines its start up with another that is near, and is otherwise left where it is put', () => {
    const line = addPiece({ board: EMPTY_BOARD, next: 1 }, 'number-line', { x: 900, y: 500 })
    const rods = line.ok ? addPiece(line.document, 'number-rods', { x: 900, y: 200 }) : line
    if (!rods.ok) throw new Error('Not added')
    const [first, second] = rods.document.board.pieces
    if (!first || !second) throw new Error('No pieces')
    const startOf = (piece: Piece) => piece.at.x + (openPiece(piece).startsAt ?? Number.NaN)
    const put = (x: number) => {
      const own = openPiece(second).startsAt ?? 0
      const moved = movePiece(rods.document, second.id, { x: startOf(first) - own + x, y: 40 })
      if (!moved.ok) throw new Error('Not moved')
      const [, there] = moved.document.board.pieces
      return there ? startOf(there) - startOf(first) : Number.NaN
    }
    expect([put(13), put(-20), put(0), put(60)]).toEqual([0, 0, 0, 60])
  })
})

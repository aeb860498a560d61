import type { Box } from '../geometry/box'
import { movedBy, union } from '../geometry/box'
import { type Point, plus } from '../geometry/point'
import { hiddenBoxMarks } from '../picture/hidden'
import { NOT_TRUE_SIZE, notTrueMarks } from '../picture/notTrue'
import { type Part, partBounds, pictureBounds } from '../picture/part'
import { textMark } from '../picture/text'
import type { Board, Piece } from './board'
import { captionPart } from './caption'
import { hasNoNumbers, lookOf, openPiece, titleOf } from './open'

interface Drawn {
  readonly quantities: Board['quantities']
  readonly sets: Board['sets']
  readonly parts: readonly Part[]
}

/** Pieces are never changed, only replaced, so a picture holds until its piece, the links or the sets do. */
const drawn = new WeakMap<Piece, Drawn>()

/** The parts of a piece, about its corner. One fault stays one fault: a piece that throws is a labelled card. */
export function pictureOf(board: Board, piece: Piece): readonly Part[] {
  const known = drawn.get(piece)
  if (known && known.quantities === board.quantities && known.sets === board.sets) return known.parts
  let parts: readonly Part[]
  try {
    const own = openPiece(piece).picture(lookOf(board, piece.id))
    parts = piece.notTrue ? markedNotTrue(own) : own
    if (piece.covered && hasNoNumbers(piece)) parts = coverOver(parts)
    if (piece.caption) parts = [...parts, ...captionPart(piece, parts, lookOf(board, piece.id))]
  } catch {
    parts = faultCard(piece)
  }
  drawn.set(piece, { quantities: board.quantities, sets: board.sets, parts })
  return parts
}

function coverOver(parts: readonly Part[]): readonly Part[] {
  const { x, y, ...size } = pictureBounds(parts)
  const box = { x: 0, y: 0, ...size }
  return [
    {
      key: 'cover',
      at: { x, y },
      marks: hiddenBoxMarks(box, Math.min(88, size.height * 0.7)),
      press: box,
      name: 'Cover',
    },
  ]
}

/** A part of a piece where it lies on the stage. */
export interface Placed {
  readonly piece: Piece
  readonly part: Part
  readonly at: Point
}

/** Tokens keep their key, their id, from piece to piece; other parts belong to theirs. */
export function motionKey(piece: string, part: Part): string {
  return part.token === undefined ? `${piece} ${part.key}` : part.token
}

export function motionKeyOf({ piece, part }: Placed): string {
  return motionKey(piece.id, part)
}

export function placedParts(board: Board, piece: Piece): Placed[] {
  return pictureOf(board, piece).map((part) => ({ piece, part, at: plus(piece.at, part.at) }))
}

/** Every part of a board where it lies on the stage, back to front. */
export function partsOf(board: Board): Placed[] {
  return board.pieces.flatMap((piece) => placedParts(board, piece))
}

/** One flat picture of a board in stage units: thumbnails and printing. */
export function boardPicture(board: Board): Part[] {
  return partsOf(board).map(({ piece, part, at }) => ({ ...part, key: `${piece.id} ${part.key}`, at }))
}

/** Where a part can be pressed, in stage units, or null. */
export function pressBoxOf({ part, at }: Placed): Box | null {
  return part.press ? movedBy(part.press, at) : null
}

export function paintedBoxOf({ part, piece }: Placed): Box {
  return movedBy(partBounds(part), piece.at)
}

/** Nothing false stands unmarked: a piece that does not label itself is labelled by the board. */
function markedNotTrue(parts: readonly Part[]): readonly Part[] {
  if (parts.some(({ key }) => /^(not true|tag)/.test(key))) return parts
  const { x, y, height } = pictureBounds(parts)
  const at = { x: x + NOT_TRUE_SIZE.width / 2, y: y + height + 12 + NOT_TRUE_SIZE.height / 2 }
  return [...parts, { key: 'not true', at, marks: notTrueMarks() }]
}

/** All that a piece draws, in stage units: what a finger takes hold of. An empty one is nowhere. */
export function bodyOf(board: Board, piece: Piece): Box {
  return union(placedParts(board, piece).map(paintedBoxOf)) ?? { ...piece.at, width: 0, height: 0 }
}

function faultCard(piece: Piece): readonly Part[] {
  const box = { x: 0, y: 0, width: 420, height: 160 }
  return [
    {
      key: 'fault',
      at: { x: 0, y: 0 },
      marks: [
        {
          type: 'rect',
          ...box,
          radius: 12,
          fill: 'card',
          stroke: 'ink.second',
          strokeWidth: 3.5,
          dash: [12, 8],
        },
        textMark(titleOf(piece), { x: 210, y: 58 }, 44, { fill: 'ink.second' }),
        textMark('cannot be drawn', { x: 210, y: 112 }, 32, { fill: 'ink.second', weight: 'regular' }),
      ],
    },
  ]
}

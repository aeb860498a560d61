import { type KeyboardEvent, memo } from 'react'
import { type Board, type Piece, quantityAt } from '../board/board'
import { lineUnder } from '../board/laying'
import { describePiece, openPiece, titleOf } from '../board/open'
import { bodyOf, type Placed, pictureOf, pressBoxOf } from '../board/pictures'
import type { Box } from '../geometry/box'
import { plus } from '../geometry/point'
import css from './canvas.module.css'

interface Props {
  readonly board: Board
  /** CSS px to a board unit. */
  readonly scale: number
  readonly summary: string
  readonly onPiece: (piece: Piece) => void
  readonly onPart: (placed: Placed) => void
  readonly onKey: (piece: Piece, event: KeyboardEvent, placed?: Placed) => void
}

/** Pieces with more parts than this are spoken of as a whole, and their parts reached by actions. */
const MOST_PARTS = 110

/** The board as real elements that lie over its pieces: for screen readers, switches, voice and keys. */
export const Twin = memo(function Twin({ board, scale, summary, onPiece, onPart, onKey }: Props) {
  return (
    <div className={css.twin} role="group" aria-label={summary}>
      {inReadingOrder(board.pieces).map((piece) => (
        <TwinPiece key={piece.id} {...{ board, piece, scale, onPiece, onPart, onKey }} />
      ))}
    </div>
  )
})

type PieceProps = Omit<Props, 'summary'> & { readonly piece: Piece }

function TwinPiece({ board, piece, scale, onPiece, onPart, onKey }: PieceProps) {
  const parts = pictureOf(board, piece).filter((part) => part.press && part.name)
  const spoken = parts.length > MOST_PARTS ? [] : parts
  return (
    <div role="group" aria-label={titleOf(piece)} data-piece={piece.id}>
      <button
        type="button"
        className={css.twinPiece}
        data-stands-in
        style={placed(seenBox(board, piece), scale)}
        onClick={() => onPiece(piece)}
        onKeyDown={(event) => onKey(piece, event)}
      >
        {spokenOf(board, piece)}
      </button>
      {spoken
        .map((part) => ({ piece, part, at: plus(piece.at, part.at) }))
        .map((part) => (
          <button
            key={part.part.key}
            type="button"
            tabIndex={-1}
            className={css.twinPart}
            data-part={part.part.key}
            style={placed(pressBoxOf(part) ?? { x: 0, y: 0, width: 0, height: 0 }, scale)}
            onClick={() => onPart(part)}
            onKeyDown={(event) => onKey(piece, event, part)}
          >
            {partName(board, part)}
          </button>
        ))}
    </div>
  )
}

/** A number that a press would show says that it waits to be shown. */
function partName(board: Board, { piece, part }: Placed): string {
  const quantity = part.shows === undefined ? null : quantityAt(board, piece.id, part.shows)
  return quantity === null || quantity.hidden === 'no' ? (part.name ?? '') : `${part.name}, hidden`
}

/** The description, with the title in front when a lesson gave the piece one of its own. */
export function spokenOf(board: Board, piece: Piece): string {
  const words = describePiece(board, piece)
  const titled = piece.title && !words.includes(piece.title) ? `${piece.title}. ${words}` : words
  const line = lineUnder(board, piece)
  const said = line === null ? titled : `${titled} It lies on ${titleOf(line)} from 0.`
  return piece.notTrue ? `Not true: ${said}` : said
}

/** What is drawn of it; of a piece that draws nothing, its room. */
function seenBox(board: Board, piece: Piece): Box {
  const body = bodyOf(board, piece)
  return body.width > 0 ? body : { ...piece.at, ...openPiece(piece).size }
}

/** CSS px that an element is wide and high at least, for tools that really press it. */
const LEAST = 24

function placed(box: Box, scale: number) {
  const width = Math.max(LEAST, box.width * scale)
  const height = Math.max(LEAST, box.height * scale)
  return {
    left: (box.x + box.width / 2) * scale - width / 2,
    top: (box.y + box.height / 2) * scale - height / 2,
    width,
    height,
  }
}

/** Top to bottom in bands a hand tall, then left to right. */
function inReadingOrder(pieces: readonly Piece[]): Piece[] {
  const band = (piece: Piece) => Math.round(piece.at.y / 120)
  return [...pieces].sort((a, b) => band(a) - band(b) || a.at.x - b.at.x)
}

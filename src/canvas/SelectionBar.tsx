import type { Board, Document } from '../board/board'
import { boxOfChosen, type Choice, chosenTokens, howMany } from '../board/choice'
import type { Edited } from '../board/edit'
import { isTable } from '../board/open'
import { bodyOf, type Placed, paintedBoxOf, partsOf, placedParts, pressBoxOf } from '../board/pictures'
import { type Box, grown, union } from '../geometry/box'
import { Beside } from './Beside'
import { ChosenBar } from './ChosenBar'
import css from './canvas.module.css'
import { grips } from './grips'
import { HeldBar } from './HeldBar'
import { PieceBar } from './PieceBar'

interface Props {
  readonly board: Board
  readonly held: string | null
  readonly selected: string | null
  readonly chosen: Choice
  /** Whether a tap now adds to what is chosen. */
  readonly isAdding: boolean
  /** CSS px to a board unit. */
  readonly scale: number
  /** Where the bar may stand: the space the stage lies in, in CSS px from the stage's corner. */
  readonly room: Box
  readonly isFree: boolean
  readonly edit: (label: string, change: (document: Document) => Edited) => boolean
  readonly refuse: (reason: string) => void
  readonly onPiece: (piece: string) => void
  /** Chooses this, and taps add to it. */
  readonly onChoose: (choice: Choice) => void
  readonly onAdding: (isAdding: boolean) => void
  /** Counts these together. */
  readonly onCount: (tokens: Iterable<string>) => void
  /** Shows a covered piece for a moment. */
  readonly onFlash: (piece: string) => void
  readonly onSettings: ((piece: string) => void) | undefined
  readonly onDone: () => void
}

/** The outline of what is selected or held, the grips of its handles, and what can be done with it. */
export function SelectionBar(props: Props) {
  const { board, held, selected, chosen, scale, room } = props
  if (howMany(chosen) > 0) return <ChosenTogether {...props} />
  const piece = board.pieces.find(({ id }) => id === selected)
  const token = held === null ? undefined : partsOf(board).find(({ part }) => part.token === held)
  const around = token ? (pressBoxOf(token) ?? paintedBoxOf(token)) : piece && bodyOf(board, piece)
  if (!around) return null
  const owner = token ? null : piece
  const outline = inPixels(grown(around, token ? 6 : OFF), scale)
  return (
    <div data-controls>
      {token ? (
        <div className={css.heldRing} data-round={isRound(token)} style={styleOf(outline)} aria-hidden />
      ) : (
        <div className={css.selection} style={styleOf(outline)} aria-hidden>
          <i />
          <i />
          <i />
          <i />
        </div>
      )}
      {owner &&
        grips(board, owner).map(({ key, at }) => (
          <div
            key={key}
            className={css.grip}
            style={{ left: at.x * scale, top: at.y * scale }}
            data-grip={key}
            aria-hidden
          />
        ))}
      <Beside
        key={held ?? owner?.id}
        around={outline}
        room={room}
        gap={GAP * scale}
        others={obstacles(board, owner?.id ?? null).map((box) => inPixels(box, scale))}
      >
        {token ? (
          <HeldBar {...props} placed={token} />
        ) : (
          owner && <PieceBar {...props} piece={owner} few={room.width < 1300 ? 5 : 7} />
        )}
      </Beside>
    </div>
  )
}

/** One dashed box round all that is chosen, and what can be done with it. */
function ChosenTogether(props: Props) {
  const { board, chosen, isAdding, scale, room } = props
  const around = boxOfChosen(board, chosen)
  if (!around) return null
  const outline = inPixels(grown(around, OFF), scale)
  // While more are chosen, the bar leaves all of the piece that they lie in free.
  const kept = isAdding ? (union([around, ...holdersOf(board, chosen)]) ?? around) : around
  return (
    <div data-controls>
      <div className={css.chosen} style={styleOf(outline)} aria-hidden />
      <Beside
        around={inPixels(grown(kept, OFF), scale)}
        room={room}
        gap={GAP * scale}
        others={obstacles(board, null).map((box) => inPixels(box, scale))}
      >
        <ChosenBar {...props} />
      </Beside>
    </div>
  )
}

/** The pieces in which chosen tokens lie, but for the table. */
function holdersOf(board: Board, chosen: Choice): Box[] {
  const holders = new Set(chosenTokens(board, chosen).map(({ placed }) => placed.piece))
  return [...holders].filter((piece) => !isTable(piece)).map((piece) => bodyOf(board, piece))
}

/** The outline stands so far from the piece, and the bar so far from the outline, in board units. */
const OFF = 14
const GAP = 16

/** What the bar should not hide: other pieces, loose counters, and for a held token its own piece too. */
function obstacles(board: Board, selected: string | null): Box[] {
  return board.pieces.flatMap((piece) => {
    if (piece.id === selected) return []
    return isTable(piece) ? placedParts(board, piece).map(paintedBoxOf) : [bodyOf(board, piece)]
  })
}

function isRound({ part }: Placed): boolean {
  return part.marks[0]?.type === 'circle' && part.marks[0].x === 0
}

function inPixels(box: Box, scale: number): Box {
  return { x: box.x * scale, y: box.y * scale, width: box.width * scale, height: box.height * scale }
}

function styleOf({ x, y, width, height }: Box) {
  return { left: x, top: y, width, height }
}

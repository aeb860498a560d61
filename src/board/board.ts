import type { Point } from '../geometry/point'
import type { Hidden } from '../manipulatives/contract'
import type { Exact } from '../number/exact'
import type { Hue } from '../picture/ink'

/** What is on the stage: plain data, never changed, only replaced. */
export interface Board {
  /** Back to front. */
  readonly pieces: readonly Piece[]
  readonly sets: readonly TokenSet[]
  readonly quantities: readonly Quantity[]
  /** Numbers that add up beside what single pieces say of their own. */
  readonly sums: readonly BoardSum[]
  /** Pen strokes over the pieces, oldest first. */
  readonly ink: readonly Stroke[]
}

/** One use of a manipulative. */
export interface Piece {
  readonly id: string
  readonly kind: string
  /** Its top left corner on the stage. */
  readonly at: Point
  /** The manipulative's own state; of an unknown kind, whatever the file held. */
  readonly state: unknown
  /** How it is spoken of beside others of its kind: "Frame A". */
  readonly title?: string
  /** Stays where it is put. */
  readonly fixed?: boolean
  /** A cover lies over it: every number it shows is hidden, and whatever is drawn to its size. */
  readonly covered?: boolean
  /** Moves only across, or only up and down. */
  readonly track?: 'across' | 'up-down'
  /** Its number is written under it, so. */
  readonly caption?: 'numeral' | 'words' | 'expanded'
  /** An endless pile: what is taken from it leaves another behind, and what is put back is gone. */
  readonly endless?: boolean
  /** A planned misconception: it shows something false and joins no quantity. */
  readonly notTrue?: boolean
}

/** Which tokens belong together wherever they lie: the second addend, say. */
export interface TokenSet {
  readonly id: string
  readonly name: string
  readonly hue: Hue
}

/**
 * A number the board holds once, however many models show it. Its value is read from its places, or worked out
 * by a sum of the board when it has none.
 */
export interface Quantity {
  readonly id: string
  readonly name: string
  readonly hue: Hue | null
  /** Takes its hue from this set instead. */
  readonly set: string | null
  /** `until-changed` hides the number until an edit moves it: what the class is about to find by doing. */
  readonly hidden: Hidden | 'until-changed'
  /** "Stays the same" in this step: never moves to make room for another. */
  readonly keep: boolean
  readonly places: readonly Place[]
}

export interface Place {
  readonly piece: string
  readonly name: string
}

/** The total, a quantity, is all the parts together, and `plus` with them: second = first + 10. */
export interface BoardSum {
  readonly total: string
  readonly parts: readonly SumPart[]
  /** Left out: 0. */
  readonly plus?: Exact
}

/** A quantity by its id, or so many times: pence are pounds 100 times. */
export type SumPart = string | { readonly quantity: string; readonly times: number }

/** One stroke of a pen. Points are x, y, pressure (0 to 1), one after another, in board units. */
export interface Stroke {
  readonly id: string
  readonly ink: 'ink' | Hue
  readonly points: readonly number[]
}

/** A board and the document's counter, from which every new id is made. */
export interface Document {
  readonly board: Board
  readonly next: number
}

export const EMPTY_BOARD: Board = { pieces: [], sets: [], quantities: [], sums: [], ink: [] }

/** A part of a sum with the number of times it counts. */
export function partOf(part: SumPart): { readonly quantity: string; readonly times: number } {
  return typeof part === 'string' ? { quantity: part, times: 1 } : part
}

/** Every quantity of a sum. */
export function quantitiesIn({ total, parts }: BoardSum): readonly string[] {
  return [total, ...parts.map((part) => partOf(part).quantity)]
}

export function pieceOf(board: Board, id: string): Piece | null {
  return board.pieces.find((piece) => piece.id === id) ?? null
}

export function withPiece(board: Board, changed: Piece): Board {
  return { ...board, pieces: board.pieces.map((piece) => (piece.id === changed.id ? changed : piece)) }
}

export function quantityOf(board: Board, id: string): Quantity | null {
  return board.quantities.find((quantity) => quantity.id === id) ?? null
}

/** The quantity shown at a place, or null when it is not linked. */
export function quantityAt(board: Board, piece: string, name: string): Quantity | null {
  return (
    board.quantities.find((quantity) =>
      quantity.places.some((place) => place.piece === piece && place.name === name),
    ) ?? null
  )
}

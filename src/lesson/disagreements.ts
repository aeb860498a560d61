import type { Board, Piece } from '../board/board'
import { openPiece } from '../board/open'
import { kindOf } from '../manipulatives/registry'
import type { Exact } from '../number/exact'
import { boardPlace, pieceWords } from './place'
import type { Warning } from './problem'

/** The numbers of a piece by name, opened once however many quantities ask. */
interface Shown {
  readonly words: string
  readonly names: ReadonlySet<string>
  valueAt: (name: string) => Exact | undefined
}

/**
 * Where a quantity is not the same number in all its places, or a place is not there. A warning and no
 * problem: whoever edits the lesson may be on the way to mend it.
 */
export function disagreements(board: Board, place: string): readonly Warning[] {
  const pieces = new Map(board.pieces.map((piece, index) => [piece.id, shownBy(piece, index)]))
  const warnings: Warning[] = []
  for (const [index, quantity] of board.quantities.entries()) {
    const at = `${place}, ${boardPlace(board, ['quantities', index])}`
    let first: Exact | undefined
    for (const { piece, name } of quantity.places) {
      const shown = pieces.get(piece)
      if (!shown) continue
      if (!name.startsWith('set:') && !shown.names.has(name)) {
        warnings.push({ place: at, sentence: `There is no number “${name}” in ${shown.words}.` })
        continue
      }
      const value = shown.valueAt(name)
      first ??= value
      if (value !== undefined && value !== first) {
        warnings.push({ place: at, sentence: `It is another number in ${shown.words} than elsewhere.` })
      }
    }
  }
  return warnings
}

function shownBy(piece: Piece, index: number): Shown | null {
  if (kindOf(piece.kind) === null) return null
  const opened = openPiece(piece)
  const values = opened.quantities
  const summed = opened.sums().flatMap(({ terms }) => terms.map(({ name }) => name))
  return {
    words: pieceWords(piece, index),
    names: new Set([...Object.keys(values), ...summed]),
    valueAt: (name) => (Object.hasOwn(values, name) ? values[name] : name.startsWith('set:') ? 0 : undefined),
  }
}

import { type Board, pieceOf, quantitiesIn, quantityOf } from '../board/board'
import { disagreements } from './disagreements'
import { boardPlace } from './place'
import type { Problem, Warning } from './problem'
import { readPieces } from './readPieces'
import { repeated } from './repeated'

export interface BoardReading {
  readonly board: Board
  readonly problems: readonly Problem[]
  readonly warnings: readonly Warning[]
  /** The greatest number in an id of a piece, token or stroke; 0 when there is none. */
  readonly greatest: number
}

/** Reads a board that the schema has passed: states by their kinds, and what names what. */
export function readBoard(saved: Board, place: string): BoardReading {
  const reading = readPieces(saved, place)
  const board = { ...saved, pieces: reading.pieces }
  const tokenIds = reading.tokens.map(({ id }) => id)
  const ids = [...saved.pieces.map(({ id }) => id), ...tokenIds, ...saved.ink.map(({ id }) => id)]
  const greatest = ids.reduce((most, id) => Math.max(most, numberIn(id)), 0)
  if (reading.problems.length > 0) return { ...reading, board, greatest }
  const problems: Problem[] = []
  const say = (part: string | null, sentence: string, remedy: string) =>
    problems.push({ place: part === null ? place : `${place}, ${part}`, sentence, remedy })

  const lists = [saved.pieces, saved.sets, saved.quantities, saved.ink]
  for (const id of [
    ...lists.flatMap((list) => repeated(list.map((item) => item.id))),
    ...repeated(tokenIds),
  ]) {
    say(null, `Two things on the board have the id “${id}”.`, 'Give one of them another id.')
  }
  for (const [index, quantity] of board.quantities.entries()) {
    const part = boardPlace(board, ['quantities', index])
    if (quantity.set !== null && !board.sets.some(({ id }) => id === quantity.set)) {
      say(part, `No set on the board has the id “${quantity.set}”.`, 'Choose a set of the board, or none.')
    }
    for (const { piece: id } of quantity.places) {
      const piece = pieceOf(board, id)
      if (!piece) say(part, `No piece on the board has the id “${id}”.`, 'Choose a piece of the board.')
      else if (piece.notTrue)
        say(part, 'It is linked to a piece that is marked as not true.', 'Undo the link.')
    }
  }
  const places = board.quantities.flatMap((quantity) => quantity.places.map((at) => `${at.piece} ${at.name}`))
  for (const twice of repeated(places)) {
    say(null, `Two quantities are shown in one place, “${twice}”.`, 'Leave the place to one of them.')
  }
  for (const [index, sum] of board.sums.entries()) {
    const unknown = quantitiesIn(sum).find((id) => quantityOf(board, id) === null)
    if (unknown === undefined) continue
    const part = boardPlace(board, ['sums', index])
    say(part, `No quantity on the board has the id “${unknown}”.`, 'Choose quantities of the board.')
  }
  const warnings = problems.length > 0 ? [] : disagreements(board, place)
  return { board, problems, warnings: [...reading.warnings, ...warnings], greatest }
}

function numberIn(id: string): number {
  return Number(/^[a-z](\d{1,9})(\.|$)/i.exec(id)?.[1] ?? 0)
}

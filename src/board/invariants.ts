import { kindOf } from '../manipulatives/registry'
import type { Board, Piece } from './board'
import { openPiece, titleOf, valueAt } from './open'
import { comesTo, relationsOf } from './relations'
import { tokensOn } from './settle'

/** What is not as it must be on a board, as sentences; none when all is well. */
export function brokenInvariants(board: Board): string[] {
  return [
    ...board.pieces.flatMap(brokenPiece),
    ...repeatedIds(
      'piece',
      board.pieces.map(({ id }) => id),
    ),
    ...repeatedIds(
      'token',
      tokensOn(board).map(({ id }) => id),
    ),
    ...disagreements(board),
    ...untrueSums(board),
  ]
}

function brokenPiece(piece: Piece): string[] {
  const { x, y } = piece.at
  const problems = Number.isFinite(x) && Number.isFinite(y) ? [] : [`${titleOf(piece)} is nowhere.`]
  const read = kindOf(piece.kind)?.read(piece.state)
  if (read && !read.ok)
    problems.push(`${titleOf(piece)}: ${read.problems.map(({ message }) => message).join(' ')}`)
  return problems
}

function repeatedIds(what: string, ids: readonly string[]): string[] {
  const seen = new Set<string>()
  return ids.flatMap((id) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [`Two ${what}s have the id ${id}.`]
  })
}

/** One quantity is one number, in every place that knows it. */
function disagreements(board: Board): string[] {
  return board.quantities.flatMap(({ name, places }) => {
    const values = places.flatMap((place) => {
      const piece = board.pieces.find(({ id, notTrue }) => id === place.piece && !notTrue)
      const value = piece && valueAt(openPiece(piece), place.name)
      return value === undefined ? [] : [value]
    })
    return new Set(values).size > 1 ? [`${name} is ${values.join(' and ')} at once.`] : []
  })
}

function untrueSums(board: Board): string[] {
  return relationsOf(board).flatMap((relation) => {
    const values = new Map<string, string | number>()
    for (const id of relation.terms.keys()) {
      const quantity = board.quantities.find((candidate) => candidate.id === id)
      for (const place of quantity?.places ?? []) {
        const piece = board.pieces.find((candidate) => candidate.id === place.piece && !candidate.notTrue)
        const value = piece && valueAt(openPiece(piece), place.name)
        if (value !== undefined) values.set(id, value)
      }
    }
    const isKnown = [...relation.terms.keys()].every((id) => values.has(id))
    return isKnown && comesTo(relation, values) !== 0
      ? [`${[...relation.terms.keys()].join(', ')} do not add up.`]
      : []
  })
}

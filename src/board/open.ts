import { STAGE } from '../geometry/stage'
import { type Look, refused } from '../manipulatives/contract'
import { usualHue } from '../manipulatives/countable'
import type { Opened } from '../manipulatives/define'
import { kindOf } from '../manipulatives/registry'
import { type Exact, isExact, multiply, total } from '../number/exact'
import type { Form } from '../number/numerals'
import type { Hue } from '../picture/ink'
import { HUES } from '../picture/ink'
import { textMark } from '../picture/text'
import { type Board, type Piece, partOf, pieceOf, type Quantity, quantityOf } from './board'

/** A piece's functions with its state filled in. A kind this version does not know is a labelled box. */
export function openPiece(piece: Piece): Opened {
  return kindOf(piece.kind)?.open(piece.state) ?? unknownPiece(piece)
}

/** What a piece may know of its board: hues and masks of the quantities linked to it. */
export function lookOf(board: Board, id: string): Look {
  const piece = pieceOf(board, id)
  return piece?.covered ? coveredLook(linkedLook(board, id), openPiece(piece)) : linkedLook(board, id)
}

/** Under a cover every number is hidden by its size, so that a piece covers itself as it does for one of them. */
function coveredLook(look: Look, { quantities }: Opened): Look {
  return { ...look, covered: true, hidden: () => 'size', hiddenNames: Object.keys(quantities) }
}

function linkedLook(board: Board, piece: string): Look {
  const linked = new Map<string, Quantity>()
  for (const quantity of board.quantities) {
    for (const place of quantity.places) if (place.piece === piece) linked.set(place.name, quantity)
  }
  const setHue = (id: string): Hue => {
    const set = board.sets.find((candidate) => candidate.id === id)
    return set?.hue ?? HUES.find((hue) => hue === id) ?? usualHue(id) ?? 'blue'
  }
  return {
    hue: (name) => {
      const quantity = linked.get(name)
      if (!quantity) return null
      return quantity.set === null ? quantity.hue : setHue(quantity.set)
    },
    hidden: (name) => {
      const hidden = linked.get(name)?.hidden ?? 'no'
      return hidden === 'until-changed' ? 'number' : hidden
    },
    covered: [...linked.values()].some(({ hidden }) => hidden === 'size'),
    hiddenNames: [...linked].flatMap(([name, { hidden }]) => (hidden === 'no' ? [] : [name])),
    setHue,
    setName: (id) => board.sets.find((set) => set.id === id)?.name ?? id,
  }
}

/** A piece in one teacher's sentence. Of writing under a cover nothing is said. */
export function describePiece(board: Board, piece: Piece): string {
  if (piece.covered && hasNoNumbers(piece)) return `${titleOf(piece)}, covered.`
  if (piece.endless) return `${titleOf(piece)}: an endless pile.`
  return openPiece(piece).describe(lookOf(board, piece.id))
}

/** Such a piece has nothing of its own to hide: writing. */
export function hasNoNumbers(piece: Piece): boolean {
  return Object.keys(openPiece(piece).quantities).length === 0
}

/**
 * The table: a counters piece as large as the stage that holds what lies loose on the board. Everything else lies
 * on it, so it is asked last and has no body of its own.
 */
export function isTable(piece: Piece): boolean {
  if (piece.kind !== 'counters') return false
  const { width, height } = openPiece(piece).size
  return width >= STAGE.width * 0.9 && height >= STAGE.height * 0.9
}

export function titleOf(piece: Piece): string {
  return piece.title ?? kindOf(piece.kind)?.title ?? piece.kind
}

/** The hue a quantity has on this board, in every model and in the sentence. */
export function hueOf(board: Board, quantity: Quantity): Hue | null {
  if (quantity.set === null) return quantity.hue
  return board.sets.find((set) => set.id === quantity.set)?.hue ?? quantity.hue
}

/** The number at a place, or undefined when the piece does not know it. */
export function valueAt(opened: Opened, name: string): Exact | undefined {
  return opened.quantities[name] ?? (name.startsWith('set:') ? 0 : undefined)
}

/**
 * The value of a quantity, read from the first of its places that knows it. One that no piece shows, such as
 * a sum before its equation is written, is worked out from a sum of the board.
 */
export function valueOf(board: Board, quantity: Quantity): Exact | undefined {
  if (quantity.places.length === 0) return workedOut(board, quantity.id, new Map())
  for (const { piece: id, name } of quantity.places) {
    const piece = board.pieces.find((candidate) => candidate.id === id)
    if (!piece || piece.notTrue) continue
    const value = valueAt(openPiece(piece), name)
    if (value !== undefined) return value
  }
  return undefined
}

/** How the board shows a quantity: as the first of its places that has a form of its own for it. */
export function formOf(board: Board, quantity: Quantity): Form | null {
  for (const { piece: id, name } of quantity.places) {
    const piece = pieceOf(board, id)
    const form = piece && !piece.notTrue ? openPiece(piece).form(name) : null
    if (form !== null) return form
  }
  return null
}

/**
 * `known` holds what was worked out on the way, so that sums of sums are gone through once each, and sums
 * that go in a circle have no value.
 */
function workedOut(board: Board, id: string, known: Map<string, Exact | undefined>): Exact | undefined {
  if (known.has(id)) return known.get(id)
  known.set(id, undefined)
  const sum = board.sums.find((candidate) => candidate.total === id)
  const values = sum?.parts.map(partOf).map(({ quantity: part, times }) => {
    const quantity = quantityOf(board, part)
    if (!quantity) return undefined
    const one = quantity.places.length === 0 ? workedOut(board, part, known) : valueOf(board, quantity)
    return one === undefined ? undefined : exactOrNone(multiply(one, times))
  })
  const isKnown = values?.every((value) => value !== undefined) ?? false
  const value =
    values && isKnown
      ? exactOrNone(total([sum?.plus ?? 0, ...values.filter((part) => part !== undefined)]))
      : undefined
  known.set(id, value)
  return value
}

/** Sums of sums can grow past what is exact. */
function exactOrNone(value: Exact): Exact | undefined {
  return Number.isSafeInteger(value) || isExact(value) ? value : undefined
}

const UNKNOWN = { width: 420, height: 160 }

function unknownPiece(piece: Piece): Opened {
  const words = `“${piece.kind}” needs a newer Small Steps`
  return {
    size: UNKNOWN,
    startsAt: null,
    ruler: null,
    one: null,
    withOne: () => refused('This is not known here.'),
    picture: () => [
      {
        key: 'unknown',
        at: { x: 0, y: 0 },
        marks: [
          {
            type: 'rect',
            x: 0,
            y: 0,
            ...UNKNOWN,
            radius: 12,
            fill: 'card',
            stroke: 'ink.second',
            strokeWidth: 3.5,
            dash: [12, 8],
          },
          textMark(piece.kind, { x: 210, y: 60 }, 44, { fill: 'ink.second' }),
          textMark('needs a newer version', { x: 210, y: 112 }, 32, {
            fill: 'ink.second',
            weight: 'regular',
          }),
        ],
      },
    ],
    describe: () => `${words}.`,
    actions: () => [],
    write: () => null,
    press: () => null,
    drag: () => null,
    tokens: [],
    keepsSecret: false,
    lift: () => piece.state,
    offer: () => refused('Nothing can be put there.'),
    receive: () => piece.state,
    grouped: () => null,
    exchange: () => null,
    quantities: {},
    form: () => null,
    sums: () => [],
    products: [],
    withQuantities: () => refused(`${words}.`),
    gap: () => [],
    fieldValue: () => null,
    setField: () => refused(`${words}.`),
  }
}

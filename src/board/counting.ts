import { polyline } from '../geometry/path'
import { type Exact, fraction, multiply } from '../number/exact'
import { numeral } from '../number/numerals'
import { spoken } from '../number/spoken'
import { chipHeight, chipMarks } from '../picture/chip'
import type { Part } from '../picture/part'
import type { Board } from './board'
import { lookOf, openPiece } from './open'
import { paintedBoxOf, partsOf, placedParts } from './pictures'

/** Counting objects together, each once: which there are, and which were counted, in that order. */
export interface Count {
  readonly tokens: readonly string[]
  readonly counted: readonly string[]
  /** What each object adds to the count. */
  readonly step: Exact
  /** Counts back from them all, down to one. */
  readonly isBack: boolean
}

/** How a class counts, in the order of the choices. */
export const COUNTS: readonly { readonly step: Exact; readonly label: string }[] = [
  { step: 1, label: 'In ones' },
  { step: 2, label: 'In twos' },
  { step: 5, label: 'In fives' },
  { step: 10, label: 'In tens' },
  { step: fraction(1, 2), label: 'In halves' },
  { step: fraction(1, 4), label: 'In quarters' },
  { step: fraction(1, 10), label: 'In tenths' },
]

/** The objects of a piece that can be seen and counted; none under a cover. */
export function countableIn(board: Board, id: string): string[] {
  const piece = board.pieces.find((candidate) => candidate.id === id)
  if (!piece || lookOf(board, id).covered) return []
  const seen = new Set(placedParts(board, piece).flatMap(({ part }) => part.token ?? []))
  return openPiece(piece).tokens.flatMap(({ id: token }) => (seen.has(token) ? token : []))
}

export function beginCount(board: Board, tokens: Iterable<string>): Count {
  const wanted = new Set(tokens)
  return { tokens: inReadingOrder(board, wanted), counted: [], step: 1, isBack: false }
}

/** Each object counts once: one that was counted, or that is not among them, changes nothing. */
export function counting(count: Count, token: string): Count {
  if (count.counted.includes(token) || !count.tokens.includes(token)) return count
  return { ...count, counted: [...count.counted, token] }
}

/** The object whose turn it is when nobody points: the next along the rows. Null when all are counted. */
export function nextToCount({ tokens, counted }: Count): string | null {
  return tokens.find((token) => !counted.includes(token)) ?? null
}

export function uncounted(count: Count): Count {
  return { ...count, counted: count.counted.slice(0, -1) }
}

/** The number said at the object that was counted so many-th, from 1. */
export function numberAt({ tokens, step, isBack }: Count, order: number): Exact {
  return multiply(isBack ? tokens.length + 1 - order : order, step)
}

/** The number said last, as the class says it; null before the first. */
export function saidLast(count: Count): { readonly numeral: string; readonly words: string } | null {
  if (count.counted.length === 0) return null
  const value = numberAt(count, count.counted.length)
  return { numeral: numeral(value), words: spoken(value) }
}

/** The same objects, wherever they lie now: moving them about changes no count. CO2. */
export function stillThere(count: Count, board: Board): Count {
  const there = new Set(board.pieces.flatMap((piece) => openPiece(piece).tokens.map(({ id }) => id)))
  if (count.tokens.every((token) => there.has(token))) return count
  const isThere = (token: string) => there.has(token)
  return { ...count, tokens: count.tokens.filter(isThere), counted: count.counted.filter(isThere) }
}

const CHIP = 44

/** A ring round each object that was counted, and at the last the number, in stage units. */
export function countMarks(board: Board, count: Count): Part[] {
  const order = new Map(count.counted.map((token, index) => [token, index + 1]))
  return partsOf(board).flatMap((placed) => {
    const at = order.get(placed.part.token ?? '')
    if (at === undefined) return []
    const { x, y, width, height } = paintedBoxOf(placed)
    const middle = { x: x + width / 2, y: y + height / 2 }
    const radius = Math.max(width, height) / 2 + 7
    const ring: Part = {
      key: `counted ${placed.part.token}`,
      at: middle,
      marks: [{ type: 'circle', x: 0, y: 0, radius, stroke: 'teal.deep', strokeWidth: 5 }],
    }
    if (at !== count.counted.length) return [ring]
    const high = middle.y - radius - chipHeight(CHIP) / 2 - 8
    const below = middle.y + radius + chipHeight(CHIP) / 2 + 8
    const chip: Part = {
      key: 'count',
      at: { x: middle.x, y: high > chipHeight(CHIP) / 2 ? high : below },
      marks: chipMarks(numberAt(count, at), { x: 0, y: 0 }, CHIP, 'teal', 'fraction'),
    }
    const stem: Part = {
      key: 'count stem',
      at: { x: 0, y: 0 },
      marks: [
        {
          type: 'path',
          d: polyline([
            { x: middle.x, y: middle.y - Math.sign(middle.y - chip.at.y) * radius },
            { x: middle.x, y: chip.at.y + (Math.sign(middle.y - chip.at.y) * chipHeight(CHIP)) / 2 },
          ]),
          stroke: 'teal.deep',
          strokeWidth: 4,
        },
      ],
    }
    return [ring, stem, chip]
  })
}

/** Along the rows from the top left, a hand tall each. */
function inReadingOrder(board: Board, wanted: ReadonlySet<string>): string[] {
  return partsOf(board)
    .filter(({ part }) => part.token !== undefined && wanted.has(part.token))
    .sort((a, b) => Math.round(a.at.y / 60) - Math.round(b.at.y / 60) || a.at.x - b.at.x)
    .map(({ part }) => part.token ?? '')
}

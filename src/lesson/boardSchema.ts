import * as z from 'zod/mini'
import type { Board, BoardSum, Piece, Place, Quantity, Stroke, SumPart, TokenSet } from '../board/board'
import { CAPTIONS } from '../board/caption'
import { MOST_STROKES } from '../board/edit'
import { tokenSchema } from '../manipulatives/token'
import { HUES } from '../picture/ink'
import { COORDINATES, LIMITS } from './limits'
import { coordinate, exact, id, list, placeName, text, whole } from './values'

/** A piece's state is read by its own kind; here it may be anything. */
const pieceSchema: z.ZodMiniType<Piece> = z.strictObject({
  id,
  kind: z
    .string()
    .check(
      z.regex(/^[a-z][a-z0-9-]{0,40}$/, 'should be a kind of manipulative in small letters: “ten-frame”'),
    ),
  at: z.strictObject({ x: coordinate, y: coordinate }),
  state: z.unknown(),
  title: z.exactOptional(text(60)),
  fixed: z.exactOptional(z.boolean()),
  covered: z.exactOptional(z.boolean()),
  caption: z.exactOptional(z.enum(CAPTIONS)),
  endless: z.exactOptional(z.boolean()),
  track: z.exactOptional(z.enum(['across', 'up-down'])),
  notTrue: z.exactOptional(z.boolean()),
})

const tokenSetSchema: z.ZodMiniType<TokenSet> = z.strictObject({
  id: tokenSchema.shape.set,
  name: text(40),
  hue: z.enum(HUES),
})

export const placeSchema: z.ZodMiniType<Place> = z.strictObject({ piece: id, name: placeName })

const quantitySchema: z.ZodMiniType<Quantity> = z.strictObject({
  id,
  name: text(60),
  hue: z.nullable(z.enum(HUES)),
  set: z.nullable(tokenSchema.shape.set),
  hidden: z.enum(['no', 'until-changed', 'number', 'size']),
  keep: z.boolean(),
  places: list(placeSchema, 60),
})

/** Past this, numbers of a board would no longer be exact. */
const MOST_TIMES = 1_000_000

const sumPartSchema: z.ZodMiniType<SumPart> = z.union(
  [
    id,
    z.strictObject({
      quantity: id,
      times: whole(-MOST_TIMES, MOST_TIMES).check(z.refine((times) => times !== 0, 'should not be 0')),
    }),
  ],
  'should be a quantity, or a “quantity” and how many “times” it counts',
)

const sumSchema: z.ZodMiniType<BoardSum> = z.strictObject({
  total: id,
  parts: list(sumPartSchema, 20),
  plus: z.exactOptional(exact),
})

/**
 * Checked as one value: there are more of these numbers than of all else in a file, and a list that finds
 * something wrong with each of them takes seconds to say so.
 */
export const pointsSchema = z.custom<readonly number[]>(
  isPoints,
  `should be x, y and pressure of each point, at most ${LIMITS.entries / 3} of them`,
)

function isPoints(value: unknown): boolean {
  if (!Array.isArray(value) || value.length % 3 !== 0 || value.length > LIMITS.entries) return false
  const { least, most } = COORDINATES
  return value.every((part) => typeof part === 'number' && part >= least && part <= most)
}

const strokeSchema: z.ZodMiniType<Stroke> = z.strictObject({
  id,
  ink: z.enum(['ink', ...HUES]),
  points: pointsSchema,
})

export const boardSchema: z.ZodMiniType<Board> = z.strictObject({
  pieces: list(pieceSchema, LIMITS.pieces),
  sets: list(tokenSetSchema, 40),
  quantities: list(quantitySchema, 80),
  sums: list(sumSchema, 40),
  ink: list(strokeSchema, MOST_STROKES),
})

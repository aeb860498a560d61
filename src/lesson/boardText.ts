import * as z from 'zod/mini'
import type { Document } from '../board/board'
import { boardSchema } from './boardSchema'
import { readJson } from './jsonText'
import { LIMITS } from './limits'
import { readBoard } from './readBoard'
import { whole } from './values'

const FORMAT = 'small-steps-board'

const schema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  next: whole(1, LIMITS.counter),
  board: boardSchema,
})

/** A board without a lesson as text, for storage: nobody reads it, and it is written after every gesture. */
export function writeBoard({ board, next }: Document): string {
  return JSON.stringify({ format: FORMAT, version: 1, next, board })
}

/** The one door for a saved board; null when it cannot be read. The kinds it names must be loaded. */
export function readBoardText(text: string): Document | null {
  const json = readJson(text, 'The board')
  if (!json.ok) return null
  const parsed = schema.safeParse(json.value)
  if (!parsed.success) return null
  const reading = readBoard(parsed.data.board, 'The board')
  if (reading.problems.length > 0) return null
  return { board: reading.board, next: Math.max(parsed.data.next, reading.greatest + 1) }
}

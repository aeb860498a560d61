import * as z from 'zod/mini'
import type { Document } from '../board/board'
import { boardSchema } from './boardSchema'
import { LIMITS, PAGES_FORMAT, PAGES_LIMITS, PAGES_SCHEMA, PAGES_VERSION } from './limits'
import { list, whole } from './values'

/** All but what is on the pages, so that each can be read by itself. */
export const pagesShell = z.strictObject({
  $schema: z.literal(PAGES_SCHEMA),
  format: z.literal(PAGES_FORMAT),
  version: z.literal(PAGES_VERSION),
  /** The page that was shown, from 0. */
  shown: whole(0, PAGES_LIMITS.pages - 1),
  pages: list(z.unknown(), PAGES_LIMITS.pages, 1),
})

export const pageSchema: z.ZodMiniType<Document> = z.strictObject({
  next: whole(1, LIMITS.counter),
  board: boardSchema,
})

export const pagesSchema = z.extend(pagesShell, { pages: list(pageSchema, PAGES_LIMITS.pages, 1) })

import * as z from 'zod/mini'
import { boardSchema, placeSchema, pointsSchema } from './boardSchema'
import { lessonSchema } from './lessonSchema'
import { COORDINATES, LESSON_SCHEMA, LIMITS, PAGES_SCHEMA } from './limits'
import { pagesSchema } from './pagesSchema'
import { stepSchema } from './stepSchema'
import { exact } from './values'

/** The parts that have names of their own in the published schema. */
const named = z.registry<{ id: string; description: string }>()
named.add(exact, { id: 'Exact', description: 'A whole number, or a fraction in lowest terms: "3/4".' })
named.add(placeSchema, { id: 'Place', description: 'A number that a piece shows, by its name there.' })
named.add(boardSchema, { id: 'Board', description: 'What is on the stage. Units: the stage is 1824 × 704.' })
named.add(stepSchema, { id: 'Step', description: 'One moment of an episode.' })

/** The format of lesson files. */
export function lessonJsonSchema(): unknown {
  return jsonSchema(lessonSchema, LESSON_SCHEMA, 'A Small Steps lesson, version 1')
}

/** The format of files of boards without a lesson. */
export function pagesJsonSchema(): unknown {
  return jsonSchema(pagesSchema, PAGES_SCHEMA, 'Pages of a Small Steps board, version 2')
}

/** A JSON Schema of draft 7, which editors read best. */
function jsonSchema(of: z.ZodMiniType, $id: string, title: string): unknown {
  const { $schema, ...schema } = z.toJSONSchema(of, {
    target: 'draft-07',
    metadata: named,
    unrepresentable: ({ zodSchema }) => (Object.is(zodSchema, pointsSchema) ? points : undefined),
  })
  return { $schema, $id, title, ...schema }
}

const points = {
  type: 'array',
  maxItems: LIMITS.entries,
  items: { type: 'number', minimum: COORDINATES.least, maximum: COORDINATES.most },
} as const

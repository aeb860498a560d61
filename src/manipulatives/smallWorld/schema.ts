import * as z from 'zod/mini'
import { STAGE } from '../../geometry/stage'
import { COUNTABLES, isCountable } from '../countable'
import { tokenSchema } from '../token'
import { MOST_SCENES, MOST_THINGS, OUTSIDE, SCENES, thingsIn } from './smallWorld'
import { sceneNames } from './words'

const thing = tokenSchema.check(
  z.refine((token) => isCountable(token.kind), { error: 'Only counters, cubes and small objects go here.' }),
)
const things = z._default(z.readonly(z.array(thing).check(z.maxLength(MOST_THINGS))), [])

export const schema = z
  .object({
    scenes: z.readonly(
      z
        .array(
          z.object({
            kind: z.enum(SCENES),
            name: z._default(z.string().check(z.maxLength(30)), ''),
            things,
          }),
        )
        .check(z.minLength(1), z.maxLength(MOST_SCENES)),
    ),
    outside: things,
    outsideName: z._default(z.string().check(z.maxLength(30)), ''),
    spots: z._default(
      z.readonly(
        z
          .array(
            z.object({
              id: tokenSchema.shape.id,
              place: z.int().check(z.minimum(OUTSIDE), z.maximum(MOST_SCENES - 1)),
              x: z.int().check(z.minimum(0), z.maximum(STAGE.width)),
              y: z.int().check(z.minimum(0), z.maximum(STAGE.height)),
            }),
          )
          .check(z.maxLength(2 * MOST_THINGS)),
      ),
      [],
    ),
    thing: z._default(z.enum(COUNTABLES), 'duck'),
    set: z._default(tokenSchema.shape.set, 'duck'),
    layout: z._default(z.enum(['scenes', 'rows']), 'scenes'),
    changed: z._default(
      z.readonly(
        z
          .array(z.object({ id: tokenSchema.shape.id, kind: z.enum(COUNTABLES) }))
          .check(z.maxLength(2 * MOST_THINGS)),
      ),
      [],
    ),
    story: z._default(
      z.nullable(
        z.object({
          moment: z.enum(['first', 'then', 'now']),
          first: z.int().check(z.minimum(0), z.maximum(MOST_THINGS)),
        }),
      ),
      null,
    ),
    numbers: z._default(z.boolean(), false),
    ring: z._default(z.boolean(), false),
    area: z._default(
      z.object({
        width: z.int().check(z.minimum(320), z.maximum(STAGE.width)),
        height: z.int().check(z.minimum(280), z.maximum(STAGE.height)),
      }),
      { width: 760, height: 480 },
    ),
    label: z._default(z.string().check(z.maxLength(40)), ''),
  })
  .check(
    z.refine((world) => new Set(thingsIn(world).map(({ id }) => id)).size === thingsIn(world).length, {
      error: 'Each thing is in one place only: an id is used twice.',
      path: ['scenes'],
    }),
    z.refine((world) => thingsIn(world).length <= MOST_THINGS, {
      error: `A small world holds at most ${MOST_THINGS} things.`,
      path: ['outside'],
    }),
    z.refine((world) => new Set(sceneNames(world.scenes)).size === world.scenes.length, {
      error: 'Two scenes have the same name.',
      path: ['scenes'],
    }),
    z.refine((world) => new Set(world.spots.map(({ id }) => id)).size === world.spots.length, {
      error: 'A thing lies in one spot only.',
      path: ['spots'],
    }),
    z.refine((world) => new Set(world.changed.map(({ id }) => id)).size === world.changed.length, {
      error: 'An object is changed to a counter once only.',
      path: ['changed'],
    }),
  )

import * as z from 'zod/mini'
import { STAGE } from '../../geometry/stage'
import { tokenSchema } from '../token'
import { cubesIn, LONGEST_SIDE, MOST, MOST_SLIDE, MOST_TRAINS } from './cubes'

const cube = tokenSchema.check(
  z.refine(({ kind }) => kind === 'cube', { error: 'Only cubes join together.' }),
)
const cubes = z.readonly(z.array(cube).check(z.maxLength(MOST)))
const side = z.int().check(z.minimum(1), z.maximum(LONGEST_SIDE))

export const schema = z
  .object({
    trains: z._default(
      z.readonly(
        z
          .array(
            z.object({
              cubes,
              at: z._default(z.int().check(z.minimum(0), z.maximum(MOST_SLIDE)), 0),
            }),
          )
          .check(z.maxLength(MOST_TRAINS)),
      ),
      [],
    ),
    loose: z._default(cubes, []),
    solid: z._default(
      z.nullable(z.object({ length: side, width: side, cubes, apart: z._default(z.boolean(), false) })),
      null,
    ),
    each: z._default(z.int().check(z.minimum(1), z.maximum(100)), 2),
    bars: z._default(z.boolean(), false),
    numbers: z._default(z.boolean(), false),
    set: z._default(tokenSchema.shape.set, 'blue'),
    area: z._default(
      z.object({
        width: z.int().check(z.minimum(240), z.maximum(STAGE.width)),
        height: z.int().check(z.minimum(160), z.maximum(STAGE.height)),
      }),
      { width: 640, height: 340 },
    ),
    label: z._default(z.string().check(z.maxLength(40)), ''),
  })
  .check(
    z.refine((it) => it.solid === null || (it.trains.length === 0 && it.loose.length === 0), {
      error: 'All the cubes are in the solid, or all lie in trains and loose.',
      path: ['solid'],
    }),
    z.refine((it) => cubesIn(it).length <= MOST, {
      error: `There are at most ${MOST} cubes.`,
      path: ['trains'],
    }),
    z.refine((it) => new Set(cubesIn(it).map(({ id }) => id)).size === cubesIn(it).length, {
      error: 'Two cubes have the same id.',
      path: ['trains'],
    }),
    z.refine(
      ({ solid }) => solid === null || solid.cubes.length <= solid.length * solid.width * LONGEST_SIDE,
      { error: `The solid has more than ${LONGEST_SIDE} layers.`, path: ['solid'] },
    ),
  )

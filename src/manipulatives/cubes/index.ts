import type { Point } from '../../geometry/point'
import { done, type Manipulative, type Mint, type Outcome, refused, type Slot } from '../contract'
import type { Token } from '../token'
import { actions } from './actions'
import { type Cubes, cubesIn, LONGEST_SIDE, layerOf, MOST } from './cubes'
import { fields } from './fields'
import { cellOf, cubeAt, frontAt, leftOf, slideTo, standingOf, tableOf, trainNear } from './geometry'
import { type Name, quantities, sums } from './numbers'
import { gap, picture } from './picture'
import { schema } from './schema'
import { broken, joinedTo, slid, without } from './trains'
import { withQuantities } from './wanted'
import { describe } from './words'

export const cubes: Manipulative<Cubes, Name> = {
  kind: 'cubes',
  title: 'Cubes',
  group: 'counting',
  schema,
  initial: (mint) => ({
    ...NONE,
    trains: [
      { cubes: some(mint, 'blue', 6), at: 0 },
      { cubes: some(mint, 'orange', 4), at: 0 },
    ],
    loose: some(mint, 'teal', 3),
  }),
  tray: [
    { name: 'Cubes' },
    {
      name: 'Layers of cubes',
      state: (mint) => ({
        ...NONE,
        area: { width: 520, height: 360 },
        solid: { length: 4, width: 3, cubes: some(mint, 'blue', 24), apart: false },
      }),
    },
  ],
  pressLabel: 'Break after',
  size: ({ area }) => area,
  startsAt: (cubes) => (cubes.solid ? null : leftOf(cubes)),
  picture,
  describe,
  actions,
  fields,
  /** A train breaks after the cube that is pressed. */
  press(state, part, look) {
    const id = /^token (.+)$/.exec(part)?.[1]
    if (look.covered || id === undefined) return null
    const train = state.trains.findIndex((each) => each.cubes.some((cube) => cube.id === id))
    const index = state.trains[train]?.cubes.findIndex((cube) => cube.id === id) ?? -1
    const after = broken(state, train, index + 1)
    return after === state ? null : { to: 'state', state: after }
  },
  drag(state, part, to) {
    const train = Number(/^grip (\d+)$/.exec(part)?.[1]) - 1
    if (!state.trains[train]) return null
    const after = slid(state, train, slideTo(state, to.x))
    return after === state ? null : { to: 'state', state: after }
  },
  tokens: cubesIn,
  lift: without,
  offer,
  receive,
  quantities,
  sums,
  withQuantities,
  gap: (state, name, goal, look) => (typeof goal === 'number' ? gap(state, name, goal, look) : []),
}

const NONE: Cubes = {
  trains: [],
  loose: [],
  solid: null,
  each: 2,
  bars: false,
  numbers: false,
  set: 'blue',
  area: { width: 640, height: 340 },
  label: '',
}

function some(mint: Mint, set: string, count: number): Token[] {
  return Array.from({ length: count }, () => mint('cube', set))
}

function offer(state: Cubes, token: Token, at: Point | null): Outcome<Slot> {
  if (token.kind !== 'cube') return refused('Only cubes join together.')
  const { solid } = state
  if (cubesIn(state).length >= MOST || (solid && solid.cubes.length >= layerOf(solid) * LONGEST_SIDE))
    return refused('There is no room for more cubes.')
  const place = at === null ? 'loose' : trainNear(state, at)
  if (place === null) return refused('That is too far away.')
  if (solid) {
    const next = { ...solid, cubes: [...solid.cubes, token] }
    const spot = frontAt(standingOf(state, next), cellOf(solid, solid.cubes.length))
    return done({ id: 'solid', at: spot, name: 'the next place in the layer' })
  }
  const id = place === 'loose' ? 'loose' : `train ${place + 1}`
  const after = receive(state, token, id)
  const table = tableOf(after)
  const spot =
    place === 'loose'
      ? table.loose.at(-1)
      : cubeAt(table, place, (after.trains[place]?.cubes.length ?? 1) - 1)
  return done({
    id,
    at: spot ?? { x: 0, y: 0 },
    name: place === 'loose' ? 'the loose cubes' : `the end of ${id}`,
  })
}

function receive(state: Cubes, token: Token, slot: string): Cubes {
  if (state.solid) return { ...state, solid: { ...state.solid, cubes: [...state.solid.cubes, token] } }
  const train = Number(/^train (\d+)$/.exec(slot)?.[1] ?? 0) - 1
  return train < 0 ? { ...state, loose: [...state.loose, token] } : joinedTo(state, train, token)
}

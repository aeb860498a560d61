import { isWhole } from '../../number/exact'
import { done, type Mint, type Outcome, refused, type Values } from '../contract'
import { heldAs } from '../held'
import { type Cubes, LONGEST_SIDE, layerOf, layersOf, MOST, MOST_TRAINS } from './cubes'
import { compared, isSetName, type Name, quantities } from './numbers'
import { bySet, isByColour, trainOf } from './trains'

type Wanted = Readonly<Partial<Record<Name, number>>>

/** The cubes with all of these numbers. Those there keep their ids and stay where they are as far as they can. */
export function withQuantities(cubes: Cubes, values: Values<Name>, mint: Mint): Outcome<Cubes> {
  const names = (Object.keys(values) as Name[]).filter((name) => values[name] !== undefined)
  if (shows(cubes, values, names)) return done(cubes)
  const wanted: Partial<Record<Name, number>> = {}
  for (const name of names) {
    const value = values[name] ?? 0
    if (!isWhole(value) || value < 0) return refused('There can only be a whole number of cubes.')
    if (value > MOST) return refused('There is no room for that many cubes.')
    wanted[name] = value
  }
  const after = cubes.solid ? solidAs(cubes, wanted, mint) : trainsAs(cubes, wanted, mint)
  return after && shows(after, values, names) ? done(after) : refused('The cubes do not come to that.')
}

function shows(cubes: Cubes, values: Values<Name>, names: readonly Name[]): boolean {
  const now = quantities(cubes)
  return names.every((name) => values[name] === (now[name] ?? (isSetName(name) ? 0 : undefined)))
}

function setsAsked(wanted: Wanted): Map<string, number> {
  const sets = new Map<string, number>()
  for (const [name, count] of Object.entries(wanted))
    if (isSetName(name) && count !== undefined) sets.set(name.slice('set:'.length), count)
  return sets
}

function trainsAs(cubes: Cubes, wanted: Wanted, mint: Mint): Cubes | null {
  const shaped = withTrains(cubes, wanted.trains ?? cubes.trains.length)
  if (!shaped) return null
  const lengths = lengthsAsked(shaped, wanted)
  const loose = shaped.trains.length
  const held = heldAs({
    places: [
      ...shaped.trains.map((train, index) => ({ things: train.cubes, asked: lengths[index] ?? null })),
      { things: shaped.loose, asked: wanted.loose ?? null },
    ],
    sets: setsAsked(wanted),
    total: wanted.total ?? null,
    order: [...shaped.trains.keys()].toReversed().concat(loose),
    set: cubes.set,
    most: MOST,
    make: (set) => mint('cube', set),
  })
  if (!held) return null
  return {
    ...shaped,
    trains: shaped.trains.map((train, index) => {
      const after = held[index] ?? []
      return { ...train, cubes: isByColour(train.cubes) ? bySet(after) : after }
    }),
    loose: held[loose] ?? [],
  }
}

/** With more trains, still empty, or fewer: the cubes of those that go are then loose. */
function withTrains(cubes: Cubes, count: number): Cubes | null {
  if (count > MOST_TRAINS) return null
  const gone = cubes.trains.slice(count)
  const fresh = Array.from({ length: Math.max(0, count - cubes.trains.length) }, () => trainOf([]))
  return {
    ...cubes,
    trains: [...cubes.trains.slice(0, count), ...fresh],
    loose: [...cubes.loose, ...gone.flatMap((train) => train.cubes)],
  }
}

/** The length that each train is to have; null where it may follow from the rest. */
function lengthsAsked(cubes: Cubes, wanted: Wanted): (number | null)[] {
  const lengths = cubes.trains.map((_, index) => wanted[`train${index + 1}`] ?? wanted.inEach ?? null)
  const pair = compared(cubes)
  if (wanted.difference === undefined || !pair) return lengths
  const [longer, shorter] = pair
  const held = (index: number) => cubes.trains[index]?.cubes.length ?? 0
  if (lengths[longer] === null) lengths[longer] = (lengths[shorter] ?? held(shorter)) + wanted.difference
  else if (lengths[shorter] === null) {
    const given = lengths[longer] ?? 0
    // Where the longer one is given too short, it becomes the shorter.
    lengths[shorter] = given >= wanted.difference ? given - wanted.difference : given + wanted.difference
  }
  return lengths
}

function solidAs(cubes: Cubes, wanted: Wanted, mint: Mint): Cubes | null {
  const { solid } = cubes
  if (!solid) return null
  const sides = sidesAsked(solid, wanted)
  if (!sides) return null
  const { length, width } = sides
  const isShaped = ['length', 'width', 'layer', 'height'].some((name) => wanted[name as Name] !== undefined)
  const height = wanted.height ?? layersOf(solid)
  const [held] =
    heldAs({
      places: [{ things: solid.cubes, asked: null }],
      sets: setsAsked(wanted),
      total: wanted.total ?? (isShaped ? length * width * height : null),
      order: [0],
      set: cubes.set,
      most: Math.min(MOST, length * width * LONGEST_SIDE),
      make: (set) => mint('cube', set),
    }) ?? []
  return held ? { ...cubes, solid: { ...solid, length, width, cubes: held } } : null
}

/** The footprint asked for: a layer of so many keeps its length if that divides it. */
function sidesAsked(
  solid: NonNullable<Cubes['solid']>,
  wanted: Wanted,
): { length: number; width: number } | null {
  const layer = wanted.layer ?? null
  let { length, width } = { length: wanted.length ?? solid.length, width: wanted.width ?? solid.width }
  if (layer !== null && layer !== layerOf({ ...solid, length, width })) {
    if (wanted.width === undefined && layer % length === 0) width = layer / length
    else if (wanted.length === undefined && layer % width === 0) length = layer / width
    else return null
  }
  const isSide = (side: number) => side >= 1 && side <= LONGEST_SIDE
  return isSide(length) && isSide(width) ? { length, width } : null
}

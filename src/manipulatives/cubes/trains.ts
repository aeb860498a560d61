import type { Mint } from '../contract'
import type { Token } from '../token'
import { type Cubes, cubesIn, MOST_SLIDE, runsOf, type Train } from './cubes'

/** CU2: whatever is done to trains here, the cubes stay the same ones, apart from `oneMore` and `oneFewer`. */

export function trainOf(cubes: readonly Token[]): Train {
  return { cubes, at: 0 }
}

export function withTrain(cubes: Cubes, index: number, held: readonly Token[]): Cubes {
  return {
    ...cubes,
    trains: cubes.trains.map((train, at) => (at === index ? { ...train, cubes: held } : train)),
  }
}

/** On the end of the last train. */
export function oneMore(cubes: Cubes, mint: Mint): Cubes {
  const cube = mint('cube', cubes.set)
  const last = cubes.trains.length - 1
  return last < 0
    ? { ...cubes, trains: [trainOf([cube])] }
    : withTrain(cubes, last, [...(cubes.trains[last]?.cubes ?? []), cube])
}

export function oneFewer(cubes: Cubes): Cubes {
  const last = cubes.trains.findLast((train) => train.cubes.length > 0)?.cubes.at(-1) ?? cubes.loose.at(-1)
  return last ? without(cubes, last.id) : cubes
}

/** The rest of the train closes up. */
export function without(cubes: Cubes, id: string): Cubes {
  const stays = (cube: Token) => cube.id !== id
  return {
    ...cubes,
    trains: cubes.trains.map((train) =>
      train.cubes.every(stays) ? train : { ...train, cubes: train.cubes.filter(stays) },
    ),
    loose: cubes.loose.filter(stays),
    solid: cubes.solid && { ...cubes.solid, cubes: cubes.solid.cubes.filter(stays) },
  }
}

/** On the end of a train; one past the last begins a new train. */
export function joinedTo(cubes: Cubes, index: number, cube: Token): Cubes {
  if (index >= cubes.trains.length) return { ...cubes, trains: [...cubes.trains, trainOf([cube])] }
  return withTrain(cubes, index, [...(cubes.trains[index]?.cubes ?? []), cube])
}

/** The longest train of those that are asked about, the first of equals; null when none has a cube. */
export function longest(cubes: Cubes, isAsked: (index: number) => boolean = () => true): number | null {
  let found: number | null = null
  cubes.trains.forEach((train, index) => {
    const most = found === null ? 0 : (cubes.trains[found]?.cubes.length ?? 0)
    if (isAsked(index) && train.cubes.length > most) found = index
  })
  return found
}

/** The cube that would go next to a train: a loose one, else the end of the longest other train. */
export function nextFor(cubes: Cubes, index: number): Token | undefined {
  const other = longest(cubes, (each) => each !== index)
  return cubes.loose.at(-1) ?? (other === null ? undefined : cubes.trains[other]?.cubes.at(-1))
}

export function snappedOff(cubes: Cubes): Cubes {
  const from = longest(cubes)
  const cube = from === null ? undefined : cubes.trains[from]?.cubes.at(-1)
  return cube ? { ...without(cubes, cube.id), loose: [...cubes.loose, cube] } : cubes
}

export function looseJoined(cubes: Cubes): Cubes {
  return { ...cubes, trains: [...cubes.trains, trainOf(bySet(cubes.loose))], loose: [] }
}

export function allJoined(cubes: Cubes): Cubes {
  return { ...cubes, trains: [trainOf(cubes.trains.flatMap((train) => train.cubes))] }
}

/** Broken after so many cubes: the second piece is a train of its own, under it and in line with it. */
export function broken(cubes: Cubes, index: number, after: number): Cubes {
  const train = cubes.trains[index]
  if (!train || after <= 0 || after >= train.cubes.length) return cubes
  const pieces = [train.cubes.slice(0, after), train.cubes.slice(after)]
  return {
    ...cubes,
    trains: cubes.trains.toSpliced(index, 1, ...pieces.map((held) => ({ ...train, cubes: held }))),
  }
}

export function brokenByColour(cubes: Cubes): Cubes {
  return {
    ...cubes,
    trains: cubes.trains.flatMap((train) =>
      train.cubes.length === 0 ? [train] : runsOf(train.cubes).map((run) => ({ ...train, cubes: run })),
    ),
  }
}

export function matched(cubes: Cubes): Cubes {
  return { ...cubes, trains: cubes.trains.map((train) => ({ ...train, at: 0 })) }
}

export function slid(cubes: Cubes, index: number, at: number): Cubes {
  const place = Math.min(MOST_SLIDE, Math.max(0, Math.round(at)))
  if (!Number.isFinite(place) || cubes.trains[index]?.at === place) return cubes
  return {
    ...cubes,
    trains: cubes.trains.map((train, each) => (each === index ? { ...train, at: place } : train)),
  }
}

/** What is longer than the shortest train comes off the end. */
export function extraOff(cubes: Cubes): Cubes {
  const shortest = Math.min(...cubes.trains.map((train) => train.cubes.length))
  return {
    ...cubes,
    trains: cubes.trains.map((train) => ({ ...train, cubes: train.cubes.slice(0, shortest) })),
    loose: [...cubes.loose, ...cubes.trains.flatMap((train) => train.cubes.slice(shortest))],
  }
}

/** CU4: equal trains of that many, as many as there are; what is left over is loose. */
export function inEqualTrains(cubes: Cubes, each: number): Cubes {
  const all = cubesIn(cubes)
  const trains = Array.from({ length: Math.floor(all.length / each) }, (_, index) =>
    trainOf(all.slice(index * each, (index + 1) * each)),
  )
  return { ...cubes, solid: null, trains, loose: all.slice(trains.length * each), each }
}

export function allLoose(cubes: Cubes): Cubes {
  return { ...cubes, trains: [], loose: cubesIn(cubes) }
}

/** Those of one colour together, the colours in the order they are met. */
export function bySet(cubes: readonly Token[]): Token[] {
  const sets = new Map<string, Token[]>()
  for (const cube of cubes) sets.set(cube.set, [...(sets.get(cube.set) ?? []), cube])
  return [...sets.values()].flat()
}

/** Whether each colour is in one run: such a train stays so when its numbers change. */
export function isByColour(cubes: readonly Token[]): boolean {
  return runsOf(cubes).length === new Set(cubes.map(({ set }) => set)).size
}

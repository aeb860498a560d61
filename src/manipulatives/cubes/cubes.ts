import type { Size } from '../../geometry/box'
import type { Token } from '../token'

/** More than a stage can show; the board stays quick with half as many. */
export const MOST = 1000
export const MOST_TRAINS = 100
/** Trains past this many have no name of their own as a quantity. */
export const NAMED_TRAINS = 12
/** A train slides along no further than this, in edges of a cube. */
export const MOST_SLIDE = 20
/** The longest side of a solid. */
export const LONGEST_SIDE = 10

/** Cubes joined end to end. `at` is where it begins, in edges of a cube from the left. */
export interface Train {
  readonly cubes: readonly Token[]
  readonly at: number
}

/** Cubes built up from the ground, layer by layer; a layer row by row from the front. The last layer may be unfinished. */
export interface Solid {
  readonly length: number
  readonly width: number
  readonly cubes: readonly Token[]
  /** Whether the layers are pulled apart. */
  readonly apart: boolean
}

export interface Cubes {
  readonly trains: readonly Train[]
  /** Single cubes. */
  readonly loose: readonly Token[]
  /** All the cubes as a solid, with no trains then; null when they lie on the table. */
  readonly solid: Solid | null
  /** How many cubes an equal train has. */
  readonly each: number
  /** Whether bars lie over the trains. */
  readonly bars: boolean
  /** Whether lengths are written beside the trains. */
  readonly numbers: boolean
  /** The set of a cube that comes without saying which. */
  readonly set: string
  readonly area: Size
  readonly label: string
}

export function cubesIn({ trains, loose, solid }: Cubes): Token[] {
  return solid ? [...solid.cubes] : [...trains.flatMap(({ cubes }) => cubes), ...loose]
}

/** CU3: trains can be compared when all begin in line. */
export function areMatched({ trains }: Cubes): boolean {
  return trains.every(({ at }) => at === trains[0]?.at)
}

/** CU4: how many cubes each train has, or null when they differ or there is none. */
export function inEach({ trains }: Cubes): number | null {
  const [first] = trains
  return first && trains.every(({ cubes }) => cubes.length === first.cubes.length) ? first.cubes.length : null
}

export function layerOf({ length, width }: Solid): number {
  return length * width
}

/** The layers that are begun. */
export function layersOf(solid: Solid): number {
  return Math.ceil(solid.cubes.length / layerOf(solid))
}

/** CU5: whether it is a cuboid, its last layer finished. */
export function isCuboid(solid: Solid): boolean {
  return solid.cubes.length > 0 && solid.cubes.length % layerOf(solid) === 0
}

/** A train broken wherever the colour changes. */
export function runsOf(cubes: readonly Token[]): Token[][] {
  const runs: Token[][] = []
  for (const cube of cubes) {
    const run = runs.at(-1)
    if (run?.[0]?.set === cube.set) run.push(cube)
    else runs.push([cube])
  }
  return runs
}

import type { Mint } from '../contract'
import { type Cubes, cubesIn, isCuboid, LONGEST_SIDE, layerOf, layersOf, MOST, type Solid } from './cubes'
import { inEqualTrains } from './trains'

/** The trains side by side become a layer, and what is over the next layers. */
export function builtUp(cubes: Cubes): Cubes {
  const all = cubesIn(cubes)
  const rows = cubes.trains.filter((train) => train.cubes.length > 0)
  const length = Math.max(1, ...rows.map((train) => train.cubes.length))
  const [l, w] = rows.length === 0 ? squarish(all.length) : [length, rows.length]
  const solid = { length: l, width: w, cubes: all, apart: false }
  return { ...cubes, trains: [], loose: [], solid: inBounds(solid) }
}

function squarish(count: number): [number, number] {
  const side = Math.max(1, Math.floor(Math.sqrt(count)))
  return [side, side]
}

/** Where trains are too long or too many, a footprint on which no more than the greatest height is needed. */
function inBounds(solid: Solid): Solid {
  let [length, width] = [Math.min(LONGEST_SIDE, solid.length), Math.min(LONGEST_SIDE, solid.width)]
  while (length * width * LONGEST_SIDE < solid.cubes.length)
    if (width <= length && width < LONGEST_SIDE) width++
    else length++
  return { ...solid, length, width }
}

/** Each row of each layer is a train again. */
export function laidOut(cubes: Cubes): Cubes {
  return cubes.solid ? { ...inEqualTrains(cubes, cubes.solid.length), each: cubes.each } : cubes
}

/** With another footprint and the same layers, all finished. Null when that is too large. */
export function withSides(cubes: Cubes, length: number, width: number, mint: Mint): Cubes | null {
  const { solid } = cubes
  if (!solid) return null
  return withCubes({ ...cubes, solid: { ...solid, length, width } }, length * width * layersOf(solid), mint)
}

/** One layer more, or one fewer; an unfinished layer is finished or taken off. */
export function withLayers(cubes: Cubes, by: 1 | -1, mint: Mint): Cubes | null {
  const { solid } = cubes
  if (!solid) return null
  const finished = isCuboid(solid) || solid.cubes.length === 0
  const layers = layersOf(solid) + (finished || by === -1 ? by : 0)
  return withCubes(cubes, layers * layerOf(solid), mint)
}

function withCubes(cubes: Cubes, count: number, mint: Mint): Cubes | null {
  const { solid } = cubes
  if (!solid || count < 0 || count > MOST || count > layerOf(solid) * LONGEST_SIDE) return null
  const more = Array.from({ length: Math.max(0, count - solid.cubes.length) }, () => mint('cube', cubes.set))
  return { ...cubes, solid: { ...solid, cubes: [...solid.cubes.slice(0, count), ...more] } }
}

import type { Exact } from '../../number/exact'
import { addsUp, balances, type Sum, type Values } from '../contract'
import { countsBySet } from '../held'
import { areMatched, type Cubes, cubesIn, inEach, isCuboid, layerOf, layersOf, NAMED_TRAINS } from './cubes'

export type TrainName = `train${number}`

/**
 * `total` cubes, of each set `set:blue`. On the table: the length of each train, how many are `loose`, how many
 * `trains` there are and how many cubes `inEach` when they are equal, and the `difference` of two trains with
 * matched ends. As a solid: its `length` and `width`, the cubes in a `layer`, and its `height` once it is a cuboid.
 */
export type Name =
  | 'total'
  | 'loose'
  | 'trains'
  | 'inEach'
  | 'difference'
  | 'length'
  | 'width'
  | 'layer'
  | 'height'
  | TrainName
  | `set:${string}`

export function isSetName(name: string): name is `set:${string}` {
  return name.startsWith('set:')
}

export function trainNames({ trains }: Cubes): TrainName[] {
  return trains.slice(0, NAMED_TRAINS).map((_, index): TrainName => `train${index + 1}`)
}

/** The two trains that are compared, the longer first; null when there are not two, or their ends do not match. */
export function compared(cubes: Cubes): readonly [number, number] | null {
  const [first, second, third] = cubes.trains
  if (!first || !second || third || !areMatched(cubes)) return null
  return first.cubes.length >= second.cubes.length ? [0, 1] : [1, 0]
}

export function quantities(cubes: Cubes): Values<Name> {
  const { solid, trains, loose } = cubes
  const all = cubesIn(cubes)
  const values: Partial<Record<Name, Exact>> = { total: all.length }
  for (const [set, count] of countsBySet(all)) values[`set:${set}`] = count
  if (solid) {
    values.length = solid.length
    values.width = solid.width
    values.layer = layerOf(solid)
    if (isCuboid(solid)) values.height = layersOf(solid)
    return values
  }
  values.loose = loose.length
  values.trains = trains.length
  trainNames(cubes).forEach((name, index) => {
    values[name] = trains[index]?.cubes.length ?? 0
  })
  const each = inEach(cubes)
  if (each !== null) values.inEach = each
  const pair = compared(cubes)
  if (pair) {
    const [longer = 0, shorter = 0] = pair.map((index) => trains[index]?.cubes.length ?? 0)
    values.difference = longer - shorter
  }
  return values
}

export function sums(cubes: Cubes, asked: readonly string[] = []): Sum<Name>[] {
  const sets = new Set([...countsBySet(cubesIn(cubes)).keys()].map((set) => `set:${set}` as const))
  for (const name of asked) if (isSetName(name)) sets.add(name)
  const all = [addsUp<Name>('total', [...sets])]
  if (cubes.solid) return all
  const names = trainNames(cubes)
  if (names.length === cubes.trains.length) all.push(addsUp<Name>('total', [...names, 'loose']))
  const pair = compared(cubes)
  if (pair) all.push(balances<Name>([`train${pair[0] + 1}`], [`train${pair[1] + 1}`, 'difference']))
  return all
}

import type { Exact } from '../../number/exact'
import { addsUp, type Sum, type Values } from '../contract'
import { countsBySet } from '../held'
import { MOST_SCENES, OUTSIDE, type SmallWorld, thingsIn } from './smallWorld'

export type SceneName = `scene${1 | 2 | 3 | 4 | 5 | 6}`

/**
 * `total` things, in each scene and `outside`, and of each set: `set:duck`. While a story is told, how many there
 * were `first`, and how many `came` or `went` since.
 */
export type Name = 'total' | 'outside' | SceneName | 'first' | 'came' | 'went' | `set:${string}`

export const SCENE_NAMES = Array.from({ length: MOST_SCENES }, (_, scene) => `scene${scene + 1}` as SceneName)

export function isSetName(name: string): name is `set:${string}` {
  return name.startsWith('set:')
}

export function nameOf(place: number): Name {
  return place === OUTSIDE ? 'outside' : (SCENE_NAMES[place] ?? 'outside')
}

export function quantities(world: SmallWorld): Values<Name> {
  const total = thingsIn(world).length
  const values: Partial<Record<Name, Exact>> = { total, outside: world.outside.length }
  world.scenes.forEach(({ things }, scene) => {
    const name = SCENE_NAMES[scene]
    if (name) values[name] = things.length
  })
  for (const [set, count] of countsBySet(thingsIn(world))) values[`set:${set}`] = count
  if (world.story) {
    values.first = world.story.first
    values.came = Math.max(0, total - world.story.first)
    values.went = Math.max(0, world.story.first - total)
  }
  return values
}

export function sums(world: SmallWorld, asked: readonly string[] = []): Sum<Name>[] {
  const names = SCENE_NAMES.slice(0, world.scenes.length)
  const sets = new Set([...countsBySet(thingsIn(world)).keys()].map((set) => `set:${set}` as const))
  for (const name of asked) if (isSetName(name)) sets.add(name)
  const all = [addsUp<Name>('total', [...names, 'outside']), addsUp<Name>('total', [...sets])]
  if (world.story)
    all.push({
      terms: [
        { name: 'first', times: 1 },
        { name: 'came', times: 1 },
        { name: 'went', times: -1 },
        { name: 'total', times: -1 },
      ],
      plus: 0,
      total: 'total',
    })
  return all
}

import type { Size } from '../../geometry/box'
import type { Countable } from '../countable'
import type { Token } from '../token'

export const SCENES = ['pond', 'bus', 'plate', 'hoop', 'box'] as const
export type SceneKind = (typeof SCENES)[number]
export const MOST_SCENES = 6
/** More than this are too small to touch. */
export const MOST_THINGS = 60

export interface Scene {
  readonly kind: SceneKind
  /** How it is spoken of: "Ava's plate". Empty: by its kind. */
  readonly name: string
  readonly things: readonly Token[]
}

/** SW2: each thing is in one scene or outside. */
export interface SmallWorld {
  readonly scenes: readonly Scene[]
  readonly outside: readonly Token[]
  /** How the room outside is spoken of: "outside the pond". Empty: "outside". */
  readonly outsideName: string
  /** Things that were put down by hand, each in its place and so far from the place's corner; the others lie in order. */
  readonly spots: readonly {
    readonly id: string
    readonly place: number
    readonly x: number
    readonly y: number
  }[]
  /** What comes when one more comes, and the set that it belongs to. */
  readonly thing: Countable
  readonly set: string
  /** `rows`: every place is a row, with one thing under another, to compare. */
  readonly layout: 'scenes' | 'rows'
  /** Objects that were changed to counters, here or before they went elsewhere, by their ids. */
  readonly changed: readonly { readonly id: string; readonly kind: Countable }[]
  /** The story being told, with how many there were at first; null when none is. */
  readonly story: { readonly moment: 'first' | 'then' | 'now'; readonly first: number } | null
  /** Whether each place shows how many it holds. */
  readonly numbers: boolean
  /** Whether one ring goes round them all. */
  readonly ring: boolean
  readonly area: Size
  readonly label: string
}

/** Places are numbered: outside is −1, scenes count from 0. */
export const OUTSIDE = -1

export function placesOf({ scenes }: Pick<SmallWorld, 'scenes'>): number[] {
  return [...scenes.keys(), OUTSIDE]
}

export function thingsAt(world: Pick<SmallWorld, 'scenes' | 'outside'>, place: number): readonly Token[] {
  return place === OUTSIDE ? world.outside : (world.scenes[place]?.things ?? [])
}

export function thingsIn(world: Pick<SmallWorld, 'scenes' | 'outside'>): Token[] {
  return placesOf(world).flatMap((place) => thingsAt(world, place))
}

export function withThings(world: SmallWorld, place: number, held: readonly Token[]): SmallWorld {
  if (place === OUTSIDE) return { ...world, outside: held }
  return {
    ...world,
    scenes: world.scenes.map((scene, index) => (index === place ? { ...scene, things: held } : scene)),
  }
}

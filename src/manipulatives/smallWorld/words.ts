import { counted } from '../../number/spoken'
import { listed } from '../../number/written'
import type { Look } from '../contract'
import { allCalled, eachCounted } from '../countable'
import {
  OUTSIDE,
  placesOf,
  type Scene,
  type SceneKind,
  type SmallWorld,
  thingsAt,
  thingsIn,
} from './smallWorld'

const WITHIN: Readonly<Record<SceneKind, string>> = {
  pond: 'in',
  bus: 'on',
  plate: 'on',
  hoop: 'in',
  box: 'in',
}

export function manyScenes(kind: SceneKind): string {
  return kind === 'bus' ? 'buses' : kind === 'box' ? 'boxes' : `${kind}s`
}

/** "the pond" when it is the only one, "plate 2" among several, or its own name. */
export function sceneNames(scenes: readonly Scene[]): string[] {
  const met = new Map<SceneKind, number>()
  return scenes.map(({ kind, name }) => {
    const order = (met.get(kind) ?? 0) + 1
    met.set(kind, order)
    if (name.trim() !== '') return name.trim()
    return scenes.filter((scene) => scene.kind === kind).length === 1 ? `the ${kind}` : `${kind} ${order}`
  })
}

/** "outside the pond", or only "outside". */
export function outsideOf({ outsideName }: SmallWorld): string {
  return outsideName.trim() === '' ? 'outside' : outsideName.trim()
}

export function placeName(world: SmallWorld, place: number): string {
  return place === OUTSIDE ? outsideOf(world) : (sceneNames(world.scenes)[place] ?? '')
}

/** "in the pond", "on plate 2", "outside". */
export function whereAt(world: SmallWorld, place: number): string {
  const scene = world.scenes[place]
  return scene ? `${WITHIN[scene.kind]} ${placeName(world, place)}` : outsideOf(world)
}

/** "Small world: 4 ducks in the pond and 2 ducks outside." */
export function describe(world: SmallWorld, look: Look): string {
  const title = world.label === '' ? 'Small world' : `Small world ${world.label}`
  if (look.covered) return `${title}: a hidden number of things.`
  if (look.hiddenNames.length > 0) {
    const where = listed(world.scenes.map((_, scene) => whereAt(world, scene)))
    return `${title}: some ${allCalled(thingsIn(world), 'things')} ${where}, and ${outsideOf(world)}.`
  }
  const held = placesOf(world).flatMap((place) => {
    const things = eachCounted(thingsAt(world, place), look)
    if (things.length === 0 && place === OUTSIDE) return []
    return `${things.length === 0 ? 'nothing' : listed(things)} ${whereAt(world, place)}`
  })
  return `${title}: ${held.join('; ')}${told(world)}.`
}

/** "; first there were 4, then 2 came, now there are 6". */
function told(world: SmallWorld): string {
  const { story } = world
  if (story === null) return ''
  const be = (count: number, was: boolean) =>
    `there ${count === 1 ? (was ? 'was' : 'is') : was ? 'were' : 'are'} ${count}`
  const now = thingsIn(world).length
  const change = now - story.first
  const facts = [`first ${be(story.first, true)}`]
  if (story.moment !== 'first')
    facts.push(change === 0 ? 'then none came' : `then ${Math.abs(change)} ${change > 0 ? 'came' : 'went'}`)
  if (story.moment === 'now') facts.push(`now ${be(now, false)}`)
  return `; ${facts.join(', ')}`
}

/** "There are only 2 plates." */
export function onlySoMany({ scenes }: SmallWorld): string {
  const [first] = scenes
  const kind = first && scenes.every((scene) => scene.kind === first.kind) ? first.kind : null
  const many = kind === null ? 'scenes' : manyScenes(kind)
  return scenes.length === 1
    ? `There is only ${counted(1, kind ?? 'scene')}.`
    : `There are only ${counted(scenes.length, many, many)}.`
}

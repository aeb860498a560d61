import { isWhole } from '../../number/exact'
import { extent, UPRIGHT } from '../../picture/shapeCells'
import { done, type Mint, type Outcome, refused, type Values } from '../contract'
import { resized, type SizeWords, withSizes } from '../sizes'
import { fitOn, freePlace } from './placing'
import { type Name, quantities, shapeName } from './quantities'
import {
  asSize,
  cellsAt,
  isOnMat,
  isOnPlate,
  kindFor,
  type Laid,
  MOST_SHAPES,
  type NumberShapes,
  type Place,
  plateOf,
  sizeOf,
  whyNotAt,
} from './shapes'

/** The set of a shape that is put out without saying which. */
export const SET = 'shapes'

const TOGETHER = 'Those numbers of shapes do not go together.'
const NO_ROOM = 'There is no room for those shapes on the mat.'

const WORDS: SizeWords = {
  tooGreat: 'No one shape is that great.',
  notLast: 'Only the last shape can go.',
  notAlike: 'Only shapes that are all alike can be more or fewer.',
  notThat: 'Those shapes do not come to that.',
}

/** The shapes that show all of these numbers, each where the one before it lay if it fits there. */
export function withQuantities(mat: NumberShapes, values: Values<Name>, mint: Mint): Outcome<NumberShapes> {
  const asked = new Map<string, number>()
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue
    if (!isWhole(value) || value < 0) return refused('Shapes come in whole numbers.')
    if (value > 10 * MOST_SHAPES) return refused(NO_ROOM)
    asked.set(name, value)
  }
  if (isShown(mat, asked)) return done(mat)
  const plate = withPlate(mat, asked)
  if (!plate.ok) return plate
  const onto = withCovered(plate.value, asked)
  const tokens = mat.shapes.map(({ token }) => token)
  const sizes = withSizes(
    tokens.map(sizeOf),
    { each: onto, count: asked.get('count'), total: asked.get('total') },
    WORDS,
  )
  if (!sizes.ok) return sizes
  if (sizes.value.length > MOST_SHAPES) return refused(NO_ROOM)
  const next = resized(tokens, sizes.value, sizeOf, (size) => mint(kindFor(size), SET))
  const onPlate = plate.value.shapes.map((shape) => isOnPlate(mat, shape))
  let laid = relaid(plate.value, next, (index) => onPlate[index] ?? asked.has('covered'))
  if (laid && !isShown(laid, asked)) laid = refit(plate.value, next, onPlate)
  if (!laid) return refused(NO_ROOM)
  return isShown(laid, asked) ? done(laid) : refused(TOGETHER)
}

function isShown(mat: NumberShapes, asked: ReadonlyMap<string, number>): boolean {
  const shown = quantities(mat)
  return [...asked].every(([name, value]) => (shown[name as Name] ?? 0) === value)
}

/** Another shape to cover, its foot where it was. Those on it are fitted again. */
function withPlate(mat: NumberShapes, asked: ReadonlyMap<string, number>): Outcome<NumberShapes> {
  const wanted = asked.get('cover')
  const isAbout = ['cover', 'covered', 'uncovered'].some((name) => (asked.get(name) ?? 0) > 0)
  if (!mat.cover) return isAbout ? refused('There is no shape to cover.', 'cover') : done(mat)
  if (wanted === undefined || wanted === mat.cover.size) return done(mat)
  if (wanted < 1 || wanted > 10) return refused(WORDS.tooGreat)
  const size = asSize(wanted)
  const foot = mat.cover.y + 2 * extent(mat.cover.size, UPRIGHT).down
  const cover = { ...mat.cover, size, y: foot - 2 * extent(size, UPRIGHT).down }
  const isOn = isOnMat(mat, cellsAt(size, plateOf(cover)))
  return isOn ? done({ ...mat, cover }) : refused(NO_ROOM)
}

/** What is asked of each shape. The last one on the shape to cover makes up what lies on it. */
function withCovered(mat: NumberShapes, asked: ReadonlyMap<string, number>): Map<number, number> {
  const each = new Map<number, number>()
  for (let index = 0; index <= mat.shapes.length; index++) {
    const wanted = asked.get(shapeName(index))
    if (wanted !== undefined) each.set(index, wanted)
  }
  const left = asked.get('uncovered')
  const wanted = asked.get('covered') ?? (left === undefined ? undefined : (mat.cover?.size ?? 0) - left)
  if (wanted === undefined) return each
  const on = mat.shapes.flatMap((shape, index) => (isOnPlate(mat, shape) ? [index] : []))
  const sizeAt = (index: number) => each.get(index) ?? sizeOf((mat.shapes[index] as Laid).token)
  const more = wanted - on.reduce((sum, index) => sum + sizeAt(index), 0)
  const free = on.findLast(
    (index) => !each.has(index) && sizeAt(index) + more >= 1 && sizeAt(index) + more <= 10,
  )
  const last = mat.shapes.length - 1
  if (more === 0) return each
  if (free !== undefined) each.set(free, sizeAt(free) + more)
  else if (more > 0 && !each.has(last + 1)) each.set(last + 1, more)
  else if (on.includes(last) && !each.has(last) && sizeAt(last) + more === 0) each.set(last, 0)
  return each
}

/** These tokens instead: those that stay lie where they were, a new one where the one before it was if it can. */
function relaid(
  mat: NumberShapes,
  tokens: readonly Laid['token'][],
  goesOn: (index: number) => boolean,
): NumberShapes | null {
  const stays = (token: Laid['token']) => mat.shapes.find((shape) => shape.token.id === token.id)
  const places = new Map<string, Place>()
  for (const token of tokens) {
    const held = stays(token)
    const without = { ...mat, shapes: mat.shapes.filter((shape) => shape !== held) }
    if (held && whyNotAt({ ...without, shapes: [] }, sizeOf(token), held) === null) places.set(token.id, held)
  }
  const laidSoFar = (): NumberShapes => ({
    ...mat,
    shapes: tokens.flatMap((token) => {
      const place = places.get(token.id)
      return place ? [shapeAt(token, place)] : []
    }),
  })
  for (const [index, token] of tokens.entries()) {
    if (places.has(token.id)) continue
    const now = laidSoFar()
    const size = sizeOf(token)
    const before = mat.shapes[index]
    const same = before ? onItsFoot(before, size) : null
    const place =
      same && whyNotAt(now, size, same) === null
        ? same
        : ((goesOn(index) ? fitOn(now, size, before) : null) ?? freePlace(now, size))
    if (!place) return null
    places.set(token.id, place)
  }
  return { ...laidSoFar(), chosen: 0, lifted: null }
}

/** All that lay on the shape to cover is fitted onto it again, the greatest first. */
function refit(
  mat: NumberShapes,
  tokens: readonly Laid['token'][],
  onPlate: readonly boolean[],
): NumberShapes | null {
  const isOn = (index: number) => onPlate[index] ?? true
  const beside = mat.shapes.filter((_, index) => !isOn(index))
  let now: NumberShapes = { ...mat, shapes: beside }
  const order = tokens
    .map((token, index) => ({ token, index }))
    .filter(({ token }) => !beside.some((shape) => shape.token.id === token.id))
    .sort((a, b) => sizeOf(b.token) - sizeOf(a.token))
  for (const { token, index } of order) {
    const size = sizeOf(token)
    const place = (isOn(index) ? fitOn(now, size) : null) ?? freePlace(now, size)
    if (!place) return null
    now = { ...now, shapes: [...now.shapes, shapeAt(token, place)] }
  }
  const byToken = new Map(now.shapes.map((shape) => [shape.token.id, shape]))
  const shapes = tokens.flatMap(({ id }) => byToken.get(id) ?? [])
  return { ...now, shapes, chosen: 0, lifted: null }
}

function shapeAt(token: Laid['token'], { x, y, turn, flipped }: Place): Laid {
  return { token, x, y, turn, flipped }
}

/** Where another size would stand in a shape's place: the same way, on the same foot. */
function onItsFoot(before: Laid, size: ReturnType<typeof sizeOf>): Place {
  const foot = before.y + 2 * extent(sizeOf(before.token), before).down
  return { ...before, y: foot - 2 * extent(size, before).down }
}

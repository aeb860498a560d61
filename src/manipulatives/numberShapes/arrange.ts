import { centreOf } from '../../geometry/box'
import { extent, type Turn, UPRIGHT, type Way } from '../../picture/shapeCells'
import { type Mint, type Refusal, refuse } from '../contract'
import { inTens, resized } from '../sizes'
import { boxAt } from './geometry'
import { FULL, fitOn, freePlace, nextPlace, placeNear, withShape } from './placing'
import {
  kindFor,
  type Laid,
  MOST_COLUMNS,
  MOST_SHAPES,
  type NumberShapes,
  type Place,
  plateOf,
  schema,
  sizeOf,
  totalOf,
  whyNotAt,
} from './shapes'
import { SET } from './wanted'

type Next = NumberShapes | Refusal

export const NONE = refuse('There are no shapes out.')
const FIRST_TAKE = refuse('Something is to be covered. Stop covering first.', 'cover')

/** The shape that is worked with: the chosen one, else the last. */
export function inUse(mat: NumberShapes): Laid | undefined {
  return mat.shapes[mat.chosen > 0 ? mat.chosen - 1 : mat.shapes.length - 1]
}

export function putOut(mat: NumberShapes, size: number, mint: Mint): Next {
  const token = mint(kindFor(size), SET)
  const place = mat.shapes.length < MOST_SHAPES ? nextPlace(mat, sizeOf(token)) : null
  return place ? withShape({ ...mat, chosen: 0 }, { token, ...place }) : refuse(FULL)
}

export function taken(mat: NumberShapes): Next {
  const shape = inUse(mat)
  if (!shape) return NONE
  return { ...mat, shapes: mat.shapes.filter((other) => other !== shape), chosen: 0, lifted: null }
}

/** Another like the one in use, beside it: multiples. */
export function repeated(mat: NumberShapes, mint: Mint): Next {
  const shape = inUse(mat)
  if (!shape) return NONE
  const place = mat.shapes.length < MOST_SHAPES ? freePlace(mat, sizeOf(shape.token), shape) : null
  if (!place) return refuse(FULL)
  return withShape(mat, { token: mint(shape.token.kind, SET), ...place })
}

/** NS4. The shape in use another way round, as near as it fits. */
export function turned(mat: NumberShapes, by: Turn): Next {
  const shape = inUse(mat)
  if (!shape) return NONE
  const turn = ((shape.turn + by) % 360) as Turn
  return anotherWay(mat, shape, { turn, flipped: shape.flipped })
}

/** Turned over from left to right. */
export function flippedOver(mat: NumberShapes): Next {
  const shape = inUse(mat)
  if (!shape) return NONE
  return anotherWay(mat, shape, { turn: ((360 - shape.turn) % 360) as Turn, flipped: !shape.flipped })
}

function anotherWay(mat: NumberShapes, shape: Laid, way: Way): Next {
  const size = sizeOf(shape.token)
  const without = { ...mat, shapes: mat.shapes.filter((other) => other !== shape) }
  const place = placeNear(without, size, way, centreOf(boxAt(mat, size, shape)))
  return typeof place === 'string' ? refuse(place) : at(mat, shape, place)
}

function at(mat: NumberShapes, shape: Laid, place: Place): NumberShapes {
  const { x, y, turn, flipped } = place
  const moved = { token: shape.token, x, y, turn, flipped }
  return { ...mat, lifted: null, shapes: mat.shapes.map((other) => (other === shape ? moved : other)) }
}

/** By half a cell, or past what lies there to the next place that is free. */
export function moved(mat: NumberShapes, across: number, down: number): Next {
  const shape = inUse(mat)
  if (!shape) return NONE
  for (let step = 1; step <= 2 * MOST_COLUMNS; step++) {
    const place = { ...shape, x: shape.x + step * across, y: shape.y + step * down }
    const why = whyNotAt(mat, sizeOf(shape.token), place, shape)
    if (why === null) return at(mat, shape, place)
    if (why === 'outside') break
  }
  return refuse('There is no room that way.')
}

export function fittedOn(mat: NumberShapes): Next {
  const shape = inUse(mat)
  if (!shape) return NONE
  if (!mat.cover) return refuse('There is no shape to cover.', 'cover')
  const without = { ...mat, shapes: mat.shapes.filter((other) => other !== shape) }
  const place = fitOn(without, sizeOf(shape.token), shape)
  return place ? at(mat, shape, place) : refuse('It does not fit there: it would hang over.')
}

/** The shape in use becomes the one to cover; or nothing is to be covered any more. */
export function coverChanged(mat: NumberShapes): Next {
  if (mat.cover) return { ...mat, cover: null }
  const shape = inUse(mat)
  if (!shape) return NONE
  const size = sizeOf(shape.token)
  const { down } = extent(size, UPRIGHT)
  const others = mat.shapes.filter((other) => other !== shape)
  const places = [
    { x: shape.x, y: shape.y + 2 * extent(size, shape).down - 2 * down },
    { x: shape.x, y: shape.y },
  ]
  for (const { x, y } of places) {
    const next = { ...mat, shapes: others, chosen: 0, lifted: null, cover: { size, x, y } }
    if (
      schema.safeParse(next).success &&
      whyNotAt({ ...mat, shapes: others }, size, plateOf({ x, y })) === null
    )
      return next
  }
  return refuse('There is no room for it there.')
}

/** Upright along the foot of the mat in a row, half a cell apart, in the order of `by`. */
function inRow(mat: NumberShapes, by: (a: Laid, b: Laid) => number): Next {
  if (mat.cover) return FIRST_TAKE
  let x = 0
  const places = new Map<Laid, number>()
  for (const shape of mat.shapes.toSorted(by)) {
    places.set(shape, x)
    x += 2 * extent(sizeOf(shape.token), UPRIGHT).across + 1
  }
  const columns = Math.max(mat.columns, Math.ceil((x - 1) / 2))
  const rows = Math.max(mat.rows, ...mat.shapes.map(({ token }) => extent(sizeOf(token), UPRIGHT).down))
  const shapes = mat.shapes.map((shape) => standing(rows, shape, places.get(shape) ?? 0))
  return onMat({ ...mat, columns, rows, shapes })
}

function standing(rows: number, { token }: Laid, x: number): Laid {
  return { token, x, y: 2 * (rows - extent(sizeOf(token), UPRIGHT).down), ...UPRIGHT }
}

function onMat(mat: NumberShapes): Next {
  const next = { ...mat, chosen: 0, lifted: null }
  return schema.safeParse(next).success ? next : refuse('There is no room for that on the mat.')
}

/** As stairs, from the least to the greatest; from an empty mat, one of each. */
export function inOrder(mat: NumberShapes, mint: Mint): Next {
  const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((size) => ({
    token: mint(kindFor(size), SET),
    x: 0,
    y: 0,
    ...UPRIGHT,
  }))
  const ready = mat.shapes.length > 0 ? mat : { ...mat, shapes: all }
  return inRow(ready, (a, b) => sizeOf(a.token) - sizeOf(b.token))
}

/** NS5: the same total as tens and a shape. */
export function asTens(mat: NumberShapes, mint: Mint): Next {
  if (mat.shapes.length === 0) return NONE
  const tokens = mat.shapes.map(({ token }) => token)
  const next = resized(tokens, inTens(totalOf(mat)), sizeOf, (size) => mint(kindFor(size), SET))
  if (next === tokens) return refuse('They are tens and a shape already.')
  const shapes = next.map((token) => ({ token, x: 0, y: 0, ...UPRIGHT }))
  return inRow({ ...mat, shapes }, (a, b) => sizeOf(b.token) - sizeOf(a.token))
}

/** Stacked two wide with no gap: even ones first, then odd with odd turned round. */
export function fittedTogether(mat: NumberShapes): Next {
  if (mat.shapes.length < 2) return refuse('It takes two shapes.')
  if (mat.cover) return FIRST_TAKE
  const falling = mat.shapes.toSorted((a, b) => sizeOf(b.token) - sizeOf(a.token))
  const isOdd = ({ token }: Laid) => sizeOf(token) % 2 === 1
  const odd = falling.filter(isOdd)
  const pairs = odd.flatMap((shape, index) => (index % 2 === 0 ? [[shape, odd[index + 1]]] : []))
  const layers = [...falling.filter((shape) => !isOdd(shape)).map((shape) => [shape]), ...pairs]
  let [x, up] = [0, 0]
  const places = new Map<Laid, Place>()
  for (const [below, above] of layers) {
    if (!below) continue
    const [lower, upper] = [sizeOf(below.token), above ? sizeOf(above.token) : 0]
    const tall = Math.ceil((lower + upper) / 2)
    if (up + tall > mat.rows && up > 0) [x, up] = [x + 5, 0]
    places.set(below, { x, y: 2 * (mat.rows - up - Math.ceil(lower / 2)), ...UPRIGHT })
    if (above)
      places.set(above, {
        x: upper === 1 ? x + 2 : x,
        y: 2 * (mat.rows - up - tall),
        turn: 180,
        flipped: false,
      })
    up += tall
  }
  const shapes = mat.shapes.map((shape) => ({ token: shape.token, ...(places.get(shape) ?? shape) }))
  return onMat({ ...mat, columns: Math.max(mat.columns, x / 2 + 2), shapes })
}

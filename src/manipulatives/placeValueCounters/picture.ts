import { boxOf, centreOf } from '../../geometry/box'
import { polygon } from '../../geometry/path'
import type { Point } from '../../geometry/point'
import { arrowMarks } from '../../picture/arrow'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { placeCounterGapMarks, placeCounterMarks } from '../../picture/placeCounter'
import { steppedTen } from '../../picture/tenRing'
import { coveredName, type Look } from '../contract'
import { placeOfCounter } from '../placeCounterKind'
import { manyOf, oneOf, type Place } from '../placeValue'
import { type Token, whichOne } from '../token'
import { arranged, gapsOf, placesIn, placesInRow, sizeOf } from './geometry'
import { type CounterMat, ofPlace, tokensOf } from './mat'
import { looseSize, onMat } from './spots'
import { hides } from './words'

/** A finger needs this much. */
const TOUCH = 56
const HANDLE = 26

export function picture(mat: CounterMat, look: Look): Part[] {
  if (look.covered) return [coverPart(mat, look)]
  if (mat.layout === 'loose') return looseParts(mat, look)
  const isEmpty = tokensOf(mat).length === 0 && mat.rows.length === 0 && mat.exchanged === null
  if (isEmpty) return [emptyPart(mat)]
  return [
    ...bandParts(mat),
    ...mat.columns.flatMap((place, column) => [
      ...ringParts(mat, place, column, 'ground'),
      ...gapParts(mat, place, column),
      ...columnParts(mat, place, column, look),
      ...ringParts(mat, place, column, 'line'),
    ]),
    ...mat.rows.flatMap((row, index) => rowParts(mat, row, index, look)),
  ]
}

function counterPart(token: Token, place: Place, d: number, at: Point, name: string): Part {
  const side = Math.max(TOUCH, d)
  return {
    key: `token ${token.id}`,
    at,
    marks: placeCounterMarks(place, d),
    token: token.id,
    press: { x: -side / 2, y: -side / 2, width: side, height: side },
    name,
  }
}

function looseParts(mat: CounterMat, look: Look): Part[] {
  const d = looseSize(mat, mat.counters.length)
  const isHidden = hides(look)
  const met = new Map<Place, number>()
  const parts = mat.counters.flatMap((token, index) => {
    const place = placeOfCounter(token.kind)
    const spot = mat.spots[index]
    if (!place || !spot) return []
    const order = (met.get(place) ?? 0) + 1
    met.set(place, order)
    return [counterPart(token, place, d, onMat(mat, d, spot), `${oneOf(place)} ${whichOne(order, isHidden)}`)]
  })
  return parts.length === 0 ? [emptyPart(mat)] : parts
}

function columnParts(mat: CounterMat, place: Place, column: number, look: Look): Part[] {
  const tokens = ofPlace(mat.counters, place)
  const places = placesIn(mat, column, tokens.length + gapsOf(mat, place))
  const { d } = arranged(mat)
  const isHidden = hides(look)
  return tokens.map((token, order) => {
    const name = `${oneOf(place)} ${whichOne(order + 1, isHidden)}`
    return counterPart(token, place, d, places[order] ?? { x: 0, y: 0 }, name)
  })
}

function rowParts(mat: CounterMat, row: readonly Token[], index: number, look: Look): Part[] {
  const { d } = arranged(mat)
  const isHidden = hides(look)
  const inRow = `in row ${whichOne(index + 1, isHidden)}`
  return mat.columns.flatMap((place, column) => {
    const tokens = ofPlace(row, place)
    const places = placesInRow(mat, index, column, tokens.length)
    return tokens.map((token, order) => {
      const name = `${oneOf(place)} ${whichOne(order + 1, isHidden)} ${inRow}`
      return counterPart(token, place, d, places[order] ?? { x: 0, y: 0 }, name)
    })
  })
}

/** PC6: a band for each row. */
function bandParts(mat: CounterMat): Part[] {
  return arranged(mat).bands.map(({ x, y, width, height }, index) => ({
    key: `row ${index + 1}`,
    at: { x, y },
    marks: [
      {
        type: 'rect',
        x: 0,
        y: 0,
        width,
        height,
        radius: Math.min(16, height / 4),
        fill: 'cell',
        stroke: 'line.strong',
        strokeWidth: 3,
      },
    ],
  }))
}

/** Exchanged away: dashed outlines stay in place. */
function gapParts(mat: CounterMat, place: Place, column: number): Part[] {
  const count = ofPlace(mat.counters, place).length
  const marks = placeCounterGapMarks(arranged(mat).d)
  return placesIn(mat, column, count + gapsOf(mat, place))
    .slice(count)
    .map((at, order) => ({ key: `gap ${place} ${order}`, at, marks }))
}

/** PC4: ten that can be exchanged are ringed, but not where they have just been exchanged to. */
export function isRinged(mat: CounterMat, place: Place, column: number): boolean {
  if (mat.layout === 'loose' || mat.exchange === 'off' || column === 0) return false
  const { from, to } = mat.exchanged ?? {}
  if (to === place && from === mat.columns[column - 1]) return false
  return ofPlace(mat.counters, place).length >= 10
}

/** The ring has a handle: pressed, or pulled over the column before, the ten become one. */
function ringParts(mat: CounterMat, place: Place, column: number, layer: 'ground' | 'line'): Part[] {
  if (!isRinged(mat, place, column)) return []
  const { d } = arranged(mat)
  const places = placesIn(mat, column, ofPlace(mat.counters, place).length + gapsOf(mat, place))
  const outline = steppedTen(places, { x: -d / 2, y: -d / 2, width: d, height: d })
  const path = polygon(outline)
  if (layer === 'ground')
    return [
      {
        key: `ring ground ${place}`,
        at: { x: 0, y: 0 },
        marks: [{ type: 'path', d: path, fill: 'lasso.fill' }],
      },
    ]
  const line: Mark = { type: 'path', d: path, stroke: 'lasso.line', strokeWidth: 4.5, dash: [16, 11] }
  const [corner] = outline
  const next = places.find(({ y }) => y > (places[0]?.y ?? 0))
  const between = ((places[0]?.y ?? 0) + (next?.y ?? (places[0]?.y ?? 0) + d)) / 2
  return [
    { key: `ring line ${place}`, at: { x: 0, y: 0 }, marks: [line] },
    {
      key: `ring ${place}`,
      at: { x: corner?.x ?? 0, y: between },
      marks: [
        { type: 'circle', x: 0, y: 0, radius: HANDLE, fill: 'card', stroke: 'lasso.line', strokeWidth: 4 },
        ...arrowMarks({ x: 13, y: 0 }, { x: -15, y: 0 }, 'lasso.line'),
      ],
      press: { x: -TOUCH / 2, y: -TOUCH / 2, width: TOUCH, height: TOUCH },
      name: `ring round 10 ${manyOf(place)}`,
      handle: true,
    },
  ]
}

/** A mat without counters shows where they go. */
function emptyPart(mat: CounterMat): Part {
  const { width, height } = sizeOf(mat)
  return {
    key: 'mat',
    at: { x: 0, y: 0 },
    marks: [
      {
        type: 'rect',
        x: 2,
        y: 2,
        width: width - 4,
        height: height - 4,
        radius: 16,
        stroke: 'line.strong',
        strokeWidth: 3,
        dash: [12, 8],
      },
    ],
  }
}

function coverPart(mat: CounterMat, look: Look): Part {
  const size = sizeOf(mat)
  const inner = {
    x: 4 - size.width / 2,
    y: 4 - size.height / 2,
    width: size.width - 8,
    height: size.height - 8,
  }
  return {
    key: 'cover',
    at: centreOf(boxOf(size)),
    marks: hiddenBoxMarks(inner, 132),
    press: inner,
    name: 'hidden counters',
    shows: coveredName(look),
  }
}

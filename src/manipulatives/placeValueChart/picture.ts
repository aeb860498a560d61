import { centreOf, grown } from '../../geometry/box'
import { path, polygon } from '../../geometry/path'
import { arrowHeadMark } from '../../picture/arrow'
import { type DienesBlock, dienesGapMarks, dienesMarks } from '../../picture/dienes'
import { standBehind } from '../../picture/dienesRows'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { placeCounterGapMarks, placeCounterMarks } from '../../picture/placeCounter'
import { textMark } from '../../picture/text'
import { coinMarks } from '../coinMarks'
import { coveredName, type Look } from '../contract'
import { exponentOf, manyOf, type Place, written } from '../placeValue'
import { whichOne } from '../token'
import { called, coinIn } from './called'
import {
  type Chart,
  countsIn,
  type DigitsChart,
  decimalsOf,
  indexOf,
  kindsOf,
  needsExchange,
  type ObjectsChart,
} from './chart'
import { digitKey } from './digits'
import { framePart, headingParts, pointParts } from './frame'
import {
  bodyOf,
  columnsOf,
  counterSize,
  FOOT,
  gapsOf,
  HEAD,
  hasFoot,
  objectBox,
  placesOf,
  sizeOf,
  unitOf,
} from './geometry'
import { ringOf } from './ring'
import { hiddenName } from './values'

const COUNT = 70
const DIGIT = 132

export function picture(chart: Chart, look: Look): Part[] {
  const frame = [framePart(chart), ...headingParts(chart)]
  if (look.covered) return [...frame, coverPart(chart, look)]
  if (chart.mode === 'digits') return [...frame, ...digitParts(chart, look)]
  return [
    ...frame,
    ...chart.columns.flatMap((place, index) => [
      ...ringParts(chart, place, index, 'ground'),
      ...gapParts(chart, place, index),
      ...objectParts(chart, place, index, look),
      ...ringParts(chart, place, index, 'line'),
    ]),
    ...arrowParts(chart),
    ...(hasFoot(chart) ? countParts(chart, look) : []),
  ]
}

/** Ten that wait to be exchanged are ringed: the ground behind them, the line before them. */
function ringParts(chart: ObjectsChart, place: Place, index: number, layer: 'ground' | 'line'): Part[] {
  if (!needsExchange(chart, index)) return []
  const d = polygon(ringOf(chart, index))
  const mark: Mark =
    layer === 'ground'
      ? { type: 'path', d, fill: 'lasso.fill' }
      : { type: 'path', d, stroke: 'lasso.line', strokeWidth: 4.5, dash: [16, 11] }
  return [{ key: `ring ${layer} ${place}`, at: { x: 0, y: 0 }, marks: [mark] }]
}

function objectParts(chart: ObjectsChart, place: Place, index: number, look: Look): Part[] {
  const tokens = chart.held[index] ?? []
  const places = placesOf(chart, index, tokens.length + gapsOf(chart, place))
  const box = objectBox(chart, index)
  const marks = objectMarks(chart, place, index)
  const press = grown(box, Math.max(0, (56 - Math.min(box.width, box.height)) / 2))
  const parts = tokens.map((token, order) => ({
    key: `token ${token.id}`,
    at: places[order] ?? { x: 0, y: 0 },
    marks,
    token: token.id,
    press,
    name: `${called(chart, index).one} ${whichOne(order + 1, hiddenName(place, look) !== null)}`,
  }))
  return chart.mode === 'blocks' && standBehind(blockOf(chart, index)) ? parts.toReversed() : parts
}

function objectMarks(chart: ObjectsChart, place: Place, index: number): readonly Mark[] {
  if (chart.mode === 'blocks') return dienesMarks(blockOf(chart, index), unitOf(chart), chart.flat)
  const coin = coinIn(chart, place)
  return coin ? coinMarks(coin) : placeCounterMarks(place, counterSize(chart))
}

function blockOf(chart: ObjectsChart, index: number): DienesBlock {
  return (kindsOf(chart)[index] ?? 'one') as DienesBlock
}

/** Exchanged away: dashed outlines stay in place. */
function gapParts(chart: ObjectsChart, place: Place, index: number): Part[] {
  const count = chart.held[index]?.length ?? 0
  const marks =
    chart.mode === 'blocks'
      ? dienesGapMarks(blockOf(chart, index), unitOf(chart), chart.flat)
      : placeCounterGapMarks(objectBox(chart, index).width)
  return placesOf(chart, index, count + gapsOf(chart, place))
    .slice(count)
    .map((at, order) => ({ key: `gap ${place} ${order}`, at, marks }))
}

/** Which way the last exchange went, across the line between the two columns. */
function arrowParts(chart: ObjectsChart): Part[] {
  if (!chart.exchanged) return []
  const { from, to } = chart.exchanged
  const right = exponentOf(to) < exponentOf(from) ? 1 : -1
  const column = columnsOf(chart)[Math.max(indexOf(chart, from), indexOf(chart, to))]
  if (!column) return []
  const curve = path()
    .moveTo(-27 * right, 0)
    .curveTo({ x: -16 * right, y: -7 }, { x: -4 * right, y: -7 }, { x: 8 * right, y: -2 })
  return [
    {
      key: 'arrow',
      at: { x: column.x, y: HEAD + bodyOf(chart) * 0.52 },
      marks: [
        { type: 'path', d: curve.done(), stroke: 'ink.second', strokeWidth: 5 },
        arrowHeadMark({ x: 25 * right, y: 0 }, right === 1 ? 0.1 : Math.PI - 0.1, 20, 'ink.second'),
      ],
    },
  ]
}

/** PV6 for the counts in the foot. */
function countParts(chart: ObjectsChart, look: Look): Part[] {
  const y = HEAD + bodyOf(chart) + FOOT / 2
  const counts = countsIn(chart)
  const isWritten = written(counts, chart.columns.map(exponentOf), decimalsOf(chart))
  const parts = columnsOf(chart).map(({ place, x, width }, index): Part => {
    const hidden = hiddenName(place, look)
    const number = isWritten[index] ? [textMark(String(counts[index] ?? 0), { x: 0, y: 0 }, COUNT)] : []
    return {
      key: `count ${place}`,
      at: { x: x + width / 2, y },
      marks: hidden ? hiddenBoxMarks({ x: -46, y: -40, width: 92, height: 80 }, COUNT) : number,
      press: { x: -width / 2, y: -FOOT / 2, width, height: FOOT },
      name: `number of ${manyOf(place)}`,
      shows: hidden ?? place,
    }
  })
  return [...parts, ...pointParts(chart, y + 24)]
}

/** PV5, PV6: one digit a column. A press puts one more in; dragging one takes all of them along. */
function digitParts(chart: DigitsChart, look: Look): Part[] {
  const y = HEAD + bodyOf(chart) / 2
  const isWritten = written(chart.digits, chart.columns.map(exponentOf), decimalsOf(chart))
  const parts = columnsOf(chart).map(({ place, x, width }, index): Part => {
    const hidden = hiddenName(place, look)
    const digit = isWritten[index] ? [textMark(String(chart.digits[index] ?? 0), { x: 0, y: 0 }, DIGIT)] : []
    return {
      key: digitKey(chart, index),
      at: { x: x + width / 2, y },
      marks: hidden ? hiddenBoxMarks({ x: -52, y: -66, width: 104, height: 132 }, 110) : digit,
      press: { x: -width / 2, y: -bodyOf(chart) / 2, width, height: bodyOf(chart) },
      name: `digit of the ${manyOf(place)}`,
      shows: hidden ?? place,
      handle: true,
    }
  })
  return [...parts, ...pointParts(chart, y + 46)]
}

function coverPart(chart: Chart, look: Look): Part {
  const { width, height } = sizeOf(chart)
  const box = { x: 14, y: HEAD + 14, width: width - 28, height: height - HEAD - 28 }
  const middle = centreOf(box)
  const inner = { ...box, x: -box.width / 2, y: -box.height / 2 }
  return {
    key: 'cover',
    at: middle,
    marks: hiddenBoxMarks(inner, 132),
    press: inner,
    name: 'hidden number',
    shows: coveredName(look),
  }
}

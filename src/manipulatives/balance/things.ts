import { path } from '../../geometry/path'
import type { Exact } from '../../number/exact'
import type { Hue, InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { rodMarks } from '../../picture/rodMarks'
import { shapeMarks } from '../../picture/shapeMarks'
import { numberMarks, numberWidth, textMark } from '../../picture/text'
import type { Look } from '../contract'
import { rodLength, shapeSize } from '../sizedKinds'
import { thingMarks, thingName } from '../things'
import { type Token, whichOne } from '../token'
import type { Balance, Side } from './balance'
import {
  BAG,
  cellUnit,
  type Heaps,
  heapsOf,
  LYING,
  type Lying,
  panX,
  rodUnit,
  tokenSize,
  WEIGHT_DIGITS,
} from './geometry'
import { areCountersHidden, isBagOpen, isWeightHidden } from './masks'
import { weightName } from './values'

/** Everything that lies in a pan whose edge is at that height. */
export function thingParts(balance: Balance, look: Look, side: Side, edge: number, heaps: Heaps): Part[] {
  return heaps[side].map((lying): Part => {
    const at = { x: panX(side) + lying.middle.x, y: edge + lying.middle.y }
    const { width, height } = lying.size
    const press = { x: -width / 2, y: -height / 2, width, height }
    const { index } = lying.thing
    switch (lying.thing.type) {
      case 'bag':
        return {
          key: `${side} bag ${index + 1}`,
          at,
          marks: bagMarks(balance, look),
          press,
          name: `bag ${index + 1} in the ${side} pan`,
          shows: 'bag',
          handle: true,
        }
      case 'weight':
        return { ...weightPart(balance, look, side, lying), at, press }
      case 'token':
        return { ...tokenPart(balance, look, side, index, heaps.scale), at, press }
    }
  })
}

export function heapsSeen(balance: Balance, look: Look): Heaps {
  return heapsOf(balance, (side, weight) => isWeightHidden(balance, look, side, weight))
}

function tokenPart(balance: Balance, look: Look, side: Side, index: number, scale: number): Omit<Part, 'at'> {
  const token = balance[side].tokens[index]
  const isHidden = areCountersHidden(look, side)
  const which = whichOne(index + 1, isHidden)
  return {
    key: `token ${token?.id ?? ''}`,
    marks: token ? weighedMarks(token, look, scale, isHidden) : [],
    token: token?.id ?? '',
    name: `${token ? thingName(token, look, isHidden) : ''} ${which} in the ${side} pan`,
  }
}

/** A token as it is, at a share of its size. */
function weighedMarks(token: Token, look: Look, scale: number, isHidden: boolean): readonly Mark[] {
  const [size, length] = [shapeSize(token.kind), rodLength(token.kind)]
  if (size !== null) return shapeMarks(size, LYING, cellUnit(scale))
  if (length !== null) return rodMarks(length, rodUnit(scale), false, null, 'decimal')
  return thingMarks(token, look, tokenSize(token, scale).width, isHidden)
}

/** A weight with its number, about its middle; "?" when that is hidden. */
function weightPart(balance: Balance, look: Look, side: Side, { thing, size }: Lying): Omit<Part, 'at'> {
  const name = weightName(side, thing.index)
  const isHidden = isWeightHidden(balance, look, side, thing.index)
  const value = balance[side].weights[thing.index] ?? 0
  const hue: Hue = look.hue(name) ?? 'orange'
  const { width, height } = size
  const knob = 16
  const stroke: InkName = isHidden ? 'ink.second' : `${hue}.outline`
  const outline = { stroke, strokeWidth: 4 }
  const fill: InkName = isHidden ? 'card' : `${hue}.fill`
  const marks: Mark[] = [
    { type: 'rect', x: -18, y: -height / 2 + 3, width: 36, height: knob + 6, radius: 8, fill, ...outline },
    {
      type: 'rect',
      x: -width / 2 + 3,
      y: -height / 2 + knob,
      width: width - 6,
      height: height - knob - 2,
      radius: 10,
      fill,
      ...outline,
      ...(isHidden ? { dash: [12, 8] } : {}),
    },
    ...(isHidden
      ? [textMark('?', { x: 0, y: knob / 2 }, WEIGHT_DIGITS, { fill: 'ink.second' })]
      : digits(value, { x: 0, y: knob / 2 }, width - 20, hue)),
  ]
  return {
    key: `${side} weight ${thing.index + 1}`,
    marks,
    name: `weight ${thing.index + 1} in the ${side} pan`,
    shows: look.hidden(name) === 'no' && isHidden ? side : name,
    handle: true,
    ...(isHidden ? {} : { writes: true }),
  }
}

/** BA3: every bag looks the same. Closed it shows its letter, open what it holds. */
function bagMarks(balance: Balance, look: Look): Mark[] {
  const hue: Hue = look.hue('bag') ?? 'teal'
  const { width, height } = BAG
  const [w, top, low] = [width / 2 - 3, -height / 2 + 3, height / 2 - 2]
  const neck = top + 26
  const body = path()
    .moveTo(-15, neck)
    .curveTo({ x: -w - 4, y: neck + 22 }, { x: -w - 8, y: low }, { x: -w + 22, y: low })
    .lineTo(w - 22, low)
    .curveTo({ x: w + 8, y: low }, { x: w + 4, y: neck + 22 }, { x: 15, y: neck })
    .close()
    .done()
  const ears = path()
    .moveTo(-12, neck)
    .lineTo(-24, top)
    .curveTo({ x: -8, y: top + 8 }, { x: 8, y: top + 8 }, { x: 24, y: top })
    .lineTo(12, neck)
    .close()
    .done()
  const outline = { fill: `${hue}.fill`, stroke: `${hue}.outline`, strokeWidth: 4 } as const
  const middle = { x: 0, y: 18 }
  const isOpen = isBagOpen(balance, look)
  const said = balance.bag.letter === '' ? '?' : balance.bag.letter
  return [
    { type: 'path', d: ears, ...outline },
    { type: 'path', d: body, ...outline },
    {
      type: 'path',
      d: path().moveTo(-17, neck).lineTo(17, neck).done(),
      stroke: `${hue}.outline`,
      strokeWidth: 7,
    },
    ...(isOpen
      ? digits(balance.bag.value, middle, width - 22, hue)
      : [textMark(said, middle, 54, { fill: `${hue}.onFill` })]),
  ]
}

function digits(value: Exact, at: { x: number; y: number }, room: number, hue: Hue): Mark[] {
  const size = Math.min(WEIGHT_DIGITS, (WEIGHT_DIGITS * room) / numberWidth(value, WEIGHT_DIGITS, 'decimal'))
  return numberMarks(value, at, size, { fill: `${hue}.onFill` })
}

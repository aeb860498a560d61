import { polygon, polyline } from '../../geometry/path'
import { chipHeight, chipMarks, chipWidth } from '../../picture/chip'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import type { Look } from '../contract'
import { type Balance, massOf, SIDES, type Side, tiltOf } from './balance'
import { DROP, FOOT, heapBox, PIVOT, panX, panY, SIGN_AT, TRAY } from './geometry'
import { coveredBy, isPanHidden } from './masks'
import { heapsSeen, thingParts } from './things'

const NUMBER = 50
const SIGN = 132

/** The tilt as it is drawn: level while it is held or covered. */
function drawnTilt(balance: Balance, look: Look): -1 | 0 | 1 {
  return balance.held || look.covered ? 0 : tiltOf(balance)
}

export function picture(balance: Balance, look: Look): Part[] {
  const tilt = drawnTilt(balance, look)
  const heaps = heapsSeen(balance, look)
  return [
    footPart(),
    beamPart(tilt),
    ...SIDES.map((side) => panPart(side, tilt)),
    ...SIDES.flatMap((side) =>
      look.covered ? [coverPart(side, look)] : thingParts(balance, look, side, panY(side, tilt), heaps),
    ),
    ...SIDES.flatMap((side) => numberParts(balance, look, side, tilt)),
    ...heldParts(balance, look),
    ...signParts(balance, look),
  ]
}

function footPart(): Part {
  return {
    key: 'foot',
    at: PIVOT,
    marks: [
      {
        type: 'path',
        d: polygon([
          { x: -10, y: 0 },
          { x: 10, y: 0 },
          { x: 34, y: FOOT - PIVOT.y },
          { x: -34, y: FOOT - PIVOT.y },
        ]),
        fill: 'slate.fill',
        stroke: 'slate.outline',
        strokeWidth: 4,
      },
      {
        type: 'rect',
        x: -150,
        y: FOOT - PIVOT.y - 12,
        width: 300,
        height: 24,
        radius: 12,
        fill: 'slate.fill',
        stroke: 'slate.outline',
        strokeWidth: 4,
      },
    ],
  }
}

function beamPart(tilt: -1 | 0 | 1): Part {
  const reach = panX('right') - PIVOT.x
  return {
    key: 'beam',
    at: PIVOT,
    marks: [
      {
        type: 'path',
        d: polyline([
          { x: -reach, y: -tilt * DROP },
          { x: reach, y: tilt * DROP },
        ]),
        stroke: 'slate.deep',
        strokeWidth: 16,
      },
      { type: 'circle', x: 0, y: 0, radius: 17, fill: 'slate.fill', stroke: 'slate.outline', strokeWidth: 4 },
    ],
  }
}

/** A pan about the middle of its edge. */
function panPart(side: Side, tilt: -1 | 0 | 1): Part {
  const half = TRAY.width / 2
  const foot = PIVOT.y - panY('left', 0)
  const marks: Mark[] = [
    {
      type: 'path',
      d: polyline([
        { x: 0, y: TRAY.height },
        { x: 0, y: foot },
      ]),
      stroke: 'slate.deep',
      strokeWidth: 16,
    },
    {
      type: 'path',
      d: polygon([
        { x: -half, y: 0 },
        { x: half, y: 0 },
        { x: half - 84, y: TRAY.height },
        { x: -half + 84, y: TRAY.height },
      ]),
      fill: 'slate.tint',
      stroke: 'slate.outline',
      strokeWidth: 5,
    },
  ]
  return {
    key: `${side} pan`,
    at: { x: panX(side), y: panY(side, tilt) },
    marks,
    press: { x: -half, y: 0, width: TRAY.width, height: TRAY.height },
    under: true,
    name: `the ${side} pan`,
  }
}

/** What a pan holds in all stands on its face, when it is shown. */
function numberParts(balance: Balance, look: Look, side: Side, tilt: -1 | 0 | 1): Part[] {
  if (!balance.numbers && !isPanHidden(balance, look, side)) return []
  const isHidden = isPanHidden(balance, look, side) || look.covered
  const value = isHidden ? null : massOf(balance, side)
  const width = Math.max(56, chipWidth(value, NUMBER, 'decimal'))
  const tall = chipHeight(NUMBER)
  return [
    {
      key: `${side} number`,
      at: { x: panX(side), y: panY(side, tilt) + TRAY.height / 2 },
      marks: chipMarks(value, { x: 0, y: 0 }, NUMBER, look.hue(side), 'decimal'),
      press: { x: -width / 2, y: -tall / 2, width, height: tall },
      name: `number of the ${side} pan`,
      shows: look.covered && look.hidden(side) === 'no' ? coveredBy(look) : side,
    },
  ]
}

/** Whatever is hidden by size, neither what lies in the pans nor the tilt is seen. */
function coverPart(side: Side, look: Look): Part {
  const box = heapBox()
  return {
    key: `${side} cover`,
    at: { x: panX(side), y: panY(side, 0) },
    marks: hiddenBoxMarks(box, 88),
    press: box,
    name: `what is in the ${side} pan`,
    shows: coveredBy(look),
  }
}

/** BA5: a block under each pan, and a "?" that lets go. */
function heldParts(balance: Balance, look: Look): Part[] {
  if (!balance.held || look.covered) return []
  const box = { x: -44, y: -48, width: 88, height: 96 }
  const props = SIDES.map((side): Part => {
    const top = PIVOT.y + 8
    return {
      key: `${side} prop`,
      at: { x: panX(side), y: top },
      marks: [
        {
          type: 'rect',
          x: -30,
          y: 0,
          width: 60,
          height: FOOT - top + 12,
          radius: 4,
          fill: 'card',
          stroke: 'ink.second',
          strokeWidth: 3.5,
          dash: [12, 8],
        },
      ],
    }
  })
  return [
    ...props,
    { key: 'held', at: SIGN_AT, marks: hiddenBoxMarks(box, 66), press: box, name: 'let go of the balance' },
  ]
}

/** >, < or = as it is read from the tilt. */
function signParts(balance: Balance, look: Look): Part[] {
  if (!balance.sign || balance.held || look.covered) return []
  const sign = signOf(balance)
  return [{ key: 'sign', at: SIGN_AT, marks: [textMark(sign, { x: 0, y: 0 }, SIGN)] }]
}

export function signOf(balance: Balance): '<' | '=' | '>' {
  const tilt = tiltOf(balance)
  return tilt === 0 ? '=' : tilt > 0 ? '<' : '>'
}

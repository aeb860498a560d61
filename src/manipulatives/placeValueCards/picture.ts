import { polygon } from '../../geometry/path'
import type { Point } from '../../geometry/point'
import { numeral } from '../../number/numerals'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import { coveredName, type Look } from '../contract'
import { exponentOf, manyOf, oneOf, type Place } from '../placeValue'
import { type Cards, digitOf, hiddenOn, worthOf } from './cards'
import {
  backToFront,
  bodyBox,
  cardHeight,
  cellFromLine,
  cellWidth,
  digitAt,
  isTipSeen,
  laneMiddle,
  lineOf,
  seenBox,
  sizeOf,
  tipFromDigit,
  tipWidth,
} from './geometry'

const DIGITS = 0.72
const POINT = 0.06
/** The decimal point in the room of the tip, and so far below the middle that it stands on the line of the digits. */
const POINT_ALONG = 0.3
const POINT_DOWN = 0.283
const OUTLINE = 3

export function picture(cards: Cards, look: Look): Part[] {
  if (look.covered) return [coverPart(cards, look)]
  const empty = cards.together.length > 0 ? [] : cards.places.filter((place) => digitOf(cards, place) === 0)
  const drawn = drawnIn(cards, look)
  return [
    ...empty.map((place) => emptyPart(cards, place, look)),
    ...backToFront(drawn).map((place) => cardPart(cards, place, look, drawn)),
    ...pointParts(cards),
  ]
}

/** The places that have a card, and of those together any that are hidden: a hidden 0 looks like any other digit. */
function drawnIn(cards: Cards, look: Look): Place[] {
  const isTogether = cards.together.length > 0
  return cards.places.filter(
    (place) => digitOf(cards, place) > 0 || (isTogether && hiddenOn(cards, place, look) !== null),
  )
}

/** What a card shows, and where a finger takes it: wherever it is seen, its tip as well. */
function cardPart(cards: Cards, place: Place, look: Look, drawn: readonly Place[]): Part {
  const hidden = hiddenOn(cards, place, look)
  const isIn = (each: Place) => cards.together.includes(each) || digitOf(cards, each) === 0
  const over = isIn(place) ? drawn.filter((each) => each !== place && isIn(each)) : []
  return {
    key: `card ${place}`,
    at: digitAt(cards, place),
    marks: hidden ? hiddenMarks(cards, place) : cardMarks(cards, place),
    press: seenBox(cards, place, over),
    ...(isTipSeen(place, over) ? { grip: tipFromDigit(cards, place) } : {}),
    name: hidden ? `hidden ${oneOf(place)} card` : `card ${numeral(worthOf(cards, place))}`,
    shows: hidden ?? place,
    handle: true,
  }
}

function cardMarks(cards: Cards, place: Place): Mark[] {
  const text = `place.${place}.text` as const
  const exponent = exponentOf(place)
  const size = DIGITS * cardHeight(cards)
  const own = cellFromLine(cards, place)
  const digits = Array.from({ length: Math.abs(exponent) + 1 }, (_, index) => {
    const at = exponent >= 0 ? index : -index
    const digit = at === exponent ? digitOf(cards, place) : 0
    return textMark(String(digit), { x: middleOf(cards, at) - own, y: 0 }, size, { fill: text })
  })
  const point: Mark = {
    type: 'circle',
    x: POINT_ALONG * tipWidth(cards) - own,
    y: POINT_DOWN * size,
    radius: POINT * cardHeight(cards),
    fill: text,
  }
  return [
    {
      type: 'path',
      d: polygon(outline(cards, place)),
      fill: `place.${place}.face`,
      stroke: 'ink',
      strokeWidth: OUTLINE,
    },
    ...digits,
    ...(exponent < 0 ? [point] : []),
  ]
}

/** The middle of the cell of a power of ten, from the line. */
function middleOf(cards: Cards, exponent: number): number {
  const cell = cellWidth(cards)
  return exponent >= 0 ? -(exponent + 0.5) * cell : tipWidth(cards) + (-exponent - 0.5) * cell
}

/** AC2: whole numbers point to the right and are lined up there, decimals to the left. */
function outline(cards: Cards, place: Place): Point[] {
  const { x, y, width, height } = bodyBox(cards, place)
  const tip = tipWidth(cards)
  const [right, bottom] = [x + width, y + height]
  if (exponentOf(place) >= 0)
    return [
      { x, y },
      { x: right, y },
      { x: right + tip, y: 0 },
      { x: right, y: bottom },
      { x, y: bottom },
    ]
  return [
    { x, y },
    { x: right, y },
    { x: right, y: bottom },
    { x, y: bottom },
    { x: x - tip, y: 0 },
  ]
}

function hiddenMarks(cards: Cards, place: Place): Mark[] {
  return [
    {
      type: 'path',
      d: polygon(outline(cards, place)),
      fill: 'card',
      stroke: 'ink.second',
      strokeWidth: 3.5,
      dash: [12, 8],
    },
    textMark('?', { x: 0, y: 0 }, DIGITS * cardHeight(cards), { fill: 'ink.second' }),
  ]
}

/** AC4: no card for a place. Its dashed outline says where one would lie; a digit can be written there. */
function emptyPart(cards: Cards, place: Place, look: Look): Part {
  const box = bodyBox(cards, place)
  const hidden = hiddenOn(cards, place, look)
  return {
    key: `empty ${place}`,
    at: digitAt(cards, place),
    marks: hidden
      ? hiddenMarks(cards, place)
      : [
          {
            type: 'path',
            d: polygon(outline(cards, place)),
            stroke: 'line.strong',
            strokeWidth: OUTLINE,
            dash: [12, 8],
          },
        ],
    press: box,
    name: hidden ? `hidden ${oneOf(place)} card` : `place for the ${manyOf(place)} card`,
    shows: hidden ?? place,
    ...(hidden ? {} : { writes: true }),
  }
}

/** Where a tip lies over the decimal point of the cards that are together, the point is drawn on the tip. */
function pointParts(cards: Cards): Part[] {
  const [first] = cards.together
  const over = cards.together.findLast((place) => exponentOf(place) >= 0)
  if (!first || !over || !cards.together.some((place) => exponentOf(place) < 0)) return []
  const fill: InkName = `place.${over}.text`
  return [
    {
      key: 'point',
      at: {
        x: lineOf(cards) + POINT_ALONG * tipWidth(cards),
        y: laneMiddle(cards, cards.places.indexOf(first)) + POINT_DOWN * DIGITS * cardHeight(cards),
      },
      marks: [{ type: 'circle', x: 0, y: 0, radius: POINT * cardHeight(cards), fill }],
    },
  ]
}

function coverPart(cards: Cards, look: Look): Part {
  const { width, height } = sizeOf(cards)
  const inner = { x: 4 - width / 2, y: 4 - height / 2, width: width - 8, height: height - 8 }
  return {
    key: 'cover',
    at: { x: width / 2, y: height / 2 },
    marks: hiddenBoxMarks(inner, Math.min(132, height * 0.5)),
    press: inner,
    name: 'hidden cards',
    shows: coveredName(look),
  }
}

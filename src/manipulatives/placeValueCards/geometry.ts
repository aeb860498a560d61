import type { Box, Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { STAGE } from '../../geometry/stage'
import { exponentOf, type Place } from '../placeValue'
import { type Cards, digitOf } from './cards'

/** A digit's cell and the tip, as shares of a card's height. */
const CELL = 0.62
const TIP = 0.36
/** From one card to the next below it. */
const LANE = 1.14
/** Room for the outlines. */
const EDGE = 4

export function cardHeight({ cardHeight, places }: Cards): number {
  return Math.min(cardHeight, Math.floor((STAGE.height - 2 * EDGE) / (places.length * LANE)))
}

export function cellWidth(cards: Cards): number {
  return CELL * cardHeight(cards)
}

/** The tip is as wide as the room of the decimal point, which it fills. */
export function tipWidth(cards: Cards): number {
  return TIP * cardHeight(cards)
}

function decimals(cards: Cards): number {
  return Math.max(0, ...cards.places.map((place) => -exponentOf(place)))
}

/** Where the ones end: every card is lined up there, whole or decimal. */
export function lineOf(cards: Cards): number {
  const wholes = Math.max(0, ...cards.places.map((place) => exponentOf(place) + 1))
  const cell = cellWidth(cards)
  return EDGE + Math.max(wholes * cell, decimals(cards) > 0 ? cell + tipWidth(cards) : 0)
}

export function sizeOf(cards: Cards): Size {
  const height = cardHeight(cards)
  return {
    width: lineOf(cards) + tipWidth(cards) + decimals(cards) * cellWidth(cards) + EDGE,
    height: 2 * EDGE + height * (1 + (cards.places.length - 1) * LANE),
  }
}

/** The middle of the digit's cell of a place, from the line where the ones end. */
export function cellFromLine(cards: Cards, place: Place): number {
  const exponent = exponentOf(place)
  const cell = cellWidth(cards)
  return exponent >= 0 ? -(exponent + 0.5) * cell : tipWidth(cards) + (-exponent - 0.5) * cell
}

/** The body of a card from the line, its tip not included. */
export function bodyFromLine(cards: Cards, place: Place): { from: number; to: number } {
  const exponent = exponentOf(place)
  const cell = cellWidth(cards)
  return exponent >= 0
    ? { from: -(exponent + 1) * cell, to: 0 }
    : { from: -cell, to: tipWidth(cards) - exponent * cell }
}

/** The lane a card lies in: its own, or that of the greatest it is together with. No card would be with those. */
export function laneOf(cards: Cards, place: Place): number {
  const [first] = cards.together
  const isIn = cards.together.includes(place) || digitOf(cards, place) === 0
  return cards.places.indexOf(first !== undefined && isIn ? first : place)
}

export function laneMiddle(cards: Cards, lane: number): number {
  const height = cardHeight(cards)
  return EDGE + height / 2 + lane * height * LANE
}

/** The lane under a place, or null beside the cards. */
export function laneAt(cards: Cards, at: Point): number | null {
  const { width, height } = sizeOf(cards)
  const beside = cardHeight(cards) / 2
  if (at.x < -beside || at.x > width + beside || at.y < -beside || at.y > height + beside) return null
  const lane = Math.floor((at.y - EDGE) / (cardHeight(cards) * LANE))
  return Math.min(Math.max(lane, 0), cards.places.length - 1)
}

/** The middle of a card's digit as it lies. */
export function digitAt(cards: Cards, place: Place): Point {
  return { x: lineOf(cards) + cellFromLine(cards, place), y: laneMiddle(cards, laneOf(cards, place)) }
}

/** A card about the middle of its digit, its tip not included. */
export function bodyBox(cards: Cards, place: Place): Box {
  const { from, to } = bodyFromLine(cards, place)
  const height = cardHeight(cards)
  return { x: from - cellFromLine(cards, place), y: -height / 2, width: to - from, height }
}

/**
 * What is seen of a card about the middle of its digit, its tip as well, when these others are slid together with it.
 * A smaller whole number lies over its noughts, a greater decimal over its own; and a whole number over the tip of all
 * decimals.
 */
export function seenBox(cards: Cards, place: Place, others: readonly Place[]): Box {
  const exponent = exponentOf(place)
  const [cell, tip] = [cellWidth(cards), tipWidth(cards)]
  const exponents = others.map(exponentOf)
  const isWhole = exponent >= 0
  let { from, to } = bodyFromLine(cards, place)
  if (isWhole) {
    const over = Math.max(...exponents.filter((each) => each >= 0 && each < exponent))
    to = Number.isFinite(over) ? -(over + 1) * cell : tip
  } else {
    const over = Math.min(...exponents.filter((each) => each < 0 && each > exponent))
    if (Number.isFinite(over)) from = tip - over * cell
    else from = exponents.some((each) => each >= 0) ? tip : from - tip
  }
  const height = cardHeight(cards)
  return { x: from - cellFromLine(cards, place), y: -height / 2, width: to - from, height }
}

/** Whether the tip of a card lies on top when these others are slid together with it. */
export function isTipSeen(place: Place, others: readonly Place[]): boolean {
  const exponent = exponentOf(place)
  return !others
    .map(exponentOf)
    .some((other) => (exponent < 0 ? other > exponent : other >= 0 && other < exponent))
}

/** The middle of a card's tip, about the middle of its digit. */
export function tipFromDigit(cards: Cards, place: Place): Point {
  const { from, to } = bodyFromLine(cards, place)
  const middle = exponentOf(place) >= 0 ? to + tipWidth(cards) * 0.35 : from - tipWidth(cards) * 0.35
  return { x: middle - cellFromLine(cards, place), y: 0 }
}

/**
 * Cards back to front. Whole numbers lie over decimals; the smaller over the greater, so that each nought is
 * covered, but of the decimals the greater over the smaller, since they are lined up at their left.
 */
export function backToFront(places: readonly Place[]): Place[] {
  const wholes = places.filter((place) => exponentOf(place) >= 0)
  return [...places.filter((place) => exponentOf(place) < 0).toReversed(), ...wholes]
}

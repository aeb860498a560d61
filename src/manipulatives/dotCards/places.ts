import type { Size } from '../../geometry/box'
import { distance, type Point } from '../../geometry/point'
import { seeded } from '../../number/seeded'
import type { DotCard, Layout } from './card'

/** Where dots stand on a face, and how large they are, in board units from the card's corner. */
export interface Places {
  readonly diameter: number
  readonly dots: readonly Point[]
}

/** A card is as wide as its layouts need, whatever its number. */
export function sizeOf({ layout, back, height }: DotCard): Size {
  const isWide = [layout, back].some((face) => face === 'domino' || face === 'frame' || face === 'line')
  return { width: isWide ? 2 * height : height, height }
}

/** The middle square of a wide card, or all of a square one. */
function squareIn(card: DotCard): Point {
  const { width, height } = sizeOf(card)
  return { x: (width - height) / 2, y: 0 }
}

export function placesOf(card: DotCard, face: Layout): Places {
  const { number, height, left, seed } = card
  const corner = squareIn(card)
  const moved = (by: Point) => (at: Point) => ({ x: by.x + at.x * height, y: by.y + at.y * height })
  switch (face) {
    case 'dice':
      return { diameter: 0.2 * height, dots: DICE[number]?.map(moved(corner)) ?? [] }
    case 'domino': {
      const [one, other] = [DICE[left] ?? [], DICE[number - left] ?? []]
      const halves = [...one.map(moved({ x: 0, y: 0 })), ...other.map(moved({ x: height, y: 0 }))]
      return { diameter: 0.2 * height, dots: halves }
    }
    case 'frame': {
      const cell = frameCell(card)
      const from = frameCorner(card)
      const dots = Array.from({ length: number }, (_, dot) => ({
        x: from.x + ((dot % 5) + 0.5) * cell,
        y: from.y + (Math.floor(dot / 5) + 0.5) * cell,
      }))
      return { diameter: 0.7 * cell, dots }
    }
    case 'line': {
      const { width } = sizeOf(card)
      const pitch = (0.92 * width) / 10
      const dots = Array.from({ length: number }, (_, dot) => ({
        x: width / 2 + (dot - (number - 1) / 2) * pitch,
        y: height / 2,
      }))
      return { diameter: 0.78 * pitch, dots }
    }
    case 'random':
      return { diameter: RANDOM_DOT * height, dots: strewn(number, seed).map(moved(corner)) }
  }
}

export function frameCell(card: DotCard): number {
  return (0.9 * sizeOf(card).width) / 5
}

export function frameCorner(card: DotCard): Point {
  const { width, height } = sizeOf(card)
  return { x: width / 2 - 2.5 * frameCell(card), y: height / 2 - frameCell(card) }
}

const [NEAR, MIDDLE, FAR] = [0.25, 0.5, 0.75]
const CORNERS: readonly Point[] = [
  { x: NEAR, y: NEAR },
  { x: FAR, y: NEAR },
  { x: FAR, y: FAR },
  { x: NEAR, y: FAR },
]
const CENTRE: Point = { x: MIDDLE, y: MIDDLE }
const ACROSS: readonly Point[] = [
  { x: NEAR, y: FAR },
  { x: FAR, y: NEAR },
]

/** The faces of a dice, in shares of its side. */
const DICE: readonly (readonly Point[])[] = [
  [],
  [CENTRE],
  ACROSS,
  [{ x: NEAR, y: FAR }, CENTRE, { x: FAR, y: NEAR }],
  CORNERS,
  [...CORNERS, CENTRE],
  [NEAR, FAR].flatMap((x) => [0.2, MIDDLE, 0.8].map((y) => ({ x, y }))),
]

const RANDOM_DOT = 0.12
const EDGE = 0.13
/** Middles of dots are at least this far apart, so that none touch. DO4. */
const APART = RANDOM_DOT * 1.25
const TRIES = 60

/** DO5: thrown one after another where there is room; where there is none, one to a cell of a grid. */
function strewn(number: number, seed: number): Point[] {
  const random = seeded(seed)
  const place = () => EDGE + random() * (1 - 2 * EDGE)
  const dots: Point[] = []
  while (dots.length < number) {
    const dot = thrown(dots, () => ({ x: place(), y: place() }))
    if (dot === null) return gridded(number, random)
    dots.push(dot)
  }
  return dots
}

function thrown(dots: readonly Point[], throwOne: () => Point): Point | null {
  for (let tries = 0; tries < TRIES; tries++) {
    const dot = throwOne()
    if (dots.every((other) => distance(other, dot) >= APART)) return dot
  }
  return null
}

function gridded(number: number, random: () => number): Point[] {
  const cells = Array.from({ length: 25 }, (_, cell) => ({ cell, turn: random() })).sort(
    (a, b) => a.turn - b.turn,
  )
  const step = (1 - 2 * EDGE + RANDOM_DOT) / 5
  const from = EDGE - RANDOM_DOT / 2
  const shift = () => (random() - 0.5) * (step - APART)
  return cells.slice(0, number).map(({ cell }) => ({
    x: from + ((cell % 5) + 0.5) * step + shift(),
    y: from + (Math.floor(cell / 5) + 0.5) * step + shift(),
  }))
}

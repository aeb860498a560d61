import type { Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { textWidth } from '../../picture/andika'
import { NOT_TRUE_SIZE } from '../../picture/notTrue'
import { numberWidth } from '../../picture/text'
import {
  type Equation,
  isBox,
  type Placed,
  ringOf,
  type Split,
  type SplitName,
  splitName,
  type TermName,
  termsOf,
} from './equation'
import {
  aboveOf,
  BOX_PAD,
  belowOf,
  DIGIT,
  LABEL_SIZE,
  LEAST_BOX,
  PART_DOWN,
  PART_RADIUS,
  PART_STEP,
  radiiOf,
  SEVERAL_STEP,
  SIGN,
  SIGN_BOX,
  SPACE,
  scaleOf,
  type Tag,
  tagsOf,
  UNIT,
  WHOLE_RADIUS,
  WIDE_SPACE,
} from './measures'

export interface TermPlace extends Placed {
  readonly at: Point
  /** Of the room for its digits. */
  readonly width: number
  readonly split: Split | null
  readonly unitAt: Point
}

export interface WordPlace {
  readonly key: string
  readonly text: string
  readonly at: Point
}

export interface SplitPlace {
  readonly name: SplitName
  readonly term: TermName
  readonly value: Split['parts'][number]
  readonly at: Point
  readonly from: Point
}

export interface Layout {
  readonly size: Size
  readonly middle: number
  readonly terms: readonly TermPlace[]
  readonly operators: readonly WordPlace[]
  readonly signs: readonly { readonly index: number; readonly at: Point }[]
  readonly parts: readonly SplitPlace[]
  readonly ring: { readonly from: Point; readonly to: Point } | null
  /** Where each link that is not true is labelled. */
  readonly tags: readonly Tag[]
  readonly labelAt: Point
}

/** The room of a number's digits: it does not change when the number is hidden or shown. */
function digitsWidth({ term }: Placed, { size, notation }: Equation): number {
  if (term.digits > 0) return term.digits * DIGIT * size
  const least = (isBox(term) ? 2 : 1) * DIGIT * size
  return term.value === null ? least : Math.max(least, numberWidth(term.value, size, notation, term.form))
}

/** A box to write in has room round it. One that hides a number takes the number's own, and touches no neighbour. */
export function boxWidth(place: Placed, equation: Equation): number {
  const width = digitsWidth(place, equation) + BOX_PAD * equation.size
  return isBox(place.term) ? Math.max(width, LEAST_BOX * equation.size) : width
}

/** Everything in its place from left to right; the picture and the size are both read from it. */
export function layoutOf(equation: Equation): Layout {
  const { size } = equation
  const k = scaleOf(equation)
  const ring = ringOf(equation)
  const above = aboveOf(equation)
  const middle = above
  const terms: TermPlace[] = []
  const operators: WordPlace[] = []
  const signs: { index: number; at: Point }[] = []
  const labelWidth = equation.label === '' ? 0 : textWidth(equation.label, LABEL_SIZE, 'regular') + 24
  let x = labelWidth
  let isWide = false
  let lastSplit: number | null = null

  const gap = (wide: boolean) => {
    if (x > labelWidth) x += (wide || isWide ? WIDE_SPACE : SPACE) * size
    isWide = wide
  }
  const place = (width: number, wide: boolean): number => {
    gap(wide)
    x += width
    return x - width / 2
  }

  for (const one of termsOf(equation)) {
    if (one.index === 0 && one.side > 0) {
      const isOpen = typeof equation.relations[one.side - 1] !== 'string'
      const at = { x: place((isOpen ? SIGN_BOX : SIGN) * size, isOpen), y: middle }
      signs.push({ index: one.side - 1, at })
    }
    const operator = one.index > 0 ? equation.sides[one.side]?.operators[one.index - 1] : undefined
    if (operator !== undefined) {
      const width = operator === 'of' ? textWidth('of', UNIT * size, 'regular') : SIGN * size
      operators.push({ key: `before ${one.name}`, text: operator, at: { x: place(width, false), y: middle } })
    }
    const split = equation.splits.find((candidate) => candidate.term === one.name) ?? null
    const isRound = split !== null || ring?.partner.name === one.name
    const round = Math.max(digitsWidth(one, equation), 2 * WHOLE_RADIUS * k)
    const width = isRound ? round : isBox(one.term) ? boxWidth(one, equation) : digitsWidth(one, equation)
    let at = place(width, isRound || isBox(one.term))
    if (split) {
      // Parts of neighbouring splits must not meet.
      const least: number = lastSplit === null ? at : lastSplit + (PART_STEP + 2 * PART_RADIUS + 24) * k
      x += Math.max(0, least - at)
      at = Math.max(at, least)
      lastSplit = at
    }
    const unitStart = x + 0.2 * size
    if (one.term.unit !== '') x = unitStart + textWidth(one.term.unit, UNIT * size, 'regular')
    terms.push({
      ...one,
      at: { x: at, y: middle },
      width: digitsWidth(one, equation),
      split,
      unitAt: { x: unitStart, y: middle },
    })
  }
  const parts = terms.flatMap((term) => (term.split ? partsBelow(term, term.split, k) : []))
  return shifted(equation, {
    size: { width: x, height: above + belowOf(equation) },
    middle,
    terms,
    operators,
    signs,
    parts,
    ring: ringBetween(equation, terms, parts),
    tags: tagsOf(equation, signs, parts, middle),
    labelAt: { x: 0, y: middle },
  })
}

function partsBelow(term: TermPlace, split: Split, k: number): SplitPlace[] {
  const step = (split.parts.length === 2 ? PART_STEP : SEVERAL_STEP) * k
  return split.parts.map((value, index) => ({
    name: splitName(split, index),
    term: split.term,
    value,
    at: { x: term.at.x + (index - (split.parts.length - 1) / 2) * step, y: term.at.y + PART_DOWN * k },
    from: term.at,
  }))
}

function ringBetween(
  equation: Equation,
  terms: readonly TermPlace[],
  parts: readonly SplitPlace[],
): Layout['ring'] {
  const ring = ringOf(equation)
  const partner = terms.find(({ name }) => name === ring?.partner.name)
  const part = ring && parts.find(({ name }) => name === splitName(ring.split, ring.part))
  return partner && part ? { from: partner.at, to: part.at } : null
}

/** Moved right where circles or labels reach over the left edge, and made wide enough for all of them. */
function shifted(equation: Equation, layout: Layout): Layout {
  const { part, ring } = radiiOf(equation)
  const half = NOT_TRUE_SIZE.width / 2
  const reaches = [
    ...layout.parts.map(({ at }) => [at.x - part - 4, at.x + part + 4]),
    ...(layout.ring ? [layout.ring.from, layout.ring.to] : []).map(({ x }) => [x - ring - 4, x + ring + 4]),
    ...[...layout.signs, ...layout.tags].map(({ at }) => [at.x - half, at.x + half]),
  ]
  const left = Math.min(0, ...reaches.map(([from = 0]) => from))
  const right = Math.max(layout.size.width, ...reaches.map(([, to = 0]) => to))
  const move = (at: Point): Point => ({ x: at.x - left, y: at.y })
  return {
    ...layout,
    size: { width: right - left, height: layout.size.height },
    terms: layout.terms.map((one) => ({ ...one, at: move(one.at), unitAt: move(one.unitAt) })),
    operators: layout.operators.map((one) => ({ ...one, at: move(one.at) })),
    signs: layout.signs.map((one) => ({ ...one, at: move(one.at) })),
    parts: layout.parts.map((one) => ({ ...one, at: move(one.at), from: move(one.from) })),
    ring: layout.ring && { from: move(layout.ring.from), to: move(layout.ring.to) },
    tags: layout.tags.map((one) => ({ ...one, at: move(one.at) })),
    labelAt: move(layout.labelAt),
  }
}

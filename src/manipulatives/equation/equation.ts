import type { Exact } from '../../number/exact'
import { asFraction, type Form, type Notation } from '../../number/numerals'

export const OPERATORS = ['+', '−', '×', '÷', 'of'] as const
export type Operator = (typeof OPERATORS)[number]
export const SIGNS = ['<', '=', '>'] as const
export type Sign = (typeof SIGNS)[number]

export const MOST_SIDES = 5
export const MOST_TERMS = 6
/** Boxes to fill: each has its own actions. */
export const MOST_BOXES = 3

type SideLetter = 'a' | 'b' | 'c' | 'd' | 'e'
type Count = 1 | 2 | 3 | 4 | 5 | 6
/** Sides are a, b, c …; their numbers a1, a2 … */
export type TermName = `${SideLetter}${Count}`
export type SplitName = `${TermName}.part${1 | 2 | 3}`
/** A side of several numbers has their value as a name of its own: `a`. `ring` is what the ring makes. */
export type Name = SideLetter | TermName | SplitName | 'ring'
export type SignName = `sign${1 | 2 | 3 | 4}`

/** A number of the equation. A box, ☐, may be empty: its value is then null. */
export interface Term {
  readonly value: Exact | null
  readonly blank: boolean
  /** Room for so many digits, so that a changing number moves nothing; 0 is as wide as the number. */
  readonly digits: number
  /** Written after the number: "cm", "hundredths". */
  readonly unit: string
  /** How it is written where that is not the shortest way: 0.70, or 2/4. */
  readonly form?: Form
}

export interface Side {
  readonly terms: readonly Term[]
  /** Between the terms: one fewer than them. */
  readonly operators: readonly Operator[]
}

/** A sign, or a box for one that may be empty. */
export type Relation = Sign | { readonly blank: Sign | null }

/** A number broken into parts below it. The ring joins the nearest part to the number beside it. */
export interface Split {
  readonly term: TermName
  readonly parts: readonly Exact[]
  readonly ring: boolean
}

/** Expressions joined by signs: one alone, an equation, or a chain. */
export interface Equation {
  readonly sides: readonly Side[]
  readonly relations: readonly Relation[]
  readonly splits: readonly Split[]
  readonly notation: Notation
  /** Numbers and signs shown as "?" until they are pressed. */
  readonly masked: readonly (Name | SignName)[]
  /** It is not true on purpose: a misconception to talk about. */
  readonly flaggedFalse: boolean
  /** Whether linked numbers take the colour of their quantity. */
  readonly coloured: boolean
  /** Of the digits, in board units. */
  readonly size: number
  /** Before it, in a list: "(a)". */
  readonly label: string
}

const LETTERS: readonly SideLetter[] = ['a', 'b', 'c', 'd', 'e']

export function sideName(side: number): SideLetter {
  return LETTERS[side] ?? 'e'
}

export function termName(side: number, term: number): TermName {
  return `${sideName(side)}${(term + 1) as Count}`
}

export function splitName(split: Split, part: number): SplitName {
  return `${split.term}.part${(part + 1) as 1 | 2 | 3}`
}

export function signName(relation: number): SignName {
  return `sign${(relation + 1) as 1 | 2 | 3 | 4}`
}

/** A number of the equation with its place in it. */
export interface Placed {
  readonly name: TermName
  readonly side: number
  readonly index: number
  readonly term: Term
}

/** Every number in reading order, without the parts of splits. */
export function termsOf(equation: Equation): Placed[] {
  return equation.sides.flatMap(({ terms }, side) =>
    terms.map((term, index) => ({ name: termName(side, index), side, index, term })),
  )
}

export function isBox(term: Term): boolean {
  return term.blank || term.value === null
}

export function boxesOf(equation: Equation): Placed[] {
  return termsOf(equation).filter(({ term }) => isBox(term))
}

/** The sign that is written, in a box or not; null when the box is empty. */
export function signOf(relation: Relation): Sign | null {
  return typeof relation === 'string' ? relation : relation.blank
}

export function withTerm(equation: Equation, name: TermName, change: Partial<Term>): Equation {
  const sides = equation.sides.map((side, at) => ({
    ...side,
    terms: side.terms.map((term, index) => (termName(at, index) === name ? { ...term, ...change } : term)),
  }))
  return { ...equation, sides }
}

/** How sentences say a number of the equation: as it is written, as a fraction or as a decimal. */
export function form(equation: Equation, name: Name): Form | null {
  const value = termsOf(equation).find((placed) => placed.name === name)?.term.value ?? null
  const own = formOf(equation, name)
  const stacked = value === null ? null : asFraction(value, equation.notation, own)
  return stacked ? { denominator: stacked[1] } : (own ?? { decimals: 0 })
}

/** How a number of the equation is written. A part is written as the number that is split. */
export function formOf(equation: Equation, name: Name): Form | null {
  const [term] = name.split('.')
  return termsOf(equation).find((placed) => placed.name === term)?.term.form ?? null
}

/** What the ring goes round: the number beside a split one, and the part next to it. Null when there is no ring. */
export function ringOf(equation: Equation): { split: Split; partner: Placed; part: number } | null {
  const split = equation.splits.find(({ ring }) => ring)
  return split ? ringRound(equation, split) : null
}

export function ringRound(
  equation: Equation,
  split: Split,
): { split: Split; partner: Placed; part: number } | null {
  const terms = termsOf(equation)
  const own = terms.find(({ name }) => name === split.term)
  if (!own) return null
  const step = own.index > 0 ? -1 : 1
  const partner = terms.find(({ side, index }) => side === own.side && index === own.index + step)
  const operators = equation.sides[own.side]?.operators ?? []
  if (!partner || operators[Math.min(own.index, partner.index)] !== '+') return null
  const before = operators[Math.min(own.index, partner.index) - 1]
  if (before !== undefined && before !== '+') return null
  return { split, partner, part: step < 0 ? 0 : split.parts.length - 1 }
}

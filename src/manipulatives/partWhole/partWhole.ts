import { add, type Exact, total } from '../../number/exact'
import type { Notation } from '../../number/numerals'
import type { Token } from '../token'
import { worthTogether } from '../worth'

export const MOST_PARTS = 4
/** More counters than this are too small to touch. */
export const MOST_COUNTERS = 20

export type Position = 1 | 2 | 3 | 4
export type PartName = `part${Position}`
/** `left` are the counters still in the whole circle, in no part as yet. */
export type Name = 'whole' | 'left' | PartName | `${PartName}.${PartName}`

export interface NumberPart {
  readonly value: Exact
}

/** A part is a number, or is broken into parts, or holds counters: its value is what they are worth together. */
export type Branch =
  | NumberPart
  | { readonly parts: readonly NumberPart[] }
  | { readonly counters: readonly Token[] }

/** A whole joined to its parts. The whole is what the parts come to: it is stored only where it is false. */
export interface PartWhole {
  readonly parts: readonly Branch[]
  /** Counters in the whole circle that are in no part as yet. */
  readonly inWhole: readonly Token[]
  /** The way from the whole to its parts. */
  readonly direction: 'down' | 'up' | 'left' | 'right'
  readonly notation: Notation
  /** Numbers shown as "?" until they are pressed. */
  readonly masked: readonly Name[]
  /** A whole that the parts do not make, for a non-example; null when the whole is true. */
  readonly falseWhole: Exact | null
  /** The set of a counter that is made here. */
  readonly set: string
  readonly label: string
}

/** One number of the diagram with the parts it is broken into. */
export interface Knot {
  readonly name: Name
  /** How it is spoken of: "the whole", "part 1", "part 2 of part 1". */
  readonly spoken: string
  readonly value: Exact
  readonly parts: readonly Knot[]
}

export function treeOf(diagram: PartWhole): Knot {
  const parts = diagram.parts.map((branch, index) => knotOf(branch, partName(index), `part ${index + 1}`))
  const made = add(total(parts.map(({ value }) => value)), worthTogether(diagram.inWhole))
  return { name: 'whole', spoken: 'the whole', value: diagram.falseWhole ?? made, parts }
}

function knotOf(branch: Branch, name: PartName, spoken: string): Knot {
  if ('value' in branch) return { name, spoken, value: branch.value, parts: [] }
  if ('counters' in branch) return { name, spoken, value: worthTogether(branch.counters), parts: [] }
  const parts = branch.parts.map(
    ({ value }, index): Knot => ({
      name: `${name}.${partName(index)}`,
      spoken: `part ${index + 1} of ${spoken}`,
      value,
      parts: [],
    }),
  )
  return { name, spoken, value: total(parts.map((part) => part.value)), parts }
}

export function partName(index: number): PartName {
  return `part${(index + 1) as Position}`
}

/** Every number of the diagram, the whole first. */
export function knotsOf(diagram: PartWhole): Knot[] {
  const whole = treeOf(diagram)
  return [whole, ...whole.parts.flatMap((part) => [part, ...part.parts])]
}

export function showsCounters(diagram: PartWhole): boolean {
  return diagram.parts.some((branch) => 'counters' in branch)
}

/** The diagram without masks on numbers that it no longer has. */
export function tidied(diagram: PartWhole): PartWhole {
  const names = new Set(knotsOf(diagram).map(({ name }) => name))
  const masked = diagram.masked.filter((name) => names.has(name))
  return masked.length === diagram.masked.length ? diagram : { ...diagram, masked }
}

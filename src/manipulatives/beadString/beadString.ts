import * as z from 'zod/mini'
import { type Exact, isWhole } from '../../number/exact'
import { done, type Outcome, refused, type Sum, type Values } from '../contract'

/** A peg on the string. It hangs after a bead, never on one: at 0 it hangs before them all. */
export interface Peg {
  readonly after: number
  /** Whether its number hangs over it. */
  readonly numeral: boolean
}

export interface BeadString {
  readonly beads: 20 | 100
  /** How many beads of one colour come together. */
  readonly group: 5 | 10
  /** From the start of the first bead to the end of the last, in board units. */
  readonly length: number
  /** The first one parts the beads into those before and those after it. */
  readonly pegs: readonly Peg[]
  /** The beads after the first peg are slid away from it. */
  readonly gap: boolean
  /** The beads after the first peg are under a cover. */
  readonly covered: boolean
  /** Dotted lines down from the pegs, in board units; 0 for none. */
  readonly drop: number
}

export const MOST_PEGS = 20

export const schema: z.ZodMiniType<BeadString> = z
  .object({
    beads: z._default(z.union([z.literal(20), z.literal(100)]), 20),
    group: z._default(z.union([z.literal(5), z.literal(10)]), 5),
    length: z._default(z.int().check(z.gte(300), z.lte(1704)), 1200),
    pegs: z._default(
      z.readonly(
        z
          .array(
            z.object({
              after: z.int().check(z.gte(0), z.lte(100)),
              numeral: z._default(z.boolean(), false),
            }),
          )
          .check(z.maxLength(MOST_PEGS)),
      ),
      [],
    ),
    gap: z._default(z.boolean(), false),
    covered: z._default(z.boolean(), false),
    drop: z._default(z.int().check(z.gte(0), z.lte(400)), 0),
  })
  .check(
    z.refine(
      ({ beads, pegs }) => pegs.every(({ after }) => after <= beads),
      'A peg hangs past the end of the string.',
    ),
    z.refine(
      ({ gap, covered, pegs }) => pegs.length > 0 || !(gap || covered),
      'Beads are slid apart or covered at a peg, and there is none.',
    ),
  )

/** `before` and `after` the first peg; the bead that each further peg hangs after, `peg2` on. */
export type Name = 'before' | 'after' | `peg${number}`

/** How many beads are left of the first peg, or null without one. */
export function beadsBefore(string: BeadString): number | null {
  return string.pegs[0]?.after ?? null
}

/** The name of the number that a peg shows. */
export function pegName(index: number): Name {
  return index === 0 ? 'before' : `peg${index + 1}`
}

export function quantities(string: BeadString): Values<Name> {
  const values: Partial<Record<Name, Exact>> = {}
  string.pegs.forEach(({ after }, index) => {
    values[pegName(index)] = after
  })
  const before = beadsBefore(string)
  if (before !== null) values.after = string.beads - before
  return values
}

/** BS4: the beads are fixed, so those before and those after always come to all of them. */
export function sums(string: BeadString): Sum<Name>[] {
  if (string.pegs.length === 0) return []
  const terms = [
    { name: 'before', times: -1 },
    { name: 'after', times: -1 },
  ] as const
  return [{ terms, plus: string.beads, total: 'after' }]
}

export function withQuantities(string: BeadString, values: Values<Name>): Outcome<BeadString> {
  const after = values.after
  const left = after !== undefined && isWhole(after) ? string.beads - after : after
  if (values.before !== undefined && left !== undefined && values.before !== left)
    return refused(`There are ${string.beads} beads on the string.`)
  const wanted = string.pegs.map(
    (peg, index) => (index === 0 ? (values.before ?? left) : values[pegName(index)]) ?? peg.after,
  )
  const pegs: Peg[] = []
  for (const [index, peg] of string.pegs.entries()) {
    const place = wanted[index] ?? peg.after
    if (!isWhole(place)) return refused('A peg hangs after a whole bead.')
    if (place < 0 || place > string.beads)
      return refused(`There are only ${string.beads} beads on the string.`)
    pegs.push(place === peg.after ? peg : { ...peg, after: place })
  }
  return done(pegs.every((peg, index) => peg === string.pegs[index]) ? string : { ...string, pegs })
}

/** A peg after that bead, on a string that has none. */
export function withFirstPeg(string: BeadString, after: number): BeadString {
  return { ...string, pegs: [{ after, numeral: false }] }
}

/** One more peg, as many beads on as the last one was from the one before it. Null when the string is too short. */
export function withNextPeg(string: BeadString): BeadString | null {
  const last = string.pegs.at(-1)
  if (last === undefined) return withFirstPeg(string, string.group)
  const jump = last.after - (string.pegs.at(-2)?.after ?? 0)
  const after = last.after + jump
  if (jump <= 0 || after > string.beads || string.pegs.length >= MOST_PEGS) return null
  return { ...string, pegs: [...string.pegs, { after, numeral: last.numeral }] }
}

export function withoutLastPeg(string: BeadString): BeadString {
  const pegs = string.pegs.slice(0, -1)
  return pegs.length > 0 ? { ...string, pegs } : { ...string, pegs, gap: false, covered: false }
}

import type { Part } from '../../picture/part'
import type { Look, Values } from '../contract'
import { numberLine } from '.'
import { type NumberLine, newLine, schema } from './numberLine'
import { type Name, withQuantities } from './values'

/** A line as a lesson file writes it. */
export function lineOf(change: Partial<NumberLine>): NumberLine {
  const parsed = schema.safeParse({ ...newLine(), ...change })
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message)
  return parsed.data
}

export const toTwenty = lineOf({ length: 1704 })
export const tenths = lineOf({ from: 0, to: 1, step: '1/10', length: 700 })
export const below = lineOf({ from: -10, to: 10, length: 1200 })
export const makeTen = lineOf({ length: 1704, start: 8, jumps: [2, 3], track: true })

/** Whether jumps from there keep to a line 0 to 20. */
export function staysOn(start: number, sizes: readonly number[]): boolean {
  let stop = start
  return sizes.every((size) => {
    stop += size
    return stop >= 0 && stop <= 20
  })
}

export function setOn(line: NumberLine, values: Values<Name>, look: Look): NumberLine {
  const outcome = withQuantities(line, values)
  if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
  return outcome.value
}

export function badlyDrawn(line: NumberLine): NumberLine {
  const bad = numberLine.fields.find(({ id }) => id === 'badlyDrawn')?.set(line, true, noMint)
  if (!bad?.ok) throw new Error('the line can be drawn badly')
  return bad.value
}

const noMint = () => {
  throw new Error('a number line has no tokens')
}

/** Carries out what actions lead to, as the board would. */
export function acting(look: Look) {
  function after(line: NumberLine, id: string): NumberLine {
    const change = numberLine
      .actions(line, look)
      .find((action) => action.id === id)
      ?.run(noMint)
    if (change?.to === 'state') return change.state
    if (change?.to === 'wish') return setOn(line, change.values, look)
    throw new Error(change?.refusal.reason(look) ?? `no action ${id}`)
  }

  function refusalOf(line: NumberLine, id: string, seen = look): string | null {
    const action = numberLine.actions(line, seen).find((one) => one.id === id)
    return action?.refusal?.reason(seen) ?? null
  }

  function partOf(line: NumberLine, key: string, seen = look): Part {
    const part = numberLine.picture(line, seen).find((candidate) => candidate.key === key)
    if (!part) throw new Error(`no part ${key}`)
    return part
  }

  return { after, refusalOf, partOf }
}

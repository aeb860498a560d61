import type { Exact } from '../../number/exact'
import { type Action, type Change, type Outcome, refuse } from '../contract'
import type { NumberLine } from './numberLine'
import { type Name, withQuantities } from './values'

export type LineAction = Action<NumberLine, Name>
export type LineChange = Change<NumberLine, Name>

/** An action before it is known whether it can be done. */
export interface Plan {
  readonly id: string
  readonly label: string
  readonly icon: string
  readonly key?: string
  readonly part?: string
  readonly what: Outcome<LineChange>
}

export function actionOf({ what, id, label, icon, key, part }: Plan): LineAction {
  return {
    id,
    label,
    icon,
    ...(key === undefined ? {} : { key }),
    ...(part === undefined ? {} : { part }),
    refusal: what.ok ? null : what.refusal,
    run: () => (what.ok ? what.value : { to: 'refusal', refusal: what.refusal }),
  }
}

export function toState(outcome: Outcome<NumberLine>): Outcome<LineChange> {
  return outcome.ok ? { ok: true, value: { to: 'state', state: outcome.value } } : outcome
}

export function state(next: NumberLine): Outcome<LineChange> {
  return toState({ ok: true, value: next })
}

export function no(reason: string): Outcome<LineChange> {
  return { ok: false, refusal: refuse(reason) }
}

/** Numbers for the board to settle; a badly drawn line has none to share and changes by itself. */
export function asked(line: NumberLine, values: Partial<Record<Name, Exact>>): Outcome<LineChange> {
  const tried = withQuantities(line, values)
  if (!tried.ok) return tried
  if (line.uneven !== null) return state(tried.value)
  return { ok: true, value: { to: 'wish', values } }
}

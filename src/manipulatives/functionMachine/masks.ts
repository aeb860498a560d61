import type { Look } from '../contract'
import type { End, FunctionMachine } from './functionMachine'
import { byName, endName } from './values'

/** Whether a number of a run is kept from the class, by the board or by the machine itself. */
export function isEndHidden(state: FunctionMachine, look: Look, end: End, run: number): boolean {
  return look.hidden(endName(end, run)) !== 'no' || (state.runs[run]?.masked.includes(end) ?? false)
}

/** Whether the number of a rule is kept from the class. */
export function isByHidden(state: FunctionMachine, look: Look, machine: number): boolean {
  return look.hidden(byName(machine)) !== 'no' || (state.machines[machine]?.hidden ?? false)
}

/** FM5: whether the whole rule is known to the class. */
export function isRuleSeen(state: FunctionMachine, look: Look): boolean {
  return state.machines.every((_, index) => !isByHidden(state, look, index))
}

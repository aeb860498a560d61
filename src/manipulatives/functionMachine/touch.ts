import { centreOf } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { COVERED, type Look, refuse } from '../contract'
import { numberWritten } from '../numberWritten'
import type { MachineChange } from './actions'
import {
  currentRun,
  type End,
  type FunctionMachine,
  outputOf,
  problemOf,
  withMachine,
  withRun,
} from './functionMachine'
import { machineBox } from './geometry'
import { byName, endName } from './values'

/** A press on a "?" shows it; on a pair of the table, sends that pair through the machines. */
export function press(state: FunctionMachine, part: string): MachineChange | null {
  const machine = /^machine (\d)$/.exec(part)
  if (machine) {
    const index = Number(machine[1]) - 1
    return state.machines[index]?.hidden
      ? { to: 'state', state: withMachine(state, index, { hidden: false }) }
      : null
  }
  const found = /^(in|out)( now|\d)$/.exec(part)
  if (found === null) return null
  const end: End = found[1] === 'in' ? 'in' : 'out'
  const index = found[2] === ' now' ? state.current : Number(found[2]) - 1
  const run = state.runs[index]
  if (run === undefined) return null
  if (run.masked.includes(end))
    return {
      to: 'state',
      state: withRun(state, index, { masked: run.masked.filter((other) => other !== end) }),
    }
  return index === state.current ? null : { to: 'state', state: { ...state, current: index } }
}

/** FM4: a machine goes to the place among the others where it is let go. What goes in stays. */
export function drag(state: FunctionMachine, part: string, to: Point, look: Look): MachineChange | null {
  const from = Number(/^machine (\d)$/.exec(part)?.[1] ?? 0) - 1
  const machine = state.machines[from]
  if (machine === undefined) return null
  if (look.covered) return { to: 'refusal', refusal: COVERED }
  const away = (index: number) => Math.abs(centreOf(machineBox(state, index)).x - to.x)
  const place = state.machines.reduce((best, _, index) => (away(index) < away(best) ? index : best), 0)
  if (place === from) return null
  const machines = state.machines.toSpliced(from, 1).toSpliced(place, 0, machine)
  const problem = problemOf({ ...state, machines })
  if (problem !== null) return { to: 'refusal', refusal: refuse(problem) }
  return { to: 'state', state: { ...state, machines } }
}

/** A number written before the machines (after them, when run backwards), or as the number of a rule. */
export function write(state: FunctionMachine, part: string, digits: string): MachineChange | null {
  const put: End = state.backwards ? 'out' : 'in'
  const written = numberWritten(digits)
  if (written === null && digits !== '') return null
  const machine = /^machine (\d)$/.exec(part)
  if (machine && written !== null) {
    const index = Number(machine[1]) - 1
    const problem = problemOf({
      ...withMachine(state, index, { by: written }),
      runs: [{ input: null, masked: [] }],
      current: 0,
    })
    if (problem !== null) return { to: 'refusal', refusal: refuse(problem) }
    return { to: 'wish', values: { [byName(index)]: written } }
  }
  if (part !== `${put} now`) return null
  if (written === null) return { to: 'state', state: withRun(state, state.current, { input: null }) }
  const { input } = currentRun(state)
  const now = input === null ? null : put === 'in' ? input : outputOf(state, input)
  return now === written ? null : { to: 'wish', values: { [endName(put, state.current)]: written } }
}

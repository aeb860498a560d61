import { written } from '../../number/written'
import type { Look } from '../contract'
import { expressionOf } from './expression'
import { type End, type FunctionMachine, outputOf } from './functionMachine'
import { isEndHidden, isRuleSeen } from './masks'
import { byName } from './values'

/** "Function machine: × 2 then + 3; 4 gives 11; 5 gives a hidden number." */
export function describe(state: FunctionMachine, look: Look): string {
  const title = state.label === '' ? 'Function machine' : `Function machine ${state.label}`
  const rules = state.machines.map((machine, index) => {
    if (machine.hidden) return 'a hidden rule'
    const isHidden = look.hidden(byName(index)) !== 'no'
    return `${machine.operator} ${isHidden ? 'a hidden number' : written(machine.by, state.notation)}`
  })
  const runs = state.runs.map((_, run) => {
    const [input, output] = [numberSaid(state, look, 'in', run), numberSaid(state, look, 'out', run)]
    return state.backwards ? `${output} comes from ${input}` : `${input} gives ${output}`
  })
  const letter =
    state.letter !== '' && state.table
      ? [`${state.letter} gives ${isRuleSeen(state, look) ? expressionOf(state) : 'a hidden rule'}`]
      : []
  const way = state.backwards ? ', run backwards' : ''
  return `${title}: ${rules.join(' then ')}${way}; ${[...runs, ...letter].join('; ')}.`
}

function numberSaid(state: FunctionMachine, look: Look, end: End, run: number): string {
  const input = state.runs[run]?.input ?? null
  if (isEndHidden(state, look, end, run)) return 'a hidden number'
  if (input === null) return 'an empty box'
  return written(end === 'in' ? input : outputOf(state, input), state.notation)
}

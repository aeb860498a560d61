import { denominatorOf, type Exact, multiply, numeratorOf, subtract } from '../../number/exact'
import { done, type Outcome, refused, type Sum, type Values } from '../contract'
import {
  canBeUndone,
  type End,
  type FunctionMachine,
  inputFor,
  type Machine,
  NO_UNDOING,
  outputOf,
  problemOf,
  type Run,
} from './functionMachine'

/** The pairs, from `in1` and `out1` on, and the numbers of the rules, from `by1` on. */
export type Name = `${End}${number}` | `by${number}`

export function endName(end: End, run: number): Name {
  return `${end}${run + 1}`
}

export function byName(machine: number): Name {
  return `by${machine + 1}`
}

export function quantities(state: FunctionMachine): Values<Name> {
  const values: Partial<Record<Name, Exact>> = {}
  state.machines.forEach(({ by }, index) => {
    values[byName(index)] = by
  })
  state.runs.forEach(({ input }, index) => {
    if (input === null) return
    values[endName('in', index)] = input
    values[endName('out', index)] = outputOf(state, input)
  })
  return values
}

/** FM1 as a sum: what comes out is p/q of what goes in, and some more. The rule's own numbers make no sum. */
export function sums(state: FunctionMachine): Sum<Name>[] {
  const more = outputOf(state, 0)
  const times = subtract(outputOf(state, 1), more)
  return state.runs.flatMap(({ input }, index) => {
    if (input === null) return []
    const out = endName('out', index)
    return [
      {
        terms: [
          ...(times === 0 ? [] : [{ name: endName('in', index), times: numeratorOf(times) }]),
          { name: out, times: -denominatorOf(times) },
        ],
        plus: multiply(more, denominatorOf(times)),
        total: out,
      },
    ]
  })
}

/** An output asked for alone is run backwards to its input. */
export function withQuantities(state: FunctionMachine, values: Values<Name>): Outcome<FunctionMachine> {
  const shown = quantities(state)
  const asked = Object.entries(values).filter(([, value]) => value !== undefined) as [Name, Exact][]
  if (asked.every(([name, value]) => shown[name] === value)) return done(state)
  if (asked.some(([name]) => !isThere(state, name))) return refused('The machine has no such number.', 'new')
  const machines = state.machines.map((machine, index): Machine => {
    const by = values[byName(index)] ?? machine.by
    return by === machine.by ? machine : { ...machine, by }
  })
  const ruled = { ...state, machines }
  const ruleProblem = problemOf({ ...ruled, runs: [{ input: null, masked: [] }], current: 0 })
  if (ruleProblem !== null) return refused(ruleProblem)
  const runs: Run[] = []
  for (const [index, run] of state.runs.entries()) {
    const output = values[endName('out', index)]
    let input = values[endName('in', index)] ?? run.input
    if (output !== undefined && values[endName('in', index)] === undefined) {
      if (canBeUndone(ruled)) input = inputFor(ruled, output)
      else if (input === null) return refused(NO_UNDOING)
    }
    if (output !== undefined && input !== null && outputOf(ruled, input) !== output)
      return refused(canBeUndone(ruled) ? 'The rule does not give that output for that input.' : NO_UNDOING)
    runs.push(input === run.input ? run : { ...run, input })
  }
  const next = { ...ruled, runs }
  const problem = problemOf(next)
  return problem === null ? done(next) : refused(problem)
}

function isThere(state: FunctionMachine, name: Name): boolean {
  const index = Number(/\d+$/.exec(name)?.[0]) - 1
  return (name.startsWith('by') ? state.machines : state.runs)[index] !== undefined
}

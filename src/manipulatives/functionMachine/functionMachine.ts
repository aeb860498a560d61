import * as z from 'zod/mini'
import { add, divide, type Exact, multiply, subtract } from '../../number/exact'
import type { Notation } from '../../number/numerals'
import { exactSchema, isWritable } from '../exactSchema'

export const MOST_MACHINES = 3
export const MOST_RUNS = 8

export const OPERATORS = ['+', '−', '×', '÷'] as const
export type Operator = (typeof OPERATORS)[number]

/** One rule: what a number that goes through is changed by. */
export interface Machine {
  readonly operator: Operator
  readonly by: Exact
  /** FM5: the whole rule is a "?" until it is pressed. */
  readonly hidden: boolean
}

export type End = 'in' | 'out'

/** One number that goes through. Only the input is stored; null while nothing is put in. */
export interface Run {
  readonly input: Exact | null
  /** Its numbers that are a "?" until they are pressed. */
  readonly masked: readonly End[]
}

export interface FunctionMachine {
  /** FM4: from left to right. */
  readonly machines: readonly Machine[]
  readonly runs: readonly Run[]
  /** The run that is seen beside the machines. */
  readonly current: number
  /** From the output back to the input, by inverse rules. */
  readonly backwards: boolean
  /** Whether the numbers between the machines are seen. */
  readonly steps: boolean
  /** Whether the pairs stand in a table. */
  readonly table: boolean
  /** What stands for any number, in a last column of the table; '' for no such column. */
  readonly letter: string
  readonly notation: Notation
  readonly label: string
}

export const schema: z.ZodMiniType<FunctionMachine> = z
  .object({
    machines: z.readonly(
      z
        .array(
          z.object({
            operator: z.enum(OPERATORS),
            by: exactSchema,
            hidden: z._default(z.boolean(), false),
          }),
        )
        .check(z.minLength(1), z.maxLength(MOST_MACHINES)),
    ),
    runs: z._default(
      z.readonly(
        z
          .array(
            z.object({
              input: z._default(z.nullable(exactSchema), null),
              masked: z._default(z.readonly(z.array(z.enum(['in', 'out'])).check(z.maxLength(2))), []),
            }),
          )
          .check(z.minLength(1), z.maxLength(MOST_RUNS)),
      ),
      [{ input: null, masked: ['out'] }],
    ),
    current: z._default(z.int().check(z.gte(0), z.lt(MOST_RUNS)), 0),
    backwards: z._default(z.boolean(), false),
    steps: z._default(z.boolean(), false),
    table: z._default(z.boolean(), true),
    letter: z._default(z.string().check(z.regex(/^[a-z]?$/)), ''),
    notation: z._default(z.enum(['decimal', 'fraction']), 'decimal'),
    label: z._default(z.string().check(z.maxLength(40)), ''),
  })
  .check((context) => {
    const problem = problemOf(context.value)
    if (problem !== null) context.issues.push({ code: 'custom', message: problem, input: context.value })
  })

export const NO_DIVIDING = 'Nothing can be divided by 0.'
export const NO_UNDOING = 'This rule cannot be undone: every input gives the same output.'

/** What is wrong with a machine, as a sentence; null when nothing is. */
export function problemOf(state: FunctionMachine): string | null {
  if (state.machines.some(({ operator, by }) => operator === '÷' && by === 0)) return NO_DIVIDING
  if (state.backwards && !canBeUndone(state)) return NO_UNDOING
  if (state.current >= state.runs.length) return 'The current run is not there.'
  if (state.runs.some(({ masked }) => new Set(masked).size !== masked.length))
    return 'A number is hidden twice.'
  const numbers = state.runs.flatMap(({ input }) => (input === null ? [] : stepsOf(state, input)))
  return numbers.every(isWritable) ? null : 'A number that comes out is too long to write.'
}

/** FM2: exactly what comes out of one machine. */
export function through({ operator, by }: Machine, value: Exact): Exact {
  switch (operator) {
    case '+':
      return add(value, by)
    case '−':
      return subtract(value, by)
    case '×':
      return multiply(value, by)
    case '÷':
      return divide(value, by)
  }
}

const INVERSES: Readonly<Record<Operator, Operator>> = { '+': '−', '−': '+', '×': '÷', '÷': '×' }

export function inverseOf(machine: Machine): Machine {
  return { ...machine, operator: INVERSES[machine.operator] }
}

export function canBeUndone({ machines }: Pick<FunctionMachine, 'machines'>): boolean {
  return !machines.some(({ operator, by }) => operator === '×' && by === 0)
}

/** The input, what is between the machines, and last the output. */
export function stepsOf({ machines }: FunctionMachine, input: Exact): Exact[] {
  const steps = [input]
  for (const machine of machines) steps.push(through(machine, steps.at(-1) ?? input))
  return steps
}

export function outputOf({ machines }: FunctionMachine, input: Exact): Exact {
  return machines.reduce((value, machine) => through(machine, value), input)
}

/** FM3: the input that gives an output. The rule can be undone: callers ask first. */
export function inputFor({ machines }: FunctionMachine, output: Exact): Exact {
  return machines.reduceRight((value, machine) => through(inverseOf(machine), value), output)
}

export function currentRun(state: FunctionMachine): Run {
  return state.runs[state.current] ?? { input: null, masked: [] }
}

export function withRun(state: FunctionMachine, index: number, change: Partial<Run>): FunctionMachine {
  return { ...state, runs: state.runs.map((run, at) => (at === index ? { ...run, ...change } : run)) }
}

/** The end of a run that is worked out, not put in. */
export function foundEnd(state: FunctionMachine): End {
  return state.backwards ? 'in' : 'out'
}

export function withMachine(
  state: FunctionMachine,
  index: number,
  change: Partial<Machine>,
): FunctionMachine {
  return {
    ...state,
    machines: state.machines.map((machine, at) => (at === index ? { ...machine, ...change } : machine)),
  }
}

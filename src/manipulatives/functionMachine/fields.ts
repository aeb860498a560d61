import { parseExact } from '../../number/exact'
import { numeral } from '../../number/numerals'
import { written } from '../../number/written'
import { done, type Field, type Outcome, refused } from '../contract'
import { nameField, notationField } from '../fields'
import {
  type FunctionMachine,
  type Machine,
  MOST_MACHINES,
  MOST_RUNS,
  type Operator,
  problemOf,
} from './functionMachine'

type MachineField = Field<FunctionMachine>

function checked(state: FunctionMachine): Outcome<FunctionMachine> {
  const problem = problemOf(state)
  return problem === null ? done(state) : refused(problem)
}

const SIGNS: Readonly<Record<string, Operator>> = {
  '+': '+',
  '-': '−',
  '−': '−',
  '×': '×',
  '*': '×',
  x: '×',
  '÷': '÷',
  ':': '÷',
}

/** "× 2 + 3" as machines, or null when it is none. */
export function machinesFrom(text: string): Pick<Machine, 'operator' | 'by'>[] | null {
  const found = [...text.toLowerCase().matchAll(/([+\-−×*x÷:])\s*(\d[\d.,]*(?:\/\d+)?)\s*/g)]
  if (found.length === 0 || found.map(([all]) => all).join('') !== text.toLowerCase().trimStart()) return null
  const machines = found.flatMap(([, sign = '', number = '']) => {
    const [operator, by] = [SIGNS[sign], parseExact(number)]
    return operator === undefined || by === null ? [] : [{ operator, by }]
  })
  return machines.length === found.length ? machines : null
}

function switchField(id: 'backwards' | 'steps' | 'table', label: string): MachineField {
  return {
    id,
    label,
    control: { type: 'switch' },
    value: (state) => state[id],
    set: (state, on) => checked({ ...state, [id]: on === true }),
  }
}

export const fields: readonly MachineField[] = [
  {
    id: 'rule',
    label: 'Rule, such as × 2 + 3',
    control: { type: 'text' },
    value: ({ machines }) =>
      machines.map(({ operator, by }) => `${operator} ${written(by, 'decimal')}`).join(' '),
    set: (state, value) => {
      const machines = machinesFrom(String(value))
      if (machines === null) return refused('Write signs and numbers, such as × 2 + 3.')
      if (machines.length > MOST_MACHINES) return refused(`There are at most ${MOST_MACHINES} machines.`)
      const kept = machines.map((machine, index) => ({
        ...machine,
        hidden: state.machines[index]?.hidden ?? false,
      }))
      return checked({ ...state, machines: kept })
    },
  },
  {
    id: 'hidden',
    label: 'Hide the rule',
    control: { type: 'switch' },
    value: ({ machines }) => machines.every(({ hidden }) => hidden),
    set: (state, on) =>
      done({ ...state, machines: state.machines.map((machine) => ({ ...machine, hidden: on === true })) }),
  },
  {
    id: 'inputs',
    label: 'Inputs, with spaces',
    control: { type: 'text' },
    value: ({ runs }) => runs.flatMap(({ input }) => (input === null ? [] : numeral(input))).join(' '),
    set: (state, value) => {
      const words = String(value)
        .trim()
        .split(/[\s;]+/)
        .filter((word) => word !== '')
      const inputs = words.flatMap((word) => parseExact(word) ?? [])
      if (inputs.length < words.length) return refused('Write numbers with spaces, such as 1 2 5.')
      if (inputs.length > MOST_RUNS) return refused(`The table holds ${MOST_RUNS} pairs.`)
      const runs = inputs.map((input, index) => ({
        input,
        masked: state.runs[index]?.masked ?? ['out' as const],
      }))
      const none = [{ input: null, masked: ['out' as const] }]
      return checked({ ...state, runs: runs.length === 0 ? none : runs, current: 0 })
    },
  },
  {
    id: 'letter',
    label: 'Letter for any number (empty: none)',
    control: { type: 'text' },
    value: ({ letter }) => letter,
    set: (state, value) => {
      const letter = String(value).trim().toLowerCase()
      return /^[a-z]?$/.test(letter) ? done({ ...state, letter }) : refused('Write one letter, such as n.')
    },
  },
  switchField('backwards', 'Run backwards'),
  switchField('steps', 'Show each step'),
  switchField('table', 'Show the table'),
  notationField(),
  nameField(),
]

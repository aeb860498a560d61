import { add, type Exact, subtract } from '../../number/exact'
import { act } from '../act'
import { type Action, type Change, COVERED, HIDDEN, type Look, type Refusal, refuse } from '../contract'
import {
  canBeUndone,
  currentRun,
  type End,
  type FunctionMachine,
  foundEnd,
  MOST_MACHINES,
  MOST_RUNS,
  NO_UNDOING,
  OPERATORS,
  outputOf,
  problemOf,
  withMachine,
  withRun,
} from './functionMachine'
import { isEndHidden } from './masks'
import { endName, type Name } from './values'

export type MachineChange = Change<FunctionMachine, Name>
type MachineAction = Action<FunctionMachine, Name>

export function actions(state: FunctionMachine, look: Look): MachineAction[] {
  const covered = look.covered ? COVERED : null
  return [
    ...runActions(state, look, covered),
    ...wayActions(state, covered),
    ...ruleActions(state, covered),
    ...showActions(state),
  ]
}

function runActions(state: FunctionMachine, look: Look, covered: Refusal | null): MachineAction[] {
  const { current, runs } = state
  const run = currentRun(state)
  const found = foundEnd(state)
  const put: End = found === 'out' ? 'in' : 'out'
  const word = put === 'in' ? 'input' : 'output'
  const empty = run.input === null ? refuse('Put a number in first.') : null
  const isOpen = run.masked.includes(found) ? null : refuse('It has come out already.', 'new')
  const value = run.input === null ? 0 : put === 'in' ? run.input : outputOf(state, run.input)
  const hidden = isEndHidden(state, look, put, current) ? HIDDEN : null
  const wish = (to: Exact): MachineChange => ({ to: 'wish', values: { [endName(put, current)]: to } })
  return [
    act(
      'run',
      state.backwards ? 'Run it backwards' : 'Run the machine',
      'fast-forward',
      empty ?? isOpen,
      toState(withRun(state, current, { masked: run.masked.filter((end) => end !== found) })),
      'r',
    ),
    act(
      'new',
      'Put a new number in',
      'circle-plus',
      runs.length >= MOST_RUNS ? refuse(`The table holds ${MOST_RUNS} pairs.`, 'take') : null,
      toState({ ...state, runs: [...runs, { input: null, masked: [found] }], current: runs.length }),
      'n',
    ),
    act(
      'take',
      'Take this pair away',
      'x',
      runs.length === 1 ? refuse('One pair stays.') : null,
      toState({ ...state, runs: runs.filter((_, at) => at !== current), current: Math.max(0, current - 1) }),
    ),
    act(
      'next',
      'Go to the next pair',
      'arrow-right',
      runs.length === 1 ? refuse('There is no other pair.', 'new') : null,
      toState({ ...state, current: (current + 1) % runs.length }),
    ),
    act('more', `One more in the ${word}`, 'plus', covered ?? hidden, wish(add(value, 1)), '+'),
    act('fewer', `One fewer in the ${word}`, 'minus', covered ?? hidden, wish(subtract(value, 1)), '-'),
  ]
}

function wayActions(state: FunctionMachine, covered: Refusal | null): MachineAction[] {
  const backwards = !state.backwards
  const undone = backwards && !canBeUndone(state) ? refuse(NO_UNDOING) : null
  const [first, ...others] = state.machines
  const swapped = { ...state, machines: first === undefined ? others : [...others, first] }
  return [
    act(
      'turn',
      backwards ? 'Turn it backwards' : 'Turn it forwards',
      'flip-horizontal-2',
      covered ?? undone,
      toState({ ...state, backwards }),
      'b',
    ),
    act(
      'swap',
      'Swap the order',
      'arrow-down-up',
      covered ??
        (others.length === 0 ? refuse('There is only one machine.', 'add-machine') : problemIn(swapped)),
      toState(swapped),
      's',
    ),
  ]
}

function problemIn(state: FunctionMachine): Refusal | null {
  const problem = problemOf(state)
  return problem === null ? null : refuse(problem)
}

function ruleActions(state: FunctionMachine, covered: Refusal | null): MachineAction[] {
  const { machines } = state
  const longer = { ...state, machines: [...machines, { operator: '+', by: 1, hidden: false } as const] }
  const shorter = { ...state, machines: machines.slice(0, -1) }
  return [
    act(
      'add-machine',
      'Join a machine on',
      'between-vertical-start',
      covered ??
        (machines.length >= MOST_MACHINES
          ? refuse(`There are at most ${MOST_MACHINES} machines.`)
          : problemIn(longer)),
      toState(longer),
    ),
    act(
      'remove-machine',
      'Take a machine off',
      'between-vertical-end',
      covered ?? (machines.length === 1 ? refuse('One machine stays.') : problemIn(shorter)),
      toState(machines.length === 1 ? state : shorter),
    ),
    ...Array.from({ length: MOST_MACHINES }, (_, index) => signAction(state, index, covered)),
    ...Array.from({ length: MOST_MACHINES }, (_, index) => hideAction(state, index)),
  ]
}

function noMachine(state: FunctionMachine): Refusal {
  const many = state.machines.length
  return refuse(many === 1 ? 'There is only one machine.' : `There are only ${many} machines.`, 'add-machine')
}

/** The next sign that goes with the number of the machine: ÷ 0 never does. */
function signAction(state: FunctionMachine, index: number, covered: Refusal | null): MachineAction {
  const machine = state.machines[index]
  const from = machine === undefined ? 0 : OPERATORS.indexOf(machine.operator)
  const next = [1, 2, 3]
    .map((step) => withMachine(state, index, { operator: OPERATORS[(from + step) % 4] ?? '+' }))
    .find((changed) => problemOf(changed) === null)
  const none = machine === undefined ? noMachine(state) : null
  const hidden = machine?.hidden ? HIDDEN : null
  const refusal =
    none ?? covered ?? hidden ?? (next === undefined ? refuse('No other sign goes there.') : null)
  return act(
    `sign-${index + 1}`,
    `Change the sign of machine ${index + 1}`,
    'redo',
    refusal,
    toState(next ?? state),
  )
}

/** FM5: the rule of one machine. */
function hideAction(state: FunctionMachine, index: number): MachineAction {
  const machine = state.machines[index]
  const isHidden = machine?.hidden ?? false
  return act(
    `hide-${index + 1}`,
    `${isHidden ? 'Show' : 'Hide'} the rule of machine ${index + 1}`,
    isHidden ? 'eye' : 'eye-off',
    machine === undefined ? noMachine(state) : null,
    toState(withMachine(state, index, { hidden: !isHidden })),
  )
}

function showActions(state: FunctionMachine): MachineAction[] {
  const found = foundEnd(state)
  const areHidden = state.runs.every(({ masked }) => masked.includes(found))
  const word = found === 'out' ? 'outputs' : 'inputs'
  const masked = state.runs.map((run) => {
    const others = run.masked.filter((end) => end !== found)
    return { ...run, masked: areHidden ? others : [...others, found] }
  })
  return [
    act(
      'hide-all',
      `${areHidden ? 'Show' : 'Hide'} all ${word}`,
      areHidden ? 'eye' : 'eye-off',
      null,
      toState({ ...state, runs: masked }),
    ),
    act(
      'steps',
      state.steps ? 'Hide each step' : 'Show each step',
      'list',
      null,
      toState({ ...state, steps: !state.steps }),
    ),
    act(
      'table',
      state.table ? 'Put the table away' : 'Write a table',
      'columns-3',
      null,
      toState({ ...state, table: !state.table }),
    ),
    act(
      'letter',
      state.letter === '' ? 'Write with a letter' : 'Rub the letter out',
      'case-lower',
      null,
      toState({
        ...state,
        letter: state.letter === '' ? 'n' : '',
        table: state.table || state.letter === '',
      }),
    ),
  ]
}

function toState(state: FunctionMachine): MachineChange {
  return { to: 'state', state }
}

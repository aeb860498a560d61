import { add, divide, type Exact, multiply, subtract } from '../../number/exact'
import { type Action, type Change, COVERED, HIDDEN, type Look, type Refusal, refuse } from '../contract'
import { isAllHidden, isHidden } from './masks'
import {
  cellOf,
  isComplete,
  MOST_COLUMNS,
  MOST_ROWS,
  problemOf,
  type RatioTable,
  ROW_LETTERS,
  subject,
  timesOf,
  withColumn,
  withMask,
  withoutColumn,
} from './ratioTable'
import { type Name, nameOf } from './values'

export type TableChange = Change<RatioTable, Name>
type TableAction = Action<RatioTable, Name>

const FULL = refuse(`A table has at most ${MOST_COLUMNS} columns.`, 'remove')
const CHOOSE_TWO = refuse('Choose two columns first: press them.')
const NO_TRY = refuse('No column is tried.', 'try')

export function actions(table: RatioTable, look: Look): TableAction[] {
  const covered = look.covered ? COVERED : null
  return [
    ...columnActions(table, covered),
    ...sizeActions(table, look, covered),
    ...tryActions(table, look, covered),
    ...arrowActions(table),
    ...hideActions(table, look),
    act('turn', table.direction === 'across' ? 'Stand up' : 'Lay down', 'rotate-cw', null, {
      to: 'state',
      state: { ...table, direction: table.direction === 'across' ? 'down' : 'across' },
    }),
  ]
}

/** RT1: new columns are made from those there are, by a factor or by adding two. */
function columnActions(table: RatioTable, covered: Refusal | null): TableAction[] {
  const { by, columns, chosen } = table
  const from = subject(table)
  const times = columns[from]?.times ?? 0
  const [first, second] = chosen
  const notTwo = covered ?? CHOOSE_TWO
  const make = (id: string, label: string, icon: string, made: Exact, drawn: number | null, key: string) => {
    const next = withColumn(table, made, drawn)
    const problem = next === null ? null : problemOf(next)
    const refusal = covered ?? (next === null ? FULL : problem === null ? null : refuse(problem))
    return act(id, label, icon, refusal, toState(next ?? table), key)
  }
  const sum = make(
    'add',
    'Add the two columns',
    'combine',
    add(columns[first ?? 0]?.times ?? 0, columns[second ?? 0]?.times ?? 0),
    null,
    '+',
  )
  const setBy = (id: string, label: string, icon: string, factor: number) =>
    act(
      id,
      label,
      icon,
      factor < 2 || factor > 12 ? refuse('The factor goes from 2 to 12.') : null,
      toState({ ...table, by: factor }),
    )
  return [
    make('multiply', `New column: multiply by ${by}`, 'copy-plus', multiply(times, by), from, '*'),
    make('divide', `New column: divide by ${by}`, 'split', divide(times, by), from, '/'),
    setBy('greater-factor', 'Greater factor', 'chevron-up', by + 1),
    setBy('smaller-factor', 'Smaller factor', 'chevron-down', by - 1),
    chosen.length < 2 ? { ...sum, refusal: notTwo, run: () => refusing(notTwo) } : sum,
    act(
      'remove',
      'Take a column away',
      'x',
      columns.length === 1 ? refuse('One column stays.') : null,
      toState(columns.length === 1 ? table : withoutColumn(table, from)),
    ),
  ]
}

/** The chosen column grows or shrinks by one lot of its ratio. */
function sizeActions(table: RatioTable, look: Look, covered: Refusal | null): TableAction[] {
  const column = subject(table)
  const value = cellOf(table, 0, column)
  const parts = table.rows[0]?.parts ?? 1
  const hidden = isAllHidden(table, look, column) ? HIDDEN : null
  const wish = (to: Exact): TableChange => ({ to: 'wish', values: { [nameOf(0, column)]: to } })
  const less = subtract(table.columns[column]?.times ?? 0, 1)
  const few = typeof less === 'string' ? less.startsWith('-') : less < 0
  return [
    act('more', 'One lot more', 'plus', covered ?? hidden, wish(add(value, parts)), 'm'),
    act(
      'less',
      'One lot less',
      'minus',
      covered ?? hidden ?? (few ? refuse('There is not a whole lot to take away.') : null),
      wish(subtract(value, parts)),
      'l',
    ),
  ]
}

function tryActions(table: RatioTable, look: Look, covered: Refusal | null): TableAction[] {
  const { tried } = table
  const column = subject(table)
  const some = table.rows.some((_, row) => isHidden(table, look, row, column)) ? HIDDEN : null
  const base =
    tried !== null && isComplete(tried) ? tried : table.rows.map((_, row) => cellOf(table, row, column))
  const raised = { ...table, tried: base.map((value) => add(value, 1)) }
  const problem = problemOf(raised)
  return [
    act(
      'try',
      'Try a column',
      'columns-3',
      tried === null ? null : refuse('A column is tried already.', 'rub-out'),
      toState({ ...table, tried: table.rows.map(() => null) }),
    ),
    act(
      'add-to-all',
      tried !== null && isComplete(tried) ? 'Add 1 more to all' : 'Try adding 1 to all',
      'circle-plus',
      covered ?? some ?? (problem === null ? null : refuse(problem)),
      toState(raised),
    ),
    act(
      'fill',
      'Fill in the rest',
      'sparkles',
      covered ?? fillRefusal(table),
      toState(filled(table) ?? table),
    ),
    act(
      'rub-out',
      'Rub out the try',
      'eraser',
      tried === null ? NO_TRY : null,
      toState({ ...table, tried: null }),
    ),
  ]
}

function fillRefusal(table: RatioTable): Refusal | null {
  const { tried } = table
  if (tried === null) return NO_TRY
  if (table.columns.length >= MOST_COLUMNS) return FULL
  const next = filled(table)
  if (next === null)
    return refuse(
      isComplete(tried) ? 'This column is not in the same ratio.' : 'Write one number of the column first.',
    )
  const problem = problemOf(next)
  return problem === null ? null : refuse(problem)
}

/** The tried column with its empty boxes worked out, as a column of the table; null when there is none. */
function filled(table: RatioTable): RatioTable | null {
  const written = table.tried?.findIndex((value) => value !== null) ?? -1
  const value = table.tried?.[written]
  if (table.tried === null || value === undefined || value === null) return null
  const times = divide(value, table.rows[written]?.parts ?? 1)
  const whole = table.tried.map((own, row) => own ?? multiply(table.rows[row]?.parts ?? 0, times))
  return timesOf(table, whole) === null ? null : withColumn({ ...table, tried: null }, times, null)
}

function arrowActions(table: RatioTable): TableAction[] {
  const [from, to] = table.chosen
  const joins = (arrow: { from: number; to: number }) =>
    from !== undefined && to !== undefined && new Set([arrow.from, arrow.to, from, to]).size === 2
  const there = table.arrows.some(joins)
  const full =
    !there && table.arrows.length >= MOST_COLUMNS ? refuse('There are no more arrows.', 'no-arrows') : null
  const arrows =
    from === undefined || to === undefined || there
      ? table.arrows.filter((arrow) => !joins(arrow))
      : [...table.arrows, { from, to }]
  return [
    act(
      'arrow',
      there ? 'Take the arrow away' : 'Draw an arrow',
      'spline',
      table.chosen.length < 2 ? CHOOSE_TWO : full,
      toState({ ...table, arrows }),
    ),
    act(
      'no-arrows',
      'Rub out all arrows',
      'eraser',
      table.arrows.length === 0 ? refuse('There are no arrows.') : null,
      toState({ ...table, arrows: [] }),
    ),
    act(
      'row-arrows',
      table.rowArrows ? 'Hide the factor between rows' : 'Show the factor between rows',
      'arrow-down-up',
      null,
      toState({ ...table, rowArrows: !table.rowArrows }),
    ),
  ]
}

function hideActions(table: RatioTable, look: Look): TableAction[] {
  const column = subject(table)
  return Array.from({ length: MOST_ROWS }, (_, row) => {
    const name = table.rows[row]?.name
    const isMasked = table.columns[column]?.masked.includes(row) ?? false
    const fromBoard = !isMasked && isHidden(table, look, row, column) ? HIDDEN : null
    return act(
      `hide-${ROW_LETTERS[row] ?? row}`,
      `${isMasked ? 'Show' : 'Hide'} the ${name ?? 'third'} number`,
      isMasked ? 'eye' : 'eye-off',
      name === undefined ? refuse(`There are only ${table.rows.length} rows.`) : fromBoard,
      toState(name === undefined ? table : withMask(table, row, column)),
    )
  })
}

function toState(state: RatioTable): TableChange {
  return { to: 'state', state }
}

function refusing(refusal: Refusal): TableChange {
  return { to: 'refusal', refusal }
}

function act(
  id: string,
  label: string,
  icon: string,
  refusal: Refusal | null,
  change: TableChange,
  key?: string,
): TableAction {
  const run = () => (refusal === null ? change : refusing(refusal))
  return { id, label, icon, refusal, run, ...(key === undefined ? {} : { key }) }
}

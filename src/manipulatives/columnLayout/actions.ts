import { type Action, type Change, COVERED, type Look, refuse } from '../contract'
import { manyOf } from '../placeValue'
import { exchangeAction } from './exchangeActions'
import { type Cell, type ColumnLayout, cellPlace, isLong, isOpen, isWorkedRow, type Name } from './layout'
import { longSteps } from './long'
import { planOf } from './plan'
import { allWritten } from './settle'
import { cellsShown, isCellHidden } from './shown'
import { lastStep, NO_WORK, nextStep, type Work, workBack, workForward, workIn } from './working'

type Act = Action<ColumnLayout, Name>

const NEXT = 'Write the next digit'

export function actions(layout: ColumnLayout, look: Look): Act[] {
  const all = [
    next(layout),
    back(layout),
    showAll(layout),
    again(layout),
    showNext(layout),
    hideLast(layout, look),
    empty(layout),
    ...layout.places.map((_, column) => exchangeAction(layout, column, look)).toReversed(),
  ]
  return look.covered ? all.map((action) => ({ ...action, ...covered(action.id), refusal: COVERED })) : all
}

/** What is under the cover is not told by what could be done next. */
function covered(id: string): { readonly label?: string } {
  return id === 'next' ? { label: NEXT } : {}
}

function to(state: ColumnLayout): Change<ColumnLayout, Name> {
  return { to: 'state', state }
}

function withWork(layout: ColumnLayout, work: Work): ColumnLayout {
  return { ...layout, ...work }
}

/** CL5. A digit that a step writes takes the place of what a pupil wrote there. */
export function forward(layout: ColumnLayout): ColumnLayout {
  if (isLong(layout)) {
    const step = longSteps(layout)[layout.written]
    if (!step) return layout
    return rubbed({ ...layout, written: layout.written + 1 }, step.row, step.column)
  }
  const plan = planOf(layout)
  const step = nextStep(plan, workIn(layout))
  const after = withWork(layout, workForward(plan, workIn(layout)))
  return step?.type === 'digit' ? rubbed(after, 'result', step.column) : after
}

function rubbed(layout: ColumnLayout, row: string, column: number): ColumnLayout {
  const cell = `${row}.${layout.places[column]}`
  if (!layout.filled.some((one) => one.cell === cell)) return layout
  return { ...layout, filled: layout.filled.filter((one) => one.cell !== cell) }
}

/** A press on an empty place of the answer writes its digit, when it is the next; null for any other part. */
export function writtenAt(layout: ColumnLayout, part: string): Change<ColumnLayout, Name> | null {
  const place = cellPlace(layout, part)
  if (!place || !isWorkedRow(place.row)) return null
  const label = nextLabel(layout)
  if (label === null) return { to: 'refusal', refusal: refuse('Everything is written.') }
  const step = isLong(layout) ? null : nextStep(planOf(layout), workIn(layout))
  const isNext = step
    ? step.type === 'digit' && step.column === place.column
    : longSteps(layout)[layout.written]?.row === place.row
  return isNext ? to(forward(layout)) : { to: 'refusal', refusal: refuse(`${label} first.`, 'next') }
}

function next(layout: ColumnLayout): Act {
  const label = nextLabel(layout)
  // Where pupils write, whether an exchange comes next is for them to see.
  return {
    id: 'next',
    label: layout.answer === 'boxes' ? NEXT : (label ?? NEXT),
    icon: 'chevrons-right',
    key: 'n',
    refusal: label === null ? refuse('Everything is written.') : null,
    run: () => to(forward(layout)),
  }
}

/** What the next step does, without the digit. */
function nextLabel(layout: ColumnLayout): string | null {
  if (isLong(layout)) return layout.written < longSteps(layout).length ? NEXT : null
  const plan = planOf(layout)
  const step = nextStep(plan, workIn(layout))
  if (step === null) return null
  const place = layout.places[step.column] ?? 'ones'
  if (step.type === 'digit') return `Write the ${manyOf(place)}`
  const before = layout.places[step.column - 1] ?? place
  return plan.way === 'up'
    ? `Exchange ${manyOf(place)} for ${manyOf(before)}`
    : `Exchange ${manyOf(before)} for ${manyOf(place)}`
}

function back(layout: ColumnLayout): Act {
  const isNothing = isLong(layout) ? layout.written === 0 : lastStep(planOf(layout), workIn(layout)) === null
  return {
    id: 'back',
    label: 'Take back the last step',
    icon: 'undo',
    key: 'b',
    refusal: isNothing ? refuse('Nothing is written yet.') : null,
    run: () =>
      to(
        isLong(layout)
          ? { ...layout, written: layout.written - 1 }
          : withWork(layout, workBack(planOf(layout), workIn(layout))),
      ),
  }
}

function showAll(layout: ColumnLayout): Act {
  const all = { ...allWritten(layout), filled: layout.filled.filter(({ cell }) => isGiven(cell)), masked: [] }
  const isSame =
    JSON.stringify([all.exchanged, all.taken, all.written, all.filled, all.masked]) ===
    JSON.stringify([layout.exchanged, layout.taken, layout.written, layout.filled, layout.masked])
  return {
    id: 'all',
    label: 'Show all',
    icon: 'eye',
    refusal: isSame ? refuse('Everything is shown.') : null,
    run: () => to(all),
  }
}

/** Places of the numbers, not of what is worked out. */
function isGiven(cell: Cell): boolean {
  return /^[a-d]\./.test(cell)
}

function again(layout: ColumnLayout): Act {
  const { exchanged, taken, written, filled } = layout
  const isFresh = exchanged.length + taken.length + written + filled.length === 0
  return {
    id: 'again',
    label: 'Start again',
    icon: 'rotate-cw',
    refusal: isFresh ? refuse('Nothing is written yet.') : null,
    run: () => to({ ...layout, ...NO_WORK, filled: [] }),
  }
}

function showNext(layout: ColumnLayout): Act {
  const found = cellsShown(layout).find((cell) => layout.masked.includes(cell)) ?? layout.masked[0]
  return {
    id: 'show',
    label: 'Show the next digit',
    icon: 'eye',
    key: 's',
    refusal: found === undefined ? refuse('Nothing is hidden here.') : null,
    run: () => to({ ...layout, masked: layout.masked.filter((cell) => cell !== found) }),
  }
}

function hideLast(layout: ColumnLayout, look: Look): Act {
  const found = cellsShown(layout).findLast(
    (cell) => !isOpen(layout, cell) && !isCellHidden(layout, cell, look),
  )
  return {
    id: 'hide',
    label: 'Hide the last digit',
    icon: 'eye-off',
    key: 'h',
    refusal: found === undefined ? refuse('Every digit is hidden.') : null,
    run: () => to(found === undefined ? layout : { ...layout, masked: [...layout.masked, found] }),
  }
}

function empty(layout: ColumnLayout): Act {
  return {
    id: 'empty',
    label: 'Empty the boxes',
    icon: 'eraser',
    refusal: layout.filled.length === 0 ? refuse('The boxes are empty.') : null,
    run: () => to({ ...layout, filled: [] }),
  }
}

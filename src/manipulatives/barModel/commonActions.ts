import { divide } from '../../number/exact'
import { type Action, type Change, COVERED, type Look, type Refusal, refuse } from '../contract'
import { withQuantities } from './asking'
import type { BarModel, Name, Values } from './barModel'
import { toggledBracket } from './brackets'
import { longestOf } from './numbers'
import { problemOf } from './rules'
import { displayed } from './unknown'

export type BarAction = Action<BarModel, Name>
type Next = Change<BarModel, Name>

interface Told {
  readonly id: string
  readonly label: string
  readonly icon: string
  readonly key?: string
  readonly part?: string
}

/** An action that asks for numbers, or tells why they cannot be shown. */
export function wishing(bar: BarModel, look: Look, told: Told, values: Values | string | Refusal): BarAction {
  return { ...told, ...outcomeOf(look, bar, values) }
}

function outcomeOf(look: Look, bar: BarModel, values: Values | string | Refusal) {
  if (look.covered) return never(COVERED)
  if (typeof values === 'string') return never(refuse(values))
  if (isRefusal(values)) return never(values)
  const outcome = withQuantities(bar, values)
  if (!outcome.ok) return never(outcome.refusal)
  return { refusal: null, run: (): Next => ({ to: 'wish', values }) }
}

function isRefusal(value: Values | Refusal): value is Refusal {
  return 'reason' in value
}

/** An action on how it is drawn, or on which parts it has. */
export function changing(
  look: Look,
  told: Told,
  next: BarModel | string | Refusal,
  covered = false,
): BarAction {
  if (covered && look.covered) return { ...told, ...never(COVERED) }
  if (typeof next === 'string') return { ...told, ...never(refuse(next)) }
  if ('reason' in next) return { ...told, ...never(next) }
  const problem = problemOf(next)
  if (problem !== null) return { ...told, ...never(refuse(problem)) }
  return { ...told, refusal: null, run: (): Next => ({ to: 'state', state: next }) }
}

function never(refusal: Refusal) {
  return { refusal, run: (): Next => ({ to: 'refusal', refusal }) }
}

/** Puts a "?" in place of a number, or takes it away. */
export function hiding(
  bar: BarModel,
  look: Look,
  name: Name,
  called: string,
  part: string = name,
): BarAction {
  const hidden = bar.masked.includes(name)
  const told = {
    id: `hide-${name}`,
    label: hidden ? `Show ${called}` : `Hide ${called}`,
    icon: hidden ? 'eye' : 'eye-off',
    part,
  }
  if (!hidden && !displayed(bar).includes(name)) {
    const remedy = wayToShow(bar, name)
    return changing(look, told, refuse('It is not shown.', remedy))
  }
  const masked = hidden ? bar.masked.filter((other) => other !== name) : [...bar.masked, name]
  return changing(look, told, { ...bar, masked })
}

/** The action that puts a number in the picture. */
function wayToShow(bar: BarModel, name: Name): string {
  if (bar.variant === 'fraction-of' && name === 'fraction' && bar.brackets.includes(name)) return 'answer'
  if (bar.variant === 'percentage')
    return name === 'percent' ? 'percents' : name === 'part' ? 'each' : 'amounts'
  if (name === 'moved') return 'move-down'
  return name === 'part' ? 'each' : `bracket-${name}`
}

export function bracketing(bar: BarModel, look: Look, name: Name, called: string): BarAction {
  const on = bar.brackets.includes(name)
  return changing(
    look,
    {
      id: `bracket-${name}`,
      label: on ? `Take the bracket off ${called}` : `Bracket ${called}`,
      icon: 'braces',
    },
    toggledBracket(bar, name),
  )
}

/** Squares to count, or plain bars. */
export function squares(bar: Extract<BarModel, { cells: boolean }>, look: Look): BarAction {
  const told = { id: 'cells', label: bar.cells ? 'Show plain bars' : 'Show squares', icon: 'grid-2x2' }
  return changing(look, told, { ...bar, cells: !bar.cells }, true)
}

/** What every variant can do with its lengths and letters. */
export function drawing(bar: BarModel, look: Look): BarAction[] {
  const longest = longestOf(bar)
  const kept =
    bar.unit !== 'fit'
      ? { ...bar, unit: 'fit' as const }
      : longest === 0
        ? 'There is nothing to measure yet.'
        : { ...bar, unit: divide(bar.length, longest) }
  return [
    changing(
      look,
      {
        id: 'sketch',
        label: bar.notToScale ? 'Draw to scale' : 'Draw not to scale',
        icon: 'unfold-horizontal',
      },
      { ...bar, notToScale: !bar.notToScale },
      true,
    ),
    changing(
      look,
      { id: 'scale', label: bar.unit === 'fit' ? 'Keep this scale' : 'Fit the space', icon: 'ruler' },
      kept,
      true,
    ),
    changing(
      look,
      { id: 'letters', label: 'Put numbers for letters', icon: 'case-lower' },
      Object.keys(bar.letters).length === 0 ? 'There are no letters.' : { ...bar, letters: {} },
    ),
  ]
}

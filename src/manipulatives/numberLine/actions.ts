import { type Exact, subtract } from '../../number/exact'
import { type Notation, numeral } from '../../number/numerals'
import { COVERED, HIDDEN, type Look, type Outcome, type Refusal } from '../contract'
import { marking } from './marking'
import {
  chosenOn,
  focusName,
  joined,
  movable,
  split,
  stepped,
  withJump,
  withoutLastJump,
  withoutLastPoint,
  withPoint,
  zoomedIn,
} from './moves'
import type { NumberLine } from './numberLine'
import { actionOf, asked, type LineAction, type LineChange, no, type Plan, state, toState } from './plan'
import { tenOf } from './scale'
import type { Name } from './values'

export function actions(line: NumberLine, look: Look): LineAction[] {
  const numbers = [...jumping(line, look), ...pointing(line), ...moving(line), ...measuring(line, look)]
  return [
    ...numbers.map((plan) =>
      actionOf(look.covered ? { ...plan, what: { ok: false, refusal: COVERED } } : plan),
    ),
    ...marking(line).map(actionOf),
  ]
}

/** Whether the number that a new jump sets off from, or that a zoom goes to, is hidden. */
function isFocusHidden(line: NumberLine, look: Look): boolean {
  const name = focusName(line)
  return name !== null && look.hidden(name) !== 'no'
}

function refusedAs(refusal: Refusal): Outcome<LineChange> {
  return { ok: false, refusal }
}

function written(value: Exact, notation: Notation): string {
  return notation === 'decimal' ? numeral(value) : String(value).replace('-', '−')
}

function jumping(line: NumberLine, look: Look): Plan[] {
  const jump = (size: Exact) =>
    line.start === null && isFocusHidden(line, look) ? refusedAs(HIDDEN) : toState(withJump(line, size))
  const one = written(line.step, line.notation)
  const ten = tenOf(line)
  const cut = split(line)
  const cutting: Outcome<LineChange> = !cut.ok
    ? cut
    : 'line' in cut.value
      ? state(cut.value.line)
      : asked(line, cut.value.values)
  return [
    {
      id: 'jump-on',
      label: `Jump on ${one}`,
      icon: 'redo',
      key: '+',
      what: jump(line.step),
    },
    {
      id: 'jump-on-ten',
      label: `Jump on ${written(ten, line.notation)}`,
      icon: 'fast-forward',
      key: 't',
      what: jump(ten),
    },
    {
      id: 'jump-back',
      label: `Jump back ${one}`,
      icon: 'undo',
      key: '-',
      what: jump(subtract(0, line.step)),
    },
    { id: 'take-jump', label: 'Take a jump off', icon: 'x', what: toState(withoutLastJump(line)) },
    {
      id: 'split',
      label: splitLabel(line),
      icon: 'split',
      key: 's',
      what: cutting,
    },
    { id: 'join', label: 'Join two jumps', icon: 'merge', key: 'j', what: toState(joined(line)) },
    {
      id: 'cover',
      label: line.cover ? 'Hide the whole jump' : 'Show the whole jump',
      icon: 'spline',
      what:
        line.cover || line.jumps.length > 0
          ? state({ ...line, cover: !line.cover })
          : no('There is no jump yet.'),
    },
  ]
}

function splitLabel(line: NumberLine): string {
  const ten = tenOf(line)
  if (ten === 10) return 'Split at ten'
  return ten === 1 ? 'Split at a whole one' : `Split at the next ${written(ten, line.notation)}`
}

function pointing(line: NumberLine): Plan[] {
  return [
    { id: 'add-point', label: 'Put a point on', icon: 'map-pin', key: 'p', what: toState(withPoint(line)) },
    {
      id: 'take-point',
      label: 'Take a point off',
      icon: 'map-pin-off',
      what: toState(withoutLastPoint(line)),
    },
  ]
}

function moving(line: NumberLine): Plan[] {
  const names = movable(line)
  const chosen = chosenOn(line)
  const next = names[(names.indexOf(chosen ?? 'start') + 1) % Math.max(1, names.length)]
  const what = chosen === null ? 'Move' : `Move ${sayName(chosen)}`
  const part = chosen === null ? {} : { part: handleOf(chosen) }
  const step = (steps: number): Outcome<LineChange> =>
    chosen === null
      ? no('There is nothing to move.')
      : asked(line, { [chosen]: stepped(line, chosen, steps) })
  return [
    {
      id: 'choose',
      label: names.length > 1 && next !== undefined ? `Choose ${sayName(next)}` : 'Choose another',
      icon: 'list',
      what:
        names.length > 1 && next !== undefined
          ? state({ ...line, chosen: next })
          : no('There is nothing else to choose.'),
    },
    {
      id: 'left',
      label: `${what} ${line.turn === 'up' ? 'down' : 'left'}`,
      icon: 'arrow-left',
      ...part,
      what: step(-1),
    },
    {
      id: 'right',
      label: `${what} ${line.turn === 'up' ? 'up' : 'right'}`,
      icon: 'arrow-right',
      ...part,
      what: step(1),
    },
  ]
}

/** "jump 2", "the start", "point 1". */
function sayName(name: Name): string {
  return name === 'start' ? 'the start' : name.replace(/(\d)/, ' $1')
}

function handleOf(name: Name): string {
  return name.startsWith('jump') ? name.replace('jump', 'end ') : name.replace(/(\d)/, ' $1')
}

function measuring(line: NumberLine, look: Look): Plan[] {
  const free = line.jumps.length === 0
  const open = line.measure === 'none'
  const shows = (measure: NumberLine['measure'], needed: number): Outcome<LineChange> => {
    if (line.measure === measure) return state({ ...line, measure: 'none' })
    if (!free) return no('Take the jumps off first.')
    if (line.points.length < needed)
      return no(needed === 2 ? 'Put two points on first.' : 'Put a point on first.')
    if (line.scale === 'open' && measure === 'neighbours') return no('An open line has no tens to look for.')
    return state({ ...line, measure })
  }
  return [
    {
      id: 'difference',
      label: line.measure === 'difference' ? 'Hide the difference' : 'Show the difference',
      icon: 'ruler',
      what: shows('difference', 2),
    },
    {
      id: 'neighbours',
      label: line.measure === 'neighbours' && !open ? 'Hide the tens beside it' : 'Show the tens beside it',
      icon: 'between-vertical-start',
      what: shows('neighbours', 1),
    },
    {
      id: 'zoom-in',
      label: 'Zoom in',
      icon: 'zoom-in',
      key: 'z',
      what: isFocusHidden(line, look) ? refusedAs(HIDDEN) : toState(zoomedIn(line)),
    },
  ]
}

import { add, compare, divide, type Exact, isWhole, subtract } from '../../number/exact'
import { type Look, refuse } from '../contract'
import { afterName, type BeforeAfter, barName, changeName, type Values } from './barModel'
import {
  changeOf,
  isChanged,
  isTrue,
  lossOf,
  movedAcross,
  movedTo,
  valueAfter,
  valueBefore,
} from './beforeAfter'
import { type BarAction, bracketing, drawing, hiding, wishing } from './commonActions'

/** What can be done to two bars of which one gives to the other. */
export function beforeAfterActions(bar: BeforeAfter, look: Look): BarAction[] {
  const [first, second] = [0, 1].map((index) => calledAt(bar, index))
  const across = movedAcross(bar)
  return [
    wishing(
      bar,
      look,
      {
        id: 'move-down',
        label: `Move ${bar.step} from ${first} to ${second}`,
        icon: 'chevron-down',
        part: 'after 1',
      },
      moving(bar, 1),
    ),
    wishing(
      bar,
      look,
      {
        id: 'move-up',
        label: `Move ${bar.step} from ${second} to ${first}`,
        icon: 'chevron-up',
        part: 'after 2',
      },
      moving(bar, -1),
    ),
    wishing(bar, look, { id: 'level', label: 'Make them equal', icon: 'equal' }, levelled(bar)),
    wishing(
      bar,
      look,
      { id: 'back', label: 'Put it back', icon: 'undo-2' },
      across === 0 && !isChanged(bar) ? 'Nothing has moved.' : asBefore(bar),
    ),
    bracketing(bar, look, 'total', 'the total'),
    hiding(bar, look, 'total', 'the total', 'total before'),
    hiding(bar, look, 'moved', 'what has moved', 'come'),
    ...[0, 1].flatMap((index) => ofBar(bar, look, index)),
    ...drawing(bar, look),
  ]
}

function ofBar(bar: BeforeAfter, look: Look, index: number): BarAction[] {
  const name = barName(index)
  const called = calledAt(bar, index)
  const value = valueBefore(bar, index)
  const part = `before ${index + 1}`
  // What has moved stays: only the bar before and what it comes to change.
  const wish = (next: typeof value) => {
    const bars = bar.bars.map((one, at) => (at === index ? { ...one, value: next } : one))
    const after = valueAfter({ ...bar, bars }, index)
    if (compare(next, 0) < 0) return 'A bar cannot be less than 0.'
    if (compare(after, 0) < 0) return 'There are not that many to move.'
    return { [name]: next, moved: bar.moved, [afterName(index)]: after }
  }
  return [
    wishing(
      bar,
      look,
      { id: `more-${name}`, label: `One more for ${called}`, icon: 'plus', part },
      wish(add(value, 1)),
    ),
    wishing(
      bar,
      look,
      { id: `fewer-${name}`, label: `One fewer for ${called}`, icon: 'minus', part },
      wish(subtract(value, 1)),
    ),
    hiding(bar, look, name, `${called} before`, part),
    hiding(bar, look, afterName(index), `${called} after`, `after ${index + 1}`),
    changing(bar, look, index, 1),
    changing(bar, look, index, -1),
    canTell(look, index) && changeOf(bar, index) === 0 && !bar.masked.includes(changeName(index))
      ? wishing(bar, look, hideChange(called, name), refuse('It gains and loses nothing.', `gain-${name}`))
      : {
          ...hiding(bar, look, changeName(index), `what ${called} gains or loses`),
          id: `hide-change-${name}`,
        },
  ]
}

/** Whether the class may know that a bar gains and loses nothing. */
function canTell(look: Look, index: number): boolean {
  return !look.covered && look.hidden(changeName(index)) === 'no'
}

function hideChange(called: string, name: string) {
  return { id: `hide-change-${name}`, label: `Hide what ${called} gains or loses`, icon: 'eye-off' }
}

/** So much comes to a bar from outside, or goes from it. */
function changing(bar: BeforeAfter, look: Look, index: number, by: 1 | -1): BarAction {
  const called = calledAt(bar, index)
  const next = add(changeOf(bar, index), by * bar.step)
  const bars = bar.bars.map((one, at) => (at === index ? { ...one, change: next } : one))
  const changed = { ...bar, bars }
  return wishing(
    bar,
    look,
    {
      id: `${by > 0 ? 'gain' : 'lose'}-${barName(index)}`,
      label: `${called.charAt(0).toUpperCase()}${called.slice(1)} ${by > 0 ? 'gains' : 'loses'} ${bar.step}`,
      icon: by > 0 ? 'circle-plus' : 'circle-minus',
      part: `after ${index + 1}`,
    },
    isTrue(changed)
      ? {
          ...before(bar),
          moved: bar.moved,
          ...changes(changed),
          [afterName(index)]: valueAfter(changed, index),
        }
      : 'There are not that many to lose.',
  )
}

function before(bar: BeforeAfter): Values {
  return { bar1: valueBefore(bar, 0), bar2: valueBefore(bar, 1) }
}

function changes(bar: BeforeAfter): Values {
  return { change1: changeOf(bar, 0), change2: changeOf(bar, 1) }
}

/** Nothing moved, gained or lost. */
function asBefore(bar: BeforeAfter): Values {
  const values = before(bar)
  return {
    ...values,
    moved: 0,
    change1: 0,
    change2: 0,
    after1: values.bar1 ?? 0,
    after2: values.bar2 ?? 0,
  }
}

function calledAt(bar: BeforeAfter, index: number): string {
  const label = bar.bars[index]?.label ?? ''
  return label === '' ? `bar ${index + 1}` : label
}

function moving(bar: BeforeAfter, by: 1 | -1) {
  const next = add(movedAcross(bar), by * bar.step)
  const [first, second] = [0, 1].map((at) => subtract(valueBefore(bar, at), lossOf(bar, at))) as [
    Exact,
    Exact,
  ]
  if (compare(next, first) > 0 || compare(subtract(0, next), second) > 0)
    return 'There are not that many to move.'
  return movedTo(bar, next)
}

/** Half the difference goes across: the total stays. */
function levelled(bar: BeforeAfter) {
  const [first, second] = [0, 1].map((at) => add(valueBefore(bar, at), changeOf(bar, at))) as [Exact, Exact]
  const half = divide(subtract(first, second), 2)
  if (!isWhole(half) && bar.numbers === 'whole') return 'The extra does not halve in whole numbers.'
  return half === movedAcross(bar) ? 'They are equal.' : movedTo(bar, half)
}

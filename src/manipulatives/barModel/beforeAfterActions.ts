import { add, compare, divide, isWhole, subtract } from '../../number/exact'
import type { Look } from '../contract'
import { afterName, type BeforeAfter, barName } from './barModel'
import { movedAcross, movedTo, valueAfter, valueBefore } from './beforeAfter'
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
      across === 0 ? 'Nothing has moved.' : movedTo(bar, 0),
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
  ]
}

function calledAt(bar: BeforeAfter, index: number): string {
  const label = bar.bars[index]?.label ?? ''
  return label === '' ? `bar ${index + 1}` : label
}

function moving(bar: BeforeAfter, by: 1 | -1) {
  const next = add(movedAcross(bar), by * bar.step)
  const [first, second] = [valueBefore(bar, 0), valueBefore(bar, 1)]
  if (compare(next, first) > 0 || compare(subtract(0, next), second) > 0)
    return 'There are not that many to move.'
  return movedTo(bar, next)
}

/** Half the difference goes across: the total stays. */
function levelled(bar: BeforeAfter) {
  const half = divide(subtract(valueBefore(bar, 0), valueBefore(bar, 1)), 2)
  if (!isWhole(half) && bar.numbers === 'whole') return 'The extra does not halve in whole numbers.'
  return half === movedAcross(bar) ? 'They are equal.' : movedTo(bar, half)
}

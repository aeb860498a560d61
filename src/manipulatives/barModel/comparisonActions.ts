import { add, compare, divide, isWhole, subtract } from '../../number/exact'
import type { Look } from '../contract'
import { type BarModel, barName, type Comparison, MOST_BARS, type Name } from './barModel'
import { type BarAction, bracketing, changing, drawing, hiding, squares, wishing } from './commonActions'
import { pairOf, valueAt } from './numbers'

/** What can be done to bars that are compared. */
export function comparisonActions(bar: Comparison, look: Look): BarAction[] {
  const count = bar.bars.length
  const last = bar.bars[count - 1]
  return [
    wishing(bar, look, { id: 'level', label: 'Level up', icon: 'equal' }, levelled(bar)),
    wishing(bar, look, { id: 'cut', label: 'Cut off the extra', icon: 'scissors' }, cut(bar)),
    wishing(bar, look, { id: 'move-one', label: 'Move 1 across', icon: 'move-vertical' }, movedAcross(bar)),
    changing(
      look,
      { id: 'more-bars', label: 'One more bar', icon: 'plus' },
      count === MOST_BARS
        ? `There are no more than ${MOST_BARS} bars.`
        : { ...bar, bars: [...bar.bars, { value: last?.value ?? 0, label: '' }] },
      true,
    ),
    changing(
      look,
      { id: 'fewer-bars', label: 'One fewer bar', icon: 'minus' },
      count === 2 ? 'Two bars are compared.' : withoutLast(bar),
      true,
    ),
    changing(
      look,
      { id: 'pair', label: 'Compare the next two', icon: 'arrow-down-up' },
      count === 2 ? 'There are only two bars.' : { ...bar, upper: (bar.upper + 1) % (count - 1) },
    ),
    squares(bar, look),
    bracketing(bar, look, 'difference', 'the difference'),
    hiding(bar, look, 'difference', 'the difference'),
    bracketing(bar, look, 'total', 'the total'),
    hiding(bar, look, 'total', 'the total'),
    ...drawing(bar, look),
    ...Array.from({ length: MOST_BARS }, (_, index) => ofBar(bar, look, index)).flat(),
  ]
}

function ofBar(bar: Comparison, look: Look, index: number): BarAction[] {
  const name = barName(index)
  const one = bar.bars[index]
  const part = `bar ${index + 1}`
  const called = one === undefined || one.label === '' ? part : one.label
  const more = { id: `more-${name}`, label: `One more for ${called}`, icon: 'plus', part }
  const fewer = { id: `fewer-${name}`, label: `One fewer for ${called}`, icon: 'minus', part }
  const missing = `There is no bar ${index + 1}.`
  if (one === undefined)
    return [
      wishing(bar, look, more, missing),
      wishing(bar, look, fewer, missing),
      changing(look, { id: `hide-${name}`, label: `Hide ${part}`, icon: 'eye-off', part }, missing),
    ]
  return [
    wishing(bar, look, more, { [name]: add(one.value, 1) }),
    wishing(
      bar,
      look,
      fewer,
      compare(one.value, 1) < 0 ? 'A bar cannot be less than 0.' : { [name]: subtract(one.value, 1) },
    ),
    hiding(bar, look, name, called, part),
  ]
}

function pair(bar: Comparison) {
  const { longer, shorter } = pairOf(bar)
  const [most, least] = [valueAt(bar, longer), valueAt(bar, shorter)]
  return { longer: barName(longer), shorter: barName(shorter), most, least, extra: subtract(most, least) }
}

const LEVEL = 'The bars are level.'

/** Half the difference goes from the longer bar to the shorter: the total stays. */
function levelled(bar: Comparison) {
  const { longer, shorter, most, least, extra } = pair(bar)
  const half = divide(extra, 2)
  if (extra === 0) return LEVEL
  if (!isWhole(half) && bar.numbers === 'whole') return 'The extra does not halve in whole numbers.'
  return { [longer]: subtract(most, half), [shorter]: add(least, half) }
}

/** The extra is taken away: the total becomes less. */
function cut(bar: Comparison) {
  const { longer, least, extra } = pair(bar)
  return extra === 0 ? LEVEL : { [longer]: least }
}

function movedAcross(bar: Comparison) {
  const { longer, shorter, most, least, extra } = pair(bar)
  if (extra === 0) return LEVEL
  if (compare(most, 1) < 0) return 'There is less than 1 to move.'
  return { [longer]: subtract(most, 1), [shorter]: add(least, 1) }
}

function withoutLast(bar: Comparison): BarModel {
  const gone = barName(bar.bars.length - 1)
  const letters = Object.entries(bar.letters).filter(([name]) => name !== gone)
  return {
    ...bar,
    bars: bar.bars.slice(0, -1),
    upper: Math.min(bar.upper, bar.bars.length - 3),
    masked: bar.masked.filter((name) => name !== gone),
    letters: Object.fromEntries(letters) as Partial<Record<Name, string>>,
  }
}

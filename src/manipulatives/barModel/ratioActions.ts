import { add, compare, subtract } from '../../number/exact'
import type { Look } from '../contract'
import { barName, MOST_EQUAL_PARTS, MOST_RATIO_BARS, type Name, type Ratio } from './barModel'
import { type BarAction, bracketing, changing, drawing, hiding, wishing } from './commonActions'
import { lengthsWished } from './numbers'

/** What can be done to bars in a ratio. */
export function ratioActions(bar: Ratio, look: Look): BarAction[] {
  const three = bar.bars.length === MOST_RATIO_BARS
  return [
    wishing(
      bar,
      look,
      { id: 'more', label: 'One more in each part', icon: 'plus' },
      lengthsWished({ ...bar, part: add(bar.part, 1) }),
    ),
    wishing(
      bar,
      look,
      { id: 'fewer', label: 'One fewer in each part', icon: 'minus' },
      compare(bar.part, 1) < 0
        ? 'A part cannot be less than 0.'
        : lengthsWished({ ...bar, part: subtract(bar.part, 1) }),
    ),
    changing(
      look,
      { id: 'each', label: bar.each ? 'Leave the parts empty' : 'Write in each part', icon: 'hash' },
      { ...bar, each: !bar.each, masked: bar.masked.filter((name) => name !== 'part') },
    ),
    hiding(bar, look, 'part', 'one part', 'bar 1 part 1'),
    changing(
      look,
      { id: 'note', label: bar.note ? 'Take the ratio away' : 'Write the ratio', icon: 'tag' },
      { ...bar, note: !bar.note },
    ),
    bracketing(bar, look, 'difference', 'the difference'),
    hiding(bar, look, 'difference', 'the difference'),
    bracketing(bar, look, 'total', 'the total'),
    hiding(bar, look, 'total', 'the total'),
    changing(
      look,
      {
        id: 'third',
        label: three ? 'Take the third bar away' : 'Add a third bar',
        icon: three ? 'minus' : 'plus',
      },
      three ? withoutThird(bar) : { ...bar, bars: [...bar.bars, { count: 1, label: '' }] },
      true,
    ),
    changing(
      look,
      { id: 'pair', label: 'Compare the next two', icon: 'arrow-down-up' },
      three ? { ...bar, upper: 1 - bar.upper } : 'There are only two bars.',
    ),
    ...drawing(bar, look),
    ...Array.from({ length: MOST_RATIO_BARS }, (_, index) => ofBar(bar, look, index)).flat(),
  ]
}

function ofBar(bar: Ratio, look: Look, index: number): BarAction[] {
  const name = barName(index)
  const one = bar.bars[index]
  const called = one === undefined || one.label === '' ? `bar ${index + 1}` : one.label
  const part = `bar ${index + 1} part 1`
  const more = { id: `more-count${index + 1}`, label: `One more part for ${called}`, icon: 'copy-plus', part }
  const fewer = {
    id: `fewer-count${index + 1}`,
    label: `One fewer part for ${called}`,
    icon: 'copy-minus',
    part,
  }
  if (one === undefined) {
    const missing = `There is no bar ${index + 1}.`
    return [
      wishing(bar, look, more, missing),
      wishing(bar, look, fewer, missing),
      changing(look, { id: `bracket-${name}`, label: `Bracket ${called}`, icon: 'braces' }, missing),
      changing(look, { id: `hide-${name}`, label: `Hide ${called}`, icon: 'eye-off' }, missing),
    ]
  }
  const { count } = one
  return [
    wishing(
      bar,
      look,
      more,
      count === MOST_EQUAL_PARTS
        ? `A bar has no more than ${MOST_EQUAL_PARTS} equal parts.`
        : lengthsWished(withCount(bar, index, count + 1)),
    ),
    wishing(
      bar,
      look,
      fewer,
      count === 1 ? 'There is only one part.' : lengthsWished(withCount(bar, index, count - 1)),
    ),
    bracketing(bar, look, name, called),
    hiding(bar, look, name, `all of ${called}`),
  ]
}

function withCount(bar: Ratio, index: number, count: number): Ratio {
  return { ...bar, bars: bar.bars.map((one, at) => (at === index ? { ...one, count } : one)) }
}

function withoutThird(bar: Ratio): Ratio {
  const gone = (name: string) => name === 'bar3' || name === 'count3'
  const letters = Object.entries(bar.letters).filter(([name]) => !gone(name))
  return {
    ...bar,
    bars: bar.bars.slice(0, 2),
    upper: 0,
    masked: bar.masked.filter((name) => !gone(name)),
    brackets: bar.brackets.filter((name) => !gone(name)),
    letters: Object.fromEntries(letters) as Partial<Record<Name, string>>,
  }
}

import { add, compare, divide, isWhole, multiply, subtract } from '../../number/exact'
import type { Look } from '../contract'
import { type EqualParts, type FractionOf, MOST_EQUAL_PARTS, type Multiplicative } from './barModel'
import { type BarAction, bracketing, changing, drawing, hiding, wishing } from './commonActions'
import { lengthsWished } from './numbers'

const TOO_MANY = `A bar has no more than ${MOST_EQUAL_PARTS} equal parts.`
const ONLY_ONE = 'There is only one part.'

/** One bar against as many parts of the same size. */
export function multiplicativeActions(bar: Multiplicative, look: Look): BarAction[] {
  const { part, times } = bar
  return [
    wishing(
      bar,
      look,
      { id: 'more-parts', label: 'Copy one more part', icon: 'copy-plus' },
      times === MOST_EQUAL_PARTS ? TOO_MANY : lengthsWished({ ...bar, times: times + 1 }),
    ),
    wishing(
      bar,
      look,
      { id: 'fewer-parts', label: 'Take one part away', icon: 'copy-minus' },
      times === 1 ? ONLY_ONE : lengthsWished({ ...bar, times: times - 1 }),
    ),
    wishing(
      bar,
      look,
      { id: 'more', label: 'One more in each part', icon: 'plus' },
      lengthsWished({ ...bar, part: add(part, 1) }),
    ),
    wishing(
      bar,
      look,
      { id: 'fewer', label: 'One fewer in each part', icon: 'minus' },
      compare(part, 1) < 0
        ? 'A part cannot be less than 0.'
        : lengthsWished({ ...bar, part: subtract(part, 1) }),
    ),
    hiding(bar, look, 'bar1', 'one part', 'bar 1'),
    bracketing(bar, look, 'bar2', 'the second bar'),
    hiding(bar, look, 'bar2', 'the second bar'),
    bracketing(bar, look, 'difference', 'the difference'),
    hiding(bar, look, 'difference', 'the difference'),
    bracketing(bar, look, 'total', 'the total'),
    hiding(bar, look, 'total', 'the total'),
    ...drawing(bar, look),
  ]
}

/** A whole in equal parts. */
export function equalActions(bar: EqualParts | FractionOf, look: Look): BarAction[] {
  const { parts, whole } = bar
  const each = divide(whole, parts)
  return [
    wishing(
      bar,
      look,
      { id: 'more-parts', label: 'More equal parts', icon: 'between-vertical-start' },
      recut(bar, 1),
    ),
    wishing(
      bar,
      look,
      { id: 'fewer-parts', label: 'Fewer equal parts', icon: 'between-vertical-end' },
      recut(bar, -1),
    ),
    wishing(
      bar,
      look,
      { id: 'copy-part', label: 'Copy one part', icon: 'copy-plus' },
      parts === MOST_EQUAL_PARTS
        ? TOO_MANY
        : lengthsWished({ ...bar, parts: parts + 1, whole: add(whole, each) }),
    ),
    wishing(
      bar,
      look,
      { id: 'take-part', label: 'Take one part away', icon: 'copy-minus' },
      parts === 1
        ? ONLY_ONE
        : lengthsWished(clipped({ ...bar, parts: parts - 1, whole: subtract(whole, each) })),
    ),
    wishing(
      bar,
      look,
      { id: 'more', label: 'One more in each part', icon: 'plus' },
      lengthsWished({ ...bar, whole: add(whole, parts) }),
    ),
    wishing(
      bar,
      look,
      { id: 'fewer', label: 'One fewer in each part', icon: 'minus' },
      compare(each, 1) < 0
        ? 'A part cannot be less than 0.'
        : lengthsWished({ ...bar, whole: subtract(whole, parts) }),
    ),
    ...(bar.variant === 'fraction-of' ? shadingActions(bar, look) : []),
    bracketing(bar, look, 'whole', 'the whole'),
    hiding(bar, look, 'whole', 'the whole'),
    hiding(bar, look, 'part', 'one part', 'part 1'),
    ...drawing(bar, look),
  ]
}

function shadingActions(bar: FractionOf, look: Look): BarAction[] {
  return [
    wishing(
      bar,
      look,
      { id: 'shade-more', label: 'Shade one more part', icon: 'paint-bucket' },
      bar.shaded === bar.parts ? 'All the parts are shaded.' : shadedWish(bar, bar.shaded + 1),
    ),
    wishing(
      bar,
      look,
      { id: 'shade-fewer', label: 'Shade one fewer part', icon: 'eraser' },
      bar.shaded === 0 ? 'No part is shaded.' : shadedWish(bar, bar.shaded - 1),
    ),
    bracketing(bar, look, 'fraction', 'the shaded parts'),
    changing(
      look,
      { id: 'answer', label: bar.answer ? 'Take the answer away' : 'Write the answer', icon: 'equal' },
      { ...bar, answer: !bar.answer },
    ),
    hiding(bar, look, 'fraction', 'the answer'),
  ]
}

export function shadedWish(bar: FractionOf, shaded: number) {
  return { shaded, fraction: multiply(divide(bar.whole, bar.parts), shaded) }
}

/** The same whole cut into the next number of parts that goes: 20 in 4, in 5, in 10. */
function recut(bar: EqualParts | FractionOf, step: 1 | -1) {
  for (let parts = bar.parts + step; parts >= 1 && parts <= MOST_EQUAL_PARTS; parts += step) {
    if (bar.numbers === 'whole' && !isWhole(divide(bar.whole, parts))) continue
    return lengthsWished(clipped({ ...bar, parts }))
  }
  if (step < 0) return ONLY_ONE
  return bar.parts === MOST_EQUAL_PARTS ? TOO_MANY : 'That does not make more equal parts in whole numbers.'
}

function clipped<B extends EqualParts | FractionOf>(bar: B): B {
  return bar.variant === 'fraction-of' ? { ...bar, shaded: Math.min(bar.shaded, bar.parts) } : bar
}

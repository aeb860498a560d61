import { add, compare, subtract } from '../../number/exact'
import type { Look } from '../contract'
import { CUTS, type Name, type Percentage, type Values } from './barModel'
import { type BarAction, changing, drawing, hiding, wishing } from './commonActions'
import { nextEdge, percentageQuantities, shadedTo, wholeStep } from './percentage'

/** What can be done to a bar that is 100%. */
export function percentageActions(bar: Percentage, look: Look): BarAction[] {
  const step = wholeStep(bar)
  const full = bar.percent === 100 ? 'All of it is shaded.' : null
  const empty = bar.percent === 0 ? 'Nothing is shaded.' : null
  return [
    wishing(
      bar,
      look,
      { id: 'shade-more', label: 'Shade one more part', icon: 'paint-bucket' },
      full ?? shadedTo(bar, nextEdge(bar, 1)),
    ),
    wishing(
      bar,
      look,
      { id: 'shade-fewer', label: 'Shade one fewer part', icon: 'eraser' },
      empty ?? shadedTo(bar, nextEdge(bar, -1)),
    ),
    wishing(
      bar,
      look,
      { id: 'percent-more', label: 'Shade 1% more', icon: 'plus' },
      full ?? shadedTo(bar, bar.percent + 1),
    ),
    wishing(
      bar,
      look,
      { id: 'percent-fewer', label: 'Shade 1% less', icon: 'minus' },
      empty ?? shadedTo(bar, bar.percent - 1),
    ),
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
      { id: 'more', label: 'Make the whole more', icon: 'plus' },
      wholeOf(bar, add(bar.whole, step)),
    ),
    wishing(
      bar,
      look,
      { id: 'fewer', label: 'Make the whole less', icon: 'minus' },
      compare(bar.whole, step) < 0
        ? 'The whole cannot be less than 0.'
        : wholeOf(bar, subtract(bar.whole, step)),
    ),
    scaling(bar, look, 'percents', 'the percentages', ['percent']),
    scaling(
      bar,
      look,
      'amounts',
      'the amounts',
      bar.each ? ['whole', 'amount'] : ['whole', 'amount', 'part'],
    ),
    scaling(bar, look, 'each', 'each part', bar.amounts ? [] : ['part']),
    hiding(bar, look, 'percent', 'the percentage'),
    hiding(bar, look, 'amount', 'the amount'),
    hiding(bar, look, 'whole', 'the whole'),
    hiding(bar, look, 'part', 'one part', 'part 1'),
    ...drawing(bar, look),
  ]
}

function wholeOf(bar: Percentage, whole: Percentage['whole']): Values {
  return percentageQuantities({ ...bar, whole })
}

/** The next cut that goes: 40 in 4, in 5, in 10. */
function recut(bar: Percentage, by: 1 | -1): Values | string {
  const cuts =
    by > 0 ? CUTS.filter((cut) => cut > bar.parts) : CUTS.filter((cut) => cut < bar.parts).toReversed()
  for (const parts of cuts) {
    const next = { ...bar, parts }
    const values = percentageQuantities(next)
    if (bar.numbers === 'whole' && typeof values.part !== 'number') continue
    return values
  }
  if (by < 0) return 'There is only one part.'
  return bar.parts === 20
    ? 'A bar has no more than 20 parts.'
    : 'That does not make more equal parts in whole numbers.'
}

/** Writes a scale, or the value of each part, or takes it away with what hid it. */
function scaling(
  bar: Percentage,
  look: Look,
  which: 'percents' | 'amounts' | 'each',
  called: string,
  gone: readonly Name[],
): BarAction {
  const on = bar[which]
  const masked = on ? bar.masked.filter((name) => !gone.includes(name)) : bar.masked
  const label =
    which === 'each'
      ? on
        ? 'Leave the parts empty'
        : 'Write in each part'
      : `${on ? 'Take away' : 'Write'} ${called}`
  return changing(look, { id: which, label, icon: on ? 'eraser' : 'ruler' }, { ...bar, [which]: !on, masked })
}

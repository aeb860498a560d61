import type { Point } from '../../geometry/point'
import { type Exact, subtract, toFloat, total } from '../../number/exact'
import type { Part } from '../../picture/part'
import { type Change, COVERED, type Look, refuse } from '../contract'
import {
  type BarModel,
  type BeforeAfter,
  barName,
  MOST_EQUAL_PARTS,
  type Name,
  partName,
  type Values,
} from './barModel'
import { gainOf, lossOf, movedTo, valueBefore } from './beforeAfter'
import { isAway, type Layout, layoutOf } from './geometry'
import { lengthsWished, quantities } from './numbers'
import { shadedTo, wholeStep } from './percentage'
import { countAt } from './ratio'
import { BAR, hasRows, leftOf, rowTop } from './rows'

type Wish = Change<BarModel, Name>

/** The lines between parts and the ends of bars: a drag moves them. Nothing is drawn but the bar itself. */
export function handleParts(bar: BarModel, layout: Layout): Part[] {
  if (layout.drawn === 'covered') return []
  const ends = layout.segments.flatMap((segment): Part[] => {
    if (isAway(segment)) return []
    const last = !layout.segments.some(
      (other) => other.row === segment.row && other.index > segment.index && !isAway(other),
    )
    const divides = bar.variant === 'part-whole' && !last
    if (!last && !divides) return []
    return [
      {
        key: divides ? `divider ${segment.index + 1}` : `end ${segment.row + 1}`,
        at: { x: segment.x + segment.width, y: rowTop(bar, segment.row) },
        marks: [],
        press: { x: -28, y: 0, width: 56, height: BAR },
        name: divides ? `the line after part ${segment.index + 1}` : nameOfEnd(bar, segment.row),
        handle: true,
      },
    ]
  })
  return [...ends, ...shadeHandle(bar, layout)]
}

function nameOfEnd(bar: BarModel, row: number): string {
  if (bar.variant === 'before-after') return `the end of bar ${(row % 2) + 1} ${row < 2 ? 'before' : 'after'}`
  return hasRows(bar) ? `the end of bar ${row + 1}` : 'the end of the bar'
}

/** The edge of what is shaded, over the end of the bar where they meet. */
function shadeHandle(bar: BarModel, layout: Layout): Part[] {
  if (bar.variant !== 'percentage') return []
  const x = leftOf(bar) + (toFloat(bar.whole) * layout.unit * bar.percent) / 100
  return [
    {
      key: 'shade 1',
      at: {
        x: layout.drawn === 'sketch' ? leftOf(bar) + (bar.length * bar.percent) / 100 : x,
        y: rowTop(bar, 0),
      },
      marks: [],
      press: { x: -28, y: 0, width: 56, height: BAR },
      name: 'the edge of what is shaded',
      handle: true,
    },
  ]
}

/** A line or an end goes to the nearest whole number. */
export function drag(bar: BarModel, part: string, to: Point, look: Look): Wish | null {
  const [kind, number] = part.split(' ')
  if (kind !== 'divider' && kind !== 'end' && kind !== 'shade') return null
  if (look.covered) return { to: 'refusal', refusal: COVERED }
  const layout = layoutOf(bar, look)
  if (layout.drawn !== 'scale')
    return { to: 'refusal', refusal: refuse('This bar is a sketch. Draw it to scale first.', 'sketch') }
  const along = Math.max(0, to.x - leftOf(bar)) / layout.unit
  const values =
    kind === 'divider'
      ? divided(bar, Number(number), along)
      : kind === 'shade'
        ? shadedBy(bar, along)
        : ended(bar, Number(number), along)
  if (values === null) return null
  const now = quantities(bar)
  const same = (Object.keys(values) as Name[]).every((name) => values[name] === now[name])
  return same ? null : { to: 'wish', values }
}

function divided(bar: BarModel, after: number, along: number): Values | null {
  if (bar.variant !== 'part-whole') return null
  const left = bar.parts[after - 1]
  const right = bar.parts[after]
  if (!left || !right) return null
  const before = total(bar.parts.slice(0, after - 1).map(({ value }) => value))
  const both = total([left.value, right.value])
  const place = Math.round(along - toFloat(before))
  const share: Exact = place <= 0 ? 0 : place >= toFloat(both) ? both : place
  return { [partName(after - 1)]: share, [partName(after)]: subtract(both, share) }
}

function ended(bar: BarModel, row: number, along: number): Values | null {
  switch (bar.variant) {
    case 'part-whole': {
      const last = bar.parts.length - 1
      const before = total(bar.parts.slice(0, last).map(({ value }) => value))
      return { [partName(last)]: Math.max(0, Math.round(along - toFloat(before))) }
    }
    case 'comparison':
      return { [barName(row - 1)]: Math.round(along) }
    case 'multiplicative': {
      if (row === 1) return lengthsWished({ ...bar, part: Math.round(along) })
      const part = toFloat(bar.part)
      if (part === 0) return null
      const times = Math.min(MOST_EQUAL_PARTS, Math.max(1, Math.round(along / part)))
      return lengthsWished({ ...bar, times })
    }
    case 'ratio':
      return lengthsWished({ ...bar, part: Math.round(along / countAt(bar, row - 1)) })
    case 'percentage':
      return lengthsWished({ ...bar, whole: Math.round(along / wholeStep(bar)) * wholeStep(bar) })
    case 'before-after':
      return row < 3 ? { [barName(row - 1)]: Math.round(along) } : movedBy(bar, row - 3, along)
    default: {
      // In whole numbers every part grows alike, so the whole goes by as many as there are parts.
      const step = bar.numbers === 'whole' ? bar.parts : 1
      return lengthsWished({ ...bar, whole: Math.round(along / step) * step })
    }
  }
}

/** What is shaded goes to the nearest edge of a part. */
function shadedBy(bar: BarModel, along: number): Values | null {
  if (bar.variant !== 'percentage' || bar.whole === 0) return null
  const share = Math.min(1, along / toFloat(bar.whole))
  return shadedTo(bar, (Math.round(share * bar.parts) * 100) / bar.parts)
}

/** The end of a bar after goes in steps from where it was before, as far as the two bars let it. */
function movedBy(bar: BeforeAfter, index: number, along: number): Values {
  const [first, second] = [0, 1].map((at) => toFloat(subtract(valueBefore(bar, at), lossOf(bar, at)))) as [
    number,
    number,
  ]
  const gained = toFloat(gainOf(bar, index))
  const across = index === 0 ? first + gained - along : along - second - gained
  const steps = Math.round(across / bar.step)
  return movedTo(
    bar,
    Math.min(Math.floor(first / bar.step), Math.max(-Math.floor(second / bar.step), steps)) * bar.step,
  )
}

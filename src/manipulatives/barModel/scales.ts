import { divide, multiply, toFloat } from '../../number/exact'
import { textWidth } from '../../picture/andika'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import type { Look } from '../contract'
import type { Name, Percentage } from './barModel'
import { ends, within } from './braces'
import type { Layout } from './geometry'
import { shadingShows } from './lengths'
import { LEAST, onPaper, shownMarks, shownWidth } from './numeral'
import { ABOVE, BAR, sizeOf } from './rows'
import { upright } from './segments'
import { type Shown, shown } from './unknown'

const SIZE = 50
const TICK = 20
/** From the bar to the middle of the numbers on its scales. */
const AWAY = 56
const APART = 14

/** A number on one of the scales, before it is known whether there is room for it. */
interface Label {
  readonly key: string
  readonly x: number
  readonly how: Shown
  readonly size: number
  /** The quantity it is: it may be hidden, and a press shows it. */
  readonly name: Name | null
  readonly called: string
}

/** The percentages above the bar, and the amounts below it. */
export function scaleParts(bar: Percentage, layout: Layout, look: Look): Part[] {
  return [
    ...(bar.percents ? scale(bar, look, percentLabels(bar, layout, look), 'percent') : []),
    ...(bar.amounts ? scale(bar, look, amountLabels(bar, layout, look), 'amount') : []),
  ]
}

function scale(bar: Percentage, look: Look, labels: readonly Label[], of: 'percent' | 'amount'): Part[] {
  const above = of === 'percent'
  const y = above ? ABOVE - AWAY : ABOVE + BAR + AWAY
  const placed = roomFor(bar, labels, above)
  return placed.flatMap((label): Part[] => {
    const x = within(label.x, widthOf(bar, label, above), sizeOf(bar).width)
    return [
      {
        key: `${label.key} tick`,
        at: { x: label.x, y: above ? ABOVE - TICK : ABOVE + BAR },
        marks: [{ type: 'path', d: upright(0, 0, TICK), stroke: 'ink', strokeWidth: 4 }],
      },
      numberPart(bar, look, { ...label, x }, y, above),
    ]
  })
}

function numberPart(bar: Percentage, look: Look, label: Label, y: number, above: boolean): Part {
  const { name, how } = label
  const width = widthOf(bar, label, above)
  const hue = name === null ? null : look.hue(name)
  const fill: InkName = hue === null ? 'ink' : `${hue}.deep`
  const marks: Mark[] =
    how.as === '?'
      ? hiddenBoxMarks({ x: -36, y: -30, width: 72, height: 60 }, SIZE * 0.86)
      : above && how.as === 'number'
        ? [
            textMark(`${toFloat(how.value)}%`, { x: 0, y: 0 }, label.size, {
              fill,
              weight: name ? 'bold' : 'regular',
            }),
          ]
        : shownMarks(bar, how, { x: 0, y: 0 }, onPaper(bar, how, label.size), fill)
  const part: Part = { key: label.key, at: { x: label.x, y }, marks }
  if (name === null) return part
  const reach = Math.max(56, width)
  return {
    ...part,
    press: { x: -reach / 2, y: -30, width: reach, height: 60 },
    name: label.called,
    shows: name,
  }
}

function widthOf(bar: Percentage, { how, size }: Label, above: boolean): number {
  if (how.as === '?') return 72
  if (above && how.as === 'number') return textWidth(`${toFloat(how.value)}%`, size, 'bold')
  return shownWidth(bar, how, onPaper(bar, how, size))
}

/** Those that come first in the list have their place; the others only where there is room. */
function roomFor(bar: Percentage, labels: readonly Label[], above: boolean): Label[] {
  const placed: Label[] = []
  for (const label of labels) {
    const width = widthOf(bar, label, above)
    const middle = (one: Label) => within(one.x, widthOf(bar, one, above), sizeOf(bar).width)
    const clear = placed.every((other) => {
      const between = Math.abs(middle(other) - middle(label))
      return between >= (width + widthOf(bar, other, above)) / 2 + APART
    })
    if (clear || label.name === 'amount' || label.name === 'percent') placed.push(label)
  }
  return placed
}

function number(value: number | string): Shown {
  return { as: 'number', value }
}

function percentLabels(bar: Percentage, layout: Layout, look: Look): Label[] {
  const [from, to] = ends(layout, 0)
  const at = (percent: number) => from + ((to - from) * percent) / 100
  const plain = (percent: number): Label => ({
    key: `${percent} per cent`,
    x: at(percent),
    how: number(percent),
    size: LEAST,
    name: null,
    called: '',
  })
  const seen = shadingShows(look)
  const shaded: Label = {
    key: 'percent',
    x: seen ? at(bar.percent) : (from + to) / 2,
    how: shown(bar, 'percent', look),
    size: SIZE,
    name: 'percent',
    called: 'the percentage',
  }
  return [
    shaded,
    plain(0),
    plain(100),
    ...ticks(bar, look).map((tick) => plain((tick * 100) / bar.parts)),
  ].filter((label) => label === shaded || !seen || Math.abs(label.x - shaded.x) > 0.5)
}

/** The inner edges of the parts, or every second or fifth of them where they are many. */
function ticks(bar: Percentage, look: Look): number[] {
  if (look.hidden('parts') === 'size') return []
  const each = bar.length / bar.parts
  const every = [1, 2, 5, 10].find((count) => bar.parts % count === 0 && count * each >= 104) ?? bar.parts
  return Array.from({ length: bar.parts / every - 1 }, (_, index) => (index + 1) * every)
}

function amountLabels(bar: Percentage, layout: Layout, look: Look): Label[] {
  const [from, to] = ends(layout, 0)
  const at = (share: number) => from + (to - from) * share
  const seen = shadingShows(look)
  const amount: Label = {
    key: 'amount',
    x: seen ? at(bar.percent / 100) : (from + to) / 2,
    how: shown(bar, 'amount', look),
    size: SIZE,
    name: 'amount',
    called: 'the amount',
  }
  const whole: Label = {
    key: 'whole',
    x: to,
    how: shown(bar, 'whole', look),
    size: LEAST,
    name: 'whole',
    called: 'the whole',
  }
  const zero: Label = { key: 'zero', x: from, how: number(0), size: LEAST, name: null, called: '' }
  const part = shown(bar, 'part', look)
  const inner = ticks(bar, look).flatMap((tick): Label[] => {
    const label = { key: `amount ${tick}`, x: at(tick / bar.parts), size: LEAST }
    if (tick === 1) return [{ ...label, how: part, name: 'part', called: 'one part' }]
    if (part.as !== 'number' || layout.drawn === 'covered') return []
    return [{ ...label, how: number(multiply(divide(bar.whole, bar.parts), tick)), name: null, called: '' }]
  })
  return [amount, whole, zero, ...inner].filter(
    (label) => label === amount || !seen || Math.abs(label.x - amount.x) > 0.5,
  )
}

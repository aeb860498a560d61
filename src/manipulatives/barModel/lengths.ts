import { compare, type Exact, toFloat } from '../../number/exact'
import type { Look } from '../contract'
import {
  afterName,
  type BeforeAfter,
  barName,
  changeName,
  type Percentage,
  type Ratio,
  type Values,
} from './barModel'
import { beforeAfterQuantities, gainOf, isChanged, lossOf, valueBefore } from './beforeAfter'
import type { Drawn, Segment } from './geometry'
import { longestOf } from './numbers'
import { mostParts } from './ratio'
import { leftOf } from './rows'

/** What a bar is long whose length says nothing. */
const NOMINAL = 0.7

/** The same part over and over, in every bar. */
export function ratioSegments(bar: Ratio, look: Look, drawn: Drawn, unit: number): Segment[] {
  const left = leftOf(bar)
  if (isVeiled(bar, look, drawn))
    return bar.bars.map((_, row) => ({
      key: `bar ${row + 1} part 1`,
      name: 'part',
      index: 0,
      row,
      x: left,
      width: bar.length * NOMINAL,
    }))
  const width = drawn === 'scale' ? toFloat(bar.part) * unit : bar.length / mostParts(bar)
  return bar.bars.flatMap(({ count }, row) =>
    Array.from({ length: count }, (_, index) => ({
      key: `bar ${row + 1} part ${index + 1}`,
      name: 'part' as const,
      index,
      row,
      x: left + index * width,
      width,
    })),
  )
}

/** Whether the numbers of parts are kept from the class: then no bar shows how many it has. */
export function isVeiled(bar: Ratio, look: Look, drawn: Drawn): boolean {
  if (drawn !== 'covered') return false
  return (
    look.hidden('parts') === 'size' ||
    bar.bars.some((_, index) => look.hidden(`count${index + 1}`) === 'size')
  )
}

export function percentageSegments(bar: Percentage, look: Look, drawn: Drawn, unit: number): Segment[] {
  const veiled = look.hidden('parts') === 'size'
  const count = veiled ? 1 : bar.parts
  const width = (drawn === 'scale' ? toFloat(bar.whole) * unit : bar.length) / count
  const shaded = shadingShows(look) ? (bar.percent * count) / 100 : 0
  return Array.from({ length: count }, (_, index) => ({
    key: `part ${index + 1}`,
    name: 'part' as const,
    index,
    row: 0,
    x: leftOf(bar) + index * width,
    width,
    shade: Math.min(1, Math.max(0, shaded - index)),
    ...(veiled ? { covers: 'parts' as const } : {}),
  }))
}

/** Whether what is shaded may be seen: its length says the percentage and the amount. */
export function shadingShows(look: Look): boolean {
  return look.hidden('percent') !== 'size' && look.hidden('amount') !== 'size'
}

/** The two bars, and below them what is left of the one and the other with what has come to it. */
export function beforeAfterSegments(bar: BeforeAfter, drawn: Drawn, unit: number): Segment[] {
  const left = leftOf(bar)
  const one = (
    key: string,
    name: Segment['name'],
    index: number,
    row: number,
    x: number,
    width: number,
  ): Segment => ({
    key,
    name,
    index,
    row,
    x,
    width,
  })
  if (drawn === 'covered') {
    const width = bar.length * NOMINAL
    return [0, 1].flatMap((index) => [
      one(`before ${index + 1}`, barName(index), 0, index, left, width),
      one(`after ${index + 1}`, afterName(index), 0, index + 2, left, width),
    ])
  }
  const sketch = drawn === 'sketch' && !isChanged(bar) ? sketched(bar) : null
  // What is gained and lost keeps its true length in a sketch too: so every order is kept.
  const scale = drawn === 'sketch' ? bar.length / Math.max(1, toFloat(longestOf(bar))) : unit
  const [first = 0, second = 0, gone = 0] =
    sketch ?? [valueBefore(bar, 0), valueBefore(bar, 1), bar.moved].map((value) => toFloat(value) * scale)
  return [0, 1].flatMap((index): Segment[] => {
    const whole = index === 0 ? first : second
    const gives = index === bar.from
    const [lost, gained] = [lossOf(bar, index), gainOf(bar, index)].map((value) => toFloat(value) * scale)
    const stays = whole - (gives ? gone : 0) - (lost ?? 0)
    const row = index + 2
    const comes: [Segment['moved'], number][] = [
      ['come', gives ? 0 : gone],
      ['gained', gained ?? 0],
    ]
    const goes: [Segment['moved'], number][] = [
      ['gone', gives ? gone : 0],
      ['lost', lost ?? 0],
    ]
    const [hasCome, hasGone] = [comes, goes].map((list) => list.some(([, width]) => width > 0))
    const own = one(
      `after ${index + 1}`,
      hasCome && !hasGone ? barName(index) : afterName(index),
      0,
      row,
      left,
      stays,
    )
    let x = left + stays
    const others = [...comes, ...goes].flatMap(([moved, width], at): Segment[] => {
      if (width === 0 || moved === undefined) return []
      const isOutside = moved === 'gained' || moved === 'lost'
      const key = isOutside ? `${moved} ${index + 1}` : moved
      const segment = one(key, isOutside ? changeName(index) : 'moved', at + 1, row, x, width)
      x += width
      return [{ ...segment, moved }]
    })
    return [
      one(`before ${index + 1}`, barName(index), 0, index, left, whole),
      hasCome && hasGone ? { ...own, bare: true } : own,
      ...others,
    ]
  })
}

/** Lengths that keep the order of all these numbers and still add up: the least whole numbers that do. */
function sketched(bar: BeforeAfter): number[] {
  const order = ordered(beforeAfterQuantities(bar))
  for (let most = 1; most <= 12; most++) {
    for (let first = 0; first <= most; first++) {
      for (let second = 0; second <= most; second++) {
        if (Math.max(first, second) !== most) continue
        for (let moved = 0; moved <= (bar.from === 0 ? first : second); moved++) {
          const bars = [first, second].map((value) => ({ value, label: '', change: 0 }))
          if (ordered(beforeAfterQuantities({ ...bar, bars, moved })) !== order) continue
          const unit = bar.length / Math.max(1, first + second)
          return [first * unit, second * unit, moved * unit]
        }
      }
    }
  }
  return [0, 0, 0]
}

function ordered({ bar1, bar2, moved, after1, after2 }: Values): string {
  const all: Exact[] = [0, bar1 ?? 0, bar2 ?? 0, moved ?? 0, after1 ?? 0, after2 ?? 0]
  return all
    .flatMap((one, index) => all.slice(0, index).map((other) => Math.sign(compare(one, other))))
    .join()
}

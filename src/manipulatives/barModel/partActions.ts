import {
  compare,
  denominatorOf,
  divide,
  isWhole,
  multiply,
  numeratorOf,
  subtract,
  total,
} from '../../number/exact'
import type { Look } from '../contract'
import { type BarModel, MOST_PARTS, type Name, type PartWhole, partName } from './barModel'
import { type BarAction, bracketing, changing, drawing, hiding, squares, wishing } from './commonActions'

/** What can be done to parts in one whole. */
export function partActions(bar: PartWhole, look: Look): BarAction[] {
  const count = bar.parts.length
  const full = count === MOST_PARTS ? `A bar has no more than ${MOST_PARTS} parts.` : null
  return [
    changing(look, { id: 'more-parts', label: 'One more part', icon: 'plus' }, full ?? split(bar), true),
    changing(
      look,
      { id: 'fewer-parts', label: 'One fewer part', icon: 'minus' },
      count === 1 ? 'There is only one part.' : joined(bar),
      true,
    ),
    wishing(bar, look, { id: 'equal', label: 'Make the parts equal', icon: 'columns-3' }, equal(bar)),
    changing(look, { id: 'copy-part', label: 'Copy the last part', icon: 'copy' }, full ?? copied(bar), true),
    squares(bar, look),
    bracketing(bar, look, 'whole', 'the whole'),
    hiding(bar, look, 'whole', 'the whole'),
    ...drawing(bar, look),
    ...Array.from({ length: MOST_PARTS }, (_, index) => ofPart(bar, look, index)).flat(),
    ...Array.from({ length: MOST_PARTS - 1 }, (_, index) => ofLine(bar, look, index)).flat(),
  ]
}

function ofPart(bar: PartWhole, look: Look, index: number): BarAction[] {
  const name = partName(index)
  const number = index + 1
  const value = bar.parts[index]?.value
  const part = `part ${number}`
  const more = { id: `more-${name}`, label: `One more in part ${number}`, icon: 'plus', part }
  const fewer = { id: `fewer-${name}`, label: `One fewer in part ${number}`, icon: 'minus', part }
  const missing = `There is no part ${number}.`
  if (value === undefined)
    return [
      wishing(bar, look, more, missing),
      wishing(bar, look, fewer, missing),
      changing(look, { id: `hide-${name}`, label: `Hide part ${number}`, icon: 'eye-off', part }, missing),
    ]
  return [
    wishing(bar, look, more, { [name]: total([value, 1]) }),
    wishing(
      bar,
      look,
      fewer,
      compare(value, 1) < 0 ? 'A part cannot be less than 0.' : { [name]: subtract(value, 1) },
    ),
    hiding(bar, look, name, part, part),
  ]
}

function ofLine(bar: PartWhole, look: Look, index: number): BarAction[] {
  const [name, next] = [partName(index), partName(index + 1)]
  const before = bar.parts[index]?.value
  const after = bar.parts[index + 1]?.value
  const move = (by: number) => {
    if (before === undefined || after === undefined) return `There is no line after part ${index + 1}.`
    if (compare(by > 0 ? after : before, 1) < 0) return 'The line is at the end of its parts.'
    return { [name]: total([before, by]), [next]: subtract(after, by) }
  }
  const part = `divider ${index + 1}`
  const line = `the line after part ${index + 1}`
  return [
    wishing(
      bar,
      look,
      { id: `left-${index + 1}`, label: `Move ${line} left`, icon: 'arrow-left', part },
      move(-1),
    ),
    wishing(
      bar,
      look,
      { id: `right-${index + 1}`, label: `Move ${line} right`, icon: 'arrow-right', part },
      move(1),
    ),
  ]
}

/** The whole stays: the last part gives up half of itself, or its greater half. */
function split(bar: PartWhole): BarModel {
  const last = bar.parts[bar.parts.length - 1]
  const value = last?.value ?? 0
  const half = divide(value, 2)
  const kept =
    isWhole(half) || bar.numbers !== 'whole' ? half : Math.ceil(numeratorOf(half) / denominatorOf(half))
  return {
    ...bar,
    parts: [
      ...bar.parts.slice(0, -1),
      { value: kept, label: last?.label ?? '' },
      { value: subtract(value, kept), label: '' },
    ],
  }
}

/** The whole stays: the last two parts become one. */
function joined(bar: PartWhole): BarModel {
  const gone = partName(bar.parts.length - 1)
  const [before, last] = bar.parts.slice(-2)
  const letters = Object.entries(bar.letters).filter(([name]) => name !== gone)
  return {
    ...bar,
    parts: [
      ...bar.parts.slice(0, -2),
      { value: total([before?.value ?? 0, last?.value ?? 0]), label: before?.label ?? '' },
    ],
    masked: bar.masked.filter((name) => name !== gone),
    letters: Object.fromEntries(letters) as Partial<Record<Name, string>>,
  }
}

function copied(bar: PartWhole): BarModel {
  return { ...bar, parts: [...bar.parts, { value: bar.parts.at(-1)?.value ?? 0, label: '' }] }
}

function equal(bar: PartWhole) {
  const each = divide(total(bar.parts.map(({ value }) => value)), bar.parts.length)
  if (!isWhole(each) && bar.numbers === 'whole') return 'That does not make equal parts in whole numbers.'
  const whole = multiply(each, bar.parts.length)
  return { whole, ...Object.fromEntries(bar.parts.map((_, index) => [partName(index), each])) }
}

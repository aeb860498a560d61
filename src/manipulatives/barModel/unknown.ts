import { compare, type Exact, subtract } from '../../number/exact'
import { numeral } from '../../number/numerals'
import { isStacked } from '../../picture/text'
import type { Look } from '../contract'
import type { BarModel, Name } from './barModel'
import { quantities, sums } from './numbers'

/** How a number is shown: itself, letters in its place ("+3" for a gain), or "?". */
export type Shown =
  | { readonly as: 'number'; readonly value: Exact }
  | { readonly as: 'letter'; readonly letter: string }
  | { readonly as: '?' }

export function shown(bar: BarModel, name: Name, look: Look): Shown {
  const letter = bar.letters[name]
  if (bar.masked.includes(name)) return { as: '?' }
  if (letter !== undefined) return { as: 'letter', letter }
  if (look.hidden(name) !== 'no') return { as: '?' }
  const value = quantities(bar)[name] ?? 0
  return isChange(name) ? { as: 'letter', letter: signed(bar, value) } : { as: 'number', value }
}

function isChange(name: Name): boolean {
  return name === 'change1' || name === 'change2'
}

/** What is gained or lost says which: "+3". */
function signed(bar: BarModel, change: Exact): string {
  return compare(change, 0) < 0 ? `−${written(bar, subtract(0, change))}` : `+${written(bar, change)}`
}

/** The number as it is written in a sentence: "13 cm", "r", "a hidden number". */
export function inWords(bar: BarModel, name: Name, look: Look): string {
  const how = shown(bar, name, look)
  if (how.as === '?') return 'a hidden number'
  return how.as === 'letter' ? how.letter : written(bar, how.value)
}

/** The digits with what they measure: "13 cm". */
export function written(bar: BarModel, value: Exact): string {
  const stacked = isStacked(value, bar.numbers === 'fraction' ? 'fraction' : 'decimal')
  const digits = stacked ? String(value) : numeral(value)
  return bar.measure === '' ? digits : `${digits} ${bar.measure}`
}

/** The numbers that stand in the picture, hidden or not. */
export function displayed(bar: BarModel): Name[] {
  const all = Object.keys(quantities(bar)) as Name[]
  return all.filter((name) => {
    switch (name) {
      case 'parts':
      case 'shaded':
      case 'times':
      case 'count1':
      case 'count2':
      case 'count3':
        return false
      case 'part':
        return !('each' in bar) || bar.each || (bar.variant === 'percentage' && bar.amounts)
      case 'whole':
        return (
          bar.brackets.includes('whole') ||
          (bar.variant === 'percentage' && bar.amounts) ||
          (bar.variant === 'fraction-of' && bar.brackets.includes('fraction'))
        )
      case 'fraction':
        return bar.variant === 'fraction-of' && bar.answer && bar.brackets.includes('fraction')
      case 'difference':
      case 'total':
        return bar.brackets.includes(name)
      case 'totalAfter':
        return bar.brackets.includes('total')
      case 'percent':
        return bar.variant === 'percentage' && bar.percents
      case 'amount':
        return bar.variant === 'percentage' && bar.amounts
      case 'moved':
        return bar.variant === 'before-after'
      case 'bar1':
      case 'bar3':
        return bar.variant !== 'ratio' || bar.brackets.includes(name)
      case 'bar2':
        return bar.variant === 'comparison' || bar.variant === 'before-after' || bar.brackets.includes(name)
      default:
        return true
    }
  })
}

/** Any two of these say the third: the percentage too, which no sum names. */
const PERCENTAGE = (
  [
    ['whole', 'percent', 'amount'],
    ['part', 'percent', 'amount'],
    ['part', 'whole'],
  ] as const
).map((names) => ({ terms: names.map((name) => ({ name, times: 1 })) }))

/** Whether every "?" follows from what can be seen. A letter counts as known. */
export function enoughIsKnown(bar: BarModel, look: Look): boolean {
  const seen = displayed(bar)
  const wanted = seen.filter((name) => shown(bar, name, look).as === '?')
  const known = new Set<Name>(seen.filter((name) => !wanted.includes(name)))
  const relations = bar.variant === 'percentage' ? PERCENTAGE : sums(bar)
  for (let found = true; found; ) {
    found = false
    for (const { terms } of relations) {
      const open = terms.filter(({ name, times }) => times !== 0 && !known.has(name))
      const [only] = open
      if (open.length !== 1 || !only) continue
      known.add(only.name)
      found = true
    }
  }
  return wanted.every((name) => known.has(name))
}

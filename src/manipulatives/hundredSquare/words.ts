import { fraction } from '../../number/exact'
import { numeral } from '../../number/numerals'
import { counted } from '../../number/spoken'
import { listed } from '../../number/written'
import type { Look } from '../contract'
import { countedTogether } from '../countable'
import { quantities, shadedIn100 } from './numbers'
import { isCellCovered } from './picture'
import { type HundredSquare, isThere, numberIn } from './square'

/** One sentence as a teacher would say it, of what can be seen. */
export function describe(square: HundredSquare, look: Look): string {
  const kind = square.blank ? 'Grid of 100 cells' : `Hundred square, ${square.first} to ${99 + square.first}`
  const name = square.label === '' ? kind : `${kind}, ${square.label}`
  if (look.covered) return `${name}: covered.`
  const said = square.blank ? gridSaid(square, look) : numbersSaid(square, look)
  return said.length === 0 ? `${name}.` : `${name}: ${said.join(', ')}.`
}

function isHidden(look: Look): boolean {
  return (
    ['shaded', 'left', 'value', 'rest'].some((name) => look.hidden(name) !== 'no') ||
    look.hiddenNames.some((name) => name.startsWith('shaded'))
  )
}

function gridSaid(square: HundredSquare, look: Look): string[] {
  const shaded = shadedIn100(square)
  const { whole, caption } = square
  if (isHidden(look)) return ['a hidden number of cells shaded']
  const colours = square.shades.map(({ length }) => length).filter((count) => count > 0)
  const parts = colours.length > 1 ? ` in parts of ${listed(colours.map(String))}` : ''
  const share = {
    none: '',
    hundredths: counted(shaded, 'hundredth'),
    decimal: numeral(fraction(shaded, 100)),
    fraction: `${counted(shaded, 'hundredth')}`,
    percent: `${shaded}%`,
  }[caption]
  const value =
    look.hidden('whole') === 'no' ? ` of ${numeral(whole)}, ${numeral(quantities(square).value ?? 0)}` : ''
  return [
    `${counted(shaded, 'cell')} shaded${parts}`,
    ...(caption === 'none' ? [] : [whole === 1 ? share : `${share}${value}`]),
  ]
}

function numbersSaid(square: HundredSquare, look: Look): string[] {
  const { ring, multiples, fragment, bottomUp, counters } = square
  const covered = square.covered.filter((cell) => isThere(square, cell)).length
  const said: string[] = []
  if (bottomUp) said.push('from the bottom')
  if (fragment.length > 0) said.push(`only ${counted(fragment.length, 'number')} of it`)
  if (ring !== null)
    said.push(
      isCellCovered(square, look, ring) ? 'a hidden number ringed' : `${numberIn(square, ring)} ringed`,
    )
  if (multiples.length > 0) said.push(`multiples of ${listed(multiples.map(String))} shaded`)
  if (isHidden(look)) said.push('a hidden number of cells shaded')
  else if (shadedIn100(square) > 0) said.push(`${counted(shadedIn100(square), 'cell')} shaded`)
  if (covered > 0) said.push(`${counted(covered, 'number')} covered`)
  if (counters.length > 0) said.push(countedTogether(counters.map(({ token }) => token)))
  return said
}

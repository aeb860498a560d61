import { numeral } from '../../number/numerals'
import { listed } from '../../number/written'
import type { Look } from '../contract'
import { allCalled } from '../countable'
import { type ArrayModel, blocksOf, type Name, partName } from './arrayModel'
import { quantities } from './numbers'
import { isMasked, isSketch, seenOf } from './seen'
import { tokensIn } from './tokens'

/** One sentence as a teacher would say it, of what can be seen. */
export function describe(array: ArrayModel, look: Look): string {
  const things = allCalled(tokensIn(array))
  const kind = array.look === 'area' ? 'Area model' : things === 'counters' ? 'Array' : `Array of ${things}`
  const name = array.label === '' ? kind : `${kind} ${array.label}`
  if (seenOf(array, look) === 'nothing') return `${name}: covered.`
  return `${name}: ${[whole(array, look), ...cuts(array, look), ...products(array, look)].join(', ')}.`
}

function said(array: ArrayModel, look: Look, name: Name): string {
  return isMasked(array, look, name) ? 'a hidden number' : numeral(quantities(array)[name] ?? 0)
}

function rowsOf(array: ArrayModel, look: Look, rows: Name, columns: Name): string {
  const down = said(array, look, rows)
  const across = said(array, look, columns)
  if (array.look === 'area') return `${down} by ${across}`
  const isOne = quantities(array)[rows] === 1 && !isMasked(array, look, rows)
  return `${isMasked(array, look, rows) ? `${down} of rows` : `${down} ${isOne ? 'row' : 'rows'}`} of ${across}`
}

function whole(array: ArrayModel, look: Look): string {
  const { remainder } = array
  const isNone = remainder === 0 && !isMasked(array, look, 'remainder')
  const left =
    remainder === null
      ? ''
      : isNone
        ? ' and none left over'
        : ` and ${said(array, look, 'remainder')} left over`
  return `${rowsOf(array, look, 'rows', 'columns')}${left}${isSketch(array) ? ', not to scale' : ''}`
}

/** With a number hidden, what the parts are could tell it. */
function cuts(array: ArrayModel, look: Look): string[] {
  const blocks = blocksOf(array)
  if (blocks.length === 1) return []
  const isHidden = look.hiddenNames.length > 0 || array.masked.length > 0 || array.cover !== null
  if (isHidden) return [`cut into ${blocks.length} parts`]
  const parts = blocks.map(({ row, column }) =>
    rowsOf(array, look, partName(array, 'rows', row), partName(array, 'columns', column)),
  )
  return [`cut into ${listed(parts)}`]
}

/** The products that are written, and no others. */
function products(array: ArrayModel, look: Look): string[] {
  const blocks = array.labels.includes('products') && array.look !== 'dots' ? blocksOf(array) : []
  const parts =
    blocks.length < 2 ? [] : [`the parts are ${listed(blocks.map(({ name }) => said(array, look, name)))}`]
  const isWritten = array.caption === 'equation' || blocks.length === 1
  const name = array.remainder === null || array.caption !== 'equation' ? 'product' : 'dividend'
  return isWritten ? [...parts, `${said(array, look, name)} in all`] : parts
}

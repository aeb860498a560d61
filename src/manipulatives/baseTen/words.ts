import { numeral } from '../../number/numerals'
import { counted } from '../../number/spoken'
import type { Look } from '../contract'
import type { Block } from '../exchange'
import { manyOf, oneOf } from '../placeValue'
import { type BaseTen, blocksOf, kindsIn, nameOf, placeOf, valueOf } from './baseTen'

/** What the blocks are called whatever they are worth. */
export const SHAPE_NAMES: Readonly<Record<Block, string>> = {
  one: 'small cube',
  ten: 'stick',
  hundred: 'flat',
  thousand: 'big cube',
}

export function one(mat: BaseTen, kind: Block): string {
  return oneOf(placeOf(mat, kind))
}

export function many(mat: BaseTen, kind: Block): string {
  return manyOf(placeOf(mat, kind))
}

export function describe(mat: BaseTen, look: Look): string {
  const name = mat.label === '' ? 'Base ten blocks' : `Base ten blocks ${mat.label}`
  if (look.covered || look.hidden('value') !== 'no') return `${name}: a hidden number.`
  const kinds = kindsIn(mat)
  const shown = kinds.filter((kind) => blocksOf(mat, kind).length > 0 || look.hidden(nameOf(kind)) !== 'no')
  if (shown.length === 0) return `${name}: none.`
  const parts = shown.map((kind) =>
    look.hidden(nameOf(kind)) === 'no'
      ? counted(blocksOf(mat, kind).length, one(mat, kind), many(mat, kind))
      : `a hidden number of ${many(mat, kind)}`,
  )
  const hides = kinds.some((kind) => look.hidden(nameOf(kind)) !== 'no')
  const isBeside = mat.besideTen && (['one', 'ten'] as const).every((kind) => shown.includes(kind))
  const beside = isBeside ? `, the ${many(mat, 'one')} beside a ${one(mat, 'ten')}` : ''
  return `${name}: ${listed(parts)}${beside}${hides ? '' : `, worth ${numeral(valueOf(mat))}`}.`
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

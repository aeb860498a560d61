import { numeral } from '../../number/numerals'
import { counted } from '../../number/spoken'
import { listed } from '../../number/written'
import type { Look } from '../contract'
import type { Block } from '../exchange'
import { manyOf, oneOf } from '../placeValue'
import { allOf, type BaseTen, blocksOf, groupsOf, inEach, kindsIn, nameOf, placeOf, valueOf } from './baseTen'

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

export function intoEach(mat: BaseTen, kind: Block): string {
  return `Put 1 ${one(mat, kind)} in ${groupsOf(mat).length === 1 ? 'the' : 'each'} group`
}

export function describe(mat: BaseTen, look: Look): string {
  const name = mat.label === '' ? 'Base ten blocks' : `Base ten blocks ${mat.label}`
  if (look.covered || look.hidden('value') !== 'no') return `${name}: a hidden number.`
  const kinds = kindsIn(mat)
  if (mat.groups && look.hiddenNames.length === 0)
    return `${name}: ${inGroups(mat)}, worth ${numeral(valueOf(mat))}.`
  const shown = kinds.filter((kind) => allOf(mat, kind).length > 0 || look.hidden(nameOf(kind)) !== 'no')
  if (shown.length === 0) return `${name}: none.`
  const parts = shown.map((kind) =>
    look.hidden(nameOf(kind)) === 'no'
      ? counted(allOf(mat, kind).length, one(mat, kind), many(mat, kind))
      : `a hidden number of ${many(mat, kind)}`,
  )
  const hides = kinds.some((kind) => look.hidden(nameOf(kind)) !== 'no')
  const isBeside = mat.besideTen && (['one', 'ten'] as const).every((kind) => shown.includes(kind))
  const beside = isBeside ? `, the ${many(mat, 'one')} beside a ${one(mat, 'ten')}` : ''
  return `${name}: ${listed(parts)}${beside}${hides ? '' : `, worth ${numeral(valueOf(mat))}`}.`
}

/** "4 groups of 1 ten, and 1 ten and 2 ones in no group". */
function inGroups(mat: BaseTen): string {
  const each = said(mat, (kind) => inEach(mat, kind))
  const left = said(mat, (kind) => blocksOf(mat, kind).length)
  const groups = `${counted(groupsOf(mat).length, 'group')} of ${each === '' ? 'nothing yet' : each}`
  return `${groups}${left === '' ? '' : `, and ${left} in no group`}`
}

function said(mat: BaseTen, count: (kind: Block) => number): string {
  const held = kindsIn(mat).filter((kind) => count(kind) > 0)
  return listed(held.map((kind) => counted(count(kind), one(mat, kind), many(mat, kind))))
}

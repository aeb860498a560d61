import { type Exact, multiply } from '../../number/exact'
import { addsUp, type Product, type Sum, type Values } from '../contract'
import {
  type ArrayModel,
  blocksOf,
  dividendOf,
  type Name,
  partName,
  productOf,
  SIDES,
  sideOf,
} from './arrayModel'

export function quantities(array: ArrayModel): Values<Name> {
  const values: Partial<Record<Name, Exact>> = { product: productOf(array) }
  for (const side of SIDES) {
    values[side] = sideOf(array, side)
    array[side].forEach((part, index) => {
      values[partName(array, side, index)] = part
    })
  }
  for (const { name, rows, columns } of blocksOf(array)) values[name] = multiply(rows, columns)
  if (array.remainder !== null) {
    values.remainder = array.remainder
    values.dividend = dividendOf(array)
  }
  return values
}

/** What must be true of its numbers, whatever they are. */
export type Rule =
  | { readonly is: 'sum'; readonly total: Name; readonly parts: readonly Name[] }
  | { readonly is: 'product'; readonly total: Name; readonly factors: readonly [Name, Name] }

export function rulesOf(array: ArrayModel): Rule[] {
  const blocks = blocksOf(array)
  const rules: Rule[] = [{ is: 'product', total: 'product', factors: ['rows', 'columns'] }]
  for (const side of SIDES) {
    const parts = array[side].map((_, index) => partName(array, side, index))
    if (parts.length > 1) rules.push({ is: 'sum', total: side, parts })
  }
  if (blocks.length > 1) {
    rules.push({ is: 'sum', total: 'product', parts: blocks.map(({ name }) => name) })
    for (const { name, row, column } of blocks) {
      const factors = [partName(array, 'rows', row), partName(array, 'columns', column)] as const
      rules.push({ is: 'product', total: name, factors })
    }
  }
  if (array.remainder !== null) rules.push({ is: 'sum', total: 'dividend', parts: ['product', 'remainder'] })
  return rules
}

export function sums(array: ArrayModel): Sum<Name>[] {
  return rulesOf(array).flatMap((rule) => (rule.is === 'sum' ? [addsUp(rule.total, rule.parts)] : []))
}

export function products(array: ArrayModel): Product<Name>[] {
  return rulesOf(array).flatMap((rule) =>
    rule.is === 'product' ? [{ product: rule.total, factors: rule.factors }] : [],
  )
}

import { add, compare, type Exact, subtract, total } from '../../number/exact'
import { listed, written } from '../../number/written'
import { addsUp, done, type Look, type Mint, type Outcome, refused, type Sum, type Values } from '../contract'
import { worthTogether } from '../worth'
import { withCounts } from './counters'
import {
  type Branch,
  knotsOf,
  type Name,
  type PartName,
  type PartWhole,
  partName,
  showsCounters,
  treeOf,
} from './partWhole'
import { problemOf } from './schema'

export function quantities(diagram: PartWhole): Values<Name> {
  const values: Partial<Record<Name, Exact>> = {}
  for (const { name, value } of knotsOf(diagram)) values[name] = value
  if (showsCounters(diagram)) values.left = worthTogether(diagram.inWhole)
  return values
}

/** PW1 and PW6: at every level the parts sum to their whole. A false whole promises nothing. */
export function sums(diagram: PartWhole): Sum<Name>[] {
  return knotsOf(diagram).flatMap(({ name, parts }) => {
    if (parts.length === 0 || (name === 'whole' && diagram.falseWhole !== null)) return []
    const names = parts.map((part) => part.name)
    return [addsUp<Name>(name, name === 'whole' && diagram.inWhole.length > 0 ? [...names, 'left'] : names)]
  })
}

export function withQuantities(diagram: PartWhole, values: Values<Name>, mint: Mint): Outcome<PartWhole> {
  const shown = quantities(diagram)
  const asked = Object.entries(values).filter(([, value]) => value !== undefined) as [Name, Exact][]
  if (asked.some(([name]) => shown[name] === undefined))
    return refused('This diagram has no such number.', 'add-part')
  if (asked.every(([name, value]) => shown[name] === value)) return done(diagram)
  if (asked.some(([, value]) => compare(value, 0) < 0)) return refused('A part cannot be less than 0.')
  return showsCounters(diagram) ? withCounts(diagram, values, mint) : withNumbers(diagram, values)
}

function withNumbers(diagram: PartWhole, values: Values<Name>): Outcome<PartWhole> {
  const parts: Branch[] = []
  for (const [index, branch] of diagram.parts.entries()) {
    const fitted = withBranch(branch, partName(index), values)
    if (!fitted) return refused((look) => doNotMake(diagram, values, look))
    parts.push(fitted)
  }
  const next = diagram.falseWhole === null ? withWhole(parts, values) : parts
  if (!next) return refused((look) => doNotMake(diagram, values, look))
  const falseWhole = diagram.falseWhole === null ? null : (values.whole ?? diagram.falseWhole)
  const made = { ...diagram, parts: next, falseWhole: null }
  const isTrue = falseWhole === null || falseWhole === treeOf(made).value
  const result = isTrue ? made : { ...made, falseWhole }
  const problem = problemOf(result)
  return problem === null ? done(result) : refused(problem)
}

/** One part with what is asked of it and of its own parts; null when these do not go together. */
function withBranch(branch: Branch, name: PartName, values: Values<Name>): Branch | null {
  if (!('parts' in branch)) {
    const value = values[name]
    return value === undefined ? branch : { value }
  }
  const asked = branch.parts.map((_, index) => values[`${name}.${partName(index)}`])
  const numbers = branch.parts.map(({ value }, index) => asked[index] ?? value)
  const wanted = values[name]
  const fitted = wanted === undefined ? numbers : madeUp(numbers, asked, wanted)
  return fitted ? { parts: fitted.map((value) => ({ value })) } : null
}

/** The free numbers changed, the last one first, until all of them come to the total; null when they cannot. */
function madeUp(
  numbers: readonly Exact[],
  asked: readonly (Exact | undefined)[],
  wanted: Exact,
): Exact[] | null {
  const fitted = [...numbers]
  let missing = subtract(wanted, total(numbers))
  for (let index = fitted.length - 1; index >= 0 && missing !== 0; index--) {
    if (asked[index] !== undefined) continue
    const before = fitted[index] ?? 0
    const after = add(before, missing)
    fitted[index] = compare(after, 0) < 0 ? 0 : after
    missing = subtract(missing, subtract(fitted[index] ?? 0, before))
  }
  return missing === 0 ? fitted : null
}

/** The parts that make the whole asked for; a part with a number asked of it or its own parts stays. */
function withWhole(parts: readonly Branch[], values: Values<Name>): readonly Branch[] | null {
  if (values.whole === undefined) return parts
  const numbers = parts.map((branch) => numberOf(branch))
  const asked = parts.map((branch, index) => {
    const names = Object.keys(values).filter((name) => name.startsWith(partName(index)))
    return names.length > 0 ? numberOf(branch) : undefined
  })
  const fitted = madeUp(numbers, asked, values.whole)
  if (!fitted) return null
  return parts.map(
    (branch, index) => withBranch(branch, partName(index), { [partName(index)]: fitted[index] }) ?? branch,
  )
}

function numberOf(branch: Branch): Exact {
  if ('value' in branch) return branch.value
  return 'parts' in branch ? total(branch.parts.map(({ value }) => value)) : worthTogether(branch.counters)
}

function doNotMake(diagram: PartWhole, values: Values<Name>, look: Look): string {
  const knots = knotsOf(diagram)
  const isHidden = knots.some(({ name }) => look.hidden(name) !== 'no' || diagram.masked.includes(name))
  if (isHidden || values.whole === undefined) return 'Those parts do not make that whole.'
  const parts = treeOf(diagram).parts.map(({ name, value }) =>
    written(values[name] ?? value, diagram.notation),
  )
  return `The parts ${listed(parts)} do not make ${written(values.whole, diagram.notation)}.`
}

import { STAGE } from '../../geometry/stage'
import { compare, divide, isWhole, multiply } from '../../number/exact'
import { type BarModel, MOST_VALUE, variants } from './barModel'
import { isTrue, NOT_MANY } from './beforeAfter'
import { bracketNames } from './brackets'
import { COUNTS, longestOf, namesOf, quantities } from './numbers'
import { sizeOf } from './rows'

/** The reason that fitting the space removes. */
export const TOO_LONG = 'That is too long to draw at this scale.'

/** As many squares as can be told apart in one row. */
const MOST_CELLS = 40

/** Why these numbers and settings cannot be one bar model, as a sentence; null when they can. */
export function problemOf(bar: BarModel): string | null {
  const values = quantities(bar)
  const named = new Set(namesOf(bar))
  const spokenOf = [...bar.masked, ...Object.keys(bar.letters), ...bar.brackets]
  if (spokenOf.some((name) => !named.has(name as never)))
    return 'A name is given that this bar does not have.'
  if (bar.masked.some((name) => COUNTS.includes(name)))
    return 'A number of parts can be counted: it is not hidden.'
  if (new Set(bar.masked).size !== bar.masked.length) return 'A number is hidden twice.'
  if (bar.brackets.some((name) => !bracketNames(bar).includes(name)))
    return 'A bracket is asked for that this bar does not have.'
  if (
    bar.variant === 'multiplicative' &&
    bar.brackets.includes('bar2') &&
    bar.brackets.includes('difference')
  )
    return 'Bracket the second bar or the difference, not both.'
  if ((bar.variant === 'comparison' || bar.variant === 'ratio') && bar.upper > bar.bars.length - 2)
    return 'There is no bar below that one.'
  if (bar.variant === 'fraction-of' && bar.shaded > bar.parts)
    return 'There are not that many parts to shade.'
  if (bar.variant === 'before-after' && !isTrue(bar)) return NOT_MANY
  if (
    bar.variant === 'percentage' &&
    bar.numbers === 'whole' &&
    isWhole(divide(bar.whole, bar.parts)) &&
    !isWhole(values.amount ?? 0)
  )
    return 'That percentage does not come to a whole number.'
  if (bar.numbers === 'whole' && Object.values(values).some((value) => !isWhole(value)))
    return 'That does not make equal parts in whole numbers.'
  if (compare(longestOf(bar), MOST_VALUE) > 0) return 'A bar shows numbers up to 10,000,000.'
  if ('cells' in bar && bar.cells) {
    if (Object.values(values).some((value) => !isWhole(value))) return 'Squares show whole numbers.'
    if (compare(longestOf(bar), MOST_CELLS) > 0)
      return `More than ${MOST_CELLS} squares are too small to count.`
  }
  if (bar.unit !== 'fit' && !bar.notToScale && compare(multiply(longestOf(bar), bar.unit), bar.length) > 0)
    return TOO_LONG
  if (sizeOf(bar).width > STAGE.width) return 'The bars and their names do not fit across the board.'
  return null
}

export const schema = variants.check((context) => {
  const problem = problemOf(context.value)
  if (problem !== null) context.issues.push({ code: 'custom', message: problem, input: context.value })
})

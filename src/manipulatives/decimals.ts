import type { Form } from '../number/numerals'
import { done, type Field, refused } from './contract'
import { exponentOf, manyOf, type Place, placeAt } from './placeValue'

/** What shows a number in columns, with how many places are always written after its point. */
interface InColumns {
  readonly columns: readonly Place[]
  readonly decimals: number
}

/** PV6: so many places are written after the point, noughts at the end too, and never more than there are columns. */
function decimalsOf({ columns, decimals }: InColumns): number {
  return Math.max(0, Math.min(decimals, -exponentOf(columns.at(-1) ?? 'ones')))
}

/** How its number is written, null for its shortest way. */
export function formOf(state: InColumns): Form | null {
  const decimals = decimalsOf(state)
  return decimals > 0 ? { decimals } : null
}

export function decimalsField<S extends InColumns>(): Field<S> {
  return {
    id: 'decimals',
    label: 'Places after the point',
    control: {
      type: 'choice',
      choices: [
        { value: '0', label: 'as many as it takes' },
        { value: '1', label: 'always tenths' },
        { value: '2', label: 'always hundredths' },
        { value: '3', label: 'always thousandths' },
      ],
    },
    value: (state) => String(decimalsOf(state)),
    set(state, value) {
      const decimals = [0, 1, 2, 3].find((places) => String(places) === String(value)) ?? 0
      const place = placeAt(-decimals)
      if (decimals > 0 && !state.columns.includes(place))
        return refused(
          `There is no column for ${manyOf(place)}. Let the columns go to ${manyOf(place)} first.`,
        )
      return done({ ...state, decimals })
    },
  }
}

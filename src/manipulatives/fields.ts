import type { Notation } from '../number/numerals'
import { done, type Field } from './contract'

/** The name a piece is spoken of by, at most so many letters. */
export function nameField<S extends { readonly label: string }>(label = 'Name', most = 40): Field<S> {
  return {
    id: 'label',
    label,
    control: { type: 'text' },
    value: (state) => state.label,
    set: (state, value) => done({ ...state, label: String(value).slice(0, most) }),
  }
}

/** How numbers that are not whole are written. */
export function notationField<S extends { readonly notation: Notation }>(): Field<S> {
  return {
    id: 'notation',
    label: 'Numbers',
    control: {
      type: 'choice',
      choices: [
        { value: 'decimal', label: 'decimals' },
        { value: 'fraction', label: 'fractions' },
      ],
    },
    value: (state) => state.notation,
    set: (state, value) => done({ ...state, notation: value === 'fraction' ? 'fraction' : 'decimal' }),
  }
}

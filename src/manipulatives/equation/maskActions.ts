import { type Action, type Look, refuse } from '../contract'
import { type Equation, isBox, type Name, type SignName, signName, splitName, termsOf } from './equation'
import { isHidden } from './masks'

/** Numbers and signs that can be hidden, in reading order; the parts of a split follow their number. */
function maskable(equation: Equation): (Name | SignName)[] {
  return termsOf(equation).flatMap(({ name, side, index, term }) => {
    const split = equation.splits.find((candidate) => candidate.term === name)
    const parts = split?.parts.map((_, part) => splitName(split, part)) ?? []
    const sign: SignName[] = index === 0 && side > 0 ? [signName(side - 1)] : []
    const isOpenSign = side > 0 && typeof equation.relations[side - 1] !== 'string'
    return [...(isOpenSign ? [] : sign), ...(isBox(term) ? [] : [name]), ...parts]
  })
}

export function showAction(equation: Equation): Action<Equation, Name> {
  const order = [...maskable(equation), 'ring' as const]
  const next = order.find((name) => equation.masked.includes(name))
  return {
    id: 'show',
    label: 'Show the next number',
    icon: 'eye',
    key: 's',
    refusal: next === undefined ? refuse('Nothing is hidden here.') : null,
    run: () => ({
      to: 'state',
      state: { ...equation, masked: equation.masked.filter((name) => name !== next) },
    }),
  }
}

/** Hides numbers from the last to the first; signs are hidden in the designer only. */
export function hideAction(equation: Equation, look: Look): Action<Equation, Name> {
  const numbers = maskable(equation).filter((name): name is Name => !name.startsWith('sign'))
  const next = numbers.findLast((name) => !isHidden(equation, name, look))
  return {
    id: 'hide',
    label: 'Hide the last number',
    icon: 'eye-off',
    key: 'h',
    refusal: next === undefined ? refuse('Every number is hidden.') : null,
    run: () => ({
      to: 'state',
      state: next === undefined ? equation : { ...equation, masked: [...equation.masked, next] },
    }),
  }
}

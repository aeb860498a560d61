import { parseExact } from '../../number/exact'
import { numeral } from '../../number/numerals'
import { done, type Field, type Outcome, refused } from '../contract'
import { nameField } from '../fields'
import { type Balance, MOST_BAGS, MOST_WEIGHTS, problemOf, type Side, withPan } from './balance'

type BalanceField = Field<Balance>

function checked(balance: Balance): Outcome<Balance> {
  const problem = problemOf(balance)
  return problem === null ? done(balance) : refused(problem)
}

function weightsField(side: Side): BalanceField {
  return {
    id: `${side}Weights`,
    label: `Weights in the ${side} pan, with spaces`,
    control: { type: 'text' },
    value: (balance) => balance[side].weights.map(numeral).join(' '),
    set: (balance, value) => {
      const words = String(value)
        .trim()
        .split(/[\s;]+/)
        .filter((word) => word !== '')
      const weights = words.flatMap((word) => parseExact(word) ?? [])
      if (weights.length < words.length) return refused('Write numbers with spaces, such as 3 5.')
      if (weights.length > MOST_WEIGHTS) return refused(`A pan holds ${MOST_WEIGHTS} weights at most.`)
      return checked(withPan(balance, side, { weights }))
    },
  }
}

function bagsField(side: Side): BalanceField {
  return {
    id: `${side}Bags`,
    label: `Bags in the ${side} pan`,
    control: { type: 'number', least: 0, most: MOST_BAGS },
    value: (balance) => balance[side].bags,
    set: (balance, value) => {
      const bags = Math.round(Number(value))
      return bags >= 0 && bags <= MOST_BAGS
        ? checked(withPan(balance, side, { bags }))
        : refused(`A pan holds ${MOST_BAGS} bags at most.`)
    },
  }
}

function switchField(id: 'held' | 'sign' | 'numbers', label: string): BalanceField {
  return {
    id,
    label,
    control: { type: 'switch' },
    value: (balance) => balance[id],
    set: (balance, on) => done({ ...balance, [id]: on === true }),
  }
}

export const fields: readonly BalanceField[] = [
  bagsField('left'),
  weightsField('left'),
  bagsField('right'),
  weightsField('right'),
  {
    id: 'bag',
    label: 'Each bag holds',
    control: { type: 'text' },
    value: ({ bag }) => numeral(bag.value),
    set: (balance, text) => {
      const value = parseExact(String(text))
      return value === null
        ? refused('Write a number, such as 5 or 1/2.')
        : checked({ ...balance, bag: { ...balance.bag, value } })
    },
  },
  {
    id: 'letter',
    label: 'Letter on the bags (empty: a question mark)',
    control: { type: 'text' },
    value: ({ bag }) => bag.letter,
    set: (balance, text) => {
      const letter = String(text).trim().toLowerCase()
      return /^[a-z]?$/.test(letter)
        ? done({ ...balance, bag: { ...balance.bag, letter } })
        : refused('Write one letter, such as x.')
    },
  },
  {
    id: 'open',
    label: 'The bags are open',
    control: { type: 'switch' },
    value: ({ bag }) => bag.open,
    set: (balance, on) => done({ ...balance, bag: { ...balance.bag, open: on === true } }),
  },
  switchField('held', 'Held level'),
  switchField('sign', 'Show >, < or ='),
  switchField('numbers', 'Show what each pan holds'),
  nameField(),
]

import { COINS } from '../coins'
import { done, type Field, type Outcome, refused } from '../contract'
import { nameField } from '../fields'
import { type Money, schema } from './money'

type MoneyField = Field<Money>

export const fields: readonly MoneyField[] = [
  nameField('Name', 24),
  coinField('least', 'Least coin to use'),
  coinField('greatest', 'Greatest coin to use'),
  {
    id: 'cost',
    label: 'Cost in pence, empty for none',
    control: { type: 'text' },
    value: (money) => money.cost ?? '',
    set(money, value) {
      const text = String(value).trim()
      if (text === '') return checked({ ...money, cost: null, showChange: false })
      return /^\d{1,6}$/.test(text)
        ? checked({ ...money, cost: Number(text) })
        : refused('Write the cost as pence: 250 for £2.50.')
    },
  },
  switchField('showTotal', 'Show the total'),
  switchField('showChange', 'Show the change'),
  {
    id: 'write',
    label: 'Write amounts as',
    control: {
      type: 'choice',
      choices: [
        { value: 'pence', label: 'pence: 305p' },
        { value: 'pounds', label: 'pounds: £3.05' },
      ],
    },
    value: (money) => money.write,
    set: (money, value) => done({ ...money, write: value === 'pounds' ? 'pounds' : 'pence' }),
  },
  switchField('sorted', 'Sort by kind'),
  sizeField('width', 'Width', 320, 1824),
  sizeField('height', 'Height', 170, 600),
]

function checked(money: Money): Outcome<Money> {
  const parsed = schema.safeParse(money)
  return parsed.success ? done(parsed.data) : refused(parsed.error.issues[0]?.message ?? 'That does not fit.')
}

function coinField(id: 'least' | 'greatest', label: string): MoneyField {
  return {
    id,
    label,
    control: {
      type: 'choice',
      choices: COINS.toReversed().map(({ pence, name }) => ({ value: String(pence), label: name })),
    },
    value: (money) => String(money[id]),
    set: (money, value) => checked({ ...money, [id]: Number(value) }),
  }
}

function switchField(id: 'showTotal' | 'showChange' | 'sorted', label: string): MoneyField {
  return {
    id,
    label,
    control: { type: 'switch' },
    value: (money) => money[id],
    set: (money, value) => checked({ ...money, [id]: value === true }),
  }
}

function sizeField(id: 'width' | 'height', label: string, least: number, most: number): MoneyField {
  return {
    id,
    label,
    control: { type: 'number', least, most },
    value: (money) => money[id],
    set: (money, value) => checked({ ...money, [id]: Math.round(Number(value)) }),
  }
}

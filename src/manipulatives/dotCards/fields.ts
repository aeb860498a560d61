import { done, type Field, type Outcome, refused } from '../contract'
import { nameField } from '../fields'
import { type DotCard, halved, hasHalves, LAYOUTS, type Layout, problemOf, schema } from './card'
import { CALLED } from './words'

export const fields: readonly Field<DotCard>[] = [
  numberField('number', 'Dots', 0, 20, (card, number) => ({
    ...card,
    number,
    left: card.left <= number && number - card.left <= 6 ? card.left : halved(number),
    rings: card.rings.map((ring) => ring.filter((dot) => dot < number)).filter((ring) => ring.length > 0),
  })),
  choiceField('layout', 'Dots like', LAYOUTS, (card, layout) => ({
    ...card,
    layout: LAYOUTS.find((one) => one === layout) ?? 'dice',
    left: hasHalves(card) ? card.left : halved(card.number),
  })),
  numberField('left', 'In the left half of a domino', 0, 6, (card, left) => ({ ...card, left })),
  choiceField('back', 'On the back', ['none', 'numeral', ...LAYOUTS], (card, back) => {
    const next = (['none', 'numeral', ...LAYOUTS] as const).find((one) => one === back) ?? 'none'
    const left = hasHalves(card) ? card.left : halved(card.number)
    return { ...card, back: next, left, turned: next !== 'none' && card.turned }
  }),
  numberField('seed', 'Which scatter', 0, 999_999, (card, seed) => ({ ...card, seed })),
  numberField('height', 'Height of the card', 160, 480, (card, height) => ({ ...card, height })),
  nameField(),
]

function checked(card: DotCard): Outcome<DotCard> {
  const problem = problemOf(card)
  return problem === null && schema.safeParse(card).success
    ? done(card)
    : refused(problem ?? 'The card cannot show that.')
}

function numberField(
  id: 'number' | 'left' | 'seed' | 'height',
  label: string,
  least: number,
  most: number,
  write: (card: DotCard, value: number) => DotCard,
): Field<DotCard> {
  return {
    id,
    label,
    control: { type: 'number', least, most },
    value: (card) => card[id],
    set: (card, value) => checked(write(card, Math.round(Number(value)))),
  }
}

function choiceField(
  id: 'layout' | 'back',
  label: string,
  values: readonly (Layout | 'none' | 'numeral')[],
  write: (card: DotCard, value: string) => DotCard,
): Field<DotCard> {
  return {
    id,
    label,
    control: { type: 'choice', choices: values.map((value) => ({ value, label: CALLED[value] })) },
    value: (card) => card[id],
    set: (card, value) => checked(write(card, String(value))),
  }
}

import type { Manipulative } from '../contract'
import { actions, withDot } from './actions'
import { type DotCard, schema } from './card'
import { fields } from './fields'
import { type Name, quantities, sums, withQuantities } from './numbers'
import { picture } from './picture'
import { sizeOf } from './places'
import { describe } from './words'

function newCard(): DotCard {
  return {
    number: 5,
    layout: 'dice',
    left: 0,
    seed: 1,
    back: 'none',
    turned: false,
    rings: [],
    height: 280,
    label: '',
  }
}

export const dotCards: Manipulative<DotCard, Name> = {
  kind: 'dot-cards',
  title: 'Dot card',
  group: 'counting',
  schema,
  initial: newCard,
  tray: [
    { name: 'Dot card' },
    { name: 'Domino', state: () => ({ ...newCard(), layout: 'domino', left: 3 }) },
  ],
  size: sizeOf,
  picture,
  describe,
  actions,
  fields,
  press(card, part) {
    const dot = /^dot (\d+)$/.exec(part)?.[1]
    return dot === undefined ? null : { to: 'state', state: withDot(card, Number(dot) - 1) }
  },
  quantities,
  sums,
  withQuantities,
}

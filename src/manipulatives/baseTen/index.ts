import type { Manipulative, Mint } from '../contract'
import { actions, withWhole } from './actions'
import {
  type BaseTen,
  kindsIn,
  type Name,
  quantities,
  schema,
  sums,
  tokensOf,
  withQuantities,
} from './baseTen'
import { fields } from './fields'
import { sizeOf } from './geometry'
import { blockOut, exchange, offer, receive } from './moves'
import { picture } from './picture'
import { describe } from './words'

function twentyThree(mint: Mint): BaseTen {
  return {
    blocks: ['ten', 'ten', 'one', 'one', 'one'].map((kind) => mint(kind, 'blue')),
    largest: 'ten',
    unit: 0,
    width: null,
    flat: false,
    showWorth: false,
    label: '',
    set: 'blue',
    exchanged: null,
  }
}

export const baseTen: Manipulative<BaseTen, Name> = {
  kind: 'base-ten',
  title: 'Base ten',
  group: 'place value',
  schema,
  initial: twentyThree,
  tray: [
    {
      name: 'Base ten',
      sample: { state: (mint) => ({ ...twentyThree(mint), width: 320 }) },
    },
    {
      name: 'Hundreds',
      state: (mint) => ({
        ...twentyThree(mint),
        blocks: ['hundred', 'ten', 'ten', 'one', 'one', 'one'].map((kind) => mint(kind, 'blue')),
        largest: 'hundred',
      }),
      sample: {
        state: (mint) => ({ ...twentyThree(mint), blocks: [mint('hundred', 'blue')], largest: 'hundred' }),
      },
    },
  ],
  size: sizeOf,
  picture,
  describe,
  actions,
  fields,
  press(mat, part, look) {
    const kind = look.covered ? undefined : kindsIn(mat).find((candidate) => part === `worth ${candidate}`)
    return kind ? { to: 'state', state: withWhole(mat, kind) } : null
  },
  tokens: tokensOf,
  lift: blockOut,
  offer,
  receive,
  exchange: (mat, tokens, to) => (to === null ? exchange(mat, tokens) : null),
  quantities,
  sums,
  withQuantities,
}

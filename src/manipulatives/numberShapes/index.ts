import { UPRIGHT } from '../../picture/shapeCells'
import type { Change, Look, Manipulative, Mint } from '../contract'
import { actions } from './actions'
import { inOrder, turned } from './arrange'
import { fields } from './fields'
import { sizeOfMat } from './geometry'
import { picture } from './picture'
import { lift, offer, receive } from './placing'
import { type Name, quantities, sums } from './quantities'
import { kindFor, type NumberShapes, schema } from './shapes'
import { SET, withQuantities } from './wanted'
import { describe } from './words'

function mat(): NumberShapes {
  return {
    shapes: [],
    cover: null,
    columns: 9,
    rows: 5,
    unit: 64,
    chosen: 0,
    numbers: false,
    view: 'shown',
    lifted: null,
    label: '',
  }
}

/** 10 to cover, with 7 and 3 beside it. */
function tenToCover(mint: Mint): NumberShapes {
  return {
    ...mat(),
    rows: 6,
    cover: { size: 10, x: 1, y: 1 },
    shapes: [
      { token: mint(kindFor(7), SET), x: 8, y: 4, ...UPRIGHT },
      { token: mint(kindFor(3), SET), x: 14, y: 8, ...UPRIGHT },
    ],
  }
}

function stairs(mint: Mint, columns = 24): NumberShapes {
  const next = inOrder({ ...mat(), columns, unit: 56, numbers: true }, mint)
  return 'reason' in next ? mat() : next
}

export const numberShapes: Manipulative<NumberShapes, Name> = {
  kind: 'number-shapes',
  title: 'Number shapes',
  group: 'counting',
  schema,
  initial: tenToCover,
  tray: [
    {
      name: 'Number shapes',
      state: stairs,
      sample: {
        state: (mint) => ({
          ...mat(),
          columns: 5,
          rows: 3,
          shapes: [
            { token: mint(kindFor(5), SET), x: 0, y: 0, ...UPRIGHT },
            { token: mint(kindFor(4), SET), x: 5, y: 2, ...UPRIGHT },
          ],
        }),
      },
    },
    {
      name: 'Cover a shape',
      sample: {
        state: (mint) => ({
          ...mat(),
          columns: 2,
          rows: 5,
          cover: { size: 10, x: 0, y: 0 },
          shapes: [{ token: mint(kindFor(7), SET), x: 0, y: 2, ...UPRIGHT }],
        }),
      },
    },
  ],
  pressLabel: 'Turn a quarter',
  size: sizeOfMat,
  picture,
  describe,
  actions,
  fields,
  press,
  tokens: ({ shapes }) => shapes.map(({ token }) => token),
  keepsSecret: ({ view }) => view !== 'shown',
  lift,
  offer,
  receive,
  quantities,
  sums,
  withQuantities,
}

/** A press on a shape turns it; on the bag, feels in it. */
function press(state: NumberShapes, part: string, look: Look): Change<NumberShapes, Name> | null {
  if (look.covered) return null
  if (part === 'cover') return { to: 'state', state: { ...state, view: 'outlines' } }
  const index = state.shapes.findIndex(({ token }) => part === `token ${token.id}`)
  if (index === -1) return null
  const next = turned({ ...state, chosen: index + 1 }, 90)
  return 'reason' in next
    ? { to: 'refusal', refusal: next }
    : { to: 'state', state: { ...next, chosen: state.chosen } }
}

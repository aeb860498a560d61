import type { Manipulative, Mint } from '../contract'
import { actions, pressed } from './actions'
import { groupedTogether, withRingTurned } from './arrange'
import { type Counters, schema } from './counters'
import { lift, offer, receive } from './exchange'
import { fields } from './fields'
import { gap, picture } from './picture'
import { type Name, quantities, sums } from './quantities'
import { withQuantities } from './wanted'
import { describe } from './words'

function tenCounters(mint: Mint): Counters {
  return {
    tokens: Array.from({ length: 10 }, () => mint('counter', 'red')),
    layout: 'fives',
    places: [],
    groups: [],
    ringed: [],
    covered: 0,
    cloth: false,
    lifted: false,
    each: 5,
    shares: 2,
    faces: null,
    signed: false,
    unit: 1,
    seed: 1,
    diameter: 75,
    area: { width: 640, height: 400 },
    set: 'red',
    label: '',
  }
}

export const counters: Manipulative<Counters, Name> = {
  kind: 'counters',
  title: 'Counters',
  group: 'counting',
  schema,
  initial: tenCounters,
  tray: [
    { name: 'Counters' },
    {
      name: 'Two-sided counters',
      state: (mint) => ({ ...tenCounters(mint), faces: ['red', 'yellow'] }),
      sample: {
        state: (mint) => ({
          ...tenCounters(mint),
          tokens: ['red', 'red', 'red', 'yellow', 'yellow', 'yellow'].map((set) => mint('counter', set)),
          layout: 'rows',
          groups: [3, 3],
        }),
      },
    },
  ],
  pressLabel: 'Turn over',
  size: ({ area }) => area,
  picture,
  describe,
  actions,
  fields,
  press(state, part, look) {
    if (look.covered) return null
    if (part === 'cover') return { to: 'state', state: { ...state, lifted: !state.lifted } }
    const group = /^group (\d+)$/.exec(part)
    if (group) return { to: 'state', state: withRingTurned(state, Number(group[1]) - 1) }
    return pressed(state, part)
  },
  tokens: (state) => state.tokens,
  lift,
  offer,
  receive,
  grouped: groupedTogether,
  quantities,
  sums,
  withQuantities,
  gap: (state, name, goal, look) => (typeof goal === 'number' ? gap(state, name, goal, look) : []),
}

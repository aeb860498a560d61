import { type Manipulative, refused } from '../contract'
import { formOf } from '../decimals'
import { actions } from './actions'
import { type Chart, type ObjectsChart, schema } from './chart'
import { digitColumn, oneMore, slideTo } from './digits'
import { fields } from './fields'
import { sizeOf } from './geometry'
import { exchange, objectOut, offer, receive } from './objects'
import { picture } from './picture'
import { hiddenName, type Name, quantities, sums, withQuantities } from './values'
import { describe } from './words'

function newChart(): ObjectsChart {
  return {
    mode: 'blocks',
    columns: ['tens', 'ones'],
    exchange: 'ask',
    showFoot: true,
    headings: 'words',
    headingsCovered: false,
    decimals: 0,
    flat: false,
    label: '',
    set: 'blue',
    held: [[], []],
    exchanged: null,
  }
}

/** For pounds and pence. */
function moneyChart(): ObjectsChart {
  return { ...newChart(), mode: 'coins', columns: ['ones', 'tenths', 'hundredths'], held: [[], [], []] }
}

export const placeValueChart: Manipulative<Chart, Name> = {
  kind: 'place-value-chart',
  title: 'Place value chart',
  group: 'place value',
  schema,
  initial: newChart,
  tray: [
    {
      name: 'Place value chart',
      sample: {
        state: (mint) => ({
          ...newChart(),
          held: [[mint('ten', 'blue'), mint('ten', 'blue')], [mint('one', 'blue')]],
        }),
      },
    },
    {
      name: 'Money chart',
      state: moneyChart,
      sample: {
        state: (mint) => ({
          ...moneyChart(),
          held: [
            [mint('one-pound-coin', 'blue')],
            [mint('ten-pence-coin', 'blue'), mint('ten-pence-coin', 'blue')],
            [mint('one-penny-coin', 'blue')],
          ],
        }),
      },
    },
  ],
  size: sizeOf,
  picture,
  describe,
  actions,
  fields,
  press(chart, part, look) {
    if (part.startsWith('heading '))
      return { to: 'state', state: { ...chart, headingsCovered: !chart.headingsCovered } }
    const column = chart.mode === 'digits' && !look.covered ? digitColumn(chart, part) : null
    const place = column === null ? undefined : chart.columns[column]
    if (chart.mode !== 'digits' || column === null || place === undefined) return null
    if (hiddenName(place, look)) return null
    const more = oneMore(chart, column)
    return 'reason' in more ? { to: 'refusal', refusal: more } : more
  },
  drag(chart, part, to, look) {
    const column = chart.mode === 'digits' && !look.covered ? digitColumn(chart, part) : null
    return chart.mode === 'digits' && column !== null ? slideTo(chart, column, to) : null
  },
  tokens: (chart) => (chart.mode === 'digits' ? [] : chart.held.flat()),
  lift: (chart, token) => (chart.mode === 'digits' ? chart : objectOut(chart, token)),
  offer: (chart, token, at) =>
    chart.mode === 'digits' ? refused('This chart holds digits.') : offer(chart, token, at),
  receive: (chart, token, slot) => (chart.mode === 'digits' ? chart : receive(chart, token, slot)),
  exchange: (chart, tokens, to) => (chart.mode === 'digits' || to !== null ? null : exchange(chart, tokens)),
  quantities,
  form: (state, name) => (name === 'value' ? formOf(state) : null),
  sums,
  withQuantities,
}

import type { Manipulative } from '../contract'
import { actions } from './actions'
import { type Clock, type Name, quantities, schema, sums, withQuantities } from './clock'
import { fields } from './fields'
import { laidOut } from './geometry'
import { picture } from './picture'
import { drag, press } from './touch'
import { describe } from './words'

function newClock(): Clock {
  return {
    time: 180,
    minuteHand: true,
    numerals: 'arabic',
    ticks: true,
    minutesAround: false,
    digital: 'none',
    amPm: false,
    words: false,
    shaded: false,
    unrolled: false,
    start: null,
    told: [],
    step: 5,
    hourHand: null,
    radius: 240,
  }
}

export const clock: Manipulative<Clock, Name> = {
  kind: 'clock',
  title: 'Clock',
  group: 'measures',
  schema,
  initial: newClock,
  size: (state) => laidOut(state).size,
  picture,
  describe,
  actions,
  fields,
  press,
  drag,
  quantities,
  sums,
  withQuantities,
}

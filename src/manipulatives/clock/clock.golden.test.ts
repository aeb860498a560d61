import { it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { HIGH_CONTRAST } from '../../picture/theme'
import { clock } from '.'
import { type Clock, schema } from './clock'

const look = openLook()

function at(time: number, change: Partial<Clock> = {}): Clock {
  return schema.parse({ time, ...change })
}

it('draws clocks as designed', async () => {
  const draw = (name: string, state: Clock) => goldenPicture(name, clock.picture(state, look))
  await draw('clock', at(220))
  await draw('clock-hour-hand', at(470, { minuteHand: false }))
  await draw('clock-minutes-around', at(465, { minutesAround: true, words: true, radius: 220 }))
  await draw('clock-half-turn', at(390, { shaded: true, digital: '12', amPm: true }))
  await draw('clock-digital', at(868, { digital: '24', words: true }))
  await draw('clock-roman', at(600, { numerals: 'roman' }))
  await draw('clock-unrolled', at(155, { unrolled: true, shaded: true, digital: '12', words: true }))
  await draw('clock-free', at(210, { hourHand: 180 }))
  await draw('clock-jumps', at(675, { start: 580, told: ['to-hour'], digital: '12' }))
  await draw(
    'clock-jumps-told',
    at(15, { start: 1430, told: ['to-hour', 'on', 'altogether'], digital: '24' }),
  )
  await draw('clock-jumps-short', at(601, { start: 598, minutesAround: true, radius: 330 }))
  await draw('clock-jumps-long', at(1265, { start: 599, told: ['to-hour', 'hours', 'on'] }))
  const hidden = at(868, { digital: '24', words: true, unrolled: true })
  await goldenPicture('clock-hidden', clock.picture(hidden, hidingLook({ time: 'size' })))
  const linked = hidingLook({ minute: 'number' }, { minute: 'yellow', hour: 'teal' })
  await goldenPicture('clock-linked', clock.picture(hidden, linked))
  await goldenPicture('clock-high-contrast', clock.picture(hidden, look), HIGH_CONTRAST)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { clock } from '.'
import { type Clock, hourAngle, isUntrue, minuteAngle, schema, withQuantities } from './clock'
import { numeralOf } from './face'
import { laidOut, onDial, STRIP } from './geometry'
import type { ClockChange } from './touch'
import { digitalHour, timeInWords } from './words'

const look = openLook()

function clockAt(time: string, change: Partial<Clock> = {}): Clock {
  const [hour, minute] = time.split(':').map(Number)
  return schema.parse({ time: 60 * (hour ?? 0) + (minute ?? 0), ...change })
}

function made(state: Clock, change: ClockChange | null | undefined): Clock {
  if (change?.to === 'state') return change.state
  if (change?.to !== 'wish') throw new Error('nothing changed')
  const outcome = withQuantities(state, change.values)
  if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
  return outcome.value
}

function after(state: Clock, id: string): Clock {
  return made(
    state,
    clock
      .actions(state, look)
      .find((action) => action.id === id)
      ?.run(countingMint()),
  )
}

/** A hand led from angle to angle in one drag. */
function turned(state: Clock, hand: 'minute hand' | 'hour hand', angles: readonly number[]): Clock {
  const { face } = laidOut(state)
  let sofar: ClockChange | null = null
  for (const angle of angles) {
    const place = onDial(angle, 100)
    const at = { x: face.x + place.x, y: face.y + place.y }
    sofar = clock.drag?.(state, hand, at, look, sofar) ?? null
  }
  return sofar === null ? state : made(state, sofar)
}

const times = fc.nat(1439).map((time) => schema.parse({ time }))

describe('clock', () => {
  it('CK1 has geared hands: 30 degrees an hour and half a degree a minute, 6 degrees a minute', () => {
    fc.assert(
      fc.property(times, (state) => {
        const [hour, minute] = [Math.floor(state.time / 60) % 12, state.time % 60]
        expect(hourAngle(state)).toBe(30 * hour + minute / 2)
        expect(minuteAngle(state)).toBe(6 * minute)
      }),
    )
  })

  it('CK2 the minute hand led past 12 changes the hour, both ways and round and round', () => {
    const hand = 'minute hand'
    expect(turned(clockAt('8:50'), hand, [60])).toMatchObject({ time: 9 * 60 + 10 })
    expect(turned(clockAt('9:10'), hand, [300])).toMatchObject({ time: 8 * 60 + 50 })
    expect(turned(clockAt('3:00'), hand, [90, 180, 270, 330])).toMatchObject({ time: 3 * 60 + 55 })
    expect(turned(clockAt('3:00'), hand, [90, 180, 270, 0, 90])).toMatchObject({ time: 4 * 60 + 15 })
    expect(turned(clockAt('3:00'), hand, [270, 180, 90, 0])).toMatchObject({ time: 2 * 60 })
    expect(turned(clockAt('23:50'), hand, [30])).toMatchObject({ time: 5 })
    expect(turned(clockAt('3:00'), hand, [90, 0])).toMatchObject({ time: 180 })
    expect(turned(clockAt('3:00'), 'hour hand', [120])).toMatchObject({ time: 240 })
  })

  it('CK2 snaps a dragged hand to whole steps', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 5, 15, 30),
        fc.double({ min: 0, max: 359.9, noNaN: true }),
        (step, angle) => {
          const minute = turned(clockAt('3:00', { step: step as Clock['step'] }), 'minute hand', [angle]).time
          expect(minute % step).toBe(0)
        },
      ),
    )
  })

  it('CK3 12-hour and 24-hour readings agree, at noon and midnight too', () => {
    const read = (time: string) => [
      digitalHour(clockAt(time, { digital: '12' })),
      digitalHour(clockAt(time, { digital: '24' })),
    ]
    expect(read('0:00')).toEqual(['12', '00'])
    expect(read('12:00')).toEqual(['12', '12'])
    expect(read('15:05')).toEqual(['3', '15'])
    fc.assert(
      fc.property(times, (state) => {
        const [twelve, twentyFour] = (['12', '24'] as const).map((digital) =>
          Number(digitalHour({ ...state, digital })),
        )
        expect((twelve ?? 0) % 12).toBe((twentyFour ?? 0) % 12)
      }),
    )
    expect(clock.describe(clockAt('12:30', { digital: '12', amPm: true }), look)).toBe(
      'Clock: half past 12, 12:30 p.m.',
    )
  })

  it('CK4 60 minutes on is one hour on, past midnight too', () => {
    fc.assert(
      fc.property(times, (state) => {
        let round = state
        for (let go = 0; go < 12; go++) round = after(round, 'five-on')
        expect(round).toEqual(after(state, 'hour-on'))
        expect(after(after(state, 'one-on'), 'one-back')).toEqual(state)
      }),
    )
  })

  it('CK5 has numerals 1 to 12 and 60 ticks, with 4 as IV or IIII', () => {
    const picture = clock.picture(clockAt('3:00'), look)
    const dial = picture.find(({ key }) => key === 'dial')
    expect(dial?.marks.filter(({ type }) => type === 'path')).toHaveLength(60)
    const written = picture
      .find(({ key }) => key === 'numerals')
      ?.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []))
    expect(written).toEqual(Array.from({ length: 12 }, (_, index) => String(index + 1)))
    expect(numeralOf(clockAt('3:00', { numerals: 'roman' }), 4)).toBe('IV')
    expect(numeralOf(clockAt('3:00', { numerals: 'roman-iiii' }), 4)).toBe('IIII')
  })

  it('CK6 and U10 free hands are flagged, join no quantity and tell no time', () => {
    const stuck = clockAt('3:30', { hourHand: 180 })
    expect(isUntrue(stuck)).toBe(true)
    expect(clock.picture(stuck, look).some(({ key }) => key === 'not true')).toBe(true)
    expect(clock.quantities(stuck)).toEqual({})
    expect(clock.sums(stuck)).toEqual([])
    expect(clock.describe(stuck, look)).toBe(
      'Clock with free hands, not true: the hour hand is at 3, the minute hand at 30 minutes.',
    )
    expect(after(stuck, 'five-on')).toMatchObject({ hourHand: 180, time: 3 * 60 + 35 })
    expect(after(stuck, 'hour-on')).toMatchObject({ hourHand: 240, time: stuck.time })
    expect(turned(stuck, 'hour hand', [105])).toMatchObject({ hourHand: 210 })
    expect(isUntrue(clockAt('3:30', { hourHand: 210 }))).toBe(false)
    expect(schema.safeParse({ time: 0, hourHand: 30, words: true }).success).toBe(false)
  })

  it('U3 is position-valued: a hand moved is a wish, and every minute can be reached by actions', () => {
    const { strip } = laidOut(clockAt('3:00', { unrolled: true }))
    const on = clockAt('3:00', { unrolled: true })
    const to = (minute: number) => ({ x: strip.x + minute * STRIP.minute, y: strip.y })
    expect(clock.drag?.(on, 'strip place', to(19), look)).toEqual({ to: 'wish', values: { time: 200 } })
    expect(clock.drag?.(on, 'strip place', to(75), look)).toEqual({ to: 'wish', values: { time: 240 } })
    expect(after(clockAt('3:20'), 'quarter-to').time).toBe(3 * 60 + 45)
    expect(after(clockAt('3:20'), 'half-day').time).toBe(15 * 60 + 20)
  })

  it('shows the numbers it is asked for, or says why not', () => {
    const state = clockAt('3:20')
    const show = (values: object) => {
      const outcome = withQuantities(state, values)
      return outcome.ok ? outcome.value.time : outcome.refusal.reason(look)
    }
    expect(show({ minute: 45 })).toBe(3 * 60 + 45)
    expect(show({ minutesTo: 60 })).toBe(180)
    expect(show({ hour: 7, minutesTo: 5 })).toBe(7 * 60 + 55)
    expect(show({ minute: 60 })).toBe('The minute hand shows 0 to 59 minutes: 60 minutes are a whole hour.')
    expect(show({ hour: 7, time: 200 })).toBe('Those numbers do not tell one time.')
  })

  it('says the time as a teacher would', () => {
    const said = ['3:00', '3:15', '3:25', '7:45', '7:35', '12:30', '11:55', '3:23', '2:59', '0:05', '23:45']
    expect(said.map((time) => timeInWords(clockAt(time).time))).toEqual([
      '3 o’clock',
      'quarter past 3',
      'twenty-five past 3',
      'quarter to 8',
      'twenty-five to 8',
      'half past 12',
      'five to 12',
      '23 minutes past 3',
      '1 minute to 3',
      'five past 12',
      'quarter to 12',
    ])
    expect(clock.describe(clockAt('7:50', { minuteHand: false }), look)).toBe(
      'Clock with only the hour hand: it is nearly at 8.',
    )
  })

  it('U6 hides a time everywhere, whichever of its numbers is hidden', () => {
    const shown: Partial<Clock> = { digital: '24', words: true, unrolled: true, shaded: true }
    const sized = hidingLook({ minute: 'size' })
    expect(clock.picture(clockAt('3:20', shown), sized)).not.toEqual(
      clock.picture(clockAt('4:20', shown), look),
    )
    const texts = (state: Clock, at: ReturnType<typeof hidingLook>) =>
      clock
        .picture(state, at)
        .filter(({ key }) => /digital|words/.test(key))
        .flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])))
    expect(texts(clockAt('15:20', shown), hidingLook({ minute: 'number' }))).toEqual([':', '15', '?', '?'])
    expect(texts(clockAt('15:20', shown), hidingLook({ time: 'number' }))).toEqual([':', '?', '?', '?'])
    expect(clock.describe(clockAt('15:20'), hidingLook({ minutesTo: 'number' }))).toBe(
      'Clock: a hidden time.',
    )
    expect(clock.drag?.(clockAt('3:20'), 'hour hand', { x: 9, y: 9 }, sized)?.to).toBe('refusal')
  })

  it('refuses a state that cannot be', () => {
    expect(schema.safeParse({ time: 1440 }).success).toBe(false)
    expect(schema.safeParse({ time: 61.5 }).success).toBe(false)
    expect(schema.safeParse({ time: 200, step: 7 }).success).toBe(false)
  })

  it('sets its time as it is written', () => {
    const field = clock.fields.find(({ id }) => id === 'time')
    expect(field?.set(clockAt('3:00'), '15:25', countingMint())).toMatchObject({
      ok: true,
      value: { time: 925 },
    })
    expect(field?.set(clockAt('3:00'), '24:00', countingMint()).ok).toBe(false)
  })
})

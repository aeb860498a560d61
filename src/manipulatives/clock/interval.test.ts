import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { STAGE } from '../../geometry/stage'
import { textWidth } from '../../picture/andika'
import { clock } from '.'
import { type Clock, DAY, schema } from './clock'
import { laidOut } from './geometry'
import { jumpsOf, minutesGone, shortLength, TOLD, tellable } from './interval'
import { perMinute } from './timeline'

const look = openLook()

function from(start: string, time: string, change: object = {}): Clock {
  const minutes = (text: string) => {
    const [hour, minute] = text.split(':').map(Number)
    return 60 * (hour ?? 0) + (minute ?? 0)
  }
  return schema.parse({ start: minutes(start), time: minutes(time), ...change })
}

function action(state: Clock, id: string) {
  const found = clock.actions(state, look).find((each) => each.id === id)
  if (!found) throw new Error(`No action ${id}`)
  return found
}

function run(state: Clock, ...ids: string[]): Clock {
  let next = state
  for (const id of ids) {
    const change = action(next, id).run(countingMint())
    if (change.to === 'state') next = change.state
    else if (change.to === 'wish') {
      const outcome = clock.withQuantities(next, change.values, countingMint())
      if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
      next = outcome.value
    } else throw new Error(change.refusal.reason(look))
  }
  return next
}

const intervals = fc
  .tuple(fc.nat(DAY - 1), fc.nat(DAY - 1), fc.subarray([...TOLD]))
  .map(([start, time, told]) => schema.parse({ start, time, told }))

describe('clock: jumps from a start', () => {
  it('jump to the hour, by whole hours, and on, and come to the minutes gone, past midnight too', () => {
    const lengths = (state: Clock) => jumpsOf(state).map(({ name, minutes }) => `${name} ${minutes}`)
    expect(lengths(from('9:40', '11:15'))).toEqual(['to-hour 20', 'hours 60', 'on 15'])
    expect(lengths(from('9:40', '9:55'))).toEqual(['on 15'])
    expect(lengths(from('9:40', '10:00'))).toEqual(['to-hour 20'])
    expect(lengths(from('9:00', '12:00'))).toEqual(['hours 180'])
    expect(lengths(from('23:50', '0:20'))).toEqual(['to-hour 10', 'on 20'])
    expect(lengths(from('9:40', '9:40'))).toEqual([])
    fc.assert(
      fc.property(intervals, (state) => {
        const jumps = jumpsOf(state)
        expect(jumps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(minutesGone(state))
        for (const { name, after, minutes } of jumps) {
          const lands = ((state.start ?? 0) + after + minutes) % 60
          if (name !== 'on') expect(lands).toBe(0)
          if (name === 'hours') expect(minutes % 60).toBe(0)
          else expect(minutes).toBeLessThan(60)
        }
      }),
    )
  })

  it('CK2 CK4 are made by the clock itself: start, jump to the hour, go on', () => {
    const started = run(from('9:40', '9:40', { start: null }), 'start')
    const gone = run(started, 'to-hour', 'hour-on', 'five-on', 'five-on', 'five-on')
    expect(gone).toEqual(from('9:40', '11:15'))
    expect(run(gone, 'start')).toMatchObject({ start: null, told: [], time: 675 })
    expect(run(from('22:10', '23:30'), 'to-hour')).toMatchObject({ time: 0, start: 1330 })
  })

  it('U3 the time and the start are dragged along the line, and neither passes the other', () => {
    const state = from('9:40', '11:15')
    const at = (minutes: number) => ({ x: laidOut(state).strip.x + minutes * perMinute(state), y: 0 })
    expect(clock.drag?.(state, 'timeline end', at(80), look)).toEqual({ to: 'wish', values: { time: 660 } })
    expect(clock.drag?.(state, 'timeline end', at(-30), look)).toEqual({ to: 'wish', values: { time: 580 } })
    expect(clock.drag?.(state, 'timeline start', at(20), look)).toEqual({
      to: 'state',
      state: { ...state, start: 600 },
    })
    expect(clock.drag?.(state, 'timeline start', at(300), look)).toMatchObject({ state: { start: 675 } })
  })

  it('U12 tells how long each jump is one by one, by a press too, and altogether last', () => {
    const state = from('9:40', '11:15')
    expect(clock.describe(state, look)).toBe(
      'Clock: quarter past 11; from 9:40 a jump to the hour, a jump by whole hours and a jump on.',
    )
    const told = run(state, 'tell', 'tell', 'tell', 'tell')
    expect(clock.describe(told, look)).toBe(
      'Clock: quarter past 11; from 9:40 20 minutes, 1 hour and 15 minutes, altogether 1 hour and 35 minutes.',
    )
    expect(action(told, 'tell').refusal?.reason(look)).toBe('Every jump is told already.')
    expect(run(told, 'keep')).toEqual(state)
    const pressed = clock.press?.(state, 'length hours', look, countingMint())
    expect(pressed).toEqual({ to: 'state', state: { ...state, told: ['hours'] } })
    expect(action({ ...state, start: null }, 'tell').refusal?.reason(look)).toBe(
      'There are no jumps yet. Start from this time first.',
    )
    fc.assert(
      fc.property(intervals, (any) => {
        const texts = clock
          .picture(any, look)
          .filter(({ key }) => key.startsWith('length '))
          .flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])))
        const lengths = [...jumpsOf(any).map(({ minutes }) => minutes), minutesGone(any)]
        tellable(any).forEach((name, index) => {
          expect(texts[index]).toBe(any.told.includes(name) ? shortLength(lengths[index] ?? 0) : '?')
        })
      }),
    )
  })

  it('BT6 U8 are as long as they last, their times and lengths never lie over one another, and all fits', () => {
    fc.assert(
      fc.property(intervals, fc.boolean(), fc.constantFrom(220, 240, 330), (any, minutesAround, radius) => {
        const state = { ...any, told: TOLD, minutesAround, radius }
        const parts = clock.picture(state, look)
        const boxes = (marks: (typeof parts)[number]['marks'], x: number) =>
          marks.flatMap((mark) => {
            if (mark.type !== 'text') return []
            const width = textWidth(mark.text, mark.size, 'bold')
            const left = mark.align === 'left' ? 0 : mark.align === 'right' ? width : width / 2
            return [{ from: x + mark.x - left, to: x + mark.x - left + width }]
          })
        const apart = (row: { from: number; to: number }[]) => {
          const sorted = row.toSorted((a, b) => a.from - b.from)
          sorted.slice(1).forEach((box, index) => {
            expect(box.from).toBeGreaterThanOrEqual(sorted[index]?.to ?? 0)
          })
        }
        const times = parts.find(({ key }) => key === 'timeline')
        apart(boxes(times?.marks ?? [], times?.at.x ?? 0))
        apart(
          parts
            .filter(({ key }) => key.startsWith('length ') && key !== 'length altogether')
            .flatMap(({ marks, at }) => boxes(marks, at.x)),
        )
        const { size } = laidOut(state)
        expect(size.width <= STAGE.width && size.height <= STAGE.height).toBe(true)
      }),
    )
  })

  it('U6 a hidden time keeps its jumps', () => {
    const masked = hidingLook({ minute: 'number' })
    const seen = (state: Clock) =>
      clock.picture(state, masked).filter(({ key }) => /timeline|jump|length/.test(key))
    expect(seen(from('9:40', '11:15', { told: ['on'] }))).toEqual(seen(from('9:40', '12:25')))
    const reason = clock.actions(from('9:40', '9:40'), masked).find(({ id }) => id === 'tell')?.refusal
    expect(reason?.reason(masked)).toBe('It is hidden. Show it first.')
  })
})

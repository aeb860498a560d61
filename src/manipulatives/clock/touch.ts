import { minus, type Point } from '../../geometry/point'
import { type Change, COVERED, HIDDEN, type Look } from '../contract'
import { type Clock, DAY, HALF_DAY, HOUR, hourOf, inDay, minuteOf, type Name } from './clock'
import { angleOf, laidOut, STRIP, TIMELINE } from './geometry'
import { minutesGone, TOLD, toggledTold } from './interval'
import { perMinute } from './timeline'

export type ClockChange = Change<Clock, Name>

/** A new time: a number for the board to settle, or where a free minute hand stands. */
export function toTime(clock: Clock, time: number): ClockChange {
  if (clock.hourHand === null) return { to: 'wish', values: { time: inDay(time) } }
  return { to: 'state', state: { ...clock, time: HOUR * hourOf(clock) + (((time % HOUR) + HOUR) % HOUR) } }
}

export function toFreeHour(clock: Clock, at: number): ClockChange {
  return { to: 'state', state: { ...clock, hourHand: ((at % HALF_DAY) + HALF_DAY) % HALF_DAY } }
}

/**
 * A hand follows the pointer round and round, so it goes on from where this drag has brought it so far; without
 * that it takes the shorter way.
 */
export function drag(
  clock: Clock,
  part: string,
  to: Point,
  look: Look,
  sofar?: ClockChange | null,
): ClockChange | null {
  const isHand = part === 'minute hand' || part === 'hour hand'
  const isOnTimeline = part === 'timeline start' || part === 'timeline end'
  if (!isHand && !isOnTimeline && part !== 'strip place') return null
  if (look.covered) return { to: 'refusal', refusal: COVERED }
  const { face, strip, radius } = laidOut(clock)
  if (isOnTimeline) return alongTimeline(clock, part === 'timeline start', to.x - strip.x)
  if (!isHand) {
    const minute = snapped(clock, (to.x - strip.x) / STRIP.minute)
    return changed(clock, toTime(clock, HOUR * hourOf(clock) + Math.min(HOUR, Math.max(0, minute))))
  }
  const place = minus(to, face)
  const now = reached(clock, sofar)
  // At the pin a hand could point anywhere.
  if (Math.hypot(place.x, place.y) < 0.12 * radius) return sofar ?? null
  const angle = angleOf(place)
  if (part === 'minute hand') {
    const next = now.time + shorter(snapped(clock, angle / 6) - minuteOf(now), HOUR)
    return changed(clock, toTime(clock, next))
  }
  const at = snapped(clock, angle * 2)
  if (clock.hourHand !== null) return changed(clock, toFreeHour(clock, at))
  return changed(clock, toTime(clock, now.time + shorter(at - (now.time % HALF_DAY), HALF_DAY)))
}

/** Moves the start of the jumps, or the clock's own time, to a place on the line; neither passes the other. */
function alongTimeline(clock: Clock, isStart: boolean, along: number): ClockChange | null {
  if (clock.start === null) return null
  const gone = minutesGone(clock)
  const minutes = along / perMinute(clock)
  if (!isStart) {
    const most = TIMELINE.length / perMinute(clock)
    const after = snapped(clock, clock.start + Math.min(most, minutes)) - clock.start
    return changed(clock, toTime(clock, clock.start + Math.min(DAY - 1, Math.max(0, after))))
  }
  const start = inDay(clock.start + Math.min(gone, snapped(clock, minutes)))
  return start === clock.start ? null : { to: 'state', state: { ...clock, start } }
}

/** A press on the number of a jump tells it, or keeps it again. */
export function press(clock: Clock, part: string, look: Look): ClockChange | null {
  const name = TOLD.find((each) => part === `length ${each}`)
  if (!name || clock.start === null) return null
  if (look.hiddenNames.length > 0) return { to: 'refusal', refusal: HIDDEN }
  return { to: 'state', state: toggledTold(clock, name) }
}

function snapped({ step }: Clock, minutes: number): number {
  return step * Math.round(minutes / step)
}

/** The shorter way round to somewhere so far on. */
function shorter(by: number, round: number): number {
  const on = ((by % round) + round) % round
  return on > round / 2 ? on - round : on
}

/** The clock as this drag has it so far. */
function reached(clock: Clock, sofar: ClockChange | null | undefined): Clock {
  if (sofar?.to === 'state') return sofar.state
  const time = sofar?.to === 'wish' ? sofar.values.time : undefined
  return typeof time === 'number' ? { ...clock, time } : clock
}

function changed(clock: Clock, change: ClockChange): ClockChange | null {
  if (change.to === 'wish') return change.values.time === clock.time ? null : change
  if (change.to === 'refusal') return change
  return change.state.time === clock.time && change.state.hourHand === clock.hourHand ? null : change
}

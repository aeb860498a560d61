import { counted } from '../../number/spoken'
import { type Refusal, refuse } from '../contract'
import { type Clock, DAY, HOUR, isFree } from './clock'

/** How long from a start to the time of the clock, as jumps: to the hour, on by whole hours, and on. */
export const JUMPS = ['to-hour', 'hours', 'on'] as const
export type JumpName = (typeof JUMPS)[number]

export interface Jump {
  readonly name: JumpName
  /** Minutes after the start at which it sets off. */
  readonly after: number
  readonly minutes: number
}

/** Minutes from the start to the clock's time, past midnight too; 0 when there is no start. */
export function minutesGone({ start, time }: Pick<Clock, 'start' | 'time'>): number {
  return start === null ? 0 : (time - start + DAY) % DAY
}

export function jumpsOf(clock: Pick<Clock, 'start' | 'time'>): Jump[] {
  const gone = minutesGone(clock)
  const left = (HOUR - ((clock.start ?? 0) % HOUR)) % HOUR
  const toHour = left <= gone ? left : 0
  const hours = Math.floor((gone - toHour) / HOUR) * HOUR
  const jumps: Jump[] = [
    { name: 'to-hour', after: 0, minutes: toHour },
    { name: 'hours', after: toHour, minutes: hours },
    { name: 'on', after: toHour + hours, minutes: gone - toHour - hours },
  ]
  return jumps.filter(({ minutes }) => minutes > 0)
}

/** What waits to be told: each jump, and then how long it is altogether. */
export type Told = JumpName | 'altogether'
export const TOLD: readonly Told[] = [...JUMPS, 'altogether']

export function tellable(clock: Clock): Told[] {
  const jumps = jumpsOf(clock).map(({ name }): Told => name)
  return jumps.length > 1 ? [...jumps, 'altogether'] : jumps
}

export function nextToTell(clock: Clock): Told | undefined {
  return tellable(clock).find((name) => !clock.told.includes(name))
}

/** The clock with one more number of its jumps told, or no longer. In one order: equal clocks are alike. */
export function toggledTold(clock: Clock, name: Told): Clock {
  const told = TOLD.filter((each) => clock.told.includes(each) !== (each === name))
  return { ...clock, told }
}

/** The clock that counts from where it is, or that counts no more. */
export function startedHere(clock: Clock): Clock {
  return clock.start === null ? { ...clock, start: clock.time } : { ...clock, start: null, told: [] }
}

export const NO_TIME = refuse('This clock has free hands: it tells no time.')
const NO_START = refuse('There are no jumps yet. Start from this time first.', 'start')

export function whyNotTold(clock: Clock): Refusal | null {
  if (isFree(clock)) return NO_TIME
  if (clock.start === null) return NO_START
  if (minutesGone(clock) === 0) return refuse('No time has gone by yet. Move the hands on.')
  return nextToTell(clock) === undefined ? refuse('Every jump is told already.') : null
}

export function whyNotUntold(clock: Clock): Refusal | null {
  if (clock.start === null) return isFree(clock) ? NO_TIME : NO_START
  return clock.told.length === 0 ? refuse('No jump is told yet.') : null
}

/** "20 min", "2 h", "1 h 35 min": as it is written at a jump. */
export function shortLength(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR]
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : '']
    .filter(Boolean)
    .join(' ')
}

/** "1 hour and 35 minutes". */
export function lengthInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR]
  const parts = [
    hours > 0 ? counted(hours, 'hour') : '',
    rest > 0 || hours === 0 ? counted(rest, 'minute') : '',
  ]
  return parts.filter(Boolean).join(' and ')
}

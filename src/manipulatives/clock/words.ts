import { fraction } from '../../number/exact'
import { spoken } from '../../number/spoken'
import { listed } from '../../number/written'
import type { Look } from '../contract'
import { type Clock, HALF_DAY, HOUR, hourOf, isFree, isUntrue, minuteOf, NAMES } from './clock'
import { type JumpName, jumpsOf, lengthInWords, minutesGone } from './interval'

/** The hour as the face has it, 1 to 12, of any number of hours. */
export function onFace(hour: number): number {
  return ((hour + 11) % 12) + 1
}

/** "3 o'clock", "quarter past 3", "twenty-five to 4", "23 minutes past 3". */
export function timeInWords(time: number): string {
  const minute = time % HOUR
  const hour = Math.floor(time / HOUR)
  if (minute === 0) return `${onFace(hour)} o’clock`
  const isPast = minute <= 30
  const beyond = isPast ? `past ${onFace(hour)}` : `to ${onFace(hour + 1)}`
  return `${countOf(isPast ? minute : HOUR - minute)} ${beyond}`
}

function countOf(minutes: number): string {
  if (minutes === 15) return 'quarter'
  if (minutes === 30) return 'half'
  if (minutes % 5 === 0) return spoken(minutes)
  return minutes === 1 ? '1 minute' : `${minutes} minutes`
}

/** "9:40", or "09:40" on a clock with 24 hours. */
export function inDigits(clock: Clock, time: number): string {
  const at = { ...clock, time }
  return `${digitalHour(at)}:${digitalMinute(at)}`
}

const LENGTH_NAMES: Readonly<Record<JumpName, string>> = {
  'to-hour': 'jump to the hour',
  hours: 'jump by whole hours',
  on: 'jump on',
}

export function lengthName(name: JumpName): string {
  return LENGTH_NAMES[name]
}

/** "; from 9:40 jumps of 20 minutes and a number not told yet": nothing where no jumps are. */
function jumpsSaid(clock: Clock): string {
  if (clock.start === null) return ''
  const from = `; from ${inDigits(clock, clock.start)} `
  const jumps = jumpsOf(clock)
  if (jumps.length === 0) return `${from}no time has gone by`
  const lengths = jumps.map(({ name, minutes }) =>
    clock.told.includes(name) ? lengthInWords(minutes) : `a ${lengthName(name)}`,
  )
  const isTold = clock.told.includes('altogether') && jumps.length > 1
  return `${from}${listed(lengths)}${isTold ? `, altogether ${lengthInWords(minutesGone(clock))}` : ''}`
}

/** CK3: the hours as a digital clock writes them: 3 or 15, and 12 at noon and midnight, or 00. */
export function digitalHour(clock: Clock): string {
  const hour = hourOf(clock)
  return clock.digital === '24' ? String(hour).padStart(2, '0') : String(onFace(hour))
}

export function digitalMinute(clock: Clock): string {
  return String(minuteOf(clock)).padStart(2, '0')
}

export function halfOfDay({ time }: Clock): string {
  return time < HALF_DAY ? 'a.m.' : 'p.m.'
}

export function saysHalf(clock: Clock): boolean {
  return clock.digital === '12' && clock.amPm
}

export function describe(clock: Clock, look: Look): string {
  if (NAMES.some((name) => look.hidden(name) !== 'no')) return 'Clock: a hidden time.'
  if (clock.hourHand !== null)
    return `Clock with free hands${isUntrue(clock) ? ', not true' : ''}: ${handsSaid(clock)}.`
  if (!clock.minuteHand)
    return `Clock with only the hour hand: it is ${hourHandSaid(clock.time % HALF_DAY)}${digitalSaid(clock)}${jumpsSaid(clock)}.`
  return `Clock: ${timeInWords(clock.time)}${digitalSaid(clock)}${turnSaid(clock)}${jumpsSaid(clock)}.`
}

/** "The minute hand has turned through one quarter of a full turn": of what is shaded. */
function turnSaid(clock: Clock): string {
  const minute = minuteOf(clock)
  if (!clock.shaded || minute === 0) return ''
  return `, ${spoken(fraction(minute, HOUR))} of a full turn shaded`
}

function digitalSaid(clock: Clock): string {
  if (clock.digital === 'none') return ''
  return `, ${digitalHour(clock)}:${digitalMinute(clock)}${saysHalf(clock) ? ` ${halfOfDay(clock).replace(/\.$/, '')}` : ''}`
}

function handsSaid(clock: Clock): string {
  const hour = `the hour hand is ${hourHandSaid(clock.hourHand ?? 0)}`
  return clock.minuteHand && isFree(clock) ? `${hour}, the minute hand at ${minuteOf(clock)} minutes` : hour
}

/** Where the hour hand alone is seen to stand. */
function hourHandSaid(at: number): string {
  const minute = at % HOUR
  const hour = Math.floor(at / HOUR)
  if (minute === 0) return `at ${onFace(hour)}`
  if (minute < 15) return `just past ${onFace(hour)}`
  if (minute > 45) return `nearly at ${onFace(hour + 1)}`
  return `about halfway from ${onFace(hour)} to ${onFace(hour + 1)}`
}

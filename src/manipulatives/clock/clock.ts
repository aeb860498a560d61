import * as z from 'zod/mini'
import { type Exact, isWhole } from '../../number/exact'
import { done, type Outcome, refused, type Sum, type Values } from '../contract'

export const DAY = 1440
export const HALF_DAY = 720
export const HOUR = 60

export const NUMERALS = ['arabic', 'roman', 'roman-iiii', 'none'] as const
export const STEPS = [1, 5, 15, 30] as const

export interface Clock {
  /** Minutes since midnight, 0 to 1,439: both hands and every reading follow from it. */
  readonly time: number
  readonly minuteHand: boolean
  /** `roman` writes 4 as IV, `roman-iiii` as IIII. */
  readonly numerals: (typeof NUMERALS)[number]
  readonly ticks: boolean
  /** The minutes 0, 5, 10 … round the outside. */
  readonly minutesAround: boolean
  readonly digital: 'none' | '12' | '24'
  /** Whether a 12-hour reading says a.m. or p.m. */
  readonly amPm: boolean
  readonly words: boolean
  /** The turn of the minute hand since the hour is shaded. */
  readonly shaded: boolean
  /** The hour lies beneath the face as a line from 0 to 60 minutes. */
  readonly unrolled: boolean
  /** From which time jumps lead to the clock's own, in minutes since midnight; null for no jumps. */
  readonly start: number | null
  /** Which numbers of the jumps are told; the others wait. */
  readonly told: readonly ('to-hour' | 'hours' | 'on' | 'altogether')[]
  /** In how many minutes a dragged hand moves on. */
  readonly step: (typeof STEPS)[number]
  /**
   * Where an hour hand that is not geared stands, in minutes round the face, 0 to 719; null on a true clock. Such a
   * clock is a non-example: it tells no time.
   */
  readonly hourHand: number | null
  /** Of the face, in board units. */
  readonly radius: number
}

export const schema: z.ZodMiniType<Clock> = z
  .object({
    time: z.int().check(z.gte(0), z.lte(DAY - 1)),
    minuteHand: z._default(z.boolean(), true),
    numerals: z._default(z.enum(NUMERALS), 'arabic'),
    ticks: z._default(z.boolean(), true),
    minutesAround: z._default(z.boolean(), false),
    digital: z._default(z.enum(['none', '12', '24']), 'none'),
    amPm: z._default(z.boolean(), false),
    words: z._default(z.boolean(), false),
    shaded: z._default(z.boolean(), false),
    unrolled: z._default(z.boolean(), false),
    start: z._default(z.nullable(z.int().check(z.gte(0), z.lte(DAY - 1))), null),
    told: z._default(
      z.readonly(z.array(z.enum(['to-hour', 'hours', 'on', 'altogether'])).check(z.maxLength(4))),
      [],
    ),
    step: z._default(z.literal(STEPS), 5),
    hourHand: z._default(z.nullable(z.int().check(z.gte(0), z.lte(HALF_DAY - 1))), null),
    radius: z._default(z.int().check(z.gte(220), z.lte(330)), 240),
  })
  .check(
    z.refine(({ hourHand, digital, words }) => hourHand === null || (digital === 'none' && !words), {
      error: 'A clock with free hands tells no time: take its digital time and its words away.',
      path: ['hourHand'],
    }),
    z.refine(({ hourHand, start }) => hourHand === null || start === null, {
      error: 'A clock with free hands tells no time: there is nothing to start from.',
      path: ['start'],
    }),
    z.refine(({ start, told }) => start !== null || told.length === 0, {
      error: 'Without a start there are no jumps to tell.',
      path: ['told'],
    }),
    z.refine(({ told }) => new Set(told).size === told.length, {
      error: 'Each number of the jumps is told once.',
      path: ['told'],
    }),
  )

/** `hour` from 0 to 23, `minute` past it, `minutesTo` the next hour, `time` in minutes since midnight. */
export type Name = 'hour' | 'minute' | 'minutesTo' | 'time'
export const NAMES: readonly Name[] = ['hour', 'minute', 'minutesTo', 'time']

export function isFree(clock: Clock): boolean {
  return clock.hourHand !== null
}

export function hourOf(clock: Clock): number {
  return Math.floor(clock.time / HOUR)
}

export function minuteOf(clock: Clock): number {
  return clock.time % HOUR
}

/** Whether the free hour hand stands where no time would put it beside the minute hand. */
export function isUntrue(clock: Clock): boolean {
  return clock.hourHand !== null && clock.hourHand % HOUR !== minuteOf(clock)
}

/** CK1: how far a hand has turned from 12, in degrees. The gears put the hour hand 30 h + m ÷ 2. */
export function minuteAngle(clock: Clock): number {
  return 6 * minuteOf(clock)
}

export function hourAngle(clock: Clock): number {
  return (clock.hourHand ?? clock.time % HALF_DAY) / 2
}

/** A time of the day, however far on or back it was counted: CK2 and CK4 hold past midnight too. */
export function inDay(time: number): number {
  return ((time % DAY) + DAY) % DAY
}

export function quantities(clock: Clock): Values<Name> {
  if (isFree(clock)) return {}
  const minute = minuteOf(clock)
  return { hour: hourOf(clock), minute, minutesTo: HOUR - minute, time: clock.time }
}

export function sums(clock: Clock): Sum<Name>[] {
  if (isFree(clock)) return []
  return [
    {
      terms: [
        { name: 'hour', times: HOUR },
        { name: 'minute', times: 1 },
        { name: 'time', times: -1 },
      ],
      plus: 0,
      total: 'time',
    },
    {
      terms: [
        { name: 'minute', times: -1 },
        { name: 'minutesTo', times: -1 },
      ],
      plus: HOUR,
      total: 'minutesTo',
    },
  ]
}

export function withQuantities(clock: Clock, values: Values<Name>): Outcome<Clock> {
  if (isFree(clock)) return refused('This clock has free hands: it tells no time.')
  const asked = NAMES.flatMap((name) => values[name] ?? [])
  if (!asked.every(isWhole)) return refused('A clock shows whole minutes.')
  const minute = asMinute(values)
  if (minute !== undefined && (minute < 0 || minute >= HOUR))
    return refused('The minute hand shows 0 to 59 minutes: 60 minutes are a whole hour.')
  const time =
    whole(values.time) ?? HOUR * (whole(values.hour) ?? hourOf(clock)) + (minute ?? minuteOf(clock))
  if (time < 0 || time >= DAY) return refused('A clock shows the hours from 0 to 23.')
  const next = time === clock.time ? clock : { ...clock, time }
  const shown = quantities(next)
  if (NAMES.some((name) => values[name] !== undefined && values[name] !== shown[name]))
    return refused('Those numbers do not tell one time.')
  return done(next)
}

function asMinute(values: Values<Name>): number | undefined {
  const left = whole(values.minutesTo)
  return whole(values.minute) ?? (left === undefined ? undefined : HOUR - left)
}

function whole(value: Exact | undefined): number | undefined {
  return value !== undefined && isWhole(value) ? value : undefined
}

import { done, type Field, type Outcome, refused } from '../contract'
import { type Clock, HALF_DAY, HOUR, hourOf, isFree, NUMERALS, STEPS, schema } from './clock'
import { TOLD } from './interval'

type ClockField = Field<Clock>

export const fields: readonly ClockField[] = [
  {
    id: 'time',
    label: 'Time, as 15:25',
    control: { type: 'text' },
    value: ({ time }) => timeText(time),
    set(clock, value) {
      const time = readTime(String(value))
      return time === null ? refused('Write a time from 0:00 to 23:59.') : done({ ...clock, time })
    },
  },
  choice(
    'digital',
    'Digital time',
    [
      ['none', 'none'],
      ['12', '12-hour'],
      ['24', '24-hour'],
    ],
    (clock) => clock.digital,
    (digital) => ({ digital: digital === '12' || digital === '24' ? digital : 'none' }),
  ),
  turned('amPm', 'Write a.m. or p.m.'),
  turned('words', 'Time in words'),
  choice(
    'numerals',
    'Numbers',
    [
      ['arabic', '1 to 12'],
      ['roman', 'Roman, 4 as IV'],
      ['roman-iiii', 'Roman, 4 as IIII'],
      ['none', 'none'],
    ],
    (clock) => clock.numerals,
    (value) => ({ numerals: NUMERALS.find((numerals) => numerals === value) ?? 'arabic' }),
  ),
  turned('minutesAround', 'Minutes round the outside'),
  turned('ticks', 'Minute marks'),
  turned('minuteHand', 'Minute hand'),
  turned('shaded', 'Shade the turn since the hour'),
  turned('unrolled', 'The hour as a line'),
  {
    id: 'start',
    label: 'Jumps from, as 9:40',
    control: { type: 'text' },
    value: ({ start }) => (start === null ? '' : timeText(start)),
    set(clock, value) {
      if (String(value).trim() === '') return done({ ...clock, start: null, told: [] })
      const start = readTime(String(value))
      return start === null ? refused('Write a time from 0:00 to 23:59.') : checked({ ...clock, start })
    },
  },
  {
    id: 'told',
    label: 'Tell how long the jumps are',
    control: { type: 'switch' },
    value: (clock) => clock.told.length > 0,
    set: (clock, value) => done({ ...clock, told: value === true && clock.start !== null ? TOLD : [] }),
  },
  choice(
    'step',
    'A dragged hand moves by',
    STEPS.map((step) => [String(step), step === 1 ? '1 minute' : `${step} minutes`]),
    (clock) => String(clock.step),
    (value) => ({ step: STEPS.find((step) => String(step) === value) ?? 5 }),
  ),
  choice(
    'hands',
    'Hands',
    [
      ['geared', 'move together'],
      ['free', 'free (not true)'],
    ],
    (clock) => (isFree(clock) ? 'free' : 'geared'),
    (value, clock) =>
      value === 'geared'
        ? { hourHand: null }
        : { hourHand: clock.hourHand ?? stuck(clock), digital: 'none', words: false, start: null, told: [] },
  ),
  {
    id: 'radius',
    label: 'Size',
    control: { type: 'number', least: 220, most: 330 },
    value: (clock) => clock.radius,
    set: (clock, value) => checked({ ...clock, radius: Math.round(Number(value)) }),
  },
]

function timeText(time: number): string {
  return `${Math.floor(time / HOUR)}:${String(time % HOUR).padStart(2, '0')}`
}

function readTime(text: string): number | null {
  const read = /^\s*(\d{1,2})[:.](\d{2})\s*$/.exec(text)
  const [hour, minute] = [Number(read?.[1]), Number(read?.[2])]
  return read && hour < 24 && minute < HOUR ? HOUR * hour + minute : null
}

/** The hour hand left pointing straight at its hour: what pupils often draw. */
function stuck(clock: Clock): number {
  return (HOUR * hourOf(clock)) % HALF_DAY
}

function checked(clock: Clock): Outcome<Clock> {
  const parsed = schema.safeParse(clock)
  return parsed.success ? done(parsed.data) : refused(parsed.error.issues[0]?.message ?? 'That does not fit.')
}

function turned(
  id: 'amPm' | 'words' | 'minutesAround' | 'ticks' | 'minuteHand' | 'shaded' | 'unrolled',
  label: string,
): ClockField {
  return {
    id,
    label,
    control: { type: 'switch' },
    value: (clock) => clock[id],
    set: (clock, value) => checked({ ...clock, [id]: value === true }),
  }
}

function choice(
  id: string,
  label: string,
  choices: readonly (readonly [value: string, label: string])[],
  read: (clock: Clock) => string,
  change: (value: string, clock: Clock) => Partial<Clock>,
): ClockField {
  return {
    id,
    label,
    control: { type: 'choice', choices: choices.map(([value, said]) => ({ value, label: said })) },
    value: read,
    set: (clock, value) => checked({ ...clock, ...change(String(value), clock) }),
  }
}

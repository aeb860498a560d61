import { type Exact, parseExact } from '../../number/exact'
import { numeral } from '../../number/numerals'
import { done, type Field, type Outcome, refused } from '../contract'
import { isList } from './labels'
import { type NumberLine, schema, stepsOf } from './numberLine'

type LineField = Field<NumberLine>

/** The line as it would be, or the first thing that is wrong with it. */
function checked(line: NumberLine): Outcome<NumberLine> {
  const parsed = schema.safeParse(line)
  return parsed.success ? done(line) : refused(parsed.error.issues[0]?.message ?? 'That does not fit.')
}

function numberField(
  id: string,
  label: string,
  read: (line: NumberLine) => Exact | null,
  write: (line: NumberLine, value: Exact) => NumberLine,
): LineField {
  return {
    id,
    label,
    control: { type: 'text' },
    value: (line) => {
      const value = read(line)
      return value === null ? '' : numeral(value)
    },
    set: (line, text) => {
      const value = parseExact(String(text))
      return value === null ? refused('Write a number, such as 20, 0.1 or 1/4.') : checked(write(line, value))
    },
  }
}

/** A new range forgets what depended on the old one. */
function ranged(line: NumberLine, change: Partial<NumberLine>): NumberLine {
  return { ...line, ...change, zoomedFrom: [], folds: 0, uneven: null }
}

function switchField(
  id: string,
  label: string,
  read: (line: NumberLine) => boolean,
  write: (line: NumberLine, on: boolean) => NumberLine,
): LineField {
  return {
    id,
    label,
    control: { type: 'switch' },
    value: read,
    set: (line, on) => checked(write(line, on === true)),
  }
}

function choiceField<T extends string>(
  id: string,
  label: string,
  choices: Readonly<Record<T, string>>,
  read: (line: NumberLine) => T,
  write: (line: NumberLine, value: T) => NumberLine,
): LineField {
  const values = Object.keys(choices) as T[]
  return {
    id,
    label,
    control: { type: 'choice', choices: values.map((value) => ({ value, label: choices[value] })) },
    value: read,
    set: (line, wanted) => {
      const value = values.find((choice) => choice === wanted)
      return value === undefined ? done(line) : checked(write(line, value))
    },
  }
}

function countField(
  id: string,
  label: string,
  least: number,
  most: number,
  read: (line: NumberLine) => number,
  write: (line: NumberLine, value: number) => NumberLine,
): LineField {
  return {
    id,
    label,
    control: { type: 'number', least, most },
    value: read,
    set: (line, value) => {
      const count = Math.round(Number(value))
      return count >= least && count <= most
        ? checked(write(line, count))
        : refused(`Choose from ${least} to ${most}.`)
    },
  }
}

function writtenNumbers(line: NumberLine): string {
  const { labels } = line
  if (isList(labels)) return labels.map(numeral).join(' ')
  return typeof labels === 'string' ? labels : `every ${labels.every}`
}

function readNumbers(text: string): NumberLine['labels'] | null {
  const words = text.trim().toLowerCase()
  if (words === 'all' || words === 'ends' || words === 'none') return words
  const every = /^every (\d{1,3})$/.exec(words)
  if (every) return { every: Number(every[1]) }
  const numbers = words.split(/[\s;]+/).map(parseExact)
  return numbers.every((value) => value !== null) ? numbers : null
}

/** How far each inner mark of a badly drawn line strays, in hundredths of a step, over and over. */
const STRAYS = [30, -25, 40, -10, -40, 15, 35, -30]

function badlyDrawn(line: NumberLine, on: boolean): NumberLine {
  if (!on) return { ...line, uneven: null }
  const uneven = Array.from({ length: stepsOf(line) - 1 }, (_, mark) => STRAYS[mark % STRAYS.length] ?? 0)
  return { ...ranged(line, { scale: 'marked' }), uneven }
}

export const fields: readonly LineField[] = [
  numberField(
    'from',
    'From',
    (line) => line.from,
    (line, from) => ranged(line, { from }),
  ),
  numberField(
    'to',
    'To',
    (line) => line.to,
    (line, to) => ranged(line, { to }),
  ),
  numberField(
    'step',
    'One step',
    (line) => line.step,
    (line, step) => ranged(line, { step }),
  ),
  choiceField(
    'scale',
    'Marks',
    { marked: 'every step', ends: 'the ends only', open: 'none, order only' },
    (line) => line.scale,
    (line, scale) => ({ ...line, scale, uneven: scale === 'marked' ? line.uneven : null }),
  ),
  {
    id: 'labels',
    label: 'Numbers: all, ends, none, every 5, or a list',
    control: { type: 'text' },
    value: writtenNumbers,
    set: (line, text) => {
      const labels = readNumbers(String(text))
      return labels === null
        ? refused('Write all, ends, none, every 5, or numbers with spaces.')
        : checked({ ...line, labels })
    },
  },
  countField(
    'longEvery',
    'Long mark every so many steps',
    0,
    100,
    (line) => line.longEvery,
    (line, longEvery) => ({ ...line, longEvery }),
  ),
  choiceField(
    'notation',
    'Parts written as',
    { decimal: 'decimals', fraction: 'fractions' },
    (line) => line.notation,
    (line, notation) => ({ ...line, notation }),
  ),
  choiceField(
    'turn',
    'Direction',
    { across: 'across', up: 'upright' },
    (line) => line.turn,
    (line, turn) => ({
      ...line,
      turn,
      length: turn === 'up' ? Math.min(560, line.length) : line.length,
    }),
  ),
  countField(
    'length',
    'Length',
    200,
    1704,
    (line) => line.length,
    (line, length) => ({ ...line, length }),
  ),
  countField(
    'headroom',
    'Room above',
    40,
    320,
    (line) => line.headroom,
    (line, headroom) => ({ ...line, headroom }),
  ),
  switchField(
    'leftArrow',
    'Goes on at the start',
    (line) => line.arrows.left,
    (line, left) => ({ ...line, arrows: { ...line.arrows, left } }),
  ),
  switchField(
    'rightArrow',
    'Goes on at the end',
    (line) => line.arrows.right,
    (line, right) => ({ ...line, arrows: { ...line.arrows, right } }),
  ),
  {
    ...numberField(
      'start',
      'Jumps start at',
      (line) => line.start,
      (line, start) => ({ ...line, start }),
    ),
    set: (line, text) => {
      if (String(text).trim() === '') return checked({ ...line, start: null, jumps: [] })
      const start = parseExact(String(text))
      return start === null ? refused('Write a number, such as 8.') : checked({ ...line, start })
    },
  },
  switchField(
    'track',
    'Colour along the jumps',
    (line) => line.track,
    (line, track) => ({ ...line, track }),
  ),
  choiceField(
    'pointStyle',
    'Points are',
    { dot: 'dots', arrow: 'arrows' },
    (line) => line.points[0]?.style ?? 'dot',
    (line, style) => ({
      ...line,
      points: line.points.map((point) => ({ ...point, style })),
    }),
  ),
  switchField('badlyDrawn', 'Badly drawn: not true', (line) => line.uneven !== null, badlyDrawn),
]

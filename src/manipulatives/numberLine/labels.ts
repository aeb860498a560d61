import { add, compare, divide, type Exact, multiply, subtract, toFloat } from '../../number/exact'
import { numberWidth } from '../../picture/text'
import { LABEL } from './geometry'
import { type Labels, markValue, type NumberLine, stepsOf } from './numberLine'
import { isEvery } from './scale'

/** Numbers keep at least this far apart along the line. */
const APART = 12

/** The marks that carry a number: those asked for, thinned out evenly until none touch. */
export function labelledMarks(line: NumberLine): Exact[] {
  if (line.scale === 'open') return []
  const ends = [line.from, line.to]
  const halves = foldValues(line)
  if (line.scale === 'ends') return line.labels === 'none' ? halves : ordered([...ends, ...halves])
  const asked = askedFor(line)
  const zoomed = line.zoomedFrom.length > 0 && line.labels !== 'none' ? ends : []
  return ordered([...thinned(line, asked), ...zoomed, ...halves])
}

function askedFor(line: NumberLine): Exact[] {
  const { labels } = line
  if (labels === 'none') return []
  if (labels === 'ends') return [line.from, line.to]
  const marks = Array.from({ length: stepsOf(line) + 1 }, (_, index) => markValue(line, index))
  if (labels === 'all') return marks
  if (isList(labels)) return marks.filter((value) => labels.includes(value))
  return marks.filter((value) => isEvery(line, value, labels.every))
}

export function isList(labels: Labels): labels is readonly Exact[] {
  return Array.isArray(labels)
}

/** Every mark that was asked for, or every second, fifth, tenth… of them, counted from 0. */
function thinned(line: NumberLine, asked: readonly Exact[]): Exact[] {
  if (fits(line, asked)) return [...asked]
  const unit = typeof line.labels === 'object' && !isList(line.labels) ? line.labels.every : 1
  for (const times of [2, 5, 10, 20, 50, 100]) {
    const fewer = asked.filter((value) => isEvery(line, value, unit * times))
    if (fits(line, fewer)) return fewer
  }
  return [line.from, line.to]
}

function fits(line: NumberLine, values: readonly Exact[]): boolean {
  return values.every((value, index) => {
    const before = values[index - 1]
    if (before === undefined) return true
    const apart = line.length * share(line, subtract(value, before))
    const needed =
      line.turn === 'up'
        ? LABEL * 1.1
        : (numberWidth(value, LABEL, line.notation) + numberWidth(before, LABEL, line.notation)) / 2
    return apart >= needed + APART
  })
}

function share(line: NumberLine, size: Exact): number {
  const of = divide(size, subtract(line.to, line.from))
  return toFloat(of)
}

/** The halfway marks of a line folded in half, and in half again. */
export function foldValues(line: NumberLine): Exact[] {
  if (line.scale === 'open' || line.folds === 0) return []
  const parts = 2 ** line.folds
  const whole = subtract(line.to, line.from)
  return Array.from({ length: parts - 1 }, (_, index) =>
    add(line.from, divide(multiply(whole, index + 1), parts)),
  )
}

function ordered(values: readonly Exact[]): Exact[] {
  return [...new Set(values)].sort(compare)
}

import { compare, type Exact, subtract } from '../../number/exact'
import { numeral } from '../../number/numerals'
import type { Look } from '../contract'
import { coverOf, isDrawn, type NumberLine, stopsOf } from './numberLine'
import { differenceOf, type Name, stopName } from './values'

const HIDDEN = 'a hidden number'

/** Says the ends and the size of a step first, then what is on the line. */
export function describe(line: NumberLine, look: Look): string {
  const said = [jumpsSaid(line, look), pointsSaid(line, look), differenceSaid(line, look)].filter(
    (part) => part !== '',
  )
  const opening = openingOf(line)
  return said.length === 0 ? `${opening}.` : `${opening}: ${said.join('; ')}.`
}

function openingOf(line: NumberLine): string {
  if (line.scale === 'open') return 'Open number line, not to scale'
  const ends = `from ${numeral(line.from)} to ${numeral(line.to)}`
  const upright = line.turn === 'up' ? 'Upright number line' : 'Number line'
  if (line.uneven !== null) return `Badly drawn number line ${ends}, its steps not equal`
  return line.scale === 'ends'
    ? `${upright} ${ends} with no marks between`
    : `${upright} ${ends} in steps of ${numeral(line.step)}`
}

function said(look: Look, name: Name, value: Exact): string {
  return look.hidden(name) === 'no' ? numeral(value) : HIDDEN
}

function jumpsSaid(line: NumberLine, look: Look): string {
  const stops = stopsOf(line)
  const [start] = stops
  if (start === undefined) return ''
  const from = said(look, 'start', start)
  if (line.jumps.length === 0) return `start at ${from}`
  const jumps = line.jumps.map((jump, index) => {
    const landing = said(look, stopName(index + 1), stops[index + 1] ?? 0)
    return `${jumpSaid(look, `jump${index + 1}`, jump)} to ${landing}`
  })
  const whole = line.cover ? `, ${jumpSaid(look, 'cover', coverOf(line))} in all` : ''
  return `start at ${from}, ${jumps.join(', then ')}${whole}`
}

function jumpSaid(look: Look, name: Name, jump: Exact): string {
  if (look.hidden(name) !== 'no') return `jump ${HIDDEN}`
  return compare(jump, 0) < 0 ? `jump back ${numeral(subtract(0, jump))}` : `jump on ${numeral(jump)}`
}

function pointsSaid(line: NumberLine, look: Look): string {
  const points = line.points.flatMap(({ value, style, labelled }, index) => {
    const name: Name = `point${index + 1}`
    if (look.hidden(name) === 'no' && !isDrawn(line, value)) return []
    const shown = labelled || look.hidden(name) !== 'no' ? said(look, name, value) : 'a number not written'
    return [`${style === 'arrow' ? 'arrow' : 'point'} at ${shown}`]
  })
  return points.join(', ')
}

function differenceSaid(line: NumberLine, look: Look): string {
  const difference = differenceOf(line)
  return difference === null ? '' : `the difference is ${said(look, 'difference', difference)}`
}

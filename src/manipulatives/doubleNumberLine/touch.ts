import type { Point } from '../../geometry/point'
import { type Exact, multiply } from '../../number/exact'
import { type Change, COVERED, type Look } from '../contract'
import { numberWritten } from '../numberWritten'
import { FULL, withMask, withPair } from './actions'
import {
  bottomOf,
  type DoubleNumberLine,
  type Line,
  MOST_PAIRS,
  nearestMark,
  type Side,
} from './doubleNumberLine'
import { shareAt } from './geometry'
import { isPlaced } from './masks'
import { type Name, nameOf } from './values'

type LineChange = Change<DoubleNumberLine, Name>

/**
 * A press on a "?" shows it, on a number beside a mark hides it, on a vertical chooses its pair, between the lines at
 * a mark marks a pair there.
 */
export function press(line: DoubleNumberLine, part: string): LineChange | null {
  const number = numberOf(part)
  if (number !== null) {
    const { side, index } = number
    if (!line.pairs[index]?.masked.includes(side)) return null
    return { to: 'state', state: withMask(line, index, side) }
  }
  const label = /^(top|bottom) label (\d+)$/.exec(part)
  if (label) {
    const side = label[1] === 'top' ? 'top' : 'bottom'
    return { to: 'state', state: { ...line, [side]: turnedOver(line[side], Number(label[2])) } }
  }
  const mark = /^mark (\d+)$/.exec(part)
  if (mark) return markedAt(line, multiply(line.top.step ?? 1, Number(mark[1])))
  const pair = pairOf(part)
  if (pair === null || pair === line.chosen || pair >= line.pairs.length) return null
  return { to: 'state', state: { ...line, chosen: pair, tried: 0 } }
}

function markedAt(line: DoubleNumberLine, top: Exact): LineChange {
  if (line.pairs.length >= MOST_PAIRS) return { to: 'refusal', refusal: FULL }
  return { to: 'state', state: withPair(line, top) }
}

function turnedOver(own: Line, mark: number): Line {
  const hidden = own.hidden.filter((other) => other !== mark)
  return { ...own, hidden: hidden.length < own.hidden.length ? hidden : [...hidden, mark] }
}

/** A vertical or either of its numbers slides along, from mark to mark of the line that is held. */
export function drag(line: DoubleNumberLine, part: string, to: Point, look: Look): LineChange | null {
  const number = numberOf(part)
  const index = number?.index ?? pairOf(part)
  const pair = index === null ? undefined : line.pairs[index]
  if (index === null || pair === undefined) return null
  if (look.covered || !isPlaced(look, index)) return { to: 'refusal', refusal: COVERED }
  const top = nearestMark(line, number?.side ?? 'top', shareAt(line, to))
  return top === pair.top ? null : { to: 'wish', values: { [nameOf('top', index)]: top } }
}

/** A number written on the top moves the pair there; on the bottom, it says what the pair is worth if that is not known. */
export function write(line: DoubleNumberLine, part: string, digits: string): LineChange | null {
  const number = numberOf(part)
  const pair = number === null ? undefined : line.pairs[number.index]
  const written = numberWritten(digits)
  if (number === null || pair === undefined || written === null) return null
  const { side, index } = number
  const now = side === 'top' ? pair.top : bottomOf(line, pair.top)
  return now === written ? null : { to: 'wish', values: { [nameOf(side, index)]: written } }
}

function numberOf(part: string): { side: Side; index: number } | null {
  const found = /^(top|bottom)(\d+)$/.exec(part)
  return found === null ? null : { side: found[1] === 'top' ? 'top' : 'bottom', index: Number(found[2]) - 1 }
}

function pairOf(part: string): number | null {
  const found = /^pair (\d+)$/.exec(part)
  return found === null ? null : Number(found[1]) - 1
}

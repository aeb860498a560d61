import { polyline } from '../../geometry/path'
import { numeral } from '../../number/numerals'
import { textWidth } from '../../picture/andika'
import { braceMark } from '../../picture/brace'
import { COUNTER } from '../../picture/counter'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { placeCounterMarks } from '../../picture/placeCounter'
import { textMark } from '../../picture/text'
import { coveredName, type Look } from '../contract'
import { countableGapMarks } from '../countable'
import { placeOfCounter } from '../placeCounterKind'
import { thingMarks, thingName } from '../things'
import { whichOne } from '../token'
import { CELL, cellCentre, frameBox } from './geometry'
import { countOf, filledIn, nextIn, setsIn, type TenFrame, unitOf, valueOf } from './tenFrame'
import { kindIn } from './unit'

export function picture(frame: TenFrame, look: Look): Part[] {
  if (look.covered) return [framePart(frame), coverPart(frame, look)]
  const parts: Part[] = [framePart(frame)]
  const isHidden = look.hiddenNames.length > 0
  frame.cells.forEach((token, cell) => {
    if (token === null) return
    parts.push({
      key: `token ${token.id}`,
      at: cellCentre(frame, cell),
      marks: thingMarks(token, look, COUNTER),
      token: token.id,
      press: { x: -CELL / 2, y: -CELL / 2, width: CELL, height: CELL },
      name: `${thingName(token, look)} in space ${whichOne(cell + 1, isHidden)}`,
    })
  })
  if (filledIn(frame) === 10 && tellsTen(frame, look)) parts.push(fullPart(frame))
  else if (frame.unit !== undefined) parts.push(eachPart(frame))
  return parts
}

/** The number beside a full frame is no secret, but where it is all that is hidden. */
function tellsTen(frame: TenFrame, look: Look): boolean {
  const isAll = (set: string) => countOf(frame, set) === 10 && look.hidden(`set:${set}`) !== 'no'
  const isHidden = look.hidden('filled') !== 'no' || look.hidden('value') !== 'no'
  return !isHidden && !setsIn(frame).some(isAll)
}

/** A frame whose number is hidden by size hides which spaces are filled. */
function coverPart(frame: TenFrame, look: Look): Part {
  const box = frameBox(frame)
  return {
    key: 'cover',
    at: { x: 0, y: 0 },
    marks: hiddenBoxMarks({ x: 10, y: 10, width: box.width - 20, height: box.height - 20 }, 88),
    press: box,
    name: 'hidden counters',
    shows: coveredName(look),
  }
}

function framePart(frame: TenFrame): Part {
  const { width, height } = frameBox(frame)
  const lines: Mark[] = []
  for (let x = CELL; x < width; x += CELL)
    lines.push(
      divider([
        { x, y: 0 },
        { x, y: height },
      ]),
    )
  for (let y = CELL; y < height; y += CELL)
    lines.push(
      divider([
        { x: 0, y },
        { x: width, y },
      ]),
    )
  return {
    key: 'frame',
    at: { x: 0, y: 0 },
    marks: [
      { type: 'rect', x: 0, y: 0, width, height, radius: 5, fill: 'cell' },
      ...lines,
      { type: 'rect', x: 0, y: 0, width, height, radius: 5, stroke: 'ink', strokeWidth: 5 },
    ],
  }
}

function divider(ends: readonly { x: number; y: number }[]): Mark {
  return { type: 'path', d: polyline(ends), stroke: 'ink', strokeWidth: 2.5 }
}

function fullPart(frame: TenFrame): Part {
  const { width, height } = frameBox(frame)
  const total = numeral(valueOf(frame))
  const size = Math.min(66, (66 * 86) / textWidth(total, 66, 'bold'))
  return {
    key: 'full',
    at: { x: width + 18, y: 0 },
    marks: [
      braceMark({ x: 0, y: 0 }, { x: 0, y: height }, 'right', 40, 'teal.deep'),
      textMark(total, { x: 60, y: height / 2 }, size, { align: 'left', fill: 'teal.deep' }),
    ],
  }
}

/** TF7: what each counter of the frame is worth, beside it until it is full. */
function eachPart(frame: TenFrame): Part {
  const { width } = frameBox(frame)
  const place = placeOfCounter(kindIn(unitOf(frame))) ?? 'ones'
  return {
    key: 'each',
    at: { x: width + 58, y: 40 },
    marks: [...placeCounterMarks(place, 60), textMark('each', { x: 0, y: 56 }, 40, { fill: 'ink.second' })],
  }
}

/** Dashed places for the counters that are still to come. */
export function gap(frame: TenFrame, wanted: number, look: Look): Part[] {
  const { kind, set } = nextIn(frame)
  const missing = Math.max(0, Math.min(10, wanted) - filledIn(frame))
  const spaces = frame.cells.flatMap((token, cell) => (token === null ? [cell] : [])).slice(0, missing)
  return spaces.map((cell) => ({
    key: `gap ${cell}`,
    at: cellCentre(frame, cell),
    marks: countableGapMarks(kind, look.setHue(set), COUNTER),
  }))
}

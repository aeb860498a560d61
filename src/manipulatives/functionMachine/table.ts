import { type Box, boxOf } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { textWidth } from '../../picture/andika'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { isStacked, numberMarks, numberWidth, textMark } from '../../picture/text'
import type { Look } from '../contract'
import { expressionOf } from './expression'
import { type FunctionMachine, outputOf } from './functionMachine'
import { cellBox, headBox, letterBox } from './geometry'
import { isEndHidden, isRuleSeen } from './masks'
import { endName } from './values'

const DIGITS = 58
const ENDS = ['in', 'out'] as const

/** The pairs that went through, and a letter for any number. */
export function tableParts(state: FunctionMachine, look: Look): Part[] {
  const heads = ENDS.map((end, row): Part => {
    const box = headBox(state, row)
    const word = textMark(end, { x: box.width / 2, y: box.height / 2 }, 52, { weight: 'bold' })
    return { key: `head ${end}`, at: box, marks: [frame(box, 'slate.tint'), word] }
  })
  const cells = state.runs.flatMap((_, run) => ENDS.map((_end, row) => cellPart(state, look, row, run)))
  return [...heads, ...cells, ...letterParts(state, look), ...currentPart(state)].map(placed)
}

/** A box has a corner and a size, a part only a place. */
function placed(part: Part): Part {
  return { ...part, at: { x: part.at.x, y: part.at.y } }
}

function frame({ width, height }: Box, fill: InkName): Mark {
  return { type: 'rect', x: 0, y: 0, width, height, fill, stroke: 'ink', strokeWidth: 4 }
}

function cellPart(state: FunctionMachine, look: Look, row: number, run: number): Part {
  const end = ENDS[row] ?? 'in'
  const box = cellBox(state, row, run)
  const name = endName(end, run)
  const input = state.runs[run]?.input ?? null
  const hidden = isEndHidden(state, look, end, run)
  const hue = hidden ? null : look.hue(name)
  const value = input === null ? null : end === 'in' ? input : outputOf(state, input)
  const inner: Mark[] = []
  if (hidden)
    inner.push(...hiddenBoxMarks({ x: 12, y: 10, width: box.width - 24, height: box.height - 20 }, DIGITS))
  else if (value !== null) {
    const most = isStacked(value, state.notation) ? 60 : DIGITS
    const size = Math.min(most, (most * (box.width - 18)) / numberWidth(value, most, state.notation))
    const fill: InkName = hue === null ? 'ink' : `${hue}.onFill`
    const middle = { x: box.width / 2, y: box.height / 2 }
    inner.push(...numberMarks(value, middle, size, { notation: state.notation, fill }))
  }
  return {
    key: name,
    at: box,
    marks: [frame(box, hue === null ? 'cell' : `${hue}.fill`), ...inner],
    press: boxOf(box),
    name: `${end} ${run + 1} in the table`,
    shows: name,
  }
}

function letterParts(state: FunctionMachine, look: Look): Part[] {
  if (state.letter === '') return []
  const texts = [state.letter, isRuleSeen(state, look) ? expressionOf(state) : '?']
  return texts.map((text, row): Part => {
    const box = letterBox(state, row)
    const fill: InkName = text === '?' ? 'ink.second' : 'ink'
    const marks = expressionMarks(text, { x: box.width / 2, y: box.height / 2 }, box.width - 24, fill)
    return { key: `letter ${row + 1}`, at: box, marks: [frame(box, 'cell'), ...marks] }
  })
}

/** A line of letters, signs and numbers, each fraction stacked. */
function expressionMarks(text: string, at: Point, room: number, fill: InkName): Mark[] {
  const pieces = text.split(/(\d+\/\d+)/).filter((piece) => piece !== '')
  const isStack = (piece: string) => /^\d+\/\d+$/.test(piece)
  const widths = pieces.map((piece) =>
    isStack(piece) ? numberWidth(piece, DIGITS, 'fraction') : textWidth(piece, DIGITS, 'bold'),
  )
  const full = widths.reduce((sofar, width) => sofar + width, 0)
  const share = Math.min(1, room / full)
  let x = at.x - (full * share) / 2
  return pieces.flatMap((piece, index) => {
    const width = (widths[index] ?? 0) * share
    const middle = { x: x + width / 2, y: at.y }
    x += width
    return isStack(piece)
      ? numberMarks(piece, middle, DIGITS * share, { notation: 'fraction', fill })
      : [textMark(piece, { x: middle.x - width / 2, y: at.y }, DIGITS * share, { fill, align: 'left' })]
  })
}

/** A strong outline round the pair that is seen beside the machines. */
function currentPart(state: FunctionMachine): Part[] {
  if (state.runs.length < 2) return []
  const box = cellBox(state, 0, state.current)
  return [
    {
      key: 'current',
      at: box,
      marks: [
        {
          type: 'rect',
          x: 4,
          y: 4,
          width: box.width - 8,
          height: 2 * box.height - 8,
          stroke: 'ink',
          strokeWidth: 8,
        },
      ],
    },
  ]
}

import { type Box, boxOf } from '../../geometry/box'
import type { Exact } from '../../number/exact'
import { textWidth } from '../../picture/andika'
import { arrowMarks } from '../../picture/arrow'
import { chipMarks } from '../../picture/chip'
import { hiddenBoxMarks } from '../../picture/hidden'
import { HUES, type Hue, type InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { isStacked, numberMarks, numberWidth, textMark } from '../../picture/text'
import type { Look } from '../contract'
import {
  currentRun,
  type End,
  type FunctionMachine,
  inverseOf,
  type Machine,
  outputOf,
  stepsOf,
} from './functionMachine'
import { flowY, inBox, machineBox, outBox, ways } from './geometry'
import { isByHidden, isEndHidden, isRuleSeen } from './masks'
import { tableParts } from './table'
import { byName, endName } from './values'

const DIGITS = 68
const RULE = 66
const STEP = 50

export function picture(state: FunctionMachine, look: Look): Part[] {
  return [
    ...wayParts(state),
    endPart(state, look, 'in'),
    ...state.machines.map((machine, index) => machinePart(state, look, machine, index)),
    endPart(state, look, 'out'),
    ...stepParts(state, look),
    ...(state.table ? tableParts(state, look) : []),
  ]
}

/** Arrows from left to right, or back again. */
function wayParts(state: FunctionMachine): Part[] {
  return ways(state).map(({ from, to }, index) => {
    const ends = [
      { x: 0, y: 0 },
      { x: to - from, y: 0 },
    ] as const
    const [start, end] = state.backwards ? [ends[1], ends[0]] : ends
    return {
      key: `way ${index + 1}`,
      at: { x: from, y: flowY(state) },
      marks: arrowMarks(start, end, 'ink', 6, 24),
    }
  })
}

/** The number before or after the machines: an empty box while nothing is put in. */
function endPart(state: FunctionMachine, look: Look, end: End): Part {
  const box = end === 'in' ? inBox(state) : outBox(state)
  const name = endName(end, state.current)
  const { input } = currentRun(state)
  const hidden = isEndHidden(state, look, end, state.current)
  const isPutIn = (end === 'in') !== state.backwards
  const value = input === null ? null : end === 'in' ? input : outputOf(state, input)
  const word = textMark(end, { x: box.width / 2, y: box.height + 32 }, 44, {
    weight: 'regular',
    fill: 'ink.second',
  })
  const own = boxOf(box)
  return {
    key: `${end} now`,
    at: { x: box.x, y: box.y },
    marks: [
      ...(hidden ? hiddenBoxMarks(own, DIGITS) : numberBoxMarks(state, value, own, look.hue(name))),
      word,
    ],
    press: own,
    name: end === 'in' ? 'input' : 'output',
    shows: name,
    ...(isPutIn && !hidden ? { writes: 'decimal' as const } : {}),
  }
}

function numberBoxMarks(
  { notation }: FunctionMachine,
  value: Exact | null,
  box: Box,
  hue: Hue | null,
): Mark[] {
  const fill: InkName = hue === null || value === null ? 'card' : `${hue}.fill`
  const stroke: InkName = hue === null || value === null ? 'ink' : `${hue}.outline`
  const frame: Mark = { type: 'rect', ...box, radius: 14, fill, stroke, strokeWidth: 4 }
  if (value === null) return [frame]
  const most = isStacked(value, notation) ? 62 : DIGITS
  const size = Math.min(most, (most * (box.width - 24)) / numberWidth(value, most, notation))
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  return [frame, ...numberMarks(value, at, size, { notation, fill: hue === null ? 'ink' : `${hue}.onFill` })]
}

/** FM5: a hidden rule shows neither its sign nor its number. Run backwards, each machine shows its inverse. */
function machinePart(state: FunctionMachine, look: Look, machine: Machine, index: number): Part {
  const box = machineBox(state, index)
  const hue = look.hue(byName(index)) ?? HUES[index] ?? 'blue'
  const isOnlyNumberHidden = !machine.hidden && look.hidden(byName(index)) !== 'no'
  const shown = state.backwards ? inverseOf(machine) : machine
  const frame: Mark = {
    type: 'rect',
    x: 0,
    y: 0,
    width: box.width,
    height: box.height,
    radius: 26,
    fill: machine.hidden ? 'slate.tint' : `${hue}.tint`,
    stroke: machine.hidden ? 'ink.second' : `${hue}.deep`,
    strokeWidth: 6,
    ...(machine.hidden ? { dash: [12, 8] } : {}),
  }
  const middle = { x: box.width / 2, y: box.height / 2 }
  const face = machine.hidden
    ? [textMark('?', middle, 88, { fill: 'ink.second' })]
    : ruleMarks(state, shown, middle, box.width - 36, isOnlyNumberHidden)
  return {
    key: `machine ${index + 1}`,
    at: { x: box.x, y: box.y },
    marks: [frame, ...face],
    press: boxOf(box),
    name: `machine ${index + 1}`,
    shows: byName(index),
    ...(isByHidden(state, look, index) ? {} : { writes: 'decimal' as const }),
    ...(state.machines.length > 1 ? { handle: true } : {}),
  }
}

function ruleMarks(
  { notation }: FunctionMachine,
  { operator, by }: Machine,
  at: { x: number; y: number },
  room: number,
  isHidden: boolean,
): Mark[] {
  const sign = `${operator} `
  if (isHidden) return [textMark(`${sign}?`, at, RULE)]
  const full = textWidth(sign, RULE, 'bold') + numberWidth(by, RULE, notation)
  const size = Math.min(RULE, (RULE * room) / full)
  const wide = textWidth(sign, size, 'bold') + numberWidth(by, size, notation)
  const left = at.x - wide / 2
  return [
    textMark(operator, { x: left, y: at.y }, size, { align: 'left' }),
    ...numberMarks(by, { x: left + wide - numberWidth(by, size, notation) / 2, y: at.y }, size, { notation }),
  ]
}

/** The numbers between the machines, over the ways. */
function stepParts(state: FunctionMachine, look: Look): Part[] {
  const { input } = currentRun(state)
  const { current } = state
  const isSeen = !isEndHidden(state, look, 'in', current) || !isEndHidden(state, look, 'out', current)
  if (!state.steps || input === null || look.covered) return []
  const isKnown = isSeen && isRuleSeen(state, look)
  return stepsOf(state, input)
    .slice(1, -1)
    .map((value, index) => {
      const { from = 0, to = 0 } = ways(state)[index + 1] ?? {}
      return {
        key: `step ${index + 1}`,
        at: { x: (from + to) / 2, y: 40 },
        marks: chipMarks(isKnown ? value : null, { x: 0, y: 0 }, STEP, null, state.notation),
      }
    })
}

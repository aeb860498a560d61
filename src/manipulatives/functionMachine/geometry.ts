import type { Box, Size } from '../../geometry/box'
import type { FunctionMachine } from './functionMachine'

export const END: Size = { width: 160, height: 104 }
export const BOX: Size = { width: 220, height: 164 }
/** Between a number and a machine, and between two machines. */
const GAP = 110
/** Over the machines, for the numbers between them. */
const STEP_ROOM = 84
const TABLE_GAP = 66
export const CELL: Size = { width: 128, height: 92 }
const HEAD_WIDE = 120
const LETTER_WIDE = 330

export function flowY(state: FunctionMachine): number {
  return (state.steps ? STEP_ROOM : 0) + BOX.height / 2 + 4
}

export function inBox(state: FunctionMachine): Box {
  return { x: 0, y: flowY(state) - END.height / 2, ...END }
}

export function machineBox(state: FunctionMachine, index: number): Box {
  return { x: END.width + GAP + index * (BOX.width + GAP), y: flowY(state) - BOX.height / 2, ...BOX }
}

export function outBox(state: FunctionMachine): Box {
  const { x } = machineBox(state, state.machines.length)
  return { x, y: flowY(state) - END.height / 2, ...END }
}

/** From and to of the way into each machine, and last out of the last one, from left to right. */
export function ways(state: FunctionMachine): { from: number; to: number }[] {
  const boxes = [inBox(state), ...state.machines.map((_, index) => machineBox(state, index)), outBox(state)]
  return boxes.slice(1).map((box, index) => {
    const before = boxes[index]
    return { from: (before?.x ?? 0) + (before?.width ?? 0) + 8, to: box.x - 8 }
  })
}

function tableY(state: FunctionMachine): number {
  return flowY(state) + BOX.height / 2 + TABLE_GAP
}

/** Row 0 holds what goes in, row 1 what comes out. */
export function headBox(state: FunctionMachine, row: number): Box {
  return { x: 0, y: tableY(state) + row * CELL.height, width: HEAD_WIDE, height: CELL.height }
}

export function cellBox(state: FunctionMachine, row: number, run: number): Box {
  return { x: HEAD_WIDE + run * CELL.width, y: tableY(state) + row * CELL.height, ...CELL }
}

export function letterBox(state: FunctionMachine, row: number): Box {
  return { ...cellBox(state, row, state.runs.length), width: LETTER_WIDE }
}

export function sizeOf(state: FunctionMachine): Size {
  const flow = outBox(state)
  const across = flow.x + flow.width
  if (!state.table) return { width: across, height: flowY(state) + BOX.height / 2 + 52 }
  const last = state.letter === '' ? cellBox(state, 1, state.runs.length - 1) : letterBox(state, 1)
  return { width: Math.max(across, last.x + last.width), height: last.y + last.height + 4 }
}

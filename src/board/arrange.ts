import { union } from '../geometry/box'
import type { Point } from '../geometry/point'
import { STAGE } from '../geometry/stage'
import { seeded } from '../number/seeded'
import type { Document } from './board'
import { type Choice, type ChosenToken, chosenPieces, chosenTokens } from './choice'
import { moveTokens } from './crossing'
import { type Edited, movePiece } from './edit'
import { bodyOf, paintedBoxOf } from './pictures'

export type Arrangement = 'line' | 'fives' | 'pairs' | 'rows' | 'scatter'

/** Between neighbours, as a share of the widest. */
const GAP = 0.28

/** Lays the chosen tokens out in order, from where the first of them lies: their number stays. U3, CO2. */
export function arrangeTokens(document: Document, choice: Choice, how: Arrangement): Edited {
  const tokens = inReadingOrder(chosenTokens(document.board, choice))
  if (how === 'scatter') return scatter(document, tokens)
  const across = acrossFor(how, tokens.length)
  const boxes = tokens.map(({ placed }) => paintedBoxOf(placed))
  const around = union(boxes)
  if (!around) return { ok: true, document }
  const widest = Math.max(...boxes.map(({ width, height }) => Math.max(width, height)))
  const step = fitting(widest, Math.min(across, tokens.length), Math.ceil(tokens.length / across))
  const room = {
    x: STAGE.width - widest / 2 - (Math.min(across, tokens.length) - 1) * step,
    y: STAGE.height - widest / 2 - (Math.ceil(tokens.length / across) - 1) * step,
  }
  const from = {
    x: Math.min(around.x + widest / 2, Math.max(widest / 2, room.x)),
    y: Math.min(around.y + widest / 2, Math.max(widest / 2, room.y)),
  }
  return moveTokens(
    document,
    tokens.map(({ token }, index) => ({
      token: token.id,
      at: { x: from.x + (index % across) * step, y: from.y + Math.floor(index / across) * step },
    })),
  )
}

/** As far apart as looks well, or as fits on the stage. */
function fitting(widest: number, columns: number, rows: number): number {
  const most = Math.min(
    (STAGE.width - widest) / Math.max(1, columns - 1),
    (STAGE.height - widest) / Math.max(1, rows - 1),
  )
  return Math.min(Math.round(widest * (1 + GAP)), Math.floor(most))
}

/**
 * Strews tokens over more room than they took, never one on another: the same set as before, seen otherwise. Where
 * they lay is the seed, so that the same board scatters the same way and is not the same twice running.
 */
function scatter(document: Document, tokens: readonly ChosenToken[]): Edited {
  const boxes = tokens.map(({ placed }) => paintedBoxOf(placed))
  const around = union(boxes)
  if (!around) return { ok: true, document }
  const widest = Math.max(...boxes.map(({ width, height }) => Math.max(width, height)))
  const chance = seeded(Math.round(around.x * 31 + around.y * 17 + (boxes[0]?.x ?? 0)))
  const across = Math.ceil(Math.sqrt(tokens.length * 3))
  const down = Math.ceil((tokens.length * 2) / across)
  const pitch = Math.min(
    widest * 1.5,
    (STAGE.width - widest) / Math.max(1, across - 1),
    (STAGE.height - widest) / Math.max(1, down - 1),
  )
  const from = {
    x: inside(
      around.x + around.width / 2 - ((across - 1) * pitch) / 2,
      widest,
      STAGE.width - (across - 1) * pitch,
    ),
    y: inside(
      around.y + around.height / 2 - ((down - 1) * pitch) / 2,
      widest,
      STAGE.height - (down - 1) * pitch,
    ),
  }
  const cells = Array.from({ length: across * down }, (_, cell) => ({ cell, order: chance() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, tokens.length)
  const tremble = Math.max(0, (pitch - widest) / 2)
  return moveTokens(
    document,
    tokens.map(({ token }, index) => {
      const cell = cells[index]?.cell ?? 0
      return {
        token: token.id,
        at: {
          x: from.x + (cell % across) * pitch + (chance() - 0.5) * tremble,
          y: from.y + Math.floor(cell / across) * pitch + (chance() - 0.5) * tremble,
        },
      }
    }),
  )
}

/** The middle of the first, where the whole of them is on the stage. */
function inside(value: number, widest: number, most: number): number {
  return Math.max(widest / 2, Math.min(value, most - widest / 2))
}

function acrossFor(how: Exclude<Arrangement, 'scatter'>, count: number): number {
  switch (how) {
    case 'line':
      return Math.max(1, count)
    case 'fives':
      return 5
    case 'pairs':
      return 2
    case 'rows':
      return rowLength(count)
  }
}

/** Equal rows as near to a square as can be: 12 in rows of 4. A prime number goes in one row. */
function rowLength(count: number): number {
  let best = Math.max(1, count)
  for (let across = 2; across < count; across++) {
    if (count % across === 0 && across * across >= count) {
      best = across
      break
    }
  }
  return best
}

function inReadingOrder(tokens: readonly ChosenToken[]): ChosenToken[] {
  const band = ({ placed }: ChosenToken) => Math.round(placed.at.y / 60)
  return [...tokens].sort((a, b) => band(a) - band(b) || a.placed.at.x - b.placed.at.x)
}

/** Lines the chosen pieces up by their left edges or their tops. U8. */
export function lineUpPieces(document: Document, choice: Choice, edge: 'left' | 'top'): Edited {
  const boxes = chosenPieces(document.board, choice).map((piece) => ({
    piece,
    box: bodyOf(document.board, piece),
  }))
  const axis = edge === 'left' ? 'x' : 'y'
  const least = Math.min(...boxes.map(({ box }) => box[axis]))
  let now = document
  for (const { piece, box } of boxes) {
    if (piece.fixed) continue
    const to: Point = { ...piece.at, [axis]: piece.at[axis] + least - box[axis] }
    const moved = movePiece(now, piece.id, to)
    if (!moved.ok) return moved
    now = moved.document
  }
  return { ok: true, document: now }
}

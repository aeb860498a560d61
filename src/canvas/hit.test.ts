import { beforeAll, describe, expect, it } from 'vitest'
import { type Board, EMPTY_BOARD, type Piece } from '../board/board'
import { bodyOf } from '../board/pictures'
import { grown } from '../geometry/box'
import type { Point } from '../geometry/point'
import { allKinds, loadAllKinds } from '../manipulatives/registry'
import { hitAt } from './hit'

beforeAll(loadAllKinds)

/** CSS px to a board unit in a small window. */
const SCALE = 0.709

function fromTray(kind: string, name: string, at: Point): Piece {
  let next = 1
  const tray = allKinds().find((one) => one.kind === kind)?.tray
  const mint = (of: string, set: string) => ({ id: `${kind}${next++}`, kind: of, set })
  return { id: `${kind} ${name}`, kind, at, state: tray?.find((one) => one.name === name)?.make(mint) }
}

const ALL_PARTS = [
  ['hundred-square', 'Hundred square'],
  ['hundred-square', 'Hundredths grid'],
  ['array', 'Array'],
  ['bead-string', 'Bead string'],
  ['bead-string', '100 beads'],
  ['counters', 'Two-sided counters'],
] as const

describe('a piece that is parts all over', () => {
  it.each(ALL_PARTS)('is taken hold of by the band round it: %s, %s', (kind, name) => {
    const piece = fromTray(kind, name, { x: 80, y: 60 })
    const board: Board = { ...EMPTY_BOARD, pieces: [piece] }
    const { x, y, width, height } = grown(bodyOf(board, piece), 40)
    for (const at of [
      { x, y: y + height / 2 },
      { x: x + width / 3, y },
      { x: x + width / 3, y: y + height },
    ])
      expect(hitAt(board, at, SCALE)).toEqual({ piece, placed: null })
    expect(hitAt(board, { x: x - 60, y }, SCALE)).toBe(null)
  })

  it('leaves what lies in its band to be taken by itself', () => {
    const square = fromTray('hundred-square', 'Hundred square', { x: 80, y: 40 })
    const frame = fromTray('ten-frame', 'Ten frame', { x: 730, y: 200 })
    const board: Board = { ...EMPTY_BOARD, pieces: [frame, square] }
    expect(hitAt(board, { x: 740, y: 240 }, SCALE)?.piece).toBe(frame)
    expect(hitAt(board, { x: 740, y: 600 }, SCALE)?.piece).toBe(square)
  })
})

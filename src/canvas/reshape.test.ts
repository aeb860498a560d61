import { beforeAll, describe, expect, it } from 'vitest'
import { type Document, EMPTY_BOARD } from '../board/board'
import { addPiece } from '../board/edit'
import { loadAllKinds } from '../manipulatives/registry'
import { reshape } from './reshape'
import type { Surface } from './surface'

beforeAll(loadAllKinds)

/** The time in minutes after leading the minute hand of a clock at 3 o'clock through these angles. */
function ledThrough(angles: readonly number[]): unknown {
  const middle = { x: 600, y: 352 }
  const added = addPiece({ board: EMPTY_BOARD, next: 1 }, 'clock', middle)
  if (!added.ok) throw new Error(added.refusal.reason)
  let { document }: { document: Document } = added
  const surface: Pick<Surface, 'document' | 'preview' | 'edit'> = {
    document,
    preview: () => {},
    edit(_label, change) {
      const edited = change(document)
      if (edited.ok) document = edited.document
      return edited.ok
    },
  }
  const drag = reshape(surface as Surface, 'p1', 'minute hand')
  for (const angle of angles) {
    const turn = (angle * Math.PI) / 180
    drag.move({ x: middle.x + 100 * Math.sin(turn), y: middle.y - 100 * Math.cos(turn) })
  }
  drag.drop(middle)
  const [clock] = document.board.pieces
  return clock?.state && typeof clock.state === 'object' && 'time' in clock.state ? clock.state.time : null
}

describe('a handle that goes round and round', () => {
  it('goes on from where its drag has come', () => {
    expect(ledThrough([90, 180, 270, 0])).toBe(4 * 60)
    expect(ledThrough([90, 180, 270, 0, 90, 180])).toBe(4 * 60 + 30)
    expect(ledThrough([270, 180])).toBe(2 * 60 + 30)
  })

  it('changes nothing when it is brought back', () => {
    expect(ledThrough([90, 180, 90, 0])).toBe(3 * 60)
  })
})

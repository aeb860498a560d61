import { describe, expect, it } from 'vitest'
import type { Board, Document } from '../src/board/board'
import { type Edited, runAction } from '../src/board/edit'
import { brokenInvariants } from '../src/board/invariants'
import { openPiece } from '../src/board/open'
import { columnLayout } from '../src/manipulatives/columnLayout'
import type { ColumnLayout } from '../src/manipulatives/columnLayout/layout'
import { objects } from './charts'
import { countingMint } from './mint'

const HTO = ['hundreds', 'tens', 'ones'] as const

/** A layout beside a chart of blocks that holds what is worked with. */
function linked(changed: Partial<ColumnLayout>, counts: readonly number[]): Document {
  const at = { x: 0, y: 0 }
  const state = { ...columnLayout.initial(countingMint()), ...changed }
  const board: Board = {
    pieces: [
      { id: 'chart', kind: 'place-value-chart', at, state: objects(HTO, counts) },
      { id: 'layout', kind: 'column-layout', at, state },
    ],
    sets: [],
    quantities: [...HTO, 'value'].map((name) => ({
      id: name,
      name,
      hue: null,
      set: null,
      hidden: 'no' as const,
      keep: false,
      places: ['chart', 'layout'].map((piece) => ({ piece, name })),
    })),
    sums: [],
    ink: [],
  }
  expect(brokenInvariants(board)).toEqual([])
  return { board, next: 500 }
}

function after(
  document: Document,
  ...steps: readonly (readonly [piece: string, action: string])[]
): Document {
  return steps.reduce((now, [piece, action]) => {
    const edited: Edited = runAction(now, piece, action)
    if (!edited.ok) throw new Error(edited.refusal.reason)
    expect(brokenInvariants(edited.document.board)).toEqual([])
    return edited.document
  }, document)
}

function counts({ board }: Document): unknown[] {
  const chart = board.pieces[0]
  const shown = chart ? openPiece(chart).quantities : {}
  return HTO.map((place) => shown[place])
}

function work({ board }: Document): Partial<ColumnLayout> {
  const [, layout] = board.pieces
  if (!layout) throw new Error('no layout')
  const { exchanged, taken, written } = layout.state as ColumnLayout
  return { exchanged, taken, written }
}

describe('column layout beside a chart', () => {
  it('CL2 makes the mark when ten blocks are exchanged, and exchanges the blocks when the mark is made', () => {
    const start = linked({ numbers: [247, 135] }, [3, 7, 12])
    const byBlocks = after(start, ['chart', 'exchange-up:ones'])
    expect(work(byBlocks)).toEqual({ exchanged: [0, 0, 1], taken: [], written: 0 })
    const byMark = after(start, ['layout', 'next'])
    expect(counts(byMark)).toEqual([3, 8, 2])
    const written = after(byBlocks, ['layout', 'next'], ['layout', 'next'])
    expect(work(written).written).toBe(2)
    const back = after(written, ['chart', 'exchange-down:tens'])
    expect(work(back)).toEqual({ exchanged: [], taken: [], written: 0 })
    expect(counts(after(written, ['layout', 'again']))).toEqual([3, 7, 12])
  })

  it('CL2 takes blocks away with the digits of a subtraction, one by one or together', () => {
    const start = linked({ calculation: 'subtraction', numbers: [352, 128] }, [3, 5, 2])
    const exchanged = after(start, ['chart', 'exchange-down:tens'])
    expect(work(exchanged)).toEqual({ exchanged: [0, 0, 1], taken: [], written: 0 })
    expect(counts(after(exchanged, ['layout', 'next']))).toEqual([3, 4, 4])
    const some = after(exchanged, ['chart', 'remove:ones'], ['chart', 'remove:ones'])
    expect(work(some)).toEqual({ exchanged: [0, 0, 1], taken: [0, 0, 2], written: 0 })
    const all = after(some, ['layout', 'next'], ['layout', 'next'], ['layout', 'next'])
    expect(counts(all)).toEqual([2, 2, 4])
    expect(counts(after(all, ['layout', 'again']))).toEqual([3, 5, 2])
  })

  it('builds the number to take from in the chart, and refuses an exchange that has no mark', () => {
    const start = linked({ calculation: 'subtraction', numbers: [352, 128] }, [3, 5, 2])
    const built = after(start, ['chart', 'add:ones'])
    expect(built.board.pieces[1]?.state).toMatchObject({ numbers: [353, 128] })
    const refused = runAction(start, 'chart', 'exchange-down:hundreds')
    expect(refused.ok ? '' : refused.refusal.reason).toBe('That exchange is not needed here.')
  })
})

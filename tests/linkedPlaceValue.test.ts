import { describe, expect, it } from 'vitest'
import type { Board, Document } from '../src/board/board'
import { type Edited, runAction } from '../src/board/edit'
import { openPiece } from '../src/board/open'
import { baseTen } from '../src/manipulatives/baseTen'
import { placeValueChart } from '../src/manipulatives/placeValueChart'
import type { Chart } from '../src/manipulatives/placeValueChart/chart'
import { countingMint } from './mint'

/** The number 32 in three models: a chart of blocks and a mat linked by columns, and digits by value. */
function linked(): Document {
  const mint = countingMint()
  const pile = () =>
    [3, 2].map((count, index) =>
      Array.from({ length: count }, () => mint(['ten', 'one'][index] ?? '', 'blue')),
    )
  const blocks = { ...placeValueChart.initial(mint), held: pile() }
  const { exchange, showFoot, headings, headingsCovered, decimals, flat, label, set, columns } = blocks
  const settings = { columns, exchange, showFoot, headings, headingsCovered, decimals, flat, label, set }
  const digits: Chart = { mode: 'digits', ...settings, digits: [3, 2], slid: 0 }
  const at = { x: 0, y: 0 }
  const quantity = (name: string, pieces: readonly string[]) => ({
    id: name,
    name,
    hue: null,
    set: null,
    hidden: 'no' as const,
    keep: false,
    places: pieces.map((piece) => ({ piece, name })),
  })
  const board: Board = {
    pieces: [
      { id: 'blocks', kind: 'place-value-chart', at, state: blocks },
      { id: 'mat', kind: 'base-ten', at, state: { ...baseTen.initial(mint), blocks: pile().flat() } },
      { id: 'digits', kind: 'place-value-chart', at, state: digits },
    ],
    sets: [],
    quantities: [
      quantity('tens', ['blocks', 'mat']),
      quantity('ones', ['blocks', 'mat']),
      quantity('value', ['blocks', 'mat', 'digits']),
    ],
    sums: [],
    ink: [],
  }
  return { board, next: 100 }
}

function shown(edited: Edited): unknown[] {
  if (!edited.ok) throw new Error(edited.refusal.reason)
  return edited.document.board.pieces.map((piece) => {
    const { tens, ones } = openPiece(piece).quantities
    return [tens, ones]
  })
}

describe('linked place value', () => {
  it('exchanges in every model that links by columns, and nothing changes where the value is linked', () => {
    const edited = runAction(linked(), 'blocks', 'exchange-down:tens')
    expect(shown(edited)).toEqual([
      [2, 12],
      [2, 12],
      [3, 2],
    ])
    const mat = edited.ok ? edited.document.board.pieces[1] : undefined
    const ids = mat ? openPiece(mat).tokens.map(({ id }) => id) : []
    expect(ids.filter((id) => id.startsWith('t13.'))).toHaveLength(10)
  })

  it('follows a digit, a block and a pile that runs short', () => {
    expect(shown(runAction(linked(), 'digits', 'add:ones'))).toEqual([
      [3, 3],
      [3, 3],
      [3, 3],
    ])
    expect(shown(runAction(linked(), 'mat', 'remove:tens'))).toEqual([
      [2, 2],
      [2, 2],
      [2, 2],
    ])
    let edited = runAction(linked(), 'digits', 'remove:ones')
    for (const action of ['remove:ones', 'add:tens'])
      if (edited.ok) edited = runAction(edited.document, 'digits', action)
    expect(shown(edited)).toEqual([
      [4, 0],
      [4, 0],
      [4, 0],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import type { Board, Document } from '../src/board/board'
import { moveToken, nextPlace } from '../src/board/crossing'
import { type Edited, runAction } from '../src/board/edit'
import { brokenInvariants } from '../src/board/invariants'
import { openPiece } from '../src/board/open'
import { digits, objects } from './charts'
import { matOf } from './counterMats'

const TH_TO_O = ['thousands', 'hundreds', 'tens', 'ones'] as const

function boardOf(states: Readonly<Record<string, readonly [kind: string, state: unknown]>>, links: string[]) {
  const board: Board = {
    pieces: Object.entries(states).map(([id, [kind, state]]) => ({ id, kind, at: { x: 0, y: 0 }, state })),
    sets: [],
    quantities: links.map((name) => ({
      id: name,
      name,
      hue: null,
      set: null,
      hidden: 'no' as const,
      keep: false,
      places: Object.keys(states).map((piece) => ({ piece, name })),
    })),
    sums: [],
    ink: [],
  }
  const document: Document = { board, next: 5000 }
  return document
}

function after(edited: Edited): Document {
  if (!edited.ok) throw new Error(edited.refusal.reason)
  expect(brokenInvariants(edited.document.board)).toEqual([])
  return edited.document
}

function shown(document: Document, piece: string) {
  const found = document.board.pieces.find(({ id }) => id === piece)
  return found ? openPiece(found).quantities : {}
}

/** Blocks whose ids are not those of the counters. */
function blocks(counts: readonly number[]) {
  const chart = objects(['hundreds', 'tens', 'ones'], counts)
  const held = chart.held.map((column) => column.map((token) => ({ ...token, id: `b${token.id}` })))
  return { ...chart, held }
}

describe('place value counters beside other models', () => {
  it('cross into a chart of counters and back', () => {
    const document = boardOf(
      {
        mat: ['place-value-counters', matOf(TH_TO_O, [0, 2, 4, 3])],
        chart: ['place-value-chart', objects(TH_TO_O, [0, 0, 0, 0], { mode: 'counters' })],
      },
      [],
    )
    const chart = document.board.pieces[1]
    const token = document.board.pieces[0] && openPiece(document.board.pieces[0]).tokens[0]
    if (!chart || !token) throw new Error('no pieces')
    const place = nextPlace(document.board, token, chart)
    if (!place.ok) throw new Error(place.refusal.reason)
    const moved = after(moveToken(document, token.id, place.landing))
    expect(shown(moved, 'mat').value).toBe(143)
    expect(shown(moved, 'chart')).toMatchObject({ value: 100, hundreds: 1 })
    const mat = moved.board.pieces[0]
    const back = mat && nextPlace(moved.board, token, mat)
    if (!back?.ok) throw new Error('no way back')
    expect(shown(after(moveToken(moved, token.id, back.landing)), 'mat').value).toBe(243)
  })

  it('make ten times the size while the digits of a chart follow', () => {
    const document = boardOf(
      {
        mat: ['place-value-counters', matOf(TH_TO_O, [0, 0, 3, 4])],
        chart: ['place-value-chart', digits(TH_TO_O, [0, 0, 3, 4])],
      },
      ['value'],
    )
    const times = after(runAction(document, 'mat', 'ten-times'))
    expect(shown(times, 'chart')).toMatchObject({ value: 340, hundreds: 3, tens: 4, ones: 0 })
    expect(shown(after(runAction(times, 'chart', 'ten-times')), 'mat').value).toBe(3400)
  })

  it('are exchanged one for one with blocks that are linked by columns', () => {
    const document = boardOf(
      {
        mat: ['place-value-counters', matOf(['hundreds', 'tens', 'ones'], [3, 13, 7])],
        chart: ['place-value-chart', blocks([3, 13, 7])],
      },
      ['hundreds', 'tens', 'ones', 'value'],
    )
    const exchanged = after(runAction(document, 'mat', 'exchange-up:tens'))
    expect(shown(exchanged, 'chart')).toMatchObject({ hundreds: 4, tens: 3, ones: 7, value: 437 })
  })
})

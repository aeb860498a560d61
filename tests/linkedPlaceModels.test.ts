import { describe, expect, it } from 'vitest'
import type { Board, Document } from '../src/board/board'
import { moveToken, nextPlace } from '../src/board/crossing'
import { type Edited, runAction } from '../src/board/edit'
import { brokenInvariants } from '../src/board/invariants'
import { openPiece } from '../src/board/open'
import { baseTen } from '../src/manipulatives/baseTen'
import { gattegnoChart } from '../src/manipulatives/gattegnoChart'
import { placeValueCards } from '../src/manipulatives/placeValueCards'
import { digits, objects } from './charts'
import { matOf } from './counterMats'
import { countingMint } from './mint'

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

describe('place value counters, charts and cards beside other models', () => {
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

  it('light a Gattegno chart as the digits of a chart slide, and back', () => {
    const document = boardOf(
      {
        lights: [
          'gattegno-chart',
          { ...gattegnoChart.initial(countingMint()), rows: TH_TO_O, lit: [0, 3, 4, 0] },
        ],
        chart: ['place-value-chart', digits(TH_TO_O, [0, 3, 4, 0])],
      },
      ['value'],
    )
    const down = after(runAction(document, 'lights', 'one-tenth'))
    expect(shown(down, 'chart')).toMatchObject({ value: 34, hundreds: 0, tens: 3, ones: 4 })
    const up = after(runAction(down, 'chart', 'hundred-times'))
    expect(shown(up, 'lights')).toMatchObject({ thousands: 3, hundreds: 4, tens: 0, ones: 0 })
  })

  it('keep 0.37 in cards and digits while one tenth of the blocks becomes ten hundredths', () => {
    const places = ['ones', 'tenths', 'hundredths'] as const
    const block = (kind: string, count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `${kind}${index}`, kind, set: 'blue' }))
    const blocks = [...block('ten', 3), ...block('one', 7)]
    const document = boardOf(
      {
        chart: ['place-value-chart', digits(places, [0, 3, 7])],
        cards: [
          'place-value-cards',
          { ...placeValueCards.initial(countingMint()), places, digits: [0, 3, 7] },
        ],
        mat: ['base-ten', { ...baseTen.initial(countingMint()), blocks, largest: 'hundred', unit: -2 }],
      },
      ['value'],
    )
    const exchanged = after(runAction(document, 'mat', 'exchange-down:tens'))
    expect(shown(exchanged, 'mat')).toMatchObject({ tens: 2, ones: 17, value: '37/100' })
    expect(shown(exchanged, 'cards')).toMatchObject({ 'card:tenths': '3/10', 'card:hundredths': '7/100' })
    const swapped = after(runAction(exchanged, 'cards', 'add:tenths'))
    expect(shown(swapped, 'chart').value).toBe('47/100')
    expect(shown(swapped, 'mat')).toMatchObject({ tens: 3, ones: 17 })
  })
})

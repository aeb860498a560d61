import { beforeAll, expect, it } from 'vitest'
import { kindOf, loadKinds } from '../manipulatives/registry'
import { actionsOf } from './actions'
import { EMPTY_BOARD, type Piece } from './board'
import { openPiece } from './open'
import { tokenName } from './words'

beforeAll(() => loadKinds(['number-shapes', 'balance']))

function piece(id: string, kind: string, saved: unknown): Piece {
  const read = kindOf(kind)?.read(saved)
  if (!read?.ok) throw new Error(read?.problems[0]?.message)
  return { id, kind, at: { x: 0, y: 0 }, state: read.state }
}

it('says which shape is carried, but not of one that is felt in a bag', () => {
  const shapes = ['seven', 'three'].map((size, index) => ({
    token: { id: size, kind: `${size}-shape`, set: 'shapes' },
    x: 5 * index,
    y: 0,
  }))
  const said = (view: string) => {
    const mat = piece('p1', 'number-shapes', { shapes, view })
    const board = { ...EMPTY_BOARD, pieces: [mat, piece('p2', 'balance', {})] }
    const labels = actionsOf(board, 'p1').map(({ label }) => label)
    return [
      ...openPiece(mat).tokens.map((token) => tokenName(board, mat, token)),
      ...labels.filter((label) => label.endsWith('Balance')),
    ]
  }
  expect(said('shown')).toEqual([
    '7-shape',
    '3-shape',
    'Move a 7-shape to Balance',
    'Move a 3-shape to Balance',
  ])
  expect(said('outlines')).toEqual(['shape', 'shape', 'Move a shape to Balance'])
})

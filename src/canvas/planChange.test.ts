import { beforeAll, describe, expect, it } from 'vitest'
import { EMPTY_BOARD } from '../board/board'
import { landingAt, lifted, moveToken } from '../board/crossing'
import { addPiece, type Edited } from '../board/edit'
import { placedParts } from '../board/pictures'
import { loadAllKinds } from '../manipulatives/registry'
import { planChange } from './planChange'

beforeAll(loadAllKinds)

const nobody = new Map()

describe('the motion of an exchange', () => {
  it('sets off from where a hand let the ten go, pulled apart along it', () => {
    const { before, after, ten, by } = exchanged()
    const { flights, leaving } = planChange(before, after, new Map([[String(ten.part.token), by]]))
    expect(flights).toHaveLength(10)
    expect(new Set(flights.map(({ from }) => from.y)).size).toBe(10)
    for (const { from } of flights) expect(from.x).toBe(ten.at.x + by.x)
    expect(leaving.map(({ part }) => part.token)).not.toContain(ten.part.token)
  })

  it('goes back the same way', () => {
    const { before, after, ten } = exchanged()
    const { gatherings } = planChange(after, before, nobody)
    expect(gatherings).toHaveLength(10)
    for (const { into, to } of gatherings) {
      expect(into).toBe(String(ten.part.token))
      expect(to.x).toBe(ten.at.x)
    }
  })
})

/** A ten that was dragged into the ones. */
function exchanged() {
  const document = made(addPiece({ board: EMPTY_BOARD, next: 1 }, 'base-ten', { x: 900, y: 350 }))
  const [piece] = document.board.pieces
  if (!piece) throw new Error('no piece')
  const parts = placedParts(document.board, piece)
  const ten = parts.find(({ part }) => part.name === 'ten 2')
  const one = parts.find(({ part }) => part.name === 'one 1')
  if (!ten?.part.token || !one) throw new Error('no blocks')
  const by = { x: one.at.x - ten.at.x, y: 0 }
  const token = { id: ten.part.token, kind: 'ten', set: 'blue' }
  const offered = landingAt(lifted(document.board, token.id), token, one.at)
  if (!offered.ok) throw new Error(offered.refusal.reason)
  const after = made(moveToken(document, token.id, offered.landing))
  return { before: document.board, after: after.board, ten, by }
}

function made(edited: Edited) {
  if (!edited.ok) throw new Error(edited.refusal.reason)
  return edited.document
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap } from '../geometry/box'
import { padPlace } from './padPlace'

const room = { x: 0, y: 0, width: 1000, height: 560 }
const pad = { width: 420, height: 140 }
const box = { x: 450, y: 200, width: 100, height: 60 }

describe('padPlace', () => {
  it('is below, or above where something needed is below', () => {
    expect(padPlace(box, pad, room, [], 10)).toMatchObject({ x: 290, y: 270 })
    const below = { box: { x: 300, y: 300, width: 100, height: 50 }, weight: 1 }
    expect(padPlace(box, pad, room, [below], 10)).toMatchObject({ x: 290, y: 50 })
  })

  it('is in the room and never over what it is for, where there is room', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.nat(500), (x, y) => {
        const around = { ...box, x, y }
        const at = padPlace(around, pad, room, [], 10)
        expect(at.x >= 0 && at.y >= 0 && at.x <= 580 && at.y <= 420).toBe(true)
        expect(overlap({ ...at, ...pad }, around)).toBe(false)
      }),
    )
  })
})

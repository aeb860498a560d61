import { describe, expect, it } from 'vitest'
import { placeBar } from './barPlace'

const room = { x: 0, y: 0, width: 1000, height: 600 }
const bar = { width: 300, height: 80 }
const ask = (
  around: { x: number; y: number; width: number; height: number },
  others = [] as (typeof around)[],
) => placeBar({ around, bar, room, others, gap: 10 })

describe('the place of a bar', () => {
  it('is above what is selected', () => {
    expect(ask({ x: 400, y: 200, width: 200, height: 100 })).toEqual({ at: { x: 350, y: 110 }, hides: 0 })
  })

  it('is below where there is no room above', () => {
    expect(ask({ x: 400, y: 40, width: 200, height: 100 }).at).toEqual({ x: 350, y: 150 })
  })

  it('is below rather than over another piece', () => {
    const above = { x: 300, y: 100, width: 300, height: 90 }
    expect(ask({ x: 400, y: 200, width: 200, height: 100 }, [above]).at.y).toBe(310)
  })

  it('is beside what is as tall as the room', () => {
    expect(ask({ x: 100, y: 0, width: 200, height: 600 })).toEqual({ at: { x: 310, y: 260 }, hides: 0 })
  })

  it('stays in the room', () => {
    const { at } = ask({ x: -50, y: 300, width: 40, height: 40 })
    expect(at.x).toBeGreaterThanOrEqual(0)
  })
})

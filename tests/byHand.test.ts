import { describe, expect, it } from 'vitest'
import type { Move } from '../src/manipulatives/byHand'
import { allKinds, kindOf } from '../src/manipulatives/registry'

/** The moves that a browser plays: each kind has some, for each hand, on boards that a file may hold. */

const FOUND = import.meta.glob<readonly Move[]>('../src/manipulatives/*/byHand.ts', {
  eager: true,
  import: 'moves',
})
const moves = Object.values(FOUND).flat()

describe('the moves of each kind', () => {
  it('are there for every manipulative', () => {
    const played = new Set(moves.flatMap(({ on }) => on.map(({ kind }) => kind)))
    expect(allKinds().flatMap(({ kind }) => (played.has(kind) ? [] : [kind]))).toEqual([])
  })

  it.each(Object.entries(FOUND))('%s: each is made by touch, by taps and by keys', (_, ofKind) => {
    expect(ofKind.length).toBeGreaterThan(2)
    expect(new Set(ofKind.map(({ move }) => move)).size).toBe(ofKind.length)
    for (const { touch, taps, keys, says, on } of ofKind) {
      for (const way of [touch, taps, keys, says]) expect(way.length).toBeGreaterThan(0)
      for (const { kind, state } of on) expect(kindOf(kind)?.read(state)).toMatchObject({ ok: true })
    }
  })
})

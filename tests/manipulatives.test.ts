import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grown } from '../src/geometry/box'
import { type Look, type Mint, type Sum, type Values } from '../src/manipulatives/contract'
import type { Kind } from '../src/manipulatives/define'
import { allKinds } from '../src/manipulatives/registry'
import { add, isExact, multiply } from '../src/number/exact'
import { pictureBounds } from '../src/picture/part'
import { hidingLook, openLook } from './looks'
import { countingMint } from './mint'

/** The contract, for every manipulative of the registry: a random walk by everything a hand can do. */

const look = openLook()

interface Walk {
  readonly kind: Kind
  readonly mint: Mint
  state: unknown
}

function begin(kind: Kind): Walk {
  const mint = countingMint()
  return { kind, mint, state: kind.initial(mint) }
}

/** One random act: an action, a press, a drag, a lift and receive, or a number asked for. */
function act(walk: Walk, choice: number, which: number, x: number, y: number): void {
  const { kind, mint } = walk
  const piece = kind.open(walk.state)
  const parts = piece.picture(look).filter((part) => part.press)
  const part = parts[which % Math.max(1, parts.length)]
  switch (choice % 5) {
    case 0: {
      const actions = piece.actions(look).filter((action) => action.refusal === null)
      const action = actions[which % Math.max(1, actions.length)]
      if (action) take(walk, action.run(mint))
      break
    }
    case 1:
      if (part) take(walk, piece.press(part.key, look, mint))
      break
    case 2:
      if (part) take(walk, piece.drag(part.key, { x, y }, look))
      break
    case 3: {
      const token = piece.tokens[which % Math.max(1, piece.tokens.length)]
      if (!token) break
      const without = kind.open(piece.lift(token.id))
      const slot = without.offer(token, which % 2 === 0 ? null : { x, y })
      if (slot.ok) walk.state = without.receive(token, slot.value.id)
      break
    }
    case 4: {
      const names = Object.keys(piece.quantities)
      const name = names[which % Math.max(1, names.length)]
      if (name === undefined) break
      const outcome = piece.withQuantities({ [name]: (x % 15) - 2 }, mint)
      if (outcome.ok) walk.state = outcome.value
      break
    }
  }
}

function take(walk: Walk, change: ReturnType<ReturnType<Kind['open']>['press']>): void {
  if (change?.to === 'state') walk.state = change.state
  if (change?.to === 'wish') {
    const outcome = walk.kind.open(walk.state).withQuantities(change.values, walk.mint)
    if (outcome.ok) walk.state = outcome.value
  }
}

const acts = fc.array(fc.tuple(fc.nat(4), fc.nat(999), fc.nat(900), fc.nat(500)), { maxLength: 25 })

function onWalks(kind: Kind, check: (walk: Walk) => void): void {
  fc.assert(
    fc.property(acts, (steps) => {
      const walk = begin(kind)
      for (const [choice, which, x, y] of steps) act(walk, choice, which, x, y)
      check(walk)
    }),
    { numRuns: 30 },
  )
}

function come(sum: Sum, values: Values): unknown {
  return sum.terms.reduce(
    (sofar, { name, times }) => add(sofar, multiply(times, values[name] ?? 0)),
    sum.plus,
  )
}

describe.each(allKinds().map((kind) => [kind.kind, kind] as const))('%s', (_name, kind) => {
  it('keeps its state valid, and U11 writes and reads it the same', () => {
    onWalks(kind, ({ state }) => {
      const read = kind.read(JSON.parse(JSON.stringify(state)))
      expect(read).toEqual({ ok: true, state })
    })
  })

  it('U1 shows exact numbers only', () => {
    onWalks(kind, ({ state }) => {
      for (const value of Object.values(kind.open(state).quantities)) expect(isExact(value)).toBe(true)
    })
  })

  it('U2 keeps its own sums true in every reachable state', () => {
    onWalks(kind, ({ state }) => {
      const piece = kind.open(state)
      for (const sum of piece.sums()) {
        const known = sum.terms.every(({ name }) => piece.quantities[name] !== undefined)
        if (known) expect(come(sum, piece.quantities)).toBe(0)
      }
    })
  })

  it('shows the number it was asked to show, or refuses with a sentence', () => {
    onWalks(kind, ({ state, mint }) => {
      const piece = kind.open(state)
      for (const name of Object.keys(piece.quantities)) {
        for (const value of [0, 1, 4, 13]) {
          const outcome = piece.withQuantities({ [name]: value }, mint)
          if (outcome.ok) expect(kind.open(outcome.value).quantities[name] ?? 0).toBe(value)
          else expect(outcome.refusal.reason(look)).toMatch(/^[A-Z0-9−].*[.?!]$/)
        }
      }
    })
  })

  it('changes nothing when asked for the numbers it has', () => {
    onWalks(kind, ({ state, mint }) => {
      const piece = kind.open(state)
      expect(piece.withQuantities(piece.quantities, mint)).toEqual({ ok: true, value: state })
    })
  })

  it('U3 conserves tokens by lift and receive', () => {
    onWalks(kind, ({ state }) => {
      const piece = kind.open(state)
      for (const token of piece.tokens.slice(0, 5)) {
        const without = kind.open(piece.lift(token.id))
        expect(without.tokens.map(({ id }) => id)).not.toContain(token.id)
        expect(without.tokens).toHaveLength(piece.tokens.length - 1)
        const slot = without.offer(token, null)
        if (!slot.ok) continue
        const back = kind.open(without.receive(token, slot.value.id))
        expect(new Set(back.tokens.map(({ id }) => id)).size).toBe(back.tokens.length)
      }
    })
  })

  it('U16 keeps the same action ids, with a label and a reason for what cannot be done', () => {
    const ids = kind
      .open(kind.initial(countingMint()))
      .actions(look)
      .map(({ id }) => id)
    onWalks(kind, ({ state }) => {
      const actions = kind.open(state).actions(look)
      expect(actions.map(({ id }) => id)).toEqual(ids)
      expect(new Set(ids).size).toBe(ids.length)
      for (const action of actions) {
        expect(action.label).toMatch(/^[A-Z]/)
        if (action.refusal) expect(action.refusal.reason(look)).toMatch(/^[A-Z0-9−].*[.?!]$/)
      }
    })
  })

  it('draws a finite picture inside its size, with unique keys and names', () => {
    onWalks(kind, ({ state }) => {
      const piece = kind.open(state)
      const parts = piece.picture(look)
      const bounds = pictureBounds(parts)
      for (const value of Object.values(bounds)) expect(Number.isFinite(value)).toBe(true)
      const room = grown({ x: 0, y: 0, ...piece.size }, 12)
      expect(bounds.x).toBeGreaterThanOrEqual(room.x)
      expect(bounds.y).toBeGreaterThanOrEqual(room.y)
      expect(bounds.x + bounds.width).toBeLessThanOrEqual(room.x + room.width)
      expect(bounds.y + bounds.height).toBeLessThanOrEqual(room.y + room.height)
      expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length)
      const names = parts.filter(({ press, margin }) => press && !margin).map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
      expect(names).not.toContain(undefined)
    })
  })

  it('U16 describes itself in one sentence', () => {
    onWalks(kind, ({ state }) => {
      expect(kind.open(state).describe(look)).toMatch(/^[A-Z].*[.?!]$/)
    })
  })

  it('U6 shows, says and refuses alike whatever its numbers are, once all are hidden by size', () => {
    onWalks(kind, ({ state, mint }) => {
      const piece = kind.open(state)
      const names = Object.keys(piece.quantities)
      const masked = hidingLook(Object.fromEntries(names.map((name) => [name, 'size'] as const)))
      for (const name of names) {
        for (const other of [3, 5]) {
          const outcome = piece.withQuantities({ [name]: other }, mint)
          if (!outcome.ok) continue
          expect(appearance(kind, outcome.value, masked)).toEqual(appearance(kind, state, masked))
        }
      }
    })
  })
})

function appearance(kind: Kind, state: unknown, masked: Look): unknown {
  const piece = kind.open(state)
  return {
    size: piece.size,
    picture: piece.picture(masked),
    words: piece.describe(masked),
    actions: piece
      .actions(masked)
      .map(({ id, label, refusal }) => [id, label, refusal?.reason(masked) ?? null]),
  }
}

import { expect } from 'vitest'
import { baseTen } from '../src/manipulatives/baseTen'
import { type BaseTen, schema, tokensOf } from '../src/manipulatives/baseTen/baseTen'
import { BLOCKS, type Block } from '../src/manipulatives/exchange'
import { openLook } from './looks'
import { countingMint } from './mint'

export const look = openLook()

type Counts = Partial<Record<Block, number>>

export function matOf(counts: Counts, settings: Partial<BaseTen> = {}): BaseTen {
  const mint = countingMint()
  const blocks = BLOCKS.flatMap((kind) => Array.from({ length: counts[kind] ?? 0 }, () => mint(kind, 'blue')))
  const largest = counts.thousand ? 'thousand' : counts.hundred ? 'hundred' : 'ten'
  return { ...baseTen.initial(mint), largest, ...settings, blocks }
}

export function run(mat: BaseTen, id: string, from = 500): BaseTen {
  const action = baseTen.actions(mat, look).find((candidate) => candidate.id === id)
  if (!action) throw new Error(`No action ${id}`)
  expect(action.refusal?.reason(look)).toBeUndefined()
  const change = action.run(countingMint(from))
  if (change.to !== 'state') throw new Error(`${id} gave no state`)
  expect(schema.safeParse(change.state).success).toBe(true)
  return change.state
}

export function reasonOf(mat: BaseTen, id: string): string | undefined {
  return baseTen
    .actions(mat, look)
    .find((action) => action.id === id)
    ?.refusal?.reason(look)
}

/** The mat after a block is carried to a place on it. */
export function carriedTo(mat: BaseTen, token: string, x: number, y = 200): BaseTen {
  const after = carriedOr(mat, token, x, y)
  if (typeof after === 'string') throw new Error(after)
  return after
}

/** The same, or why it cannot go there. */
export function carriedOr(mat: BaseTen, token: string, x: number, y: number): BaseTen | string {
  const held = tokensOf(mat).find(({ id }) => id === token)
  const without = baseTen.lift?.(mat, token)
  if (!held || !without) throw new Error(`No ${token}`)
  const slot = baseTen.offer?.(without, held, { x, y })
  if (!slot?.ok) return slot?.refusal.reason(look) ?? 'no place'
  return baseTen.receive?.(without, held, slot.value.id) ?? mat
}

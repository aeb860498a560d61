import type { Point } from '../../geometry/point'
import { SNAP_REACH } from '../../geometry/stage'
import {
  done,
  type Exchanging,
  type Mint,
  type Outcome,
  type Refusal,
  refuse,
  refused,
  type Slot,
} from '../contract'
import {
  BLOCKS,
  type Block,
  canBreak,
  exchanged,
  exchangedDown,
  exchangedUp,
  exchangeOf,
  joined,
  tenOf,
  tenWith,
  withCounts,
} from '../exchange'
import { carried } from '../placeValue'
import type { Token } from '../token'
import {
  allOf,
  type BaseTen,
  blocksOf,
  countsIn,
  groupsOf,
  inEach,
  kindsIn,
  MOST,
  type Name,
  nameOf,
  pileOf,
  withColumns,
} from './baseTen'
import { gapsOf, groupAt, kindAt, placesInGroup, placesOf, sizeOf } from './geometry'
import { sharedOnce, whyNotShared, withoutOneInGroups } from './groups'
import { intoEach, many, one } from './words'

export function blockIn(mat: BaseTen, token: Token): BaseTen {
  return { ...mat, blocks: [...mat.blocks, token], exchanged: null }
}

export function blockOut(mat: BaseTen, token: string): BaseTen {
  if (!mat.blocks.some(({ id }) => id === token)) return withoutOneInGroups(mat, token)
  return { ...mat, blocks: mat.blocks.filter(({ id }) => id !== token), exchanged: null }
}

/** BT5: only what is there can be taken out. */
export function whyNotOut(mat: BaseTen, kind: Block): Refusal | null {
  if (blocksOf(mat, kind).length > 0) return null
  if (allOf(mat, kind).length > 0)
    return refuse(`The ${many(mat, kind)} are in groups. Take the groups apart first.`, 'groups-apart')
  const greater = kindsIn(mat)[kindsIn(mat).indexOf(kind) - 1]
  const remedy = greater && blocksOf(mat, greater).length > 0 ? `exchange-down:${nameOf(greater)}` : undefined
  return refuse(`There are no ${many(mat, kind)} to take out.`, remedy)
}

export function whyNotIn(mat: BaseTen, kind: Block, more = 1): Refusal | null {
  if (allOf(mat, kind).length + more <= MOST[kind]) return null
  return refuse(`There is no more room for ${many(mat, kind)}.`)
}

export function whyNotDown(mat: BaseTen, kind: Block): Refusal | null {
  const lesser = nextOf(mat, kind)
  if (!lesser) return refuse('There is nothing smaller to exchange it for.')
  if (!blocksOf(mat, kind).some(canBreak)) return refuse(`There are no ${many(mat, kind)} to exchange.`)
  return whyNotIn(mat, lesser, 10)
}

export function whyNotUp(mat: BaseTen, kind: Block): Refusal | null {
  const greater = beforeOf(mat, kind)
  if (!greater) return refuse('There is nothing greater to exchange them for.')
  if (blocksOf(mat, kind).length < 10)
    return refuse(`It takes 10 ${many(mat, kind)} to exchange for 1 ${one(mat, greater)}.`)
  return whyNotIn(mat, greater)
}

export function brokenDown(mat: BaseTen, kind: Block): BaseTen {
  const to = nextOf(mat, kind)
  if (!to) return mat
  const columns = exchangedDown(pileOf(mat), kindsIn(mat).indexOf(kind))
  return withColumns(mat, columns, { from: kind, to })
}

export function joinedUp(mat: BaseTen, kind: Block, mint: Mint): BaseTen {
  const to = beforeOf(mat, kind)
  const ten = tenOf(blocksOf(mat, kind))
  if (!to || !ten) return mat
  const made = joined(ten, to, (set) => mint(to, set))
  return withColumns(mat, exchangedUp(pileOf(mat), kindsIn(mat).indexOf(kind), ten, made), { from: kind, to })
}

/** The same value with as few blocks as there can be. */
export function withFewest(mat: BaseTen, mint: Mint): BaseTen {
  return withColumns(mat, withCounts(pileOf(mat), fewestOf(mat), mat.set, mint))
}

export function fewestOf(mat: BaseTen): number[] {
  const room = kindsIn(mat).map((kind) => MOST[kind] - groupsOf(mat).length * inEach(mat, kind))
  return carried(countsIn(mat), room)
}

/** Each block becomes the kind that many steps greater: the value changes on purpose (U5). */
export function scaled(mat: BaseTen, steps: number): BaseTen {
  const blocks = mat.blocks.map((token) => ({
    ...token,
    kind: BLOCKS[BLOCKS.findIndex((kind) => kind === token.kind) - steps] ?? token.kind,
  }))
  return { ...mat, blocks, exchanged: null }
}

/** Where a block would stand; over the zone next to its own, the exchange that it would make. */
export function offer(mat: BaseTen, token: Token, at: Point | null): Outcome<Slot> {
  const kind = kindsIn(mat).find((candidate) => candidate === token.kind)
  if (!kind) {
    return BLOCKS.some((block) => block === token.kind)
      ? refused(`There is no room for ${nameOf(token.kind as Block)} here.`)
      : refused('Only base ten blocks go here.')
  }
  if (at !== null && isOut(mat, at)) return refused('There is no place for it there.')
  const group = at && groupAt(mat, at)
  if (group !== null) return intoGroups(mat, token, kind, group)
  const over = at === null ? kind : kindAt(mat, at.x)
  if (over === nextOf(mat, kind)) {
    const full = whyNotIn(mat, over, 10)
    if (full) return { ok: false, refusal: full }
    const name = `10 ${many(mat, over)}`
    if (canBreak(token))
      return done({
        ...slot(mat, over, `exchange:${over}`, name),
        label: `Exchange 1 ${one(mat, kind)} for ${name}`,
      })
  }
  if (over === beforeOf(mat, kind) && tenWith(token, blocksOf(mat, kind)) && !whyNotIn(mat, over))
    return done({
      ...slot(mat, over, `exchange:${over}`, `1 ${one(mat, over)}`),
      label: `Exchange 10 ${many(mat, kind)} for 1 ${one(mat, over)}`,
    })
  const full = whyNotIn(mat, kind)
  if (full) return { ok: false, refusal: full }
  return done(slot(mat, kind, 'put', `the ${many(mat, kind)}`))
}

function intoGroups(mat: BaseTen, token: Token, kind: Block, group: number): Outcome<Slot> {
  const refusal = whyNotIn(mat, kind) ?? whyNotShared(blockIn(mat, token), kind)
  if (refusal) return { ok: false, refusal }
  const held = inEach(mat, kind)
  const at = placesInGroup(mat, group, kind, held + 1)[held] ?? { x: 0, y: 0 }
  return done({ id: `group ${group}`, at, name: 'each group', label: intoEach(mat, kind) })
}

/** A carried block that makes ten becomes the greater one itself: no new id is needed. */
export function receive(mat: BaseTen, token: Token, slotId: string): BaseTen {
  const kinds = kindsIn(mat)
  const from = kinds.find((kind) => kind === token.kind)
  const to = kinds.find((kind) => slotId === `exchange:${kind}`)
  const group = /^group (\d+)$/.exec(slotId)?.[1]
  if (from && group !== undefined) return sharedOnce(blockIn(mat, token), from, token, Number(group))
  if (!from || !to) return blockIn(mat, token)
  const column = kinds.indexOf(from)
  const whole = blockIn(mat, token)
  if (to === nextOf(mat, from))
    return withColumns(whole, exchangedDown(pileOf(whole), column, token), { from, to })
  const ten = tenWith(token, blocksOf(mat, from))
  if (!ten) return whole
  const made = joined(ten, to, () => ({ ...token, kind: to }))
  return withColumns(whole, exchangedUp(pileOf(whole), column, ten, made), { from, to })
}

/** BT2 for just these blocks: one that was picked up, or ten that were chosen. */
export function exchange(mat: BaseTen, tokens: readonly string[]): Exchanging<BaseTen, Name> | null {
  const found = exchangeOf(pileOf(mat), tokens)
  const [from, to] = [kindsIn(mat)[found?.from ?? -1], kindsIn(mat)[found?.to ?? -1]]
  if (!found || !from || !to) return null
  const isDown = found.to > found.from
  const refusal = whyNotIn(mat, to, isDown ? 10 : 1)
  return {
    label: isDown
      ? `Exchange 1 ${one(mat, from)} for 10 ${many(mat, to)}`
      : `Exchange 10 ${many(mat, from)} for 1 ${one(mat, to)}`,
    run: (mint) =>
      refusal
        ? { to: 'refusal', refusal }
        : { to: 'state', state: withColumns(mat, exchanged(pileOf(mat), found, mint), { from, to }) },
  }
}

function nextOf(mat: BaseTen, kind: Block): Block | undefined {
  return kindsIn(mat)[kindsIn(mat).indexOf(kind) + 1]
}

function beforeOf(mat: BaseTen, kind: Block): Block | undefined {
  return kindsIn(mat)[kindsIn(mat).indexOf(kind) - 1]
}

function isOut(mat: BaseTen, at: Point): boolean {
  const { width, height } = sizeOf(mat)
  return at.x < -SNAP_REACH || at.y < -SNAP_REACH || at.x > width + SNAP_REACH || at.y > height + SNAP_REACH
}

function slot(mat: BaseTen, kind: Block, id: string, name: string): Slot {
  const next = placesOf(mat, kind, blocksOf(mat, kind).length + gapsOf(mat, kind) + 1)
  return { id, at: next[blocksOf(mat, kind).length] ?? { x: 0, y: 0 }, name }
}

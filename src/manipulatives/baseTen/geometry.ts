import type { Box, Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { dienesSize } from '../../picture/dienes'
import {
  dienesRow,
  dienesRowWidth,
  dienesStacks,
  dienesStacksWidth,
  HEADROOM,
  standBehind,
} from '../../picture/dienesRows'
import type { Block } from '../exchange'
import { type BaseTen, blocksOf, groupsOf, inEach, kindsIn, widthOf } from './baseTen'

/** The side of a small cube, by the largest kind. */
const UNIT = { ten: 40, hundred: 22, thousand: 16 } as const

/** The shares of the width from thousands to ones, while nothing needs more. */
const SHARES: Readonly<Record<BaseTen['largest'], readonly number[]>> = {
  ten: [0.6, 0.4],
  hundred: [0.48, 0.28, 0.24],
  thousand: [0.36, 0.31, 0.18, 0.15],
}

/** After each kind but the last, in units. */
const GAP = 1.4

/** Room under the blocks for what each is worth. */
const WORTH = 84

/** The same while they are shared, so that the groups find room below; and what a group needs across, in units. */
const SHARING_UNIT = { ten: 24, hundred: 14, thousand: 10 } as const
const ACROSS = { ten: 6, hundred: 16, thousand: 30 } as const

/** Between the pile and the groups, between groups, and inside the edge of each. */
const GROUP_GAP = 16
const GROUP_PAD = 12

/** BT6: one unit for the pile and all the groups. */
export function unitOf(mat: BaseTen): number {
  const { length } = groupsOf(mat)
  if (length === 0) return UNIT[mat.largest]
  const room = groupWidth(mat, length) - 2 * GROUP_PAD
  return Math.min(SHARING_UNIT[mat.largest], Math.floor(room / ACROSS[mat.largest]))
}

function groupWidth(mat: BaseTen, groups: number): number {
  return (widthOf(mat) - (groups - 1) * GROUP_GAP) / groups
}

/** The ground that the blocks stand on, from the top of the piece. */
export function groundOf(mat: BaseTen): number {
  const u = unitOf(mat)
  return dienesSize(mat.largest, u).height + (standBehind(mat.largest) ? HEADROOM * u : 0)
}

export function sizeOf(mat: BaseTen): Size {
  const foot = groundOf(mat) + (mat.showWorth ? WORTH : 0)
  const [group] = groupBoxes(mat)
  return { width: widthOf(mat), height: group ? group.y + group.height : foot }
}

/** Where the groups are: side by side under the pile. */
export function groupBoxes(mat: BaseTen): Box[] {
  const { length } = groupsOf(mat)
  const width = groupWidth(mat, length)
  const y = groundOf(mat) + (mat.showWorth ? WORTH : 0) + GROUP_GAP
  const height = groundOf(mat) + 2 * GROUP_PAD
  return Array.from({ length }, (_, index) => ({ x: index * (width + GROUP_GAP), y, width, height }))
}

/** The group under a place, or null above the groups. */
export function groupAt(mat: BaseTen, at: Point): number | null {
  const boxes = groupBoxes(mat)
  const [first] = boxes
  if (!first || at.y < first.y - GROUP_GAP / 2) return null
  return Math.max(
    0,
    boxes.findLastIndex(({ x }) => at.x >= x - GROUP_GAP / 2),
  )
}

/** The middles of so many of a kind in a group. */
export function placesInGroup(mat: BaseTen, group: number, kind: Block, count: number): Point[] {
  const box = groupBoxes(mat)[group]
  if (!box) return []
  const u = unitOf(mat)
  const needs = kindsIn(mat).map((each) =>
    dienesRowWidth(each, each === kind ? count : inEach(mat, each), u, mat.flat),
  )
  const room = {
    x: box.x + GROUP_PAD,
    y: box.y + GROUP_PAD,
    width: box.width - 2 * GROUP_PAD,
    height: groundOf(mat),
  }
  const zone = zonesWithin(mat, room, needs).get(kind)
  return zone ? dienesRow(kind, count, u, zone, mat.flat) : []
}

/** The blocks of a kind, and outlines of those that were just exchanged. */
export function gapsOf(mat: BaseTen, kind: Block): number {
  if (mat.exchanged?.from !== kind) return 0
  const kinds = kindsIn(mat)
  return kinds.indexOf(mat.exchanged.to) > kinds.indexOf(kind) ? 1 : 10
}

/** Where each kind stands: its share of the width, or more where it needs it and others can spare it. */
export function zonesOf(mat: BaseTen): Map<Block, Box> {
  const room = { x: 0, y: 0, width: widthOf(mat), height: groundOf(mat) }
  const needs = kindsIn(mat).map((kind) => neededBy(mat, kind))
  return zonesWithin(mat, room, needs)
}

function zonesWithin(mat: BaseTen, room: Box, needs: readonly number[]): Map<Block, Box> {
  const kinds = kindsIn(mat)
  const gap = GAP * unitOf(mat)
  const widths = shared(
    SHARES[mat.largest].map((share) => share * room.width),
    kinds.map((kind, index) => (needs[index] ?? 0) + (kind === 'one' ? 0 : gap)),
  )
  const zones = new Map<Block, Box>()
  let { x } = room
  kinds.forEach((kind, index) => {
    const width = widths[index] ?? 0
    zones.set(kind, { ...room, x, width: width - (kind === 'one' ? 0 : gap) })
    x += width
  })
  return zones
}

function neededBy(mat: BaseTen, kind: Block): number {
  const count = blocksOf(mat, kind).length + gapsOf(mat, kind)
  const u = unitOf(mat)
  if (mat.besideTen && kind === 'one') return u + dienesStacksWidth(count, u, mat.flat)
  const isBeside = mat.besideTen && kind === 'ten' && count > 0
  return dienesRowWidth(kind, isBeside ? count - 1 : count, u, mat.flat)
}

/** Shares as they are, but what some can spare goes to those that need more. */
function shared(shares: readonly number[], needs: readonly number[]): number[] {
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
  const short = shares.map((share, index) => Math.max(0, (needs[index] ?? 0) - share))
  const spare = shares.map((share, index) => Math.max(0, share - (needs[index] ?? 0)))
  const given = Math.min(sum(short), sum(spare))
  if (given === 0) return [...shares]
  return shares.map(
    (share, index) =>
      share + ((short[index] ?? 0) / sum(short)) * given - ((spare[index] ?? 0) / sum(spare)) * given,
  )
}

/** The middles of so many blocks of a kind, in its zone; the first ten may stand with the ones. */
export function placesOf(mat: BaseTen, kind: Block, count: number): Point[] {
  const zones = zonesOf(mat)
  const [zone, ones] = [zones.get(kind), zones.get('one')]
  const u = unitOf(mat)
  if (!zone || !ones) return []
  if (!mat.besideTen || (kind !== 'one' && kind !== 'ten')) return dienesRow(kind, count, u, zone, mat.flat)
  if (kind === 'one')
    return dienesStacks(count, u, { ...zone, x: zone.x + u, width: zone.width - u }, mat.flat)
  if (count === 0) return []
  return [...dienesRow('ten', 1, u, ones, mat.flat), ...dienesRow('ten', count - 1, u, zone, mat.flat)]
}

/** The kind in whose zone a place lies: the last that begins to its left. A ten beside the ones stays a ten's. */
export function kindAt(mat: BaseTen, x: number): Block {
  let found: Block = mat.largest
  for (const [kind, zone] of zonesOf(mat))
    if (x >= zone.x + (mat.besideTen && kind === 'one' ? unitOf(mat) : 0)) found = kind
  return found
}

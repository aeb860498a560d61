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
import { type BaseTen, blocksOf, kindsIn, widthOf } from './baseTen'

/** The side of a small cube, by the largest kind. */
const UNIT = { ten: 40, hundred: 22, thousand: 16 } as const

/** The shares of the width from thousands to ones, while nothing needs more. */
const SHARES: Readonly<Record<BaseTen['largest'], readonly number[]>> = {
  ten: [0.6, 0.4],
  hundred: [0.48, 0.28, 0.24],
  thousand: [0.36, 0.31, 0.18, 0.15],
}

/** Room under the blocks for what each is worth. */
const WORTH = 84

export function unitOf(mat: BaseTen): number {
  return UNIT[mat.largest]
}

/** The ground that the blocks stand on, from the top of the piece. */
export function groundOf(mat: BaseTen): number {
  const u = unitOf(mat)
  return dienesSize(mat.largest, u).height + (standBehind(mat.largest) ? HEADROOM * u : 0)
}

export function sizeOf(mat: BaseTen): Size {
  return { width: widthOf(mat), height: groundOf(mat) + (mat.showWorth ? WORTH : 0) }
}

/** The blocks of a kind, and outlines of those that were just exchanged. */
export function gapsOf(mat: BaseTen, kind: Block): number {
  if (mat.exchanged?.from !== kind) return 0
  const kinds = kindsIn(mat)
  return kinds.indexOf(mat.exchanged.to) > kinds.indexOf(kind) ? 1 : 10
}

/** Where each kind stands: its share of the width, or more where it needs it and others can spare it. */
export function zonesOf(mat: BaseTen): Map<Block, Box> {
  const u = unitOf(mat)
  const kinds = kindsIn(mat)
  const gap = 1.4 * u
  const needs = kinds.map((kind) => neededBy(mat, kind) + (kind === 'one' ? 0 : gap))
  const widths = shared(
    SHARES[mat.largest].map((share) => share * widthOf(mat)),
    needs,
  )
  const zones = new Map<Block, Box>()
  let x = 0
  kinds.forEach((kind, index) => {
    const width = widths[index] ?? 0
    zones.set(kind, { x, y: 0, width: width - (kind === 'one' ? 0 : gap), height: groundOf(mat) })
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

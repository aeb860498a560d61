import type { Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { COINS, type Coin, coinOf, coinSize } from '../coins'
import type { Token } from '../token'
import type { Money } from './money'

const PAD = 22
const GAP = 12
/** Between coins of two kinds. */
const KIND_GAP = 32

/** Over the mat for its name, and under it for what is written. */
export const HEAD = 66
export const FOOT = 136

export function matTop(money: Money): number {
  return money.label === '' ? 0 : HEAD
}

export function hasFoot(money: Money): boolean {
  return money.showTotal || money.cost !== null
}

export function sizeOf(money: Money): Size {
  return { width: money.width, height: matTop(money) + money.height + (hasFoot(money) ? FOOT : 0) }
}

/** In the order in which they lie: by kind from the greatest, or as they came. */
export function inOrder(money: Money): readonly Token[] {
  if (!money.sorted) return money.coins
  return COINS.flatMap((coin) => money.coins.filter(({ kind }) => kind === coin.kind))
}

export interface Placed {
  readonly token: Token
  readonly coin: Coin
  readonly at: Point
}

/** In rows from the top left, each row as tall as what lies in it. */
export function laidOut(money: Money): Placed[] {
  const rows: { token: Token; coin: Coin; x: number }[][] = [[]]
  let x = PAD
  for (const token of inOrder(money)) {
    const coin = coinOf(token.kind)
    if (!coin) continue
    const { width } = coinSize(coin)
    let row = rows.at(-1) ?? []
    const before = row.at(-1)
    if (before) x += before.coin === coin || !money.sorted ? GAP : KIND_GAP
    if (before && x + width > money.width - PAD) {
      row = []
      rows.push(row)
      x = PAD
    }
    row.push({ token, coin, x: x + width / 2 })
    x += width
  }
  let y = matTop(money) + PAD
  return rows.flatMap((row) => {
    const tall = Math.max(0, ...row.map(({ coin }) => coinSize(coin).height))
    const middle = y + tall / 2
    y += tall + GAP
    return row.map(({ token, coin, x: across }) => ({ token, coin, at: { x: across, y: middle } }))
  })
}

export function hasRoom(money: Money): boolean {
  const bottom = matTop(money) + money.height - PAD / 2
  return laidOut(money).every(({ coin, at }) => at.y + coinSize(coin).height / 2 <= bottom)
}

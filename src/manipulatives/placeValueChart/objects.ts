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
  canBreak,
  exchanged,
  exchangedDown,
  exchangedUp,
  exchangeOf,
  joined,
  tenOf,
  tenWith,
} from '../exchange'
import { manyOf, oneOf } from '../placeValue'
import type { Token } from '../token'
import { type Chart, indexOf, kindsOf, mostIn, type ObjectsChart, pileOf, withHeld } from './chart'
import { columnAt, gapsOf, placesOf, sizeOf } from './geometry'
import type { Name } from './values'

const OFF = refuse('Exchange is switched off.')

function tokensAt(chart: ObjectsChart, index: number): readonly Token[] {
  return chart.held[index] ?? []
}

function many(chart: ObjectsChart, index: number): string {
  return manyOf(chart.columns[index] ?? 'ones')
}

function one(chart: ObjectsChart, index: number): string {
  return oneOf(chart.columns[index] ?? 'ones')
}

export function whyNotIn(chart: ObjectsChart, index: number, more = 1): Refusal | null {
  if (tokensAt(chart, index).length + more <= (mostIn(chart)[index] ?? 0)) return null
  return refuse(`There is no more room for ${many(chart, index)}.`)
}

export function whyNotOut(chart: ObjectsChart, index: number): Refusal | null {
  if (tokensAt(chart, index).length > 0) return null
  const hasGreater = tokensAt(chart, index - 1).length > 0 && chart.exchange !== 'off'
  const remedy = hasGreater ? `exchange-down:${chart.columns[index - 1]}` : undefined
  return refuse(`There are no ${many(chart, index)} to take out.`, remedy)
}

export function whyNotDown(chart: ObjectsChart, index: number): Refusal | null {
  if (chart.exchange === 'off') return OFF
  if (!tokensAt(chart, index).some(canBreak)) return refuse(`There are no ${many(chart, index)} to exchange.`)
  return whyNotIn(chart, index + 1, 10)
}

export function whyNotUp(chart: ObjectsChart, index: number): Refusal | null {
  if (chart.exchange === 'off') return OFF
  if (tokensAt(chart, index).length < 10)
    return refuse(`It takes 10 ${many(chart, index)} to exchange for 1 ${one(chart, index - 1)}.`)
  return whyNotIn(chart, index - 1)
}

export function objectOut(chart: ObjectsChart, token: string): ObjectsChart {
  const from = chart.held.findIndex((tokens) => tokens.some(({ id }) => id === token))
  if (from === -1) return chart
  const held = chart.held.map((tokens, index) =>
    index === from ? tokens.filter(({ id }) => id !== token) : tokens,
  )
  // Taking from what was exchanged is the next half of one move: the outline stays.
  return withHeld(chart, held, chart.exchanged?.to === chart.columns[from] ? chart.exchanged : null)
}

/** Puts one in its column. Set to do so by itself, the tenth makes one of the next column, and so on up. */
export function objectIn(chart: ObjectsChart, token: Token): ObjectsChart {
  const kinds = kindsOf(chart)
  let index = kinds.indexOf(token.kind)
  if (index === -1) return chart
  let next = withHeld(
    chart,
    chart.held.map((tokens, column) => (column === index ? [...tokens, token] : tokens)),
  )
  let arrived = token
  while (chart.exchange === 'auto' && index > 0 && !whyNotUp(next, index)) {
    const id = arrived.id
    const ten = tenWith(
      arrived,
      tokensAt(next, index).filter((other) => other.id !== id),
    )
    if (!ten) break
    arrived = made(next, index, ten, arrived)
    next = up(next, index, ten, arrived)
    index--
  }
  return next
}

/** A carried one that makes ten becomes the greater one itself: no new id is needed. */
function made(chart: ObjectsChart, index: number, ten: readonly Token[], carried: Token): Token {
  const kind = kindsOf(chart)[index - 1] ?? carried.kind
  return joined(ten, kind, () => ({ ...carried, kind }))
}

function up(chart: ObjectsChart, index: number, ten: readonly Token[], greater: Token): ObjectsChart {
  const [to, from] = [chart.columns[index - 1], chart.columns[index]]
  if (to === undefined || from === undefined) return chart
  return withHeld(chart, exchangedUp(pileOf(chart), index, ten, greater), { from, to })
}

export function joinedUp(chart: ObjectsChart, index: number, mint: Mint): ObjectsChart {
  const ten = tenOf(tokensAt(chart, index))
  const kind = kindsOf(chart)[index - 1]
  if (!ten || kind === undefined) return chart
  return up(
    chart,
    index,
    ten,
    joined(ten, kind, (set) => mint(kind, set)),
  )
}

export function brokenDown(chart: ObjectsChart, index: number, which?: Token): ObjectsChart {
  const [from, to] = [chart.columns[index], chart.columns[index + 1]]
  if (from === undefined || to === undefined) return chart
  return withHeld(chart, exchangedDown(pileOf(chart), index, which), { from, to })
}

/** For just these objects: one that was picked up, or ten that were chosen. */
export function exchange(chart: ObjectsChart, tokens: readonly string[]): Exchanging<Chart, Name> | null {
  const found = exchangeOf(pileOf(chart), tokens)
  const [from, to] = [chart.columns[found?.from ?? -1], chart.columns[found?.to ?? -1]]
  if (!found || !from || !to || chart.exchange === 'off') return null
  const isDown = found.to > found.from
  const refusal = whyNotIn(chart, found.to, isDown ? 10 : 1)
  return {
    label: isDown
      ? `Exchange 1 ${oneOf(from)} for 10 ${manyOf(to)}`
      : `Exchange 10 ${manyOf(from)} for 1 ${oneOf(to)}`,
    run: (mint) =>
      refusal
        ? { to: 'refusal', refusal }
        : { to: 'state', state: withHeld(chart, exchanged(pileOf(chart), found, mint), { from, to }) },
  }
}

/** Where one would go: its own column, or the exchange that the column beside it means. */
export function offer(chart: ObjectsChart, token: Token, at: Point | null): Outcome<Slot> {
  const own = kindsOf(chart).indexOf(token.kind)
  if (own === -1) return refused(whyWrongKind(chart))
  const over = at === null ? own : isBeside(chart, at) ? null : columnAt(chart, at.x, SNAP_REACH)
  if (over === null) return refused('There is no place for it there.')
  if (over === own) {
    const full = whyNotIn(chart, own)
    return full
      ? { ok: false, refusal: full }
      : done(slot(chart, own, 'put', `the ${many(chart, own)} column`))
  }
  const isDown = over === own + 1
  const isUp = over === own - 1 && tokensAt(chart, own).length >= 9
  if (!isDown && !isUp) {
    return refused(`${capital(many(chart, own))} go in the ${many(chart, own)} column.`)
  }
  if (chart.exchange === 'off') return { ok: false, refusal: OFF }
  const full = whyNotIn(chart, over, isDown ? 10 : 1)
  if (full) return { ok: false, refusal: full }
  if (isDown && !canBreak(token)) return refused(`This ${one(chart, own)} cannot be exchanged again.`)
  const name = isDown ? `10 ${many(chart, over)}` : `1 ${one(chart, over)}`
  const given = isDown ? `1 ${one(chart, own)}` : `10 ${many(chart, own)}`
  return done({
    ...slot(chart, over, `exchange:${chart.columns[over]}`, name),
    label: `Exchange ${given} for ${name}`,
  })
}

/** The chart with a token in a place that was offered. */
export function receive(chart: ObjectsChart, token: Token, slotId: string): ObjectsChart {
  const own = kindsOf(chart).indexOf(token.kind)
  const over = indexOf(chart, slotId.replace('exchange:', ''))
  if (slotId === 'put' || own === -1 || over === -1) return objectIn(chart, token)
  const whole = {
    ...chart,
    held: chart.held.map((tokens, index) => (index === own ? [...tokens, token] : tokens)),
  }
  if (over > own) return brokenDown(whole, own, token)
  const ten = tenWith(token, tokensAt(chart, own))
  return ten ? up(whole, own, ten, made(chart, own, ten, token)) : whole
}

function whyWrongKind(chart: ObjectsChart): string {
  return chart.mode === 'blocks'
    ? 'Only base ten blocks that have a column go in this chart.'
    : 'Only place value counters that have a column go in this chart.'
}

function isBeside(chart: ObjectsChart, at: Point): boolean {
  return at.y < -SNAP_REACH || at.y > sizeOf(chart).height + SNAP_REACH
}

function slot(chart: ObjectsChart, index: number, id: string, name: string): Slot {
  const count = tokensAt(chart, index).length
  const places = placesOf(chart, index, count + gapsOf(chart, chart.columns[index] ?? 'ones') + 1)
  return { id, at: places[count] ?? { x: 0, y: 0 }, name }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

import type { Point } from '../../geometry/point'
import { SNAP_REACH } from '../../geometry/stage'
import { coinOf, coinOfPlace } from '../coins'
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
import { manyOf, PLACES } from '../placeValue'
import type { Token } from '../token'
import { called } from './called'
import { type Chart, indexOf, kindsOf, mostIn, type ObjectsChart, pileOf, withHeld } from './chart'
import { columnAt, gapsOf, placesOf, sizeOf } from './geometry'
import type { Name } from './values'

const OFF = refuse('Exchange is switched off.')

function tokensAt(chart: ObjectsChart, index: number): readonly Token[] {
  return chart.held[index] ?? []
}

/** By its place, whatever stands there. */
function column(chart: ObjectsChart, index: number): string {
  return `the ${manyOf(chart.columns[index] ?? 'ones')} column`
}

export function whyNotIn(chart: ObjectsChart, index: number, more = 1): Refusal | null {
  if (tokensAt(chart, index).length + more <= (mostIn(chart)[index] ?? 0)) return null
  return refuse(`There is no more room for ${called(chart, index).many}.`)
}

export function whyNotOut(chart: ObjectsChart, index: number): Refusal | null {
  if (tokensAt(chart, index).length > 0) return null
  const hasGreater = tokensAt(chart, index - 1).length > 0 && chart.exchange !== 'off'
  const remedy = hasGreater ? `exchange-down:${chart.columns[index - 1]}` : undefined
  return refuse(`There are no ${called(chart, index).many} to take out.`, remedy)
}

export function whyNotDown(chart: ObjectsChart, index: number): Refusal | null {
  if (chart.exchange === 'off') return OFF
  if (!tokensAt(chart, index).some(canBreak))
    return refuse(`There are no ${called(chart, index).many} to exchange.`)
  return whyNotIn(chart, index + 1, 10)
}

export function whyNotUp(chart: ObjectsChart, index: number): Refusal | null {
  if (chart.exchange === 'off') return OFF
  if (tokensAt(chart, index).length < 10)
    return refuse(
      `It takes ${called(chart, index).tenOfIt} to exchange for ${called(chart, index - 1).single}.`,
    )
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
    label: exchangeLabel(chart, found.from, found.to),
    run: (mint) =>
      refusal
        ? { to: 'refusal', refusal }
        : { to: 'state', state: withHeld(chart, exchanged(pileOf(chart), found, mint), { from, to }) },
  }
}

/** Where one would go: its own column, or the exchange that the column beside it means. */
export function offer(chart: ObjectsChart, token: Token, at: Point | null): Outcome<Slot> {
  const own = kindsOf(chart).indexOf(token.kind)
  if (own === -1) return refused(whyWrongKind(chart, token))
  const over = at === null ? own : isBeside(chart, at) ? null : columnAt(chart, at.x, SNAP_REACH)
  if (over === null) return refused('There is no place for it there.')
  if (over === own) {
    const full = whyNotIn(chart, own)
    return full ? { ok: false, refusal: full } : done(slot(chart, own, 'put', column(chart, own)))
  }
  const isDown = over === own + 1
  const isUp = over === own - 1 && tokensAt(chart, own).length >= 9
  if (!isDown && !isUp) {
    return refused(`${capital(called(chart, own).many)} go in ${column(chart, own)}.`)
  }
  if (chart.exchange === 'off') return { ok: false, refusal: OFF }
  const full = whyNotIn(chart, over, isDown ? 10 : 1)
  if (full) return { ok: false, refusal: full }
  if (isDown && !canBreak(token)) return refused(`This ${called(chart, own).one} cannot be exchanged again.`)
  const name = isDown ? called(chart, over).tenOfIt : called(chart, over).single
  return done({
    ...slot(chart, over, `exchange:${chart.columns[over]}`, name),
    label: exchangeLabel(chart, own, over),
  })
}

/** "Exchange 1 ten for 10 ones", or ten 1p coins for a 10p coin. */
export function exchangeLabel(chart: Chart, from: number, to: number): string {
  const [given, got] = [called(chart, from), called(chart, to)]
  return from < to
    ? `Exchange ${given.single} for ${got.tenOfIt}`
    : `Exchange ${given.tenOfIt} for ${got.single}`
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

function whyWrongKind(chart: ObjectsChart, token: Token): string {
  if (chart.mode === 'coins') {
    const coin = coinOf(token.kind)
    if (!coin) return 'Only coins go in this chart.'
    const isPlaced = PLACES.some((place) => coinOfPlace(place) === coin)
    return isPlaced
      ? `There is no column for ${coin.face} here.`
      : `${coin.face} has no column of its own. Exchange it first.`
  }
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

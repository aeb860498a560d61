import type { Point } from '../../geometry/point'
import { done, type Outcome, type Refusal, refuse, refused, type Slot } from '../contract'
import { canBreak, tenWith } from '../exchange'
import { placeOfCounter } from '../placeCounterKind'
import { manyOf, oneOf, type Place } from '../placeValue'
import type { Token } from '../token'
import { brokenDown, greaterOf, lesserOf, made, OFF, tenNeeded, up, whyNotIn, whyNotUp } from './exchanging'
import { columnAt, gapsOf, isOff, placesIn, placesInRow, rowAt } from './geometry'
import { type CounterMat, ofPlace, tokensOf } from './mat'
import { sharedOnce, whyNotShared, withoutOneInRows } from './rows'
import { looseSize, onMat, withLoose } from './spots'

export function counterOut(mat: CounterMat, token: string): CounterMat {
  if (!mat.counters.some(({ id }) => id === token))
    return tokensOf(mat).some(({ id }) => id === token) ? withoutOneInRows(mat, token) : mat
  return {
    ...withLoose(
      mat,
      mat.counters.filter(({ id }) => id !== token),
    ),
    exchanged: null,
  }
}

/** Puts one in, in no row. Set to do so by itself, the tenth makes one of the next place, and so on up. */
export function counterIn(mat: CounterMat, token: Token, at: Point | null = null): CounterMat {
  let next: CounterMat = { ...withLoose(mat, [...mat.counters, token]), exchanged: null }
  if (at && mat.layout === 'loose') {
    const spot = onMat(mat, looseSize(mat, next.counters.length), at)
    next = { ...next, spots: next.spots.with(-1, spot) }
  }
  let arrived = token
  let place = placeOfCounter(token.kind)
  while (mat.exchange === 'auto' && place && !whyNotUp(next, place)) {
    const { id } = arrived
    const greater = greaterOf(next, place)
    const ten = tenWith(
      arrived,
      ofPlace(next.counters, place).filter((other) => other.id !== id),
    )
    if (!ten || !greater) break
    arrived = made(greater, ten, arrived)
    next = up(next, place, ten, arrived)
    place = greater
  }
  return next
}

export function whyNotOut(mat: CounterMat, place: Place): Refusal | null {
  if (ofPlace(mat.counters, place).length > 0) return null
  const many = manyOf(place)
  if (ofPlace(mat.rows.flat(), place).length > 0)
    return refuse(`The ${many} are in rows. Take the rows apart first.`, 'rows-apart')
  const greater = greaterOf(mat, place)
  const canExchange = greater && mat.exchange !== 'off' && ofPlace(mat.counters, greater).length > 0
  return refuse(`There are no ${many} to take out.`, canExchange ? `exchange-down:${greater}` : undefined)
}

/** Where one would lie: with its like, in each row, or in the exchange that the column beside it means. */
export function offer(mat: CounterMat, token: Token, at: Point | null): Outcome<Slot> {
  const place = placeOfCounter(token.kind)
  if (!place) return refused('Only place value counters go here.')
  const own = mat.columns.indexOf(place)
  if (own === -1) return refused(`There is no column for ${manyOf(place)} here.`)
  if (at !== null && isOff(mat, at)) return refused('There is no place for it there.')
  const full = whyNotIn(mat, place)
  if (full) return { ok: false, refusal: full }
  if (mat.layout === 'loose') return done(looseSlot(mat, token, at))
  const row = at && rowAt(mat, at.y)
  if (row !== null) return intoRows(mat, token, place, row)
  const over = at === null ? own : columnAt(mat, at.x)
  if (over === own) return done(slotIn(mat, own, 'put', `the ${manyOf(place)}`))
  return exchangeOver(mat, token, own, over)
}

function looseSlot(mat: CounterMat, token: Token, at: Point | null): Slot {
  const next = counterIn({ ...mat, exchange: 'off' }, token, at)
  const spot = next.spots.at(-1) ?? { x: 0, y: 0 }
  return { id: `spot ${spot.x} ${spot.y}`, at: spot, name: at === null ? 'the mat' : 'this spot' }
}

function intoRows(mat: CounterMat, token: Token, place: Place, row: number): Outcome<Slot> {
  const whole = { ...mat, counters: [...mat.counters, token] }
  const refusal = whyNotShared(whole, place)
  if (refusal) return { ok: false, refusal }
  const held = ofPlace(mat.rows[row] ?? [], place).length
  const next = placesInRow(mat, row, mat.columns.indexOf(place), held + 1)
  const label =
    mat.rows.length === 1 ? `Put 1 ${oneOf(place)} in the row` : `Put 1 ${oneOf(place)} in each row`
  return done({ id: `row ${row}`, at: next[held] ?? { x: 0, y: 0 }, name: 'each row', label })
}

/** PC5: over any other column it bounces back. */
function exchangeOver(mat: CounterMat, token: Token, own: number, over: number): Outcome<Slot> {
  const [place, other] = [mat.columns[own], mat.columns[over]]
  if (!place || !other || Math.abs(over - own) > 1)
    return refused(`${capital(manyOf(place ?? 'ones'))} go with the ${manyOf(place ?? 'ones')}.`)
  if (mat.exchange === 'off') return { ok: false, refusal: OFF }
  if (over === own - 1) {
    if (ofPlace(mat.counters, place).length < 9)
      return refused(`${capital(manyOf(place))} go with the ${manyOf(place)}. ${tenNeeded(place, other)}`)
    const name = `1 ${oneOf(other)}`
    return done({
      ...slotIn(mat, over, `exchange ${other}`, name),
      label: `Exchange 10 ${manyOf(place)} for ${name}`,
    })
  }
  if (!canBreak(token)) return refused(`This ${oneOf(place)} cannot be exchanged again.`)
  const full = whyNotIn(mat, other, 10)
  if (full) return { ok: false, refusal: full }
  const name = `10 ${manyOf(other)}`
  return done({
    ...slotIn(mat, over, `exchange ${other}`, name),
    label: `Exchange 1 ${oneOf(place)} for ${name}`,
  })
}

/** The mat with a token in a place that was offered. */
export function receive(mat: CounterMat, token: Token, slotId: string): CounterMat {
  const place = placeOfCounter(token.kind)
  const [what, first = '', second = ''] = slotId.split(' ')
  if (!place) return mat
  if (what === 'spot') return counterIn(mat, token, { x: Number(first), y: Number(second) })
  if (what === 'row')
    return sharedOnce({ ...mat, counters: [...mat.counters, token] }, place, token, Number(first))
  const to = mat.columns.find((each) => each === first)
  if (what !== 'exchange' || !to) return counterIn(mat, token)
  const whole = { ...mat, counters: [...mat.counters, token] }
  if (to === lesserOf(mat, place)) return brokenDown(whole, place, token)
  const ten = tenWith(token, ofPlace(mat.counters, place))
  return ten ? up(whole, place, ten, made(to, ten, token)) : whole
}

function slotIn(mat: CounterMat, column: number, id: string, name: string): Slot {
  const place = mat.columns[column] ?? 'ones'
  const count = ofPlace(mat.counters, place).length
  const next = placesIn(mat, column, count + gapsOf(mat, place) + 1)
  return { id, at: next[count] ?? { x: 0, y: 0 }, name }
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

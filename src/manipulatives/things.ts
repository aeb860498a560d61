import { compare } from '../number/exact'
import { numeral } from '../number/numerals'
import { counted, wholeInWords, withArticle } from '../number/spoken'
import type { Mark } from '../picture/mark'
import { hiddenCounterMarks, placeCounterMarks } from '../picture/placeCounter'
import type { Look } from './contract'
import { allCalled, countableName, countedTogether, isCountable, tokenMarks } from './countable'
import { placeOfCounter } from './placeCounterKind'
import { ROD_COLOURS, rodLength, shapeSize } from './sizedKinds'
import type { Token } from './token'
import { worthOf } from './worth'

type Kind = Pick<Token, 'kind' | 'set'>

/** Any token in words: "red counter", "7-shape", "black rod", "counter of 100"; while its number is hidden, "shape". */
export function thingName(token: Kind, look: Look, isHidden = false): string {
  if (isCountable(token.kind)) return countableName(token, look)
  const worth = worthOf(token.kind)
  if (worth === null) return token.kind.replaceAll('-', ' ')
  return isHidden ? familyName(token.kind) : ownName(token.kind).one
}

/** What lies together, each sort once and the most valuable first: "3 counters", "two 7-shapes", "a black rod". */
export function thingsTogether(tokens: readonly Token[]): string[] {
  const countable = tokens.filter(({ kind }) => isCountable(kind))
  const others = tokens.filter(({ kind }) => !isCountable(kind))
  const kinds = [...new Set(others.map(({ kind }) => kind))].toSorted((a, b) =>
    compare(worthOf(b) ?? 0, worthOf(a) ?? 0),
  )
  return [
    ...kinds.map((kind) => severalOf(kind, others.filter((token) => token.kind === kind).length)),
    ...(countable.length > 0 ? [countedTogether(countable)] : []),
  ]
}

/** What to call all of them while their number is hidden: "counters", "shapes", "things" when they are mixed. */
export function allNamed(tokens: readonly Token[]): string {
  if (tokens.every(({ kind }) => isCountable(kind))) return allCalled(tokens)
  const names = new Set(tokens.map(({ kind }) => familyName(kind)))
  const [name] = names
  return names.size === 1 ? `${name}s` : 'things'
}

/** A counter, cube, object or place value counter about its middle. While its number is hidden, none is printed on it. */
export function thingMarks(token: Token, look: Look, d: number, isHidden = false): readonly Mark[] {
  const place = placeOfCounter(token.kind)
  if (place === null) return tokenMarks(token, look, d)
  return isHidden ? hiddenCounterMarks(d) : placeCounterMarks(place, d)
}

function severalOf(kind: string, count: number): string {
  const { one, many } = ownName(kind)
  if (count === 1) return withArticle(one)
  return shapeSize(kind) === null ? counted(count, one, many) : `${wholeInWords(count)} ${many}`
}

function ownName(kind: string): { one: string; many: string } {
  if (placeOfCounter(kind) !== null) {
    const value = numeral(worthOf(kind) ?? 0)
    return { one: `counter of ${value}`, many: `counters of ${value}` }
  }
  const length = rodLength(kind)
  const one = length === null ? `${shapeSize(kind)}-shape` : `${ROD_COLOURS[length - 1]} rod`
  return { one, many: `${one}s` }
}

function familyName(kind: string): string {
  if (shapeSize(kind) !== null) return 'shape'
  return rodLength(kind) === null ? 'counter' : 'rod'
}

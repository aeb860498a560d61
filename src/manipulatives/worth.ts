import { compare, type Exact, multiply, subtract, total } from '../number/exact'
import type { Mint } from './contract'
import { isCountable, nextLike } from './countable'
import { counterKind, placeOfCounter } from './placeCounterKind'
import { exponentOf, PLACES, powerOfTen } from './placeValue'
import { ROD_KINDS, rodLength, SHAPE_KINDS, shapeSize } from './sizedKinds'
import type { Token } from './token'

/**
 * What a token is worth wherever it lies: a counter 1, a number shape its number, a rod its length in white rods, a
 * place value counter what is printed on it. Null where only its own piece can say: blocks, coins.
 */
export function worthOf(kind: string): Exact | null {
  if (isCountable(kind)) return 1
  const place = placeOfCounter(kind)
  if (place !== null) return powerOfTen(exponentOf(place))
  return shapeSize(kind) ?? rodLength(kind)
}

export function worthTogether(tokens: readonly Token[]): Exact {
  return total(tokens.map(({ kind }) => worthOf(kind) ?? 0))
}

/**
 * Rows of tokens, each come to what is wanted of it, or null when they cannot. What stays lies where it was; what is
 * too much in one row is the first to go to another; the rest is made like what is there.
 */
export function rowsWorth(
  rows: readonly (readonly Token[])[],
  wanted: readonly Exact[],
  set: string,
  mint: Mint,
): Token[][] | null {
  const like = madeLike(rows.flat(), set)
  const kept = rows.map((row, index) => lightened(row, wanted[index] ?? 0))
  const spare = rows.flatMap((row, index) => row.filter((token) => !kept[index]?.includes(token)))
  const made = kept.map((row, index) => filled(row, wanted[index] ?? 0, spare, like, mint))
  return made.some((row) => row === null) ? null : (made as Token[][])
}

/** The most that one row is made up of. */
const MOST = 60

/** What stays of a row that is to be worth less: its last tokens go, as far as they come to the difference. */
function lightened(row: readonly Token[], wanted: Exact): readonly Token[] {
  let over = subtract(worthTogether(row), wanted)
  if (compare(over, 0) <= 0) return row
  const gone = new Set<Token>()
  for (const token of row.toReversed()) {
    const worth = worthOf(token.kind) ?? 0
    if (compare(worth, over) > 0) continue
    gone.add(token)
    over = subtract(over, worth)
  }
  return compare(over, 0) === 0 ? row.filter((token) => !gone.has(token)) : []
}

/** The row with spare tokens, the greatest that fit, and then new ones. Takes what it uses out of `spare`. */
function filled(
  row: readonly Token[],
  wanted: Exact,
  spare: Token[],
  like: readonly Like[],
  mint: Mint,
): Token[] | null {
  const held = [...row]
  let missing = subtract(wanted, worthTogether(row))
  const put = (token: Token, worth: Exact) => {
    held.push(token)
    missing = subtract(missing, worth)
  }
  const byWorth = spare.toSorted((a, b) => compare(worthOf(b.kind) ?? 0, worthOf(a.kind) ?? 0))
  for (const token of byWorth) {
    const worth = worthOf(token.kind) ?? 0
    if (compare(worth, missing) > 0) continue
    spare.splice(spare.indexOf(token), 1)
    put(token, worth)
  }
  for (const { kind, set, worth } of like)
    while (compare(worth, missing) <= 0 && compare(multiply(MOST, worth), missing) > 0)
      put(mint(kind, set), worth)
  return missing === 0 ? held : null
}

interface Like {
  readonly kind: string
  readonly set: string
  readonly worth: Exact
}

/** What more of the same is made of, the greatest first: counters where there are any, or nothing. */
function madeLike(tokens: readonly Token[], otherwise: string): Like[] {
  const last = tokens.at(-1)
  const countable = tokens.filter(({ kind }) => isCountable(kind))
  if (last === undefined || countable.length > 0) {
    const { kind, set } = nextLike(countable, countable.at(-1)?.set ?? otherwise)
    return [{ kind, set, worth: 1 }]
  }
  return familyOf(last.kind).map((kind) => ({ kind, set: last.set, worth: worthOf(kind) ?? 0 }))
}

function familyOf(kind: string): readonly string[] {
  if (placeOfCounter(kind) !== null) return PLACES.map(counterKind)
  return (SHAPE_KINDS.includes(kind) ? SHAPE_KINDS : ROD_KINDS).toReversed()
}

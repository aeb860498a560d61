import type { Mint } from './contract'
import type { Token } from './token'

/** Dienes blocks, each ten of the one after it. */
export const BLOCKS = ['thousand', 'hundred', 'ten', 'one'] as const
export type Block = (typeof BLOCKS)[number]

/** What a pile holds by kind, the greatest first; each is worth ten of the next. */
export interface Pile {
  readonly kinds: readonly string[]
  readonly columns: readonly (readonly Token[])[]
}

/** The longest id from which ten more can be named. */
const LONGEST = 38

/** A block broken and joined a dozen times over has an id too long to give to its ten. */
export function canBreak(token: Token): boolean {
  return token.id.length <= LONGEST
}

/** The ten that one is broken into. They keep its name, so that joining exactly these gives it back. */
export function broken(token: Token, kind: string): Token[] {
  return Array.from({ length: 10 }, (_, index) => ({ id: `${token.id}.${index}`, kind, set: token.set }))
}

/** The ten that go together: ten that were one before, or else the first ten. Null while there are fewer. */
export function tenOf(tokens: readonly Token[]): Token[] | null {
  if (tokens.length < 10) return null
  return familyIn(tokens) ?? tokens.slice(0, 10)
}

/** The ten that go with a carried token: its family if all of it is there, or else the first nine others. */
export function tenWith(carried: Token, others: readonly Token[]): Token[] | null {
  if (others.length < 9) return null
  const parent = parentOf(carried)
  const family = familyIn([...others.filter((token) => parentOf(token) === parent), carried])
  return family ?? [...others.slice(0, 9), carried]
}

/** The one that ten make: what they were broken from, or else the given one. */
export function joined(ten: readonly Token[], kind: string, otherwise: (set: string) => Token): Token {
  const set = ten[0]?.set ?? ''
  const parent = ten[0] && familyIn(ten) ? parentOf(ten[0]) : null
  return parent === null ? otherwise(set) : { id: parent, kind, set }
}

function parentOf(token: Token): string | null {
  return /^(.+)\.\d$/.exec(token.id)?.[1] ?? null
}

function familyIn(tokens: readonly Token[]): Token[] | null {
  const families = new Map<string, Token[]>()
  for (const token of tokens) {
    const parent = parentOf(token)
    if (parent !== null) families.set(parent, [...(families.get(parent) ?? []), token])
  }
  return [...families.values()].find((family) => family.length === 10) ?? null
}

/** The columns with one of a column exchanged for ten of the next; the given one, or else the last. */
export function exchangedDown(pile: Pile, column: number, which?: Token): Token[][] {
  const one = which ?? pile.columns[column]?.findLast(canBreak)
  const kind = pile.kinds[column + 1]
  if (!one || kind === undefined) return pile.columns.map((tokens) => [...tokens])
  return pile.columns.map((tokens, index) => {
    if (index === column) return tokens.filter(({ id }) => id !== one.id)
    return index === column + 1 ? [...tokens, ...broken(one, kind)] : [...tokens]
  })
}

/** The columns with ten of a column exchanged for one of the column before. */
export function exchangedUp(pile: Pile, column: number, ten: readonly Token[], one: Token): Token[][] {
  const gone = new Set(ten.map(({ id }) => id))
  return pile.columns.map((tokens, index) => {
    if (index === column) return tokens.filter(({ id }) => !gone.has(id))
    return index === column - 1 ? [...tokens, one] : [...tokens]
  })
}

/** One of a column for ten of the next, or ten for one of the column before. */
export interface ColumnExchange {
  readonly from: number
  readonly to: number
  readonly tokens: readonly Token[]
}

/** The exchange that just these tokens of a pile mean; null for any others. */
export function exchangeOf({ kinds, columns }: Pile, ids: readonly string[]): ColumnExchange | null {
  const from = columns.findIndex((tokens) => tokens.some(({ id }) => id === ids[0]))
  const tokens = (columns[from] ?? []).filter(({ id }) => ids.includes(id))
  const [one] = tokens
  if (!one || tokens.length !== ids.length) return null
  if (tokens.length === 1)
    return from + 1 < kinds.length && canBreak(one) ? { from, to: from + 1, tokens } : null
  return tokens.length === 10 && from > 0 ? { from, to: from - 1, tokens } : null
}

export function exchanged(pile: Pile, { from, to, tokens }: ColumnExchange, mint: Mint): Token[][] {
  if (to > from) return exchangedDown(pile, from, tokens[0])
  const kind = pile.kinds[to] ?? ''
  const one = joined(tokens, kind, (set) => mint(kind, set))
  return exchangedUp(pile, from, tokens, one)
}

/** The columns with as many as wanted in each: by exchange where that is what happened, else taken and made. */
export function withCounts(
  pile: Pile,
  wanted: readonly number[],
  set: string,
  mint: Mint,
): readonly (readonly Token[])[] {
  let columns = pile.columns
  const count = (column: number) => columns[column]?.length ?? 0
  const goal = (column: number) => wanted[column] ?? 0
  const { kinds } = pile
  for (let column = 0; column + 1 < kinds.length; column++) {
    while (
      count(column) > goal(column) &&
      count(column + 1) + 10 <= goal(column + 1) &&
      columns[column]?.some(canBreak)
    ) {
      columns = exchangedDown({ kinds, columns }, column)
    }
  }
  for (let column = kinds.length - 1; column > 0; column--) {
    while (count(column - 1) < goal(column - 1) && count(column) - 10 >= goal(column)) {
      const ten = tenOf(columns[column] ?? [])
      const kind = kinds[column - 1]
      if (!ten || kind === undefined) break
      const one = joined(ten, kind, (of) => mint(kind, of))
      columns = exchangedUp({ kinds, columns }, column, ten, one)
    }
  }
  return kinds.map((kind, column) => {
    const tokens = columns[column] ?? []
    const missing = Math.max(0, goal(column) - tokens.length)
    if (missing === 0 && tokens.length === goal(column)) return tokens
    return [...tokens.slice(0, goal(column)), ...Array.from({ length: missing }, () => mint(kind, set))]
  })
}

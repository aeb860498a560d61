import { counted } from '../number/spoken'
import { counterGapMarks, counterMarks } from '../picture/counter'
import { cubeGapMarks, cubeMarks } from '../picture/cube'
import type { Hue } from '../picture/ink'
import type { Mark } from '../picture/mark'
import { objectMarks, SMALL_OBJECTS, type SmallObject } from '../picture/objects'
import { type Look, type Refusal, refuse } from './contract'
import { BLOCKS } from './exchange'
import type { Token } from './token'

/** What counts as one wherever it lies: a counter, a linking cube or a small object. It can be carried anywhere. */
export const COUNTABLES = ['counter', 'cube', ...SMALL_OBJECTS] as const
export type Countable = (typeof COUNTABLES)[number]

export function isCountable(kind: string): kind is Countable {
  return COUNTABLES.some((countable) => countable === kind)
}

export function isObject(kind: string): kind is SmallObject {
  return SMALL_OBJECTS.some((object) => object === kind)
}

/** The hue of counters that stand for small objects of a set of their own: `fish`. Null for any other set. */
export function usualHue(set: string): Hue | null {
  return isObject(set) ? USUAL_HUES[set] : null
}

const USUAL_HUES: Readonly<Record<SmallObject, Hue>> = {
  apple: 'red',
  fish: 'blue',
  star: 'yellow',
  flower: 'purple',
  shell: 'orange',
  boat: 'red',
  button: 'teal',
  leaf: 'teal',
  duck: 'yellow',
  bear: 'orange',
}

const MANY: Readonly<Partial<Record<string, string>>> = { fish: 'fish', leaf: 'leaves' }

/** "red counter", "red cube", "apple": an object is told by what it is, and not by its set. */
export function countableName(token: Pick<Token, 'kind' | 'set'>, look: Look): string {
  return isObject(token.kind) ? token.kind : `${look.setName(token.set)} ${token.kind}`
}

export function manyNamed(token: Pick<Token, 'kind' | 'set'>, look: Look): string {
  return MANY[token.kind] ?? `${countableName(token, look)}s`
}

/** How many there are of each sort, in the order they are met: "3 red counters", "2 apples". */
export function eachCounted(tokens: readonly Token[], look: Look): string[] {
  return eachSort(tokens).map(({ count, sample }) =>
    counted(count, countableName(sample, look), manyNamed(sample, look)),
  )
}

/** Tokens of one sort are spoken of alike: counters and cubes by their sets too, objects by what they are alone. */
export function sortOf({ kind, set }: Pick<Token, 'kind' | 'set'>): string {
  return isObject(kind) ? kind : `${kind} ${set}`
}

export interface Sort {
  readonly count: number
  readonly sample: Token
  readonly sets: ReadonlySet<string>
}

export function eachSort(tokens: readonly Token[]): Sort[] {
  const sorts = new Map<string, { count: number; sample: Token; sets: Set<string> }>()
  for (const token of tokens) {
    const sort = sortOf(token)
    const met = sorts.get(sort)
    if (met) {
      met.count++
      met.sets.add(token.set)
    } else sorts.set(sort, { count: 1, sample: token, sets: new Set([token.set]) })
  }
  return [...sorts.values()]
}

/** What comes next among tokens: a counter of the set, or one more like the last where there are no counters. */
export function nextLike(tokens: readonly Token[], set: string): Pick<Token, 'kind' | 'set'> {
  const last = tokens.at(-1)
  return last === undefined || tokens.some(({ kind }) => kind === 'counter') ? { kind: 'counter', set } : last
}

/** What a new token of a set is: as the others of its set, or the object that the set is called after. */
export function kindOfSet(tokens: readonly Token[], set: string): string {
  return tokens.find((token) => token.set === set)?.kind ?? (isObject(set) ? set : 'counter')
}

/** What to call all of them together: "counters", "cubes", "fish", or "things" when they are mixed. */
export function allCalled(tokens: readonly Token[], none = 'counters'): string {
  const kinds = new Set(tokens.map(({ kind }) => kind))
  const [kind] = kinds
  if (kind === undefined) return none
  return kinds.size > 1 ? 'things' : (MANY[kind] ?? `${kind}s`)
}

/** "1 counter", "3 apples", "4 things". */
export function countedTogether(tokens: readonly Token[]): string {
  const [first] = tokens
  const one = first && tokens.every(({ kind }) => kind === first.kind) ? first.kind : 'thing'
  return counted(tokens.length, first ? one : 'counter', allCalled(tokens))
}

/** An object fills a little more room than a counter, and a cube a little less, so that all look alike in size. */
const OBJECT_SIZE = 1.12
const CUBE_SIZE = 0.84

/** The same marks for the same sort, so that each is painted once and copied. */
const drawn = new Map<string, readonly Mark[]>()

/** One about its middle, where a counter would be so far across. */
export function countableMarks(kind: Countable, hue: Hue, d: number): readonly Mark[] {
  const id = `${kind} ${isObject(kind) ? '' : hue} ${d}`
  const known = drawn.get(id)
  if (known) return known
  const marks =
    kind === 'counter'
      ? counterMarks(hue, d)
      : kind === 'cube'
        ? cubeMarks(hue, d * CUBE_SIZE)
        : objectMarks(kind, d * OBJECT_SIZE)
  drawn.set(id, marks)
  return marks
}

/** The drawing of a token that can be counted, in the hue of its set. */
export function tokenMarks(token: Token, look: Look, d: number): readonly Mark[] {
  return countableMarks(isCountable(token.kind) ? token.kind : 'counter', look.setHue(token.set), d)
}

/** Where one was, or where one is still wanted. */
export function countableGapMarks(kind: string, hue: Hue, d: number): Mark[] {
  return kind === 'cube' ? cubeGapMarks(hue, d * CUBE_SIZE) : counterGapMarks(hue, d)
}

/** Why something does not come where things are counted one by one; null when it may. */
export function whyNotCounted(token: Token): Refusal | null {
  if (isCountable(token.kind)) return null
  if (token.kind.endsWith('-counter')) return refuse('Place value counters go in a chart.')
  if (BLOCKS.some((block) => block === token.kind))
    return refuse('Base ten blocks go on a mat or in a chart.')
  if (/(coin|note)$/.test(token.kind)) return refuse('Coins and notes go with money: each has its own value.')
  return refuse('Only things that count as one go here.')
}

import { divide, type Exact, isWhole, multiply } from '../../number/exact'
import { done, type Mint, type Outcome, refused, type Values } from '../contract'
import { madeUpTo, resized, type Sizes, type SizeWords, sumOf, withSizes } from '../sizes'
import { countName, longerAndShorter, type Name, rodName, rowName } from './quantities'
import { isPair, kindFor, lengthOf, MOST_LONG, MOST_ROWS, type NumberRods } from './rods'

type Asked = ReadonlyMap<string, number>

/** The set of a rod that is put out without saying which. */
export const SET = 'rods'

const TOO_SHORT = 'The mat is too short for that.'

const WORDS: SizeWords = {
  tooGreat: 'No one rod is that long.',
  notLast: 'Only the last rod of a row can go.',
  notAlike: 'Only a train of one colour can have more or fewer of its rods.',
  notThat: 'Those rods do not come to that.',
}

/** The rods that show all of these numbers. */
export function withQuantities(mat: NumberRods, values: Values<Name>, mint: Mint): Outcome<NumberRods> {
  const asked = new Map<string, number>()
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue
    const length = name.startsWith('count') ? value : lengthFor(mat, value)
    if (!isWhole(length) || length < 0)
      return refused('No rods come to that: they are whole white rods long.')
    if (length > 0 && !isHere(mat, name)) return refused('There is no such row on the mat.')
    if (length > MOST_ROWS * MOST_LONG) return refused(TOO_SHORT)
    asked.set(name, length)
  }
  const rows: Sizes[] = []
  for (const [index, row] of mat.rows.entries()) {
    const lengths = withSizes(
      row.map(lengthOf),
      {
        each: new Map(
          [...row, null].flatMap((_, place) => {
            const wanted = asked.get(rodName(index, place))
            return wanted === undefined ? [] : [[place, wanted] as const]
          }),
        ),
        count: asked.get(countName(index)),
        total: asked.get(rowName(index)),
      },
      WORDS,
    )
    if (!lengths.ok) return lengths
    rows.push(lengths.value)
  }
  const apart = withDifference(mat, rows, asked)
  if (!apart.ok) return apart
  const together = withTotal(apart.value, asked)
  if (!together.ok) return together
  if (together.value.some((row) => sumOf(row) > mat.long)) return refused(TOO_SHORT)
  return built(mat, together.value, mint)
}

/** How many white rods long something worth that much is. */
function lengthFor({ declared }: NumberRods, value: Exact): Exact {
  return divide(multiply(value, declared.length), declared.worth)
}

function isHere({ rows }: NumberRods, name: string): boolean {
  if (name === 'total') return true
  if (name === 'difference') return rows.length === 2
  const [, row, rod] = /^(?:row|count)(\d+)(?::(\d+))?$/.exec(name) ?? []
  const held = rows[Number(row) - 1]
  return held !== undefined && (rod === undefined || Number(rod) <= held.length + 1)
}

/** Whether a number of the row itself is asked for, so that it does not give way. */
function isAskedIn(asked: Asked, row: number): boolean {
  return [...asked.keys()].some((name) => /^\D+(\d+)/.exec(name)?.[1] === String(row + 1))
}

function withDifference(mat: NumberRods, rows: readonly Sizes[], asked: Asked): Outcome<readonly Sizes[]> {
  const wanted = asked.get('difference')
  const [first, second] = rows.map(sumOf)
  if (wanted === undefined || first === undefined || second === undefined) return done(rows)
  if (Math.abs(first - second) === wanted) return done(rows)
  const { longer, shorter } = longerAndShorter(mat) ?? { longer: 0, shorter: 1 }
  const free = isAskedIn(asked, shorter) ? longer : shorter
  const size = free === shorter ? sumOf(rows[longer] ?? []) - wanted : sumOf(rows[shorter] ?? []) + wanted
  if (isAskedIn(asked, free) || size < 0) return refused('Those rows do not differ by that.')
  return done(rows.map((row, index) => (index === free ? madeUpTo(row, size) : row)))
}

function withTotal(rows: readonly Sizes[], asked: Asked): Outcome<readonly Sizes[]> {
  const wanted = asked.get('total')
  const now = sumOf(rows.map(sumOf))
  if (wanted === undefined || wanted === now) return done(rows)
  const isFree = (row: number) => !asked.has('difference') && !isAskedIn(asked, row)
  const held = rows.findLastIndex((row, index) => isFree(index) && row.length > 0)
  const free = held === -1 ? rows.findIndex((_, index) => isFree(index)) : held
  const size = wanted - now + sumOf(rows[free] ?? [])
  if (free === -1 || size < 0) return refused('Those rows do not come to that altogether.')
  return done(rows.map((row, index) => (index === free ? madeUpTo(row, size) : row)))
}

function built(mat: NumberRods, rows: readonly Sizes[], mint: Mint): Outcome<NumberRods> {
  const next = mat.rows.map((row, index) =>
    resized(row, rows[index] ?? [], lengthOf, (length) => mint(kindFor(length), SET)),
  )
  if (next.every((row, index) => row === mat.rows[index])) return done(mat)
  if (mat.crossed && !isPair(next)) return refused('Two crossed rods stay two rods.')
  return done({ ...mat, rows: next })
}

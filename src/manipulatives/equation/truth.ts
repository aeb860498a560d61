import { add, compare, divide, type Exact, multiply, subtract } from '../../number/exact'
import { type Equation, type Operator, type Side, type Sign, signOf, type Term } from './equation'
import { kindOfUnit, measureSize, placeWorth } from './units'

/** EQ1: what an equation is. EQ4: without a sign it is an expression. */
export type Status = 'expression' | 'true' | 'open' | 'not true'
export type LinkStatus = Exclude<Status, 'expression'>

export function statusOf(equation: Equation): Status {
  if (equation.relations.length === 0) return 'expression'
  const links = equation.relations.map((_, link) => linkStatus(equation, link))
  if (links.includes('not true')) return 'not true'
  return links.includes('open') ? 'open' : 'true'
}

/** EQ2: each link by itself, between the side before it and the side after it. */
export function linkStatus(equation: Equation, link: number): LinkStatus {
  const relation = equation.relations[link]
  const [left, right] = [equation.sides[link], equation.sides[link + 1]]
  const sign = relation === undefined ? null : signOf(relation)
  if (!left || !right) return 'open'
  const order = ordered(left, right)
  if (sign === null || order === null) return 'open'
  return order === sign ? 'true' : 'not true'
}

/** The sign that is true between two sides; "≠" when they measure different things, null when not known. */
export function ordered(left: Side, right: Side): Sign | '≠' | null {
  const measured = bothMeasured(left, right)
  const [a, b] = [worthOf(left, measured), worthOf(right, measured)]
  if (a === null || b === null) return null
  if (measured && kindOfSide(left) !== kindOfSide(right)) return '≠'
  const order = compare(a, b)
  return order === 0 ? '=' : order < 0 ? '<' : '>'
}

/** Whether both sides are measures, so that 1 m and 100 cm are compared by their sizes. */
export function bothMeasured(left: Side, right: Side): boolean {
  return kindOfSide(left) !== null && kindOfSide(right) !== null
}

export function kindOfSide(side: Side): string | null {
  for (const { unit } of side.terms) {
    const kind = kindOfUnit(unit)
    if (kind !== null) return kind
  }
  return null
}

export function termWorth(term: Term, measured: boolean): Exact | null {
  return term.value === null ? null : multiply(term.value, unitWorth(term, measured))
}

export function unitWorth(term: Term, measured: boolean): Exact {
  return measured ? multiply(placeWorth(term.unit), measureSize(term.unit)) : placeWorth(term.unit)
}

/** What a side comes to; null when a box is empty or something is divided by 0. */
export function worthOf(side: Side, measured = false): Exact | null {
  const values: Exact[] = []
  for (const term of side.terms) {
    const value = termWorth(term, measured)
    if (value === null) return null
    values.push(value)
  }
  return calculated(values, side.operators)
}

/** "of" first, then × and ÷, then + and −, each from the left. */
function calculated(values: readonly Exact[], operators: readonly Operator[]): Exact | null {
  let [rest, signs]: [(Exact | null)[], Operator[]] = [[...values], [...operators]]
  for (const level of [['of'], ['×', '÷'], ['+', '−']] as const) {
    const [nextRest, nextSigns]: [(Exact | null)[], Operator[]] = [[rest[0] ?? 0], []]
    signs.forEach((operator, index) => {
      const right = rest[index + 1] ?? 0
      if ((level as readonly Operator[]).includes(operator)) {
        const left = nextRest.pop() ?? null
        nextRest.push(left === null ? null : applied(left, operator, right))
      } else {
        nextRest.push(right)
        nextSigns.push(operator)
      }
    })
    if (nextRest.includes(null)) return null
    ;[rest, signs] = [nextRest, nextSigns]
  }
  return rest[0] ?? null
}

function applied(left: Exact, operator: Operator, right: Exact): Exact | null {
  switch (operator) {
    case '+':
      return add(left, right)
    case '−':
      return subtract(left, right)
    case '×':
    case 'of':
      return multiply(left, right)
    case '÷':
      return right === 0 ? null : divide(left, right)
  }
}

/** Whether a side is made of + and − only, all of one unit, so that its numbers sum. */
export function isSum({ terms, operators }: Side): boolean {
  return (
    operators.every((operator) => operator === '+' || operator === '−') &&
    terms.every(({ unit }) => unit === terms[0]?.unit)
  )
}

import { denominatorOf, parseExact } from '../../number/exact'
import { decimalDigits, type Form } from '../../number/numerals'
import { written } from '../../number/written'
import {
  type Equation,
  isBox,
  type Name,
  type Operator,
  type Relation,
  type Side,
  type Sign,
  type SignName,
  signName,
  signOf,
  type Term,
  termName,
} from './equation'

/** What a line of text says: `8 + 5 = ☐`, `8 + 5 = [13]` with a hidden number, `9 ☐ 11`, `1/4 of 16 cm`. */
export type Parsed = Pick<Equation, 'sides' | 'relations' | 'masked'>

export function asText(equation: Equation): string {
  return equation.sides
    .map((side, at) => {
      const relation = equation.relations[at - 1]
      return (
        (relation === undefined ? '' : ` ${signText(equation, relation, at - 1)} `) +
        sideText(equation, side, at)
      )
    })
    .join('')
}

function sideText(equation: Equation, { terms, operators }: Side, side: number): string {
  return terms
    .map((term, index) => {
      const number = isBox(term) ? '☐' : written(term.value ?? 0, equation.notation, term.form)
      const masked = equation.masked.includes(termName(side, index)) ? `[${number}]` : number
      const operator = operators[index - 1]
      return `${operator === undefined ? '' : ` ${operator} `}${masked}${term.unit === '' ? '' : ` ${term.unit}`}`
    })
    .join('')
}

function signText(equation: Equation, relation: Relation, index: number): string {
  if (typeof relation !== 'string') return '☐'
  return equation.masked.includes(signName(index)) ? `[${signOf(relation)}]` : relation
}

const TOKEN =
  /\s*(?:(\[?)(?<number>(?:(?<=(?:^|[-−+×÷*=<>([]|of)\s*\[?)[-−])?\d[\d,]*(?:\.\d+|\/\d+)?)(\]?)|(?<box>☐|□|_+)|(?<operator>of\b|[-+−×÷*])|(?<sign>\[?[=<>]\]?)|(?<unit>[a-zA-Z£%°]+))/y

const OPERATOR: Readonly<Record<string, Operator>> = {
  '+': '+',
  '-': '−',
  '−': '−',
  '×': '×',
  '*': '×',
  '÷': '÷',
  of: 'of',
}

/** Reads a line of text as an equation, or as an expression; null where it is neither. */
export function parsed(text: string): Parsed | null {
  const sides: { terms: Term[]; operators: Operator[] }[] = [{ terms: [], operators: [] }]
  const relations: Relation[] = []
  const masked: (Name | SignName)[] = []
  const line = text.trim()
  let at = 0
  while (at < line.length) {
    TOKEN.lastIndex = at
    const found = TOKEN.exec(line)
    const side = sides.at(-1)
    if (!found || !side) return null
    at = TOKEN.lastIndex
    const { number, box, operator, sign, unit } = found.groups ?? {}
    const wantsNumber = side.terms.length === side.operators.length
    if (number !== undefined && wantsNumber) {
      const value = parseExact(number)
      if (value === null) return null
      if (found[1] === '[') masked.push(termName(sides.length - 1, side.terms.length))
      const form = formTyped(number)
      side.terms.push({ value, blank: false, digits: 0, unit: '', ...(form ? { form } : {}) })
    } else if (box !== undefined && wantsNumber) {
      side.terms.push({ value: null, blank: true, digits: 0, unit: '' })
    } else if (operator !== undefined && !wantsNumber) {
      side.operators.push(OPERATOR[operator] ?? '+')
    } else if ((sign !== undefined || box !== undefined) && !wantsNumber) {
      if (sign?.startsWith('[')) masked.push(signName(relations.length))
      relations.push(sign === undefined ? { blank: null } : (sign.replace(/[[\]]/g, '') as Sign))
      sides.push({ terms: [], operators: [] })
    } else if (unit !== undefined && !wantsNumber) {
      const last = side.terms.pop()
      if (!last || last.unit !== '') return null
      side.terms.push({ ...last, unit })
    } else return null
  }
  const isWhole = sides.every(({ terms, operators }) => terms.length === operators.length + 1)
  return isWhole ? { sides, relations, masked } : null
}

/** A number stays as it was typed where it could be written shorter: 0.70, 2/4. */
export function formTyped(number: string): Form | null {
  const value = parseExact(number) ?? 0
  const decimals = number.split('.')[1]?.length ?? 0
  const needed = decimalDigits(value)?.split('.')[1]?.length ?? 0
  if (decimals > needed) return { decimals }
  const denominator = Number(number.split('/')[1] ?? 1)
  return denominator > denominatorOf(value) && denominator <= 10_000 ? { denominator } : null
}

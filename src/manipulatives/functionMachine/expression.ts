import { denominatorOf, type Exact, isWhole, numeratorOf } from '../../number/exact'
import { written } from '../../number/written'
import type { FunctionMachine, Machine } from './functionMachine'

interface Written {
  readonly text: string
  /** What binds it: a letter alone, several of it (2n), or anything that needs brackets. */
  readonly as: 'letter' | 'product' | 'quotient' | 'sum'
}

/** What comes out when a letter goes in: "2n + 3", "3(n + 2)". */
export function expressionOf({ machines, letter, notation }: FunctionMachine): string {
  const put = (value: Exact) => written(value, notation)
  return machines.reduce<Written>((sofar, machine) => after(sofar, machine, put), {
    text: letter,
    as: 'letter',
  }).text
}

function after({ text, as }: Written, { operator, by }: Machine, put: (value: Exact) => string): Written {
  const bracketed = as === 'sum' ? `(${text})` : text
  switch (operator) {
    case '+':
    case '−':
      return { text: `${text} ${operator} ${put(by)}`, as: 'sum' }
    case '÷':
      return { text: `${bracketed} ÷ ${put(by)}`, as: 'quotient' }
    case '×':
      if (!isWhole(by)) return partOf(bracketed, by)
      if (by < 2 || as === 'quotient' || as === 'product')
        return { text: `${bracketed} × ${put(by)}`, as: 'quotient' }
      return { text: `${put(by)}${bracketed}`, as: 'product' }
  }
}

/** Two thirds of n is written n × 2 ÷ 3. */
function partOf(text: string, by: Exact): Written {
  const [times, parts] = [numeratorOf(by), denominatorOf(by)]
  return { text: `${text}${times === 1 ? '' : ` × ${times}`} ÷ ${parts}`, as: 'quotient' }
}

import type { Look } from '../contract'
import { type Equation, type Name, signName, termsOf } from './equation'

/** Whether a number is kept from the class, by the board or by the equation itself. */
export function isHidden(equation: Equation, name: Name, look: Look): boolean {
  return look.hidden(name) !== 'no' || equation.masked.includes(name)
}

/** Whether anything is hidden that tells if a link is true: its sign, a number of it, or a part of one. */
export function isLinkHidden(equation: Equation, link: number, look: Look): boolean {
  const names = termsOf(equation)
    .filter(({ side }) => side === link || side === link + 1)
    .map(({ name }) => name)
  return equation.masked.includes(signName(link)) || names.some((name) => isHidden(equation, name, look))
}

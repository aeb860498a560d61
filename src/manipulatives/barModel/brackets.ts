import { type BarModel, barName, type Name } from './barModel'

/** What can be bracketed in a variant. */
export function bracketNames(bar: BarModel): readonly Name[] {
  switch (bar.variant) {
    case 'part-whole':
    case 'equal-parts':
      return ['whole']
    case 'fraction-of':
      return ['whole', 'fraction']
    case 'comparison':
      return ['difference', 'total']
    case 'multiplicative':
      return ['bar2', 'difference', 'total']
    case 'ratio':
      return [...bar.bars.map((_, index) => barName(index)), 'difference', 'total']
    case 'percentage':
      return []
    case 'before-after':
      return ['total']
  }
}

/** With the bracket put on or taken off. The second bar's and the difference's lie in one place. */
export function toggledBracket<B extends BarModel>(bar: B, name: Name): B {
  const rest = bar.brackets.filter((other) => other !== name)
  if (rest.length < bar.brackets.length) return { ...bar, brackets: rest }
  const beside =
    bar.variant !== 'multiplicative' || name === 'total' ? rest : rest.filter((other) => other === 'total')
  return { ...bar, brackets: [...beside, name] }
}

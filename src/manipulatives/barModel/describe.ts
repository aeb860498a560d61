import { fractionInWords } from '../../number/spoken'
import type { Look } from '../contract'
import { type BarModel, barName, partName } from './barModel'
import { displayed, enoughIsKnown, inWords, shown } from './unknown'

/** One sentence as a teacher would say it, of what can be seen. */
export function describe(bar: BarModel, look: Look): string {
  const said = [body(bar, look)]
  if (bar.notToScale || look.covered) said.push('not to scale')
  if (!enoughIsKnown(bar, look)) said.push('there is not enough information to find every hidden number')
  return `${titleOf(bar)}: ${said.join('; ')}.`
}

function titleOf(bar: BarModel): string {
  const label = bar.variant === 'comparison' || bar.variant === 'multiplicative' ? '' : bar.label
  return label === '' ? 'Bar model' : `Bar model ${label}`
}

function body(bar: BarModel, look: Look): string {
  const seen = new Set(displayed(bar))
  const say = (name: Parameters<typeof inWords>[1]) => inWords(bar, name, look)
  const whole = seen.has('whole') ? `the whole is ${say('whole')}, ` : ''
  switch (bar.variant) {
    case 'part-whole': {
      const parts = bar.parts.map(
        ({ label }, index) => `${say(partName(index))}${label === '' ? '' : ` ${label}`}`,
      )
      return parts.length === 1
        ? `${whole}one part of ${listed(parts)}`
        : `${whole}the parts are ${listed(parts)}`
    }
    case 'comparison': {
      const bars = bar.bars.map(
        ({ label }, index) => `${label === '' ? `bar ${index + 1}` : label} ${say(barName(index))}`,
      )
      return listed([...bars, ...measured(bar, look)], ', ')
    }
    case 'multiplicative': {
      const count = times(bar, look)
      const first = bar.label === '' ? 'bar 1' : bar.label
      const second = bar.secondLabel === '' ? 'bar 2' : bar.secondLabel
      const all = seen.has('bar2') ? `, ${say('bar2')} in all` : ''
      return listed(
        [`${first} ${say('bar1')}`, `${second} ${count} of ${say('bar1')}${all}`, ...measured(bar, look)],
        ', ',
      )
    }
    case 'equal-parts':
      return `${whole}in ${partsOf(bar, look)}, each ${say('part')}`
    case 'fraction-of': {
      const named = shown(bar, 'shaded', look).as !== '?' && shown(bar, 'parts', look).as !== '?'
      const shade = named
        ? bar.shaded === 0
          ? 'none shaded'
          : `${fractionInWords(bar.shaded, bar.parts).replace('zero', 'no')} shaded`
        : 'a hidden number of them shaded'
      const answer = seen.has('fraction') ? `, which is ${say('fraction')}` : ''
      return `${whole}in ${partsOf(bar, look)}, each ${say('part')}, ${named && bar.shaded === bar.parts ? 'all shaded' : shade}${answer}`
    }
  }
}

function measured(bar: BarModel, look: Look): string[] {
  return (['difference', 'total'] as const)
    .filter((name) => bar.brackets.includes(name))
    .map((name) => `the ${name} is ${inWords(bar, name, look)}`)
}

function times(bar: Extract<BarModel, { variant: 'multiplicative' }>, look: Look): string {
  if (shown(bar, 'times', look).as === '?') return 'a hidden number of equal parts'
  return bar.times === 1 ? '1 part' : `${bar.times} equal parts`
}

function partsOf(bar: Extract<BarModel, { parts: number }>, look: Look): string {
  if (shown(bar, 'parts', look).as === '?') return 'a hidden number of equal parts'
  return bar.parts === 1 ? '1 part' : `${bar.parts} equal parts`
}

function listed(words: readonly string[], joiner = ' and '): string {
  if (joiner !== ' and ' || words.length < 3) return words.join(joiner)
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

import { compare } from '../../number/exact'
import { fractionInWords } from '../../number/spoken'
import type { Look } from '../contract'
import {
  type BarModel,
  type BeforeAfter,
  barName,
  changeName,
  countName,
  type Name,
  partName,
  type Ratio,
} from './barModel'
import { changeOf, isChanged } from './beforeAfter'
import { displayed, enoughIsKnown, inWords, shown } from './unknown'

/** One sentence as a teacher would say it, of what can be seen. */
export function describe(bar: BarModel, look: Look): string {
  const said = [body(bar, look)]
  if (bar.notToScale || look.covered) said.push('not to scale')
  if (!enoughIsKnown(bar, look)) said.push('there is not enough information to find every hidden number')
  return `${titleOf(bar)}: ${said.join('; ')}.`
}

function titleOf(bar: BarModel): string {
  const label = 'label' in bar && bar.variant !== 'multiplicative' ? bar.label : ''
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
    case 'ratio':
      return ratioBody(bar, look)
    case 'percentage': {
      const shaded =
        look.hidden('percent') === 'no' && !bar.masked.includes('percent')
          ? `${bar.percent}%`
          : 'a hidden percentage'
      const [all, amount] = bar.amounts ? [say('whole'), `, which is ${say('amount')}`] : ['the whole', '']
      const each = seen.has('part') ? `, each ${say('part')}` : ''
      return `100% is ${all}, in ${partsOf(bar, look)}${each}, ${bar.percents ? shaded : 'some'} shaded${amount}`
    }
    case 'before-after':
      return beforeAfterBody(bar, look)
  }
}

function measured(bar: BarModel, look: Look): string[] {
  return (['difference', 'total'] as const)
    .filter((name) => bar.brackets.includes(name))
    .map((name) => `the ${name} is ${inWords(bar, name, look)}`)
}

/** "Red has 2 parts and yellow 3 parts, each 6". */
function ratioBody(bar: Ratio, look: Look): string {
  const bars = bar.bars.map(({ count, label }, index) => {
    const hidden = look.hidden(countName(index)) !== 'no'
    const parts = hidden ? 'a hidden number of parts' : count === 1 ? '1 part' : `${count} parts`
    const all = bar.brackets.includes(barName(index)) ? ` (${inWords(bar, barName(index), look)} in all)` : ''
    return `${label === '' ? `bar ${index + 1}` : label} ${parts}${all}`
  })
  const each = bar.each ? [`each part ${inWords(bar, 'part', look)}`] : []
  return listed([...bars, ...each, ...measured(bar, look)], ', ')
}

/** "before, Ava 12 and Sam 6; 2 goes from Ava to Sam; after, Ava 10 and Sam 8". */
function beforeAfterBody(bar: BeforeAfter, look: Look): string {
  const called = bar.bars.map(({ label }, index) => (label === '' ? `bar ${index + 1}` : label))
  const pair = (names: readonly Name[]) =>
    names.map((name, index) => `${called[index]} ${inWords(bar, name, look)}`).join(' and ')
  const [giver, taker] = [called[bar.from], called[1 - bar.from]]
  const move = look.covered
    ? 'some may go from one to the other'
    : bar.moved === 0
      ? 'nothing goes from one to the other'
      : `${inWords(bar, 'moved', look)} goes from ${giver} to ${taker}`
  const changes = look.covered ? [] : called.flatMap((one, index) => changeSaid(bar, look, one, index))
  const steps = [move, ...changes].join('; ')
  return `before, ${pair(['bar1', 'bar2'])}; ${steps}; after, ${pair(['after1', 'after2'])}${totalSaid(bar, look)}`
}

/** "Ava gains 3". */
function changeSaid(bar: BeforeAfter, look: Look, called: string, index: number): string[] {
  const change = changeOf(bar, index)
  if (change === 0) return []
  const how = shown(bar, changeName(index), look)
  const much = how.as === '?' ? 'a hidden number' : how.as === 'letter' ? how.letter.replace(/^[+−]/, '') : ''
  return [`${called} ${compare(change, 0) > 0 ? 'gains' : 'loses'} ${much}`]
}

/** BM8: the total stays, or changes by what is gained and lost. */
function totalSaid(bar: BeforeAfter, look: Look): string {
  const isShown = bar.brackets.includes('total')
  if (look.covered || !isChanged(bar))
    return isShown ? `; the total is ${inWords(bar, 'total', look)} each time` : ''
  if (!isShown) return '; the total changes by what is gained and lost'
  return `; the total is ${inWords(bar, 'total', look)} before and ${inWords(bar, 'totalAfter', look)} after`
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

import { add, compare, denominatorOf, type Exact, fraction, subtract } from '../../number/exact'
import { partName as shareName } from '../../number/spoken'
import { type Action, COVERED, type Look, type Refusal, refuse, type Values } from '../contract'
import { countersIn, moveCounter } from './counters'
import { type Knot, knotsOf, type Name, type PartWhole, partName, showsCounters, treeOf } from './partWhole'
import { isHidden } from './picture'

type NumberAction = Action<PartWhole, Name>

/** What "one" is here: 1, or the largest equal share that all the numbers are made of. */
export function oneOf(diagram: PartWhole): Exact {
  const shares = knotsOf(diagram).map(({ value }) => denominatorOf(value))
  return fraction(1, shares.reduce(leastCommon, 1))
}

function leastCommon(a: number, b: number): number {
  let [greater, less] = [a, b]
  while (less > 0) [greater, less] = [less, greater % less]
  return (a / greater) * b
}

/** "One more", or "One quarter more" while every number shows what it is made of. */
function howMuch(diagram: PartWhole, look: Look, word: string): string {
  const one = oneOf(diagram)
  const hidden = knotsOf(diagram).some(({ name }) => isHidden(diagram, name, look))
  return one === 1 || hidden ? `One ${word}` : `One ${shareName(denominatorOf(one))} ${word}`
}

export function moreOrFewerActions(diagram: PartWhole, look: Look): NumberAction[] {
  return [0, 1, 2, 3].flatMap((index) => {
    const part = treeOf(diagram).parts[index]
    const missing = part
      ? isHidden(diagram, part.name, look)
        ? COVERED
        : null
      : refuse(`There are only ${diagram.parts.length} parts.`, 'add-part')
    const value = part?.value ?? 0
    const one = oneOf(diagram)
    const empty = compare(value, one) < 0 ? refuse(`Part ${index + 1} is empty.`) : null
    const base = missing === null ? { part: partName(index) } : {}
    const wished = (next: Exact): Values<Name> => ({ [partName(index)]: next })
    return [
      {
        ...base,
        id: `more-${index + 1}`,
        label: `${howMuch(diagram, look, 'more')} in part ${index + 1}`,
        icon: 'plus',
        refusal: missing,
        run: () => ({ to: 'wish', values: wished(add(value, one)) }),
      } satisfies NumberAction,
      {
        ...base,
        id: `fewer-${index + 1}`,
        label: `${howMuch(diagram, look, typeof one === 'number' ? 'fewer' : 'less')} in part ${index + 1}`,
        icon: 'minus',
        refusal: missing ?? empty,
        run: () => ({ to: 'wish', values: wished(subtract(value, one)) }),
      } satisfies NumberAction,
    ]
  })
}

/** From the first part to the second and back: the whole stays the same. */
export function acrossActions(diagram: PartWhole, look: Look): NumberAction[] {
  const whole = treeOf(diagram)
  const broken = whole.parts.find(({ parts }) => parts.length > 0)
  const noNested = broken ? null : refuse('No part is broken into parts.', 'break-1')
  return [
    acrossAction(diagram, look, { id: 'across', label: 'Move one across', key: '>' }, whole, [0, 1], null),
    acrossAction(diagram, look, { id: 'back', label: 'Move one back', key: '<' }, whole, [1, 0], null),
    acrossAction(
      diagram,
      look,
      { id: 'across-nested', label: 'Move one across below' },
      broken ?? whole,
      [0, 1],
      noNested,
    ),
    acrossAction(
      diagram,
      look,
      { id: 'back-nested', label: 'Move one back below' },
      broken ?? whole,
      [1, 0],
      noNested,
    ),
  ]
}

function acrossAction(
  diagram: PartWhole,
  look: Look,
  named: { id: string; label: string; key?: string },
  whole: Knot,
  [from, to]: readonly [number, number],
  missing: Refusal | null,
): NumberAction {
  const giver = whole.parts[from]
  const taker = whole.parts[to]
  const one = oneOf(diagram)
  const refusal = missing ?? (giver && taker ? acrossRefusal(diagram, look, giver, taker) : null)
  return {
    ...named,
    icon: to > from ? 'arrow-right' : 'arrow-left',
    refusal,
    run: () => {
      if (!giver || !taker) return { to: 'refusal', refusal: refuse('There is no such part.') }
      if (showsCounters(diagram) && countersIn(diagram, from).length > 0)
        return { to: 'state', state: moveCounter(diagram, from, to) }
      const values: Values<Name> = {
        [giver.name]: subtract(giver.value, one),
        [taker.name]: add(taker.value, one),
        [whole.name]: whole.value,
      }
      return { to: 'wish', values }
    },
  }
}

function acrossRefusal(diagram: PartWhole, look: Look, giver: Knot, taker: Knot): Refusal | null {
  if (isHidden(diagram, giver.name, look) || isHidden(diagram, taker.name, look)) return COVERED
  return compare(giver.value, oneOf(diagram)) < 0 ? refuse(`${upper(giver.spoken)} is empty.`) : null
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

import { numeral } from '../../number/numerals'
import { counted } from '../../number/spoken'
import { listed } from '../../number/written'
import type { Look } from '../contract'
import { countableName, eachSort, manyNamed } from '../countable'
import { thingsTogether } from '../things'
import { filledIn, setsIn, type TenFrame, tokensIn, valueOf } from './tenFrame'

export function describe(frame: TenFrame, look: Look): string {
  const name = frame.label === '' ? 'Ten frame' : `Ten frame ${frame.label}`
  const held = heldSaid(frame, look)
  // With the spaces said, what one set hides could be worked out from the others.
  const hides = look.hiddenNames.length > 0
  const spaces = hides ? '' : `, ${counted(10 - filledIn(frame), 'space')}`
  const worth = hides || frame.unit === undefined ? '' : `, worth ${numeral(valueOf(frame))}`
  const hidesAll =
    look.covered || (['filled', 'spaces', 'value'] as const).some((all) => look.hidden(all) !== 'no')
  if (hidesAll || (held.length === 0 && look.hiddenNames.length > 0))
    return `${name}: a hidden number of counters.`
  return `${name}: ${held.length === 0 ? 'no counters' : listed(held)}${spaces}${worth}.`
}

/** How many of each sort; place value counters are one sort, whatever set they come from. */
function heldSaid(frame: TenFrame, look: Look): string[] {
  if (frame.unit !== undefined) {
    const hides = setsIn(frame).some((set) => look.hidden(`set:${set}`) !== 'no')
    return hides ? ['a hidden number of counters'] : thingsTogether(tokensIn(frame))
  }
  return eachSort(tokensIn(frame)).map(({ count, sample, sets }) =>
    [...sets].every((set) => look.hidden(`set:${set}`) === 'no')
      ? counted(count, countableName(sample, look), manyNamed(sample, look))
      : `a hidden number of ${manyNamed(sample, look)}`,
  )
}

import { type Change, COVERED, type Look } from '../contract'
import type { BarModel, Name, Percentage } from './barModel'
import { shadedWish } from './equalActions'
import { layoutOf } from './geometry'
import { namesOf } from './numbers'
import { shadedTo } from './percentage'

/** A press shows a number that this bar hides, and shades the parts of a fraction up to the one pressed. */
export function press(bar: BarModel, part: string, look: Look): Change<BarModel, Name> | null {
  const segment = layoutOf(bar, look).segments.find(({ key }) => key === part)
  const name = segment?.name ?? namesOf(bar).find((one) => one === part.replace(/ (before|after)$/, ''))
  if (name === undefined) return null
  if (bar.masked.includes(name))
    return { to: 'state', state: { ...bar, masked: bar.masked.filter((other) => other !== name) } }
  if (bar.variant === 'percentage' && segment !== undefined)
    return pressedPercentage(bar, segment.index, look)
  if (bar.variant !== 'fraction-of' || segment === undefined) return null
  if (look.covered) return { to: 'refusal', refusal: COVERED }
  const shaded = segment.index + 1 === bar.shaded ? segment.index : segment.index + 1
  return { to: 'wish', values: shadedWish(bar, shaded) }
}

function pressedPercentage(bar: Percentage, index: number, look: Look): Change<BarModel, Name> {
  if (look.covered) return { to: 'refusal', refusal: COVERED }
  const part = 100 / bar.parts
  const edge = (index + 1) * part
  return { to: 'wish', values: shadedTo(bar, edge === bar.percent ? edge - part : edge) }
}

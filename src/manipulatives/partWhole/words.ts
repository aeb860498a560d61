import { listed, written } from '../../number/written'
import type { Look } from '../contract'
import { eachCounted, isCountable } from '../countable'
import { thingsTogether } from '../things'
import { countersIn, tokensIn } from './counters'
import { type Knot, type PartWhole, showsCounters, treeOf } from './partWhole'
import { isHidden } from './picture'

/** "Part–whole diagram: the whole is 5; the parts are 2 and 3." */
export function describe(diagram: PartWhole, look: Look): string {
  const title = diagram.label === '' ? 'Part–whole diagram' : `Part–whole diagram ${diagram.label}`
  const whole = treeOf(diagram)
  const say = (knot: Knot) =>
    isHidden(diagram, knot.name, look) ? 'a hidden number' : written(knot.value, diagram.notation)
  const clauses = [
    `the whole is ${say(whole)}${showsCounters(diagram) ? left(diagram, look) : ''}`,
    `the parts are ${listed(whole.parts.map(say))}`,
  ]
  for (const part of whole.parts) {
    if (part.parts.length > 0) clauses.push(`${part.spoken} is broken into ${listed(part.parts.map(say))}`)
  }
  clauses.push(...thingsHeld(diagram, look))
  return `${title}: ${clauses.join('; ')}${diagram.falseWhole === null ? '' : ', which is not true'}.`
}

function left(diagram: PartWhole, look: Look): string {
  const shown = !isHidden(diagram, 'whole', look)
  if (!shown || diagram.inWhole.length === 0) return ''
  return `, with ${listed(thingsTogether(diagram.inWhole))} in no part yet`
}

/** What lies in each part, where that is not counters alone. */
function thingsHeld(diagram: PartWhole, look: Look): string[] {
  if (tokensIn(diagram).every(({ kind }) => kind === 'counter')) return []
  const { parts } = treeOf(diagram)
  if (parts.some(({ name }) => isHidden(diagram, name, look)) || isHidden(diagram, 'whole', look)) return []
  return parts.flatMap(({ spoken }, circle) => {
    const tokens = countersIn(diagram, circle)
    const held = [
      ...thingsTogether(tokens.filter(({ kind }) => !isCountable(kind))),
      ...eachCounted(
        tokens.filter(({ kind }) => isCountable(kind)),
        look,
      ),
    ]
    return held.length === 0 ? [] : [`${spoken} holds ${listed(held)}`]
  })
}

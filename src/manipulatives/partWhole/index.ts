import { SNAP_REACH } from '../../geometry/stage'
import { done, type Manipulative, refuse, refused } from '../contract'
import { whyNotCounted } from '../countable'
import { actions } from './actions'
import { goesIn, putCounter, takeCounter, tokensIn, WHOLE } from './counters'
import { fields } from './fields'
import { circleNear, nextPlace, sizeOf } from './geometry'
import { MOST_COUNTERS, type Name, type PartWhole, showsCounters, treeOf } from './partWhole'
import { picture } from './picture'
import { quantities, sums, withQuantities } from './quantities'
import { problemOf, schema } from './schema'
import { describe } from './words'

const NOT_HERE = refuse('Only what counts as one and place value counters go in the circles.')

export const partWhole: Manipulative<PartWhole, Name> = {
  kind: 'part-whole',
  title: 'Part–whole diagram',
  group: 'parts',
  tray: [{ name: 'Part–whole' }],
  schema,
  initial: () => ({
    parts: [{ value: 2 }, { value: 3 }],
    inWhole: [],
    direction: 'down',
    notation: 'decimal',
    masked: [],
    falseWhole: null,
    set: 'red',
    label: '',
  }),
  size: sizeOf,
  picture,
  describe,
  actions,
  fields,
  /** A press shows a number that the diagram itself hides. */
  press(diagram, part) {
    const masked = diagram.masked.filter((name) => name !== part)
    return masked.length === diagram.masked.length ? null : { to: 'state', state: { ...diagram, masked } }
  },
  tokens: tokensIn,
  lift: takeCounter,
  offer(diagram, token, at) {
    if (!goesIn(token.kind)) return { ok: false, refusal: whyNotCounted(token) ?? NOT_HERE }
    if (!showsCounters(diagram)) return refused('Show counters first.', 'counters')
    if (tokensIn(diagram).length >= MOST_COUNTERS)
      return refused(`The circles hold ${MOST_COUNTERS} counters at most.`)
    const circle = at === null ? WHOLE : circleNear(diagram, at, SNAP_REACH)
    if (circle === null) return refused('There is no circle there.')
    const problem = problemOf(putCounter(diagram, token, circle))
    if (problem !== null) return refused(problem)
    const name = circle === WHOLE ? 'the whole' : (treeOf(diagram).parts[circle]?.spoken ?? '')
    return done({ id: String(circle), at: nextPlace(diagram, circle), name })
  },
  receive: (diagram, token, slot) => putCounter(diagram, token, Number(slot)),
  quantities,
  sums,
  withQuantities,
}

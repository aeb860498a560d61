import type { Point } from '../../geometry/point'
import { NOT_TRUE_SIZE } from '../../picture/notTrue'
import { isStacked } from '../../picture/text'
import { type Equation, ringOf } from './equation'
import { linkStatus } from './truth'

/** At size 132 a split number's circle has this radius, its parts this, and lie so far across and down. */
export const WHOLE_RADIUS = 78
export const PART_RADIUS = 66
export const PART_STEP = 208
export const SEVERAL_STEP = 160
export const PART_DOWN = 212
export const FULL_SIZE = 132
/** Half of the make-ten ring across. */
export const RING_RADIUS = 78
export const LABEL_SIZE = 54

/** Shares of the size of the digits: space, room for a digit, box, unit, reach of a stacked fraction. */
export const SPACE = 0.3
/** Beside a circle, a ring or a box. */
export const WIDE_SPACE = 0.43
export const DIGIT = 0.605
/** Operators and signs are a little smaller than the digits. */
export const OPERATOR = 0.82
export const SIGN = 0.586 * OPERATOR
/** A box for a sign, or one that hides it. */
export const SIGN_BOX = 0.82
export const BOX_HEIGHT = 1.03
export const BOX_PAD = 0.08
export const LEAST_BOX = 0.94
export const UNIT = 0.8
export const TEXT_REACH = 0.7
export const STACKED_REACH = 0.95

/** Board units for one unit of the design's drawing of a split. */
export function scaleOf({ size }: Equation): number {
  return size / FULL_SIZE
}

export function radiiOf(equation: Equation): { whole: number; part: number; ring: number } {
  const k = scaleOf(equation)
  return { whole: WHOLE_RADIUS * k, part: PART_RADIUS * k, ring: RING_RADIUS * k }
}

/** The "not true" label of a link. */
export interface Tag {
  readonly link: number
  readonly at: Point
}

/** A line from a number down to one of the parts that it is split into. */
interface Branch {
  readonly from: Point
  readonly at: Point
}

/** One label under each sign that is not true, clear of split numbers; one that would cover the last is left out. */
export function tagsOf(
  equation: Equation,
  signs: readonly { index: number; at: Point }[],
  branches: readonly Branch[],
  middle: number,
): Tag[] {
  const tags: Tag[] = []
  for (const { index, at } of signs) {
    const last = tags.at(-1)
    if (linkStatus(equation, index) !== 'not true') continue
    if (last && at.x - last.at.x < NOT_TRUE_SIZE.width + 8) continue
    const y = middle + tagDrop(equation)
    tags.push({ link: index, at: { x: clearOf(branches, { x: at.x, y }, radiiOf(equation).part), y } })
  }
  return tags
}

/** Right of the branches of a number before the sign, where they reach down beside the label. */
function clearOf(branches: readonly Branch[], at: Point, radius: number): number {
  const foot = at.y + NOT_TRUE_SIZE.height / 2
  const edges = branches
    .filter(({ from }) => from.x < at.x)
    .map((branch) => {
      const down = Math.min(1, (foot - branch.from.y) / (branch.at.y - branch.from.y))
      const line = branch.from.x + (branch.at.x - branch.from.x) * down
      return branch.at.y - radius < foot ? Math.max(line, branch.at.x + radius) : line
    })
  return Math.max(at.x, ...edges.map((edge) => edge + 16 + NOT_TRUE_SIZE.width / 2))
}

function tagDrop(equation: Equation): number {
  const reach = hasStacked(equation) ? STACKED_REACH : BOX_HEIGHT / 2 + 0.02
  return reach * equation.size + 8 + NOT_TRUE_SIZE.height / 2
}

function hasStacked({ notation, sides }: Equation): boolean {
  if (notation === 'fraction') return true
  return sides.some(({ terms }) =>
    terms.some(({ value, form }) => value !== null && isStacked(value, notation, form)),
  )
}

export function aboveOf(equation: Equation): number {
  const text = (hasStacked(equation) ? STACKED_REACH : TEXT_REACH) * equation.size
  const round = (Math.max(WHOLE_RADIUS, RING_RADIUS) + 5) * scaleOf(equation)
  return Math.max(text, equation.splits.length > 0 ? round : 0, equation.label === '' ? 0 : LABEL_SIZE * 0.7)
}

/** Room is kept for the "not true" label, so that it moves nothing when it comes or goes. */
export function belowOf(equation: Equation): number {
  const tag = equation.relations.length > 0 ? tagDrop(equation) + NOT_TRUE_SIZE.height / 2 : 0
  const split = (PART_DOWN + (ringOf(equation) ? RING_RADIUS : PART_RADIUS) + 5) * scaleOf(equation)
  return Math.max(aboveOf(equation), tag, equation.splits.length > 0 ? split : 0)
}

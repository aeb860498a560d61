import { counted } from '../../number/spoken'
import { listed } from '../../number/written'
import type { Look } from '../contract'
import { shapeName } from './quantities'
import { cellsUnder, coveredOf, type Laid, type NumberShapes, sizeOf, totalOf } from './shapes'

/** Whether the number of a shape is kept from the class: its own, or all together when it is the only one. */
export function isShapeHidden(mat: NumberShapes, look: Look, index: number): boolean {
  const isOnly = mat.shapes.length === 1
  return look.hidden(shapeName(index)) !== 'no' || (isOnly && look.hidden('total') !== 'no')
}

export function describe(mat: NumberShapes, look: Look): string {
  const name = mat.label === '' ? 'Number shapes' : `Number shapes ${mat.label}`
  if (look.covered) return `${name}: hidden shapes.`
  if (mat.view === 'bag') return `${name}: in a bag.`
  if (mat.view === 'outlines') return `${name}: ${counted(mat.shapes.length, 'outline')} felt in a bag.`
  return `${name}: ${shapesSaid(mat, look)}${fittedSaid(mat, look)}${coverSaid(mat, look)}.`
}

/** Whether they stand on one line, each further right and higher than the one before. */
function areStairs({ shapes }: NumberShapes): boolean {
  const steps = shapes.toSorted((a, b) => a.x - b.x)
  const foot = (shape: Laid) => Math.max(...cellsUnder(shape).map(({ y }) => y))
  return steps.every((step, index) => {
    const before = steps[index - 1]
    return before === undefined || (sizeOf(before.token) < sizeOf(step.token) && foot(before) === foot(step))
  })
}

/** NS4: shapes that lie together as one other would. */
function fittedSaid(mat: NumberShapes, look: Look): string {
  const total = totalOf(mat)
  if (mat.cover || mat.shapes.length < 2 || look.hiddenNames.length > 0) return ''
  if (mat.shapes.length > 2 && areStairs(mat)) return ', in order as stairs'
  if (total > 10) return ''
  const cells = mat.shapes.flatMap(cellsUnder)
  const [across, down] = [cells.map(({ x }) => x), cells.map(({ y }) => y)].map(
    (places) => Math.max(...places) - Math.min(...places) + 2,
  )
  return across === 4 && down === 2 * Math.ceil(total / 2) ? `, fitted together like ${total}` : ''
}

function shapesSaid(mat: NumberShapes, look: Look): string {
  if (mat.shapes.length === 0) return 'none out'
  return listed(
    mat.shapes.map(({ token }, index) =>
      isShapeHidden(mat, look, index) ? 'a shape' : String(sizeOf(token)),
    ),
  )
}

function coverSaid(mat: NumberShapes, look: Look): string {
  if (!mat.cover) return ''
  if (look.hiddenNames.length > 0) return ', and a shape to cover'
  const left = mat.cover.size - coveredOf(mat)
  return left === 0
    ? `; the ${mat.cover.size} is covered exactly`
    : `; the ${mat.cover.size} to cover has ${left} not covered`
}

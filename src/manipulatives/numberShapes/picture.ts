import { centreOf } from '../../geometry/box'
import { textWidth } from '../../picture/andika'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { OneToTen } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { extent, laid, UPRIGHT, type Way } from '../../picture/shapeCells'
import { feltMarks, rimMarks, shapeMarks } from '../../picture/shapeMarks'
import { textMark } from '../../picture/text'
import { coveredName, type Look } from '../contract'
import { whichOne } from '../token'
import { inUse } from './arrange'
import { boxAt, cellsBox, EDGE, sizeOfMat } from './geometry'
import { shapeName } from './quantities'
import { type Laid, type NumberShapes, plateOf, sizeOf } from './shapes'
import { isShapeHidden } from './words'

const TOUCH = 56
const NUMERAL = 50

export function picture(mat: NumberShapes, look: Look): Part[] {
  if (look.covered) return [hidingPart(mat, 'hidden shapes', coveredName(look))]
  if (mat.view === 'bag') return [hidingPart(mat, 'bag')]
  return [
    matPart(mat),
    ...plateParts(mat),
    ...mat.shapes.map((shape, index) => shapePart(mat, look, shape, index)),
    ...chosenParts(mat),
    ...(mat.numbers && mat.view === 'shown' ? numeralParts(mat, look) : []),
  ]
}

/** A bag, or the cover of what is hidden, over the whole mat. */
function hidingPart(mat: NumberShapes, name: string, shows?: string): Part {
  const { width, height } = sizeOfMat(mat)
  const box = { x: 8, y: 8, width: width - 16, height: height - 16 }
  return {
    key: 'cover',
    at: { x: 0, y: 0 },
    marks: hiddenBoxMarks(box, 88),
    press: box,
    name,
    ...(shows === undefined ? {} : { shows }),
  }
}

function matPart(mat: NumberShapes): Part {
  const { x, y, width, height } = cellsBox(mat)
  const isEmpty = mat.shapes.length === 0 && !mat.cover
  const outline: Mark = {
    type: 'rect',
    x: x - EDGE / 2,
    y: y - EDGE / 2,
    width: width + EDGE,
    height: height + EDGE,
    radius: 12,
    stroke: 'line.strong',
    strokeWidth: 3,
    dash: [12, 8],
  }
  return { key: 'mat', at: { x: 0, y: 0 }, marks: isEmpty || mat.cover ? [outline] : [] }
}

/** The shape to cover: a true one, with a rim that tells it from those that lie on it. */
function plateParts(mat: NumberShapes): Part[] {
  if (!mat.cover) return []
  const place = plateOf(mat.cover)
  const draw = mat.view === 'shown' ? shapeMarks : feltMarks
  return [
    {
      key: 'to cover',
      at: centreOf(boxAt(mat, mat.cover.size, place)),
      marks: [...rimMarks(mat.cover.size, place, mat.unit), ...draw(mat.cover.size, place, mat.unit)],
    },
  ]
}

function shapePart(mat: NumberShapes, look: Look, shape: Laid, index: number): Part {
  const size = sizeOf(shape.token)
  const box = boxAt(mat, size, shape)
  const isFelt = mat.view === 'outlines'
  const [wide, tall] = [Math.max(TOUCH, box.width), Math.max(TOUCH, box.height)]
  const isSecret = isFelt || isShapeHidden(mat, look, index)
  return {
    key: `token ${shape.token.id}`,
    at: centreOf(box),
    marks: (isFelt ? feltMarks : shapeMarks)(size, shape, mat.unit),
    token: shape.token.id,
    press: { x: -wide / 2, y: -tall / 2, width: wide, height: tall },
    ...notchOf(size, shape, mat.unit),
    name: isSecret ? `shape ${whichOne(index + 1, true)}` : `${size} shape, number ${index + 1}`,
  }
}

/** The corner that an odd shape leaves free: a tap there means the place, and not the shape. */
function notchOf(size: OneToTen, way: Way, unit: number): Pick<Part, 'notch'> {
  if (size % 2 === 0 || size === 1) return {}
  const { x, y } = laid({ x: 0.5, y: 0.5 - extent(size, UPRIGHT).down / 2 }, way)
  return { notch: { x: (x - 0.5) * unit, y: (y - 0.5) * unit, width: unit, height: unit } }
}

/** A small arrow over the shape that was chosen. */
function chosenParts(mat: NumberShapes): Part[] {
  const shape = mat.chosen > 0 ? inUse(mat) : undefined
  if (!shape) return []
  const box = boxAt(mat, sizeOf(shape.token), shape)
  return [
    {
      key: 'chosen',
      at: { x: box.x + box.width / 2, y: box.y - 6 },
      marks: [{ type: 'path', d: 'M-11 -18L11 -18L0 0Z', fill: 'ink', stroke: 'cell', strokeWidth: 2 }],
    },
  ]
}

/** What stands in a column of the mat, under it: one number, or 7 + 3. */
function numeralParts(mat: NumberShapes, look: Look): Part[] {
  const foot = cellsBox(mat).y + cellsBox(mat).height
  return stacks(mat).map(({ indices, left, right }) => {
    const isHidden = (index: number) => isShapeHidden(mat, look, index)
    const numbers = indices.map((index) =>
      isHidden(index) ? '?' : String(sizeOf((mat.shapes[index] as Laid).token)),
    )
    const text = numbers.join(' + ')
    const size = Math.max(
      44,
      Math.min(NUMERAL, (NUMERAL * (right - left + 40)) / textWidth(text, NUMERAL, 'bold')),
    )
    const wide = Math.max(TOUCH, textWidth(text, size, 'bold'))
    const told = indices.find(isHidden) ?? indices[0] ?? 0
    return {
      key: `number ${indices.map((index) => mat.shapes[index]?.token.id).join(' ')}`,
      at: { x: (left + right) / 2, y: foot + 38 },
      marks: [textMark(text, { x: 0, y: 0 }, size)],
      press: { x: -wide / 2, y: -TOUCH / 2, width: wide, height: TOUCH },
      name: `number under shape ${indices.map((index) => index + 1).join(' and ')}`,
      shows: shapeName(told),
    }
  })
}

interface Stack {
  readonly indices: readonly number[]
  readonly left: number
  readonly right: number
}

/** Shapes that stand over one another, from the lowest up. */
function stacks(mat: NumberShapes): Stack[] {
  const boxes = mat.shapes.map((shape, index) => ({ index, box: boxAt(mat, sizeOf(shape.token), shape) }))
  const found: Stack[] = []
  for (const { index, box } of boxes.toSorted((a, b) => a.box.x - b.box.x)) {
    const last = found.at(-1)
    if (last && box.x < last.right)
      found[found.length - 1] = {
        ...last,
        indices: [...last.indices, index],
        right: Math.max(last.right, box.x + box.width),
      }
    else found.push({ indices: [index], left: box.x, right: box.x + box.width })
  }
  const foot = (index: number) => {
    const box = boxes[index]?.box
    return box ? box.y + box.height : 0
  }
  return found.map((stack) => ({
    ...stack,
    indices: stack.indices.toSorted((a, b) => foot(b) - foot(a) || a - b),
  }))
}

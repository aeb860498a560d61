import type { Exact } from '../../number/exact'
import { BRACE_GAP, braceMark } from '../../picture/brace'
import type { Hue, InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import type { Look } from '../contract'
import { type ArrayModel, blocksOf, type Name, partName, type Side } from './arrayModel'
import { valueMarks, valueWidth } from './caption'
import { type Layout, LEFT, type Span, topOf } from './geometry'
import { blockHue, hueInOrder } from './hues'
import { quantities } from './numbers'
import { isMasked } from './seen'

const SIZE = 66
const LEAST = 44
const TOUCH = 56
const BRACE = 36

function shownValue(array: ArrayModel, look: Look, name: Name): Exact | null {
  return isMasked(array, look, name) ? null : (quantities(array)[name] ?? 0)
}

/** The numbers of the sides: a brace at the end of the rows of dots, plain numbers round an area. */
export function sideParts(array: ArrayModel, look: Look, layout: Layout): Part[] {
  if (layout.seen === 'nothing') return []
  return [
    ...(array.labels.includes('columns') ? columnParts(array, look, layout) : []),
    ...(array.labels.includes('rows') ? rowParts(array, look, layout) : []),
  ]
}

/** The parts of a side as they are labelled: one for all of it while some is covered. */
function spansOf(
  array: ArrayModel,
  layout: Layout,
  side: Side,
): { name: Name; span: Span; isPart: boolean }[] {
  const { body } = layout
  const whole = { from: 0, length: side === 'rows' ? body.height : body.width }
  if (layout.seen === `no ${side}` || array[side].length === 1)
    return [{ name: side, span: whole, isPart: false }]
  return layout[side].map((span, index) => ({ name: partName(array, side, index), span, isPart: true }))
}

function inkOf(array: ArrayModel, look: Look, name: Name, isPart: boolean, index: number): InkName {
  const isOnly = array.rows.length === 1 || array.columns.length === 1
  const hue: Hue | null = look.hue(name) ?? (isPart && isOnly ? hueInOrder(array, index) : null)
  return hue === null ? 'ink' : `${hue}.deep`
}

function columnParts(array: ArrayModel, look: Look, layout: Layout): Part[] {
  return spansOf(array, layout, 'columns').map(({ name, span, isPart }, index) => {
    const value = shownValue(array, look, name)
    const size = fitting(array, value, span.length, 60)
    return labelPart(
      name,
      valueMarks(array, value, { x: 0, y: 0 }, size, inkOf(array, look, name, isPart, index)),
      {
        x: LEFT + span.from + span.length / 2,
        y: topOf(array) / 2 - (array.numbers === 'fraction' ? 8 : 0),
      },
    )
  })
}

function rowParts(array: ArrayModel, look: Look, layout: Layout): Part[] {
  return spansOf(array, layout, 'rows').map(({ name, span, isPart }, index) => {
    const value = shownValue(array, look, name)
    const ink = inkOf(array, look, name, isPart, index)
    const size = array.look === 'area' ? fitting(array, value, LEFT, span.length) : SIZE
    const y = topOf(array) + span.from + span.length / 2
    const wide = valueWidth(array, value, size)
    if (array.look === 'area') {
      const x = LEFT - 18 - wide / 2
      return labelPart(name, valueMarks(array, value, { x: 0, y: 0 }, size, ink), { x, y })
    }
    // A dot leaves a tenth of the pitch free at each end: the brace spans the dots.
    const inset = array.look === 'dots' ? Math.min(0.1 * layout.pitch, span.length / 4) : 0
    const half = span.length / 2 - inset
    const brace = braceMark({ x: 0, y: -half }, { x: 0, y: half }, 'right', BRACE, ink)
    const number = valueMarks(array, value, { x: BRACE + 10 + wide / 2, y: 0 }, SIZE, ink)
    const part = labelPart(name, [brace, ...number], { x: LEFT + layout.body.width + BRACE_GAP, y })
    return { ...part, press: { x: BRACE - 10, y: -TOUCH / 2, width: TOUCH + wide, height: TOUCH } }
  })
}

function labelPart(name: Name, marks: Mark[], at: { x: number; y: number }): Part {
  return {
    key: `label ${name}`,
    at,
    marks,
    press: { x: -TOUCH / 2, y: -TOUCH / 2, width: TOUCH, height: TOUCH },
    name: SAID[name] ?? `number of ${name.replace(/(\d)/, ', part $1')}`,
    shows: name,
  }
}

const SAID: Partial<Record<Name, string>> = { rows: 'number of rows', columns: 'number in each row' }

/** The partial products in an area. One that would be too small to read is left out. */
export function productParts(array: ArrayModel, look: Look, layout: Layout): Part[] {
  if (!array.labels.includes('products') || array.look === 'dots' || layout.seen !== 'all') return []
  return blocksOf(array).flatMap((block, index) => {
    const { name, row, column } = block
    const [across, down] = [layout.columns[column], layout.rows[row]]
    if (!across || !down) return []
    const value = shownValue(array, look, name)
    const size = fitting(array, value, across.length - 12, down.length)
    const isTight = valueWidth(array, value, size) > across.length - 8 || size * 0.8 > down.length
    if (isTight) return []
    const at = { x: LEFT + across.from + across.length / 2, y: topOf(array) + down.from + down.length / 2 }
    const hue = blockHue(array, look, block)
    const marks = valueMarks(array, value, { x: 0, y: 0 }, size, `${hue}.onFill`)
    const said = name === 'product' ? 'product' : `product of part ${index + 1}`
    return [{ ...labelPart(name, marks, at), name: said }]
  })
}

/** The size at which a number fits a place, never too small to read. */
function fitting(array: ArrayModel, value: Exact | null, width: number, height: number): number {
  const wide = valueWidth(array, value, SIZE)
  return Math.max(LEAST, Math.floor(Math.min(SIZE, (SIZE * width) / wide, height)))
}

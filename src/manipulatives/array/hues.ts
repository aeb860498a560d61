import type { Hue } from '../../picture/ink'
import type { Look } from '../contract'
import { type ArrayModel, type Block, partName } from './arrayModel'

/** The two faces of a counter first; an area begins as bars do. */
const FACES: readonly Hue[] = ['red', 'yellow', 'blue', 'teal', 'purple', 'slate', 'orange']
const FILLS: readonly Hue[] = ['blue', 'yellow', 'red', 'teal', 'purple', 'slate', 'orange']

/** A part has the hue of its own product, else of the side that is cut; null when none of them has one. */
export function linkedHue(array: ArrayModel, look: Look, block: Block): Hue | null {
  const { row, column, name } = block
  const [down, across] = [array.rows.length, array.columns.length]
  const side = across > 1 && down === 1 ? 'columns' : down > 1 && across === 1 ? 'rows' : null
  const linked = side === null ? null : look.hue(partName(array, side, side === 'rows' ? row : column))
  const whole = down * across === 1 ? (look.hue('product') ?? look.hue('rows') ?? look.hue('columns')) : null
  return look.hue(name) ?? linked ?? whole
}

/** Else the hue of its place in the order. */
export function blockHue(array: ArrayModel, look: Look, block: Block): Hue {
  return linkedHue(array, look, block) ?? hueInOrder(array, block.row * array.columns.length + block.column)
}

export function hueInOrder(array: ArrayModel, index: number): Hue {
  const order = array.look === 'dots' ? FACES : FILLS
  return order[index % order.length] ?? 'red'
}

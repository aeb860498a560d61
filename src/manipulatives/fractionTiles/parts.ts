import { ORIGIN, type Point } from '../../geometry/point'
import type { Exact } from '../../number/exact'
import { partName } from '../../number/spoken'
import { chipMarks } from '../../picture/chip'
import type { Hue } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { numberMarks, numberWidth } from '../../picture/text'
import type { Look } from '../contract'
import { familyOf } from './families'
import { notationOf, partLabel } from './numerals'
import { partsName, restName, rowName, tileName } from './quantities'
import { type FractionTiles, isCut, type Segment } from './tiles'

const LINE = 3
const TOUCH = 56

/** One part of a strip or a circle: where it is, its outline about that place, and the room for its label. */
interface Drawn {
  readonly row: number
  readonly index: number
  readonly segment: Segment
  readonly at: Point
  readonly shape: () => Mark
  readonly room: { readonly width: number; readonly height: number }
  /** The middle of the label about `at`; left out: there. */
  readonly labelAt?: Point
  /** The middle of where it is pressed about `at`; left out: there. */
  readonly pressAt?: Point
}

export function partPart(tiles: FractionTiles, look: Look, drawn: Drawn): Part {
  const { row, index, segment, at, room } = drawn
  const held = tiles.rows[row]
  const isLaid = held !== undefined && !isCut(held)
  const isPlain = held !== undefined && isCut(held) && held.shaded === null
  const told = isLaid ? tileName(row, index) : partsName(row)
  const isHidden = look.hidden(told) !== 'no'
  const ownHue = look.hue(isLaid ? told : rowName(row)) ?? look.hue(rowName(row))
  const { hue, strength } = familyOf(segment.of)
  // Shaded parts stand out in full; in a wall the parts of parts are lighter.
  const shown = ownHue ?? hue
  const opacity = ownHue !== null || !(isPlain || isLaid) ? 1 : strength
  const label =
    tiles.rest && !segment.filled
      ? []
      : partLabel(tiles, segment.of, room, labelInk(segment.filled, shown, opacity), isHidden)
  const [wide, tall] = [Math.max(TOUCH, room.width), Math.max(TOUCH, room.height)]
  const { x, y } = drawn.labelAt ?? ORIGIN
  const pressAt = drawn.pressAt ?? ORIGIN
  const what = isHidden ? 'part' : segment.of === 1 ? 'whole' : partName(segment.of)
  return {
    key: `part ${row + 1} ${index + 1}`,
    at,
    marks: [
      ...fillMarks(drawn.shape(), segment.filled, shown, opacity),
      { ...drawn.shape(), stroke: 'ink', strokeWidth: LINE } as Mark,
      ...label.map((mark) => shifted(mark, x, y)),
    ],
    press: { x: pressAt.x - wide / 2, y: pressAt.y - tall / 2, width: wide, height: tall },
    name: `${what} ${index + 1} in row ${row + 1}`,
    ...(isHidden ? { shows: told } : {}),
    ...(isLaid && tiles.shape === 'bar' ? { handle: true } : {}),
  }
}

function fillMarks(shape: Mark, filled: boolean, hue: Hue, opacity: number): Mark[] {
  const under = { ...shape, fill: 'cell' } as Mark
  if (!filled) return [under]
  const over = { ...shape, fill: `${hue}.fill`, ...(opacity === 1 ? {} : { opacity }) } as Mark
  return opacity === 1 ? [over] : [under, over]
}

/** On a light fill the ink that stands on paper, which changes with it. */
function labelInk(filled: boolean, hue: Hue, opacity: number) {
  return filled && opacity > 0.5 ? (`${hue}.onFill` as const) : 'ink'
}

function shifted(mark: Mark, x: number, y: number): Mark {
  if (x === 0 && y === 0) return mark
  if (mark.type !== 'path') return { ...mark, x: mark.x + x, y: mark.y + y }
  const [ax = 0, ay = 0, bx = 0, by = 0] = (mark.d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
  return { ...mark, d: `M${ax + x} ${ay + y}L${bx + x} ${by + y}` }
}

/** What is missing, in a plain patch over the parts that are not shaded. */
export function restLabel(
  tiles: FractionTiles,
  row: number,
  at: Point,
  room: { width: number; height: number },
  written: { number: Exact | null; hue: Hue | null },
): Part {
  const size = Math.min(44, 0.62 * room.height)
  const notation = notationOf(tiles)
  const { number, hue } = written
  const wide = number === null ? 1.4 * size : numberWidth(number, size, notation) + 24
  const patch: Mark = {
    type: 'rect',
    x: -wide / 2,
    y: -room.height / 2 + 4,
    width: wide,
    height: room.height - 8,
    radius: 8,
    fill: 'cell',
  }
  return {
    key: `rest ${row + 1}`,
    at,
    marks:
      number === null || hue !== null
        ? chipMarks(number, { x: 0, y: 0 }, 0.66 * room.height, hue, notation)
        : [patch, ...numberMarks(number, { x: 0, y: 0 }, size, { notation })],
    press: { x: -TOUCH / 2, y: -TOUCH / 2, width: TOUCH, height: TOUCH },
    name: `what is missing in row ${row + 1}`,
    shows: restName(row),
  }
}

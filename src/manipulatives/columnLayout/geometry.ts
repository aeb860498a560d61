import type { Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { textWidth } from '../../picture/andika'
import { type ColumnLayout, isDown, isLong, LETTERS, onesIn, type Row, rowsIn } from './layout'

/** Shares of the size of the digits. */
const SIGN_ROOM = 0.92
const PITCH = 1
const POINT_ROOM = 0.34
const ROW = 1.14
const SMALL_ROW = 0.62
const REST_ROOM = 1.25
const PAD = 0.14
/** The small exchanged digit. */
export const SMALL = 0.5
export const BOX = { width: 0.82, height: 1.04 } as const
export const LINE = 4.5
const LINE_GAP = 14
export const LABEL_SIZE = 54

export interface Lines {
  /** From the left edge, the first and the last point of each line between the rows. */
  readonly across: readonly { readonly y: number; readonly from: number; readonly to: number }[]
  /** The upright of a division, from its line down. */
  readonly upright: { readonly x: number; readonly from: number; readonly to: number } | null
}

export interface Grid {
  readonly size: Size
  readonly columns: readonly number[]
  /** The middle of each row. */
  readonly rows: ReadonlyMap<Row, number>
  readonly signAt: Point
  /** The middle of the decimal points, or null where there are none. */
  readonly pointX: number | null
  readonly headingY: number
  /** The middles of the small digits over the first number and under the answer. */
  readonly aboveY: number
  readonly belowY: number
  readonly lines: Lines
  readonly restX: number
  readonly labelAt: Point
}

export function headingSize({ size }: ColumnLayout): number {
  return Math.max(44, 0.44 * size)
}

/** CL6. What is taken away or shared is exchanged in the first number itself. */
export function isAbove(layout: ColumnLayout): boolean {
  return !isDown(layout) && !isLong(layout) && layout.exchangeAt === 'above'
}

function isBelow(layout: ColumnLayout): boolean {
  return isLong(layout) || (!isDown(layout) && layout.exchangeAt === 'below')
}

export function gridOf(layout: ColumnLayout): Grid {
  const { size: s, places, calculation, label } = layout
  const pad = PAD * s
  const labelWidth = label === '' ? 0 : textWidth(label, LABEL_SIZE, 'regular') + 0.3 * s
  const left = labelWidth + pad
  const ones = onesIn(layout)
  const hasPoint = ones < places.length - 1
  const columns = places.map(
    (_, column) =>
      left + (SIGN_ROOM + (column + 0.5) * PITCH + (hasPoint && column > ones ? POINT_ROOM : 0)) * s,
  )
  const right = (columns.at(-1) ?? 0) + 0.5 * PITCH * s + pad
  const across: Lines['across'][number][] = []
  const rows = new Map<Row, number>()
  let y = pad
  const below = (height: number) => {
    y += height
    return y - height / 2
  }
  const line = (from: number) => {
    y += LINE_GAP
    across.push({ y, from, to: right })
    y += LINE_GAP
  }
  const headingY = layout.headings ? below(1.3 * headingSize(layout)) : 0
  const aboveY = isAbove(layout) || calculation === 'subtraction' ? below(SMALL_ROW * s) : 0
  for (const row of rowsIn(layout)) {
    const isAfterLine = row === 'result' || row === 'partial1'
    if (isAfterLine && calculation !== 'division') line(left)
    const isDivisor = row === 'b' && calculation === 'division'
    rows.set(row, isDivisor ? (rows.get('a') ?? y) : below(ROW * s))
    if (row === 'result' && calculation === 'division') line(left + (SIGN_ROOM - 0.08) * s)
    else if (row === 'result') line(left)
  }
  const division = across[0]
  const upright =
    calculation === 'division' && division ? { x: division.from, from: division.y, to: y } : null
  const belowY = isBelow(layout) ? below(SMALL_ROW * s) : 0
  const lastNumber = rows.get(lastLetter(layout)) ?? 0
  return {
    size: { width: right + (calculation === 'division' ? REST_ROOM * s : 0), height: y + pad },
    columns,
    rows,
    signAt: { x: left + 0.4 * s, y: lastNumber },
    pointX: hasPoint ? ((columns[ones] ?? 0) + (columns[ones + 1] ?? 0)) / 2 : null,
    headingY,
    aboveY,
    belowY,
    lines: { across, upright },
    restX: right + 0.5 * REST_ROOM * s,
    labelAt: { x: 0, y: rows.get('a') ?? 0 },
  }
}

/** The line that the sign stands before. */
function lastLetter(layout: ColumnLayout): Row {
  return LETTERS[layout.numbers.length - 1] ?? 'b'
}

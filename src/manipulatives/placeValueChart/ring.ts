import { grown } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { boxedTen, steppedTen } from '../../picture/tenRing'
import type { ObjectsChart } from './chart'
import { bodyOf, columnsOf, HEAD, objectBox, placesOf } from './geometry'

/** Between the ring and the lines of the chart. */
const WITHIN = 6

/** The ring round the first ten of a column. Ten that end within a row are ringed in steps. */
export function ringOf(chart: ObjectsChart, index: number): Point[] {
  const column = columnsOf(chart)[index]
  if (!column) return []
  const places = placesOf(chart, index, chart.held[index]?.length ?? 0)
  const box = objectBox(chart, index)
  const outline = chart.mode === 'blocks' ? boxedTen(places, box) : steppedTen(places, box)
  const within = grown({ x: column.x, y: HEAD, width: column.width, height: bodyOf(chart) }, -WITHIN)
  return outline.map(({ x, y }) => ({
    x: Math.min(Math.max(x, within.x), within.x + within.width),
    y: Math.min(Math.max(y, within.y), within.y + within.height),
  }))
}

import { type Box, grown, movedBy, union } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import type { ObjectsChart } from './chart'
import { bodyOf, columnsOf, HEAD, objectBox, placesOf } from './geometry'

/** Between the ring and what it goes round. */
const ROUND = 7
/** Between the ring and the lines of the chart. */
const WITHIN = 6

/** The ring round the first ten of a column. Ten that end within a row are ringed in steps. */
export function ringOf(chart: ObjectsChart, index: number): Point[] {
  const column = columnsOf(chart)[index]
  const places = placesOf(chart, index, chart.held[index]?.length ?? 0)
  const last = places[9]
  const box = objectBox(chart, index)
  const round = union(places.slice(0, 10).map((at) => movedBy(grown(box, ROUND), at)))
  if (!column || !last || !round) return []
  const outline = chart.mode === 'counters' ? stepped(round, box, last, places) : corners(round)
  const within = grown({ x: column.x, y: HEAD, width: column.width, height: bodyOf(chart) }, -WITHIN)
  return outline.map(({ x, y }) => ({
    x: Math.min(Math.max(x, within.x), within.x + within.width),
    y: Math.min(Math.max(y, within.y), within.y + within.height),
  }))
}

/** Where counters lie over one another, the ring runs along the edge of the first that is outside. */
function stepped(round: Box, box: Box, last: Point, places: readonly Point[]): Point[] {
  const [half, reach] = [box.width / 2, box.width / 2 + ROUND]
  const after = places[10]
  const below = places.find(({ y }) => y > last.y)
  const right = round.x + round.width
  const bottom = Math.min(round.y + round.height, below ? below.y - half : Number.POSITIVE_INFINITY)
  const end = after?.y === last.y ? Math.min(last.x + reach, after.x - half) : last.x + reach
  const step = last.y - half
  return [
    { x: round.x, y: round.y },
    { x: right, y: round.y },
    { x: right, y: step },
    { x: end, y: step },
    { x: end, y: bottom },
    { x: round.x, y: bottom },
  ]
}

function corners({ x, y, width, height }: Box): Point[] {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ]
}

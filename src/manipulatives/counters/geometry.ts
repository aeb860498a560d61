import type { Box } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { type Counters, hasCover, leftOver } from './counters'
import { clampedTo, placesOf } from './scatter'

/** Where everything lies, from the piece's corner. */
export interface Arranged {
  /** Counters are drawn smaller when they do not fit the area otherwise. */
  readonly diameter: number
  /** The middles of the counters in view, in their order. */
  readonly places: readonly Point[]
  /** What a ring goes round, for each group. */
  readonly groups: readonly Box[]
}

const EDGE = 16
const SMALLEST = 4
/** A line gets smaller down to here before it is broken. */
const SMALLEST_IN_LINE = 24
/** The strip at the foot that says what a counter is worth. */
export const UNIT_STRIP = 76

/** A counter takes 0.8 of the pitch. */
export function pitchOf(diameter: number): number {
  return Math.round(diameter * 1.25)
}

export function ringPad(diameter: number): number {
  return Math.round(diameter * 0.15)
}

function rowPitch(diameter: number): number {
  return Math.round(diameter * 1.45)
}

export function showsUnit({ unit, signed, layout }: Counters): boolean {
  return unit !== 1 && !signed && layout !== 'scatter'
}

/** The card that hides counters: its size says nothing of how many lie under it. */
export function coverBox({ area, diameter }: Counters): Box {
  const side = Math.min(Math.max(150, 2 * diameter), Math.floor(area.width / 2), area.height - 2 * EDGE)
  return { x: area.width - EDGE - side, y: EDGE, width: side, height: side }
}

/** Where the covered counters lie on the card once it is lifted. */
export function coveredPlaces(counters: Counters): Pick<Arranged, 'diameter' | 'places'> {
  const box = coverBox(counters)
  const across = Math.max(2, Math.ceil(Math.sqrt(counters.covered)))
  const step = (box.width - EDGE) / across
  const diameter = Math.max(1, Math.min(counters.diameter, Math.floor(step * 0.85)))
  const places = Array.from({ length: counters.covered }, (_, index) => ({
    x: box.x + EDGE / 2 + ((index % across) + 0.5) * step,
    y: box.y + EDGE / 2 + (Math.floor(index / across) + 0.5) * step,
  }))
  return { diameter, places }
}

export function arranged(counters: Counters): Arranged {
  if (counters.layout === 'scatter')
    return { diameter: counters.diameter, places: placesOf(counters), groups: [] }
  const room = roomOf(counters)
  const lay = counters.layout === 'rows' ? rowsAt : flowAt
  const fits = (plan: Plan) => plan.right <= room.width && plan.bottom <= room.height
  if (counters.layout === 'line') {
    for (let d = counters.diameter; d >= Math.min(SMALLEST_IN_LINE, counters.diameter); d--) {
      const plan = flowAt(counters, d, Number.POSITIVE_INFINITY, room.height)
      if (fits(plan)) return placed(counters, plan)
    }
  }
  let diameter = counters.diameter
  let plan = lay(counters, diameter, room.width, room.height)
  while (!fits(plan) && diameter > SMALLEST) plan = lay(counters, --diameter, room.width, room.height)
  return placed(counters, plan)
}

function roomOf(counters: Counters): { width: number; height: number } {
  const { area } = counters
  return {
    width: (hasCover(counters) ? coverBox(counters).x - EDGE : area.width) - EDGE,
    height: area.height - (showsUnit(counters) ? UNIT_STRIP : 0) - EDGE,
  }
}

/** The blocks of a layout at some diameter, before the places of single counters are worked out. */
interface Plan {
  readonly diameter: number
  readonly blocks: readonly { readonly corner: Point; readonly size: number }[]
  readonly groups: readonly Box[]
  /** From a block's corner to the counter's middle. */
  readonly cell: (index: number) => Point
  /** How the last block, those left over, lies; as the others when left out. */
  readonly restCell?: (index: number) => Point
  readonly right: number
  readonly bottom: number
}

function rowsAt(counters: Counters, diameter: number, width: number): Plan {
  const { groups } = counters
  const rest = leftOver(counters)
  const pitch = pitchOf(diameter)
  const down = rowPitch(diameter)
  let longest = 1
  for (const size of groups) longest = Math.max(longest, size)
  const across = Math.max(1, Math.floor((width - EDGE - diameter) / pitch) + 1)
  const lines = Math.ceil(rest / across)
  const below = EDGE + groups.length * down + (groups.length > 0 ? Math.round(diameter * 0.4) : 0)
  const middle = diameter / 2
  const last = lines > 0 ? below + (lines - 1) * pitch : EDGE + Math.max(0, groups.length - 1) * down
  return {
    diameter,
    blocks: [
      ...groups.map((size, row) => ({ corner: { x: EDGE, y: EDGE + row * down }, size })),
      { corner: { x: EDGE, y: below }, size: rest },
    ],
    groups: groups.map((size, row) =>
      boxAt({ x: EDGE, y: EDGE + row * down }, (Math.max(1, size) - 1) * pitch, 0, diameter),
    ),
    cell: (index) => ({ x: middle + index * pitch, y: middle }),
    restCell: (index) => ({
      x: middle + (index % across) * pitch,
      y: middle + Math.floor(index / across) * pitch,
    }),
    right: EDGE + (Math.max(longest, Math.min(rest, across)) - 1) * pitch + diameter,
    bottom: last + diameter,
  }
}

/** Blocks one after another, on a new line where they do not fit. Those left over stand further apart. */
function flowAt(counters: Counters, diameter: number, width: number, height: number): Plan {
  const pitch = pitchOf(diameter)
  const across = Math.max(1, Math.floor((width - EDGE - diameter) / pitch) + 1)
  const down = Math.max(1, Math.floor((height - EDGE - diameter) / pitch) + 1)
  const shape = SHAPES[counters.layout === 'line' || counters.layout === 'pairs' ? counters.layout : 'fives']
  const rest = leftOver(counters)
  const blocks: { corner: Point; size: number }[] = []
  const groups: Box[] = []
  let x = EDGE
  let y = EDGE
  let tallest = 0
  let right = EDGE
  const put = (size: number, extra: number) => {
    const cells = shape.extent(size, across, down)
    const wide = cells.x * pitch + diameter
    const tall = cells.y * pitch + diameter
    if (x > EDGE && x + extra + wide > width) {
      x = EDGE
      y += tallest + Math.round(pitch * 0.5)
      tallest = 0
    } else if (x > EDGE) x += extra
    blocks.push({ corner: { x, y }, size })
    const box = boxAt({ x, y }, wide - diameter, tall - diameter, diameter)
    right = Math.max(right, x + wide)
    x += wide + Math.round(pitch * 0.6)
    tallest = Math.max(tallest, tall)
    return box
  }
  for (const size of counters.groups) groups.push(put(size, 0))
  if (rest > 0) put(rest, Math.round(pitch * 0.5))
  return {
    diameter,
    blocks,
    groups,
    cell: (index) => {
      const cell = shape.cell(index, across, down)
      return { x: cell.x * pitch + diameter / 2, y: cell.y * pitch + diameter / 2 }
    },
    right,
    bottom: y + tallest,
  }
}

interface Shape {
  /** From the middle of the first to the furthest counter each way, in pitches. */
  readonly extent: (size: number, across: number, down: number) => Point
  readonly cell: (index: number, across: number, down: number) => Point
}

/** Half a pitch between two runs, so that each run is seen as one. */
const APART = 0.5

const SHAPES: Readonly<Record<'line' | 'pairs' | 'fives', Shape>> = {
  line: {
    extent: (size, across) => ({
      x: Math.min(Math.max(size, 1), across) - 1,
      y: Math.max(0, Math.ceil(size / across) - 1),
    }),
    cell: (index, across) => ({
      x: across === Number.POSITIVE_INFINITY ? index : index % across,
      y: Math.floor(index / across),
    }),
  },
  /** Pairs stand upright, side by side: an odd one stands alone. */
  pairs: {
    extent: (size, across) => ({
      x: Math.min(Math.max(1, Math.ceil(size / 2)), across) - 1,
      y: Math.max(0, Math.ceil(size / (2 * across)) - 1) * (2 + APART) + (size > 1 ? 1 : 0),
    }),
    cell: (index, across) => ({
      x: Math.floor((index % (2 * across)) / 2),
      y: (index % 2) + Math.floor(index / (2 * across)) * (2 + APART),
    }),
  },
  /** Rows of five, then another run of them to the right. */
  fives: {
    extent: (size, _, down) => ({
      x: Math.max(0, Math.ceil(size / (5 * down)) - 1) * (5 + APART) + Math.min(5, Math.max(size, 1)) - 1,
      y: Math.min(Math.max(1, Math.ceil(size / 5)), down) - 1,
    }),
    cell: (index, _, down) => ({
      x: (index % 5) + Math.floor(index / (5 * down)) * (5 + APART),
      y: Math.floor((index % (5 * down)) / 5),
    }),
  },
}

function boxAt(corner: Point, wide: number, tall: number, diameter: number): Box {
  const pad = ringPad(diameter)
  return {
    x: corner.x - pad,
    y: corner.y - pad,
    width: wide + diameter + 2 * pad,
    height: tall + diameter + 2 * pad,
  }
}

function placed(counters: Counters, plan: Plan): Arranged {
  const places: Point[] = []
  plan.blocks.forEach(({ corner, size }, block) => {
    const cell = block === counters.groups.length ? (plan.restCell ?? plan.cell) : plan.cell
    for (let index = 0; index < size; index++) {
      const { x, y } = cell(index)
      places.push(clampedTo(counters.area, plan.diameter, { x: corner.x + x, y: corner.y + y }))
    }
  })
  return { diameter: plan.diameter, places, groups: plan.groups }
}

import type { Board, Piece } from '../board/board'
import { type Placed, paintedBoxOf, placedParts, pressBoxOf } from '../board/pictures'
import { centreOf } from '../geometry/box'
import { distance, type Point, plus } from '../geometry/point'
import type { Part } from '../picture/part'

/** A sign that a part can be pulled, where a hand would take hold of it. */
export interface Grip {
  readonly key: string
  readonly at: Point
}

/** Grips closer than this, in board units, would be one blot: the first is enough. */
const APART = 24

/** One for each handle of a piece. A number, or a ring round one, has its grip under it, unless another is in line. */
export function grips(board: Board, piece: Piece): Grip[] {
  const found: Grip[] = []
  const pulled = placedParts(board, piece).filter(({ part }) => part.handle && part.press)
  const handles = pulled.filter(({ part }) => pulled.filter(isLike(part)).length <= MOST_ALIKE)
  for (const placed of handles.filter((handle) => !isAboutNumber(handle))) {
    const { grip } = placed.part
    const at = grip ? plus(placed.at, grip) : centreOf(pressBoxOf(placed) ?? paintedBoxOf(placed))
    if (found.every((grip) => distance(grip.at, at) >= APART)) found.push({ key: placed.part.key, at })
  }
  for (const placed of handles.filter(isAboutNumber)) {
    const box = paintedBoxOf(placed)
    const at = { x: centreOf(box).x, y: box.y + box.height }
    if (found.every((grip) => Math.abs(grip.at.x - at.x) >= APART)) found.push({ key: placed.part.key, at })
  }
  return found
}

/** Beads in a row are things to push by themselves: a grip on each would hide them. */
const MOST_ALIKE = 10

function isLike({ key }: Part): (other: Placed) => boolean {
  const [word] = key.split(' ')
  return ({ part }) => part.key.split(' ')[0] === word
}

function isAboutNumber({ part }: Placed): boolean {
  if (part.grip) return false
  const [first] = part.marks
  const isRing = first?.type === 'rect' && first.fill === undefined && part.marks.length === 1
  return isRing || part.marks.some(({ type }) => type === 'text')
}

import { grown } from '../geometry/box'
import { type Mark, marksBounds } from '../picture/mark'

/** Kept by the marks themselves, so that alike tokens go on sharing one sprite. */
const known = new WeakMap<readonly Mark[], readonly Mark[]>()

/** The same marks with the outline of what is chosen round them. */
export function outlined(marks: readonly Mark[]): readonly Mark[] {
  const before = known.get(marks)
  if (before) return before
  const box = grown(marksBounds(marks), 3)
  const radius = Math.min(14, box.width / 4, box.height / 4)
  const made: readonly Mark[] = [...marks, { type: 'rect', ...box, radius, stroke: 'select', strokeWidth: 3 }]
  known.set(marks, made)
  return made
}

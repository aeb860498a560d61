import type { Box } from '../geometry/box'
import type { Mark } from './mark'
import { textMark } from './text'

/** A hidden value: a dashed box and a question mark, the same whatever it hides. */
export function hiddenBoxMarks(box: Box, size: number): Mark[] {
  return [
    {
      type: 'rect',
      ...box,
      radius: Math.min(16, box.height / 4),
      fill: 'card',
      stroke: 'ink.second',
      strokeWidth: 3.5,
      dash: [12, 8],
    },
    textMark('?', { x: box.x + box.width / 2, y: box.y + box.height / 2 }, size, { fill: 'ink.second' }),
  ]
}

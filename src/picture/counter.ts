import type { Hue } from './ink'
import type { Mark } from './mark'

/** The usual counter, in board units across. */
export const COUNTER = 75

/** A counter's face about its centre. `d` is its diameter. */
export function counterMarks(hue: Hue, d = COUNTER): Mark[] {
  const rim = 0.042 * d
  return [
    {
      type: 'circle',
      x: 0,
      y: 0,
      radius: (d - rim) / 2,
      fill: `counter.${hue}.face`,
      stroke: `counter.${hue}.rim`,
      strokeWidth: rim,
    },
    { type: 'circle', x: 0, y: 0, radius: 0.35 * d, stroke: `counter.${hue}.ring`, strokeWidth: 0.035 * d },
  ]
}

/** Where a counter was before it moved away, or where one is still wanted. */
export function counterGapMarks(hue: Hue, d = COUNTER): Mark[] {
  const stroke = 0.042 * d
  return [
    {
      type: 'circle',
      x: 0,
      y: 0,
      radius: (d - stroke) / 2,
      stroke: `${hue}.deep`,
      strokeWidth: stroke,
      dash: [0.13 * d, 0.105 * d],
    },
  ]
}

import type { Box } from '../../geometry/box'
import { ellipse, path } from '../../geometry/path'
import type { Hue } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import type { SceneKind } from './smallWorld'

/** The hue of a scene that shows no linked quantity. */
const USUAL: Readonly<Record<SceneKind, Hue>> = {
  pond: 'blue',
  bus: 'red',
  plate: 'slate',
  hoop: 'teal',
  box: 'orange',
}

/** A scene in its box, about the box's middle: plain, so that what stands in it is seen first. */
export function sceneMarks(kind: SceneKind, linked: Hue | null, { width, height }: Box): Mark[] {
  const hue = linked ?? USUAL[kind]
  const [w, h] = [width / 2, height / 2]
  const middle = { x: 0, y: 0 }
  const line = { stroke: `${hue}.outline`, strokeWidth: 4 } as const
  switch (kind) {
    case 'pond':
      return [
        { type: 'path', d: ellipse(middle, w - 2, h - 2), fill: `${hue}.tint`, ...line },
        ...[-0.55, 0.5].map(
          (side): Mark => ({
            type: 'path',
            d: ripple(side * w, side < 0 ? -0.62 * h : 0.72 * h, Math.min(34, w * 0.1)),
            stroke: `${hue}.fill`,
            strokeWidth: 4,
          }),
        ),
      ]
    case 'plate':
      return [
        {
          type: 'path',
          d: ellipse(middle, w - 2, h - 2),
          fill: linked === null ? 'cell' : `${linked}.tint`,
          ...line,
        },
        { type: 'path', d: ellipse(middle, w * 0.84, h * 0.84), stroke: 'line.strong', strokeWidth: 3 },
      ]
    case 'hoop':
      return [
        { type: 'path', d: ellipse(middle, w - 8, h - 8), stroke: `${hue}.outline`, strokeWidth: 15 },
        { type: 'path', d: ellipse(middle, w - 8, h - 8), stroke: `${hue}.fill`, strokeWidth: 8 },
      ]
    case 'box':
      return [
        {
          type: 'rect',
          x: 2 - w,
          y: 2 - h,
          width: width - 4,
          height: height - 4,
          radius: 12,
          fill: `${hue}.tint`,
          ...line,
        },
      ]
    case 'bus':
      return busMarks(hue, width, height)
  }
}

/** In a row, every place is a plain band. */
export function bandMarks(kind: SceneKind, linked: Hue | null, { width, height }: Box): Mark[] {
  const hue = linked ?? USUAL[kind]
  return [
    {
      type: 'rect',
      x: 2 - width / 2,
      y: 2 - height / 2,
      width: width - 4,
      height: height - 4,
      radius: 16,
      fill: `${hue}.tint`,
      stroke: `${hue}.outline`,
      strokeWidth: 4,
    },
  ]
}

function ripple(x: number, y: number, r: number): string {
  return path()
    .moveTo(x - r, y)
    .curveTo({ x: x - r * 0.6, y: y - r * 0.4 }, { x: x - r * 0.4, y: y - r * 0.4 }, { x, y })
    .curveTo({ x: x + r * 0.4, y: y + r * 0.4 }, { x: x + r * 0.6, y: y + r * 0.4 }, { x: x + r, y })
    .done()
}

/** One long window to see who is inside, a stripe, two wheels and a light. */
function busMarks(hue: Hue, width: number, height: number): Mark[] {
  const [w, h] = [width / 2, height / 2]
  const wheel = Math.min(0.12 * height, 0.09 * width)
  const foot = h - wheel
  const line = { stroke: `${hue}.outline`, strokeWidth: 4 } as const
  const sill = -h + height * 0.7
  return [
    {
      type: 'rect',
      x: 2 - w,
      y: 2 - h,
      width: width - 4,
      height: foot + h - 2,
      radius: Math.min(34, height * 0.12),
      fill: `${hue}.fill`,
      ...line,
    },
    {
      type: 'rect',
      x: -w + 0.03 * width,
      y: -h + 0.05 * height,
      width: 0.89 * width,
      height: sill + h - 0.05 * height,
      radius: Math.min(18, height * 0.07),
      fill: 'cell',
      ...line,
    },
    {
      type: 'path',
      d: path()
        .moveTo(-w + 2, (sill + foot) / 2)
        .lineTo(w - 2, (sill + foot) / 2)
        .done(),
      stroke: `${hue}.outline`,
      strokeWidth: 3,
    },
    {
      type: 'circle',
      x: w - 0.045 * width,
      y: sill - 0.02 * height,
      radius: Math.min(12, wheel * 0.5),
      fill: 'object.star.face',
      stroke: 'object.star.line',
      strokeWidth: 3,
    },
    ...[-0.55, 0.55].flatMap((side): Mark[] => [
      {
        type: 'circle',
        x: side * w,
        y: foot - 2,
        radius: wheel,
        fill: 'ink.second',
        stroke: 'ink',
        strokeWidth: 4,
      },
      { type: 'circle', x: side * w, y: foot - 2, radius: wheel * 0.4, fill: 'card' },
    ]),
  ]
}

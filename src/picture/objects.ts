import type { InkName, ObjectPaint } from './ink'
import type { Mark } from './mark'

/** Small objects to count. Each is one clear silhouette in a box of 100 about its middle, and worth one. */
export const SMALL_OBJECTS = [
  'apple',
  'fish',
  'star',
  'flower',
  'shell',
  'boat',
  'button',
  'leaf',
  'duck',
  'bear',
] as const
export type SmallObject = (typeof SMALL_OBJECTS)[number]

type Stroke =
  | { readonly shape: string; readonly paint: ObjectPaint; readonly line?: number }
  | { readonly along: string; readonly ink: InkName; readonly line: number }
  | {
      readonly disc: readonly [x: number, y: number, radius: number]
      readonly paint: ObjectPaint
      readonly line: number
    }
  | { readonly dot: readonly [x: number, y: number, radius: number]; readonly ink: InkName }

const OUTLINE = 4

const DRAWN: Readonly<Record<SmallObject, readonly Stroke[]>> = {
  apple: [
    {
      shape:
        'M0 -22C-6 -27 -13 -28 -18 -28C-33 -28 -41 -16 -41 1C-41 20 -25 46.5 -11 46.5C-6 46.5 -4 42.5 0 42.5C4 42.5 6 46.5 11 46.5C25 46.5 41 20 41 1C41 -16 33 -28 18 -28C13 -28 6 -27 0 -22Z',
      paint: 'apple',
    },
    { along: 'M0 -20C0 -32 2 -41 7.5 -47', ink: 'object.wood.face', line: 5 },
    { shape: 'M6.5 -34C13 -46 26 -48.5 37.5 -43.5C33 -30 17 -24.5 6.5 -34Z', paint: 'bud', line: 3 },
  ],
  fish: [
    {
      shape:
        'M-41.5 0C-32 -17 -18 -24 -5 -24C7 -24 18 -17 25 -7L48 -26C43.5 -9 43.5 9 48 26L25 7C18 17 7 24 -5 24C-18 24 -32 17 -41.5 0Z',
      paint: 'fish',
    },
    { along: 'M-5 -16C3.5 -7 3.5 7 -5 16', ink: 'object.fish.line', line: 3 },
    { dot: [-20.5, -4.5, 5.3], ink: 'object.fish.line' },
  ],
  star: [
    {
      shape:
        'M0 -45L12.7 -14.5L45.6 -11.8L20.5 9.7L28.2 41.8L0 24.6L-28.2 41.8L-20.5 9.7L-45.6 -11.8L-12.7 -14.5Z',
      paint: 'star',
    },
  ],
  flower: [
    { disc: [0, -28, 20], paint: 'petal', line: 3.4 },
    { disc: [26.6, -8.7, 20], paint: 'petal', line: 3.4 },
    { disc: [16.5, 22.7, 20], paint: 'petal', line: 3.4 },
    { disc: [-16.5, 22.7, 20], paint: 'petal', line: 3.4 },
    { disc: [-26.6, -8.7, 20], paint: 'petal', line: 3.4 },
    { disc: [0, 0, 14.5], paint: 'star', line: OUTLINE },
  ],
  shell: [
    {
      shape:
        'M0 44L-11 35.5C-30 32 -41.5 16 -41.5 -3C-41.5 -25 -24 -41 0 -41C24 -41 41.5 -25 41.5 -3C41.5 16 30 32 11 35.5Z',
      paint: 'shell',
    },
    {
      along:
        'M0 -35L0 37M-21.5 -28C-20.5 -6 -14.5 15 -4.5 34M21.5 -28C20.5 -6 14.5 15 4.5 34M-36 -10C-32 8 -23 23 -8.5 34M36 -10C32 8 23 23 8.5 34',
      ink: 'object.shell.line',
      line: 3,
    },
  ],
  boat: [
    { shape: 'M-9 -27L-34 4.5L-9 4.5Z', paint: 'sail' },
    { shape: 'M4.5 -39L36.5 4.5L4.5 4.5Z', paint: 'cloth' },
    { shape: 'M-41 13.5L41 13.5L28 38.5L-28 38.5Z', paint: 'hull' },
    { along: 'M-2.5 -43.5L-2.5 14', ink: 'object.wood.face', line: 5 },
  ],
  button: [
    { disc: [0, 0, 45], paint: 'button', line: OUTLINE },
    { along: ringAt(32), ink: 'object.button.line', line: 3 },
    { dot: [-9, -9, 5.3], ink: 'object.button.line' },
    { dot: [9, -9, 5.3], ink: 'object.button.line' },
    { dot: [-9, 9, 5.3], ink: 'object.button.line' },
    { dot: [9, 9, 5.3], ink: 'object.button.line' },
  ],
  leaf: [
    { shape: 'M-36 36.5C-44 -6 -16 -42 41.5 -39C46 12 12 46 -36 36.5Z', paint: 'leaf' },
    {
      along: 'M-43 45L23 -18M-12 -7.5L-12 14M4 0.5L23 0.5',
      ink: 'object.leaf.line',
      line: 3.4,
    },
  ],
  duck: [
    { shape: 'M-35 -26L-49 -18L-34 -13Z', paint: 'beak', line: 3 },
    {
      shape:
        'M-37 -20C-37 -33 -28 -41 -17 -41C-5 -41 4 -32 4 -21C4 -14 0 -9 -1 -4C11 3 28 -1 44 -12C46 16 30 38 4 38C-22 38 -39 28 -39 13C-39 4 -32 0 -29 -5C-34 -8 -37 -13 -37 -20Z',
      paint: 'duck',
    },
    { along: 'M-9 12C-2 26 18 25 26 9', ink: 'object.duck.line', line: 3.4 },
    { dot: [-22, -24, 3.8], ink: 'object.duck.line' },
  ],
  bear: [
    { disc: [-17, 35, 10.5], paint: 'bear', line: OUTLINE },
    { disc: [17, 35, 10.5], paint: 'bear', line: OUTLINE },
    { disc: [-25, 10, 10], paint: 'bear', line: OUTLINE },
    { disc: [25, 10, 10], paint: 'bear', line: OUTLINE },
    { disc: [0, 21, 24], paint: 'bear', line: OUTLINE },
    { disc: [-20, -35, 10], paint: 'bear', line: OUTLINE },
    { disc: [20, -35, 10], paint: 'bear', line: OUTLINE },
    { disc: [0, -19, 25], paint: 'bear', line: OUTLINE },
    { dot: [-9, -23, 3.4], ink: 'object.bear.line' },
    { dot: [9, -23, 3.4], ink: 'object.bear.line' },
    { dot: [0, -12, 4.2], ink: 'object.bear.line' },
  ],
}

/** A small object about its middle; `d` is the side of the box it is drawn in. */
export function objectMarks(object: SmallObject, d: number): Mark[] {
  const k = d / 100
  return DRAWN[object].map((stroke): Mark => {
    if ('dot' in stroke) return { type: 'circle', ...circleAt(stroke.dot, k), fill: stroke.ink }
    if ('along' in stroke)
      return { type: 'path', d: scaled(stroke.along, k), stroke: stroke.ink, strokeWidth: stroke.line * k }
    const painted = {
      fill: `object.${stroke.paint}.face`,
      stroke: `object.${stroke.paint}.line`,
      strokeWidth: (stroke.line ?? OUTLINE) * k,
    } as const
    if ('disc' in stroke) return { type: 'circle', ...circleAt(stroke.disc, k), ...painted }
    return { type: 'path', d: scaled(stroke.shape, k), ...painted }
  })
}

function circleAt([x, y, radius]: readonly [number, number, number], k: number) {
  return { x: x * k, y: y * k, radius: radius * k }
}

function scaled(d: string, k: number): string {
  return d.replace(/-?\d+(?:\.\d+)?/g, (found) => String(Math.round(Number(found) * k * 100) / 100))
}

function ringAt(r: number): string {
  const c = r * 0.5523
  return `M${r} 0C${r} ${c} ${c} ${r} 0 ${r}C${-c} ${r} ${-r} ${c} ${-r} 0C${-r} ${-c} ${-c} ${-r} 0 ${-r}C${c} ${-r} ${r} ${-c} ${r} 0Z`
}

import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../tests/golden'
import { cubeMarks } from './cube'
import { marksBounds } from './mark'
import { objectMarks, SMALL_OBJECTS } from './objects'
import type { Part } from './part'
import { HIGH_CONTRAST } from './theme'

const objects: Part[] = SMALL_OBJECTS.map((object, index) => ({
  key: object,
  at: { x: 60 + (index % 5) * 120, y: 60 + Math.floor(index / 5) * 120 },
  marks: objectMarks(object, 100),
}))

describe('small objects', () => {
  it('stand in a box of 100, all about as large as each other', () => {
    for (const object of SMALL_OBJECTS) {
      const { x, y, width, height } = marksBounds(objectMarks(object, 100))
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(-56)
      expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(56)
      expect(Math.max(width, height)).toBeGreaterThan(84)
    }
  })

  it('look as designed', async () => {
    await goldenPicture('small-objects', objects)
    await goldenPicture('small-objects-high-contrast', objects, HIGH_CONTRAST)
  })
})

describe('a cube', () => {
  it('looks as designed, joined and single', async () => {
    const train = (hue: 'blue' | 'orange' | 'teal', count: number, y: number, gap = 0): Part[] =>
      Array.from({ length: count }, (_, index) => ({
        key: `${hue} ${index}`,
        at: { x: 32 + index * (64 + gap), y },
        marks: cubeMarks(hue, 64, gap > 0 || index === count - 1),
      }))
    const parts = [...train('blue', 6, 32), ...train('orange', 4, 124), ...train('teal', 3, 216, 36)]
    await goldenPicture('cubes', parts)
    await goldenPicture('cubes-high-contrast', parts, HIGH_CONTRAST)
  })
})

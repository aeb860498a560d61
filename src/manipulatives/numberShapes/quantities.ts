import type { Exact } from '../../number/exact'
import { addsUp, type Sum, type Values } from '../contract'
import { coveredOf, type NumberShapes, sizeOf, totalOf } from './shapes'

/**
 * Each shape in the order in which they came (`shape1`), how many (`count`) and all together (`total`); the shape to
 * cover (`cover`), what lies on it (`covered`) and what does not yet (`uncovered`).
 */
export type Name = `shape${number}` | 'count' | 'total' | 'cover' | 'covered' | 'uncovered'

export function shapeName(index: number): `shape${number}` {
  return `shape${index + 1}`
}

export function quantities(mat: NumberShapes): Values<Name> {
  const values: Partial<Record<Name, Exact>> = { count: mat.shapes.length, total: totalOf(mat) }
  mat.shapes.forEach(({ token }, index) => {
    values[shapeName(index)] = sizeOf(token)
  })
  if (mat.cover) {
    const covered = coveredOf(mat)
    Object.assign(values, { cover: mat.cover.size, covered, uncovered: mat.cover.size - covered })
  }
  return values
}

export function sums(mat: NumberShapes, asked: readonly string[] = []): Sum<Name>[] {
  const next = shapeName(mat.shapes.length)
  const shapes: Name[] = mat.shapes.map((_, index) => shapeName(index))
  const all: Sum<Name>[] = [addsUp<Name>('total', asked.includes(next) ? [...shapes, next] : shapes)]
  const [first] = mat.shapes
  if (first && mat.shapes.every(({ token }) => token.kind === first.token.kind))
    all.push({
      terms: [
        { name: 'count', times: sizeOf(first.token) },
        { name: 'total', times: -1 },
      ],
      plus: 0,
      total: 'total',
    })
  if (mat.cover) all.push(addsUp<Name>('cover', ['covered', 'uncovered']))
  return all
}

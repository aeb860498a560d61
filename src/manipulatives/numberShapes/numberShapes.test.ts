import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { ONE_TO_TEN } from '../../picture/ink'
import { cellsOf, extent, UPRIGHT, WAYS } from '../../picture/shapeCells'
import { HIGH_CONTRAST } from '../../picture/theme'
import { numberShapes } from '.'
import { cellsAt, kindFor, type Laid, type NumberShapes, schema, sizeOf } from './shapes'
import { withQuantities } from './wanted'

const look = openLook()

type Given = readonly [size: number, x: number, y: number, turn?: Laid['turn']]

function matOf(shapes: readonly Given[], change: Partial<NumberShapes> = {}): NumberShapes {
  const mint = countingMint()
  const parsed = schema.safeParse({
    ...change,
    shapes: shapes.map(([size, x, y, turn = 0]) => ({ token: mint(kindFor(size), 'shapes'), x, y, turn })),
  })
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message)
  return parsed.data
}

const TEN = { size: 10, x: 0, y: 0 } as const

function sizes(mat: NumberShapes): number[] {
  return mat.shapes.map(({ token }) => sizeOf(token))
}

function after(mat: NumberShapes, ...ids: string[]): NumberShapes {
  const mint = countingMint(500)
  return ids.reduce((now, id) => {
    const change = numberShapes
      .actions(now, look)
      .find((candidate) => candidate.id === id)
      ?.run(mint)
    if (change?.to === 'state') return change.state
    throw new Error(change?.to === 'refusal' ? change.refusal.reason(look) : `no ${id}`)
  }, mat)
}

/** Where a shape let go with its middle there comes to lie, or why it does not. */
function dropped(mat: NumberShapes, index: number, x: number, y: number): NumberShapes | string {
  const token = mat.shapes[index]?.token
  if (!token) throw new Error('no such shape')
  const without = numberShapes.lift?.(mat, token.id) ?? mat
  const slot = numberShapes.offer?.(without, token, {
    x: 16 + (x * mat.unit) / 2,
    y: 28 + (y * mat.unit) / 2,
  })
  if (!slot?.ok) return slot?.refusal.reason(look) ?? ''
  return numberShapes.receive?.(without, token, slot.value.id) ?? mat
}

const size = fc.constantFrom(...ONE_TO_TEN)
const way = fc.constantFrom(...WAYS)

describe('number shapes', () => {
  it('NS1 shape n has n cells, filled two by two from the bottom', () => {
    for (const n of ONE_TO_TEN) {
      const cells = cellsOf(n, UPRIGHT)
      const rows = new Map<number, number>()
      for (const { y } of cells) rows.set(y, (rows.get(y) ?? 0) + 1)
      const fromBottom = [...rows].sort(([a], [b]) => b - a).map(([, count]) => count)
      expect(cells).toHaveLength(n)
      expect(fromBottom).toEqual([...Array<number>(Math.floor(n / 2)).fill(2), ...(n % 2 === 1 ? [1] : [])])
    }
  })

  it('NS2 even shapes are rectangles, and the odd one of odd shapes is always in the first column', () => {
    for (const n of ONE_TO_TEN) {
      const { across, down } = extent(n, UPRIGHT)
      if (n % 2 === 0) expect(across * down).toBe(n)
      const top = cellsOf(n, UPRIGHT).filter(({ y }) => y === 0.5 - down / 2)
      if (n % 2 === 1) expect(top).toEqual([{ x: 0.5 - across / 2, y: 0.5 - down / 2 }])
    }
  })

  it('NS3 wherever shapes are let go, none overlaps another or hangs over the one to cover', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(size, fc.nat(24), fc.nat(12)), { maxLength: 6 }),
        fc.boolean(),
        (drops, covers) => {
          let mat = matOf([], { cover: covers ? TEN : null })
          const mint = countingMint()
          for (const [n, x, y] of drops) {
            const token = mint(kindFor(n), 'shapes')
            const slot = numberShapes.offer?.(mat, token, { x: 16 + x * 32, y: 28 + y * 32 })
            if (slot?.ok) mat = numberShapes.receive?.(mat, token, slot.value.id) ?? mat
            else expect(slot?.refusal.reason(look)).toMatch(/^[A-Z].*\.$/)
          }
          const cells = mat.shapes.flatMap((shape) => cellsAt(sizeOf(shape.token), shape))
          const isApart = (a: (typeof cells)[number], b: (typeof cells)[number]) =>
            Math.abs(a.x - b.x) >= 2 || Math.abs(a.y - b.y) >= 2
          cells.forEach((a, index) => {
            for (const b of cells.slice(index + 1)) expect(isApart(a, b)).toBe(true)
          })
          expect(schema.safeParse(mat).success).toBe(true)
          const { covered, uncovered, cover } = numberShapes.quantities(mat)
          if (covers) expect(Number(covered) + Number(uncovered)).toBe(cover)
        },
      ),
    )
  })

  it('NS3 covers exactly: 3 turned half way completes 7, and hangs over upright', () => {
    const mat = matOf(
      [
        [7, 0, 2],
        [3, 10, 4],
      ],
      { cover: TEN },
    )
    expect(dropped(mat, 1, 2, 2)).toBe('It does not fit that way round. Turn it.')
    const turned = dropped(after(mat, 'half-turn'), 1, 2, 2)
    expect(typeof turned !== 'string' && numberShapes.quantities(turned)).toMatchObject({ uncovered: 0 })
    expect(after(mat, 'fit').shapes[1]).toMatchObject({ x: 0, y: 0, turn: 180 })
    expect(dropped(matOf([[8, 10, 2]], { cover: { ...TEN, size: 6 } }), 0, 2, 4)).toBe(
      'It does not fit there: it would hang over.',
    )
  })

  it('NS4 a shape keeps its cells and its value however it is turned or turned over', () => {
    fc.assert(
      fc.property(size, way, (n, lies) => {
        expect(cellsOf(n, lies)).toHaveLength(n)
        const mat = matOf([[n, 8, 0]])
        for (const id of ['turn', 'half-turn', 'flip'])
          expect(numberShapes.quantities(after(mat, id))).toEqual(numberShapes.quantities(mat))
      }),
    )
  })

  it('NS5 values above 10 are tens and a shape', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 59 }), (value) => {
        const outcome = withQuantities(matOf([], { columns: 24 }), { total: value }, countingMint())
        expect(outcome.ok && sizes(outcome.value)).toEqual([
          ...Array<number>(Math.floor(value / 10)).fill(10),
          ...(value % 10 === 0 ? [] : [value % 10]),
        ])
      }),
    )
    expect(
      sizes(
        after(
          matOf([
            [8, 0, 0],
            [5, 6, 0],
          ]),
          'tens',
        ),
      ),
    ).toEqual([10, 3])
  })

  it('orders them as stairs, fits odd with odd, and repeats one for multiples', () => {
    const mat = matOf([
      [5, 0, 0],
      [2, 6, 0],
      [3, 12, 0],
    ])
    const x = (state: NumberShapes) => state.shapes.map((shape) => shape.x)
    expect(x(after(mat, 'order'))).toEqual([10, 0, 5])
    expect(sizes(after(matOf([]), 'put-4', 'order', 'repeat', 'repeat'))).toEqual([4, 4, 4])
    const odd = after(
      matOf([
        [5, 0, 0],
        [3, 6, 0],
      ]),
      'together',
    )
    const cells = odd.shapes.flatMap((shape) => cellsAt(sizeOf(shape.token), shape))
    expect(new Set(cells.map((cell) => cell.x)).size).toBe(2)
    expect(new Set(cells.map((cell) => cell.y)).size).toBe(4)
  })

  it('reaches by actions what a drag reaches', () => {
    const mat = matOf([
      [7, 0, 0],
      [3, 10, 4],
    ])
    const right = after(mat, 'next', 'right', 'right', 'right', 'down')
    expect(right.shapes[0]).toMatchObject({ x: 3, y: 1 })
    const over = after(
      matOf([
        [2, 0, 0],
        [2, 4, 0],
      ]),
      'next',
      'right',
    )
    expect(over.shapes[0]?.x).toBe(8)
  })

  it('keeps the order and the way of a shape that is dragged', () => {
    const mat = after(
      matOf([
        [7, 0, 0],
        [3, 10, 4],
      ]),
      'next',
      'half-turn',
    )
    const moved = dropped({ ...mat, chosen: 0 }, 0, 18, 4)
    expect(typeof moved !== 'string' && sizes(moved)).toEqual([7, 3])
    expect(typeof moved !== 'string' && moved.shapes[0]).toMatchObject({ turn: 180 })
  })

  it('shows the numbers it is asked for on the shape to cover', () => {
    const mat = matOf(
      [
        [7, 0, 2],
        [3, 0, 0, 180],
      ],
      { cover: TEN },
    )
    for (const [first, second] of [
      [6, 4],
      [9, 1],
      [8, 2],
      [5, 5],
      [2, 8],
    ] as const) {
      const outcome = withQuantities(mat, { shape1: first, shape2: second, covered: 10 }, countingMint(50))
      expect(outcome.ok && sizes(outcome.value)).toEqual([first, second])
      expect(outcome.ok && numberShapes.quantities(outcome.value).uncovered).toBe(0)
    }
    const less = withQuantities(mat, { covered: 9 }, countingMint(50))
    expect(less.ok && sizes(less.value)).toEqual([7, 2])
  })

  it('U6 the bag and hidden numbers tell nothing', () => {
    const bag = matOf([[7, 0, 0]], { view: 'bag' })
    expect(numberShapes.picture(bag, look)).toEqual(
      numberShapes.picture(matOf([[4, 2, 0]], { view: 'bag' }), look),
    )
    expect(numberShapes.describe(bag, look)).toBe('Number shapes: in a bag.')
    const hiding = hidingLook({ shape2: 'number' })
    const mat = matOf(
      [
        [7, 0, 2],
        [3, 0, 0, 180],
      ],
      { numbers: true, rows: 5 },
    )
    expect(numberShapes.describe(mat, hiding)).toBe('Number shapes: 7 and a shape.')
    expect(JSON.stringify(numberShapes.picture(mat, hiding).at(-1))).toContain('7 + ?')
  })

  it('refuses a state that cannot be', () => {
    expect(() =>
      matOf([
        [7, 0, 0],
        [3, 2, 0],
      ]),
    ).toThrow('none on top of another')
    expect(() => matOf([[7, 0, 10]])).toThrow('The shapes lie on the mat')
    expect(() => matOf([[4, 1, 0]], { cover: TEN })).toThrow('over the edge of the shape to cover')
  })

  it('looks as designed', async () => {
    const drawn = (mat: NumberShapes, seen = look) => numberShapes.picture(mat, seen)
    const stairs = after(matOf([], { columns: 24, rows: 5, unit: 56, numbers: true }), 'order')
    await goldenPicture('number-shapes-stairs', drawn(stairs))
    const bonds = matOf(
      [
        [9, 0, 0],
        [1, 2, 0],
        [8, 8, 2],
        [2, 8, 0],
        [7, 16, 2],
        [3, 16, 0, 180],
        [6, 24, 4],
        [4, 24, 0],
        [5, 32, 4],
        [5, 32, 0, 180],
      ],
      { columns: 18, rows: 5, numbers: true },
    )
    await goldenPicture('number-shapes-bonds', drawn(bonds))
    const cover = matOf(
      [
        [7, 0, 2],
        [3, 10, 4, 90],
      ],
      { cover: TEN, rows: 5, chosen: 2 },
    )
    await goldenPicture('number-shapes-cover', drawn(cover))
    await goldenPicture('number-shapes-bag', drawn({ ...cover, view: 'bag' }))
    await goldenPicture('number-shapes-felt', drawn({ ...cover, view: 'outlines' }))
    await goldenPicture('number-shapes-hidden', drawn(bonds, hidingLook({ shape2: 'number' })))
    await goldenPicture('number-shapes-high-contrast', drawn(bonds), HIGH_CONTRAST)
  })
})

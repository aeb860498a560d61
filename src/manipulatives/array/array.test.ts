import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { add, compare, type Exact, multiply, total } from '../../number/exact'
import { HIGH_CONTRAST } from '../../picture/theme'
import { array } from '.'
import { type ArrayModel, blocksOf, type Side, schema } from './arrayModel'
import { withQuantities } from './asking'
import { turned } from './cuts'
import { LEFT, layoutOf, topOf } from './geometry'
import { quantities } from './numbers'

const look = openLook()

function arrayOf(
  rows: readonly Exact[],
  columns: readonly Exact[],
  change: Partial<ArrayModel> = {},
): ArrayModel {
  const parsed = schema.safeParse({ rows, columns, ...change })
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message)
  return parsed.data
}

function shown(model: ArrayModel, values: Record<string, Exact>): ArrayModel | string {
  const outcome = withQuantities(model, values)
  return outcome.ok ? outcome.value : outcome.refusal.reason(look)
}

function after(model: ArrayModel, ...ids: string[]): ArrayModel {
  return ids.reduce((sofar, id) => {
    const change = array
      .actions(sofar, look)
      .find((one) => one.id === id)
      ?.run(countingMint())
    if (change?.to === 'state') return change.state
    if (change?.to !== 'wish') throw new Error(`${id} cannot be done`)
    const outcome = withQuantities(sofar, change.values)
    if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
    return outcome.value
  }, model)
}

function dotsOf(model: ArrayModel) {
  return array.picture(model, look).filter(({ key }) => key.startsWith('dot'))
}

const side = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 })
const arrays = fc.tuple(side, side).map(([rows, columns]) => arrayOf(rows, columns))

describe('array', () => {
  it('AR1 every row has the same number, and the product is rows × columns', () => {
    fc.assert(
      fc.property(arrays, (model) => {
        const dots = dotsOf(model)
        const places = dots.map(({ at }) => Math.round(at.y))
        const { product, rows: down, columns: across } = quantities(model)
        expect(new Set(places).size).toBe(down)
        for (const place of places) expect(places.filter((one) => one === place)).toHaveLength(Number(across))
        expect(product).toBe(dots.length)
      }),
    )
  })

  it('AR2 turning swaps the factors, keeps the product and every dot', () => {
    fc.assert(
      fc.property(arrays, (model) => {
        const other = after(model, 'turn')
        const [was, is] = [quantities(model), quantities(other)]
        expect([is.rows, is.columns, is.product]).toEqual([was.columns, was.rows, was.product])
        const keys = (of: ArrayModel) =>
          dotsOf(of)
            .map(({ key }) => key)
            .sort()
        expect(keys(other)).toEqual(keys(model))
        expect(turned(other)).toEqual(model)
      }),
    )
  })

  it('AR3 partial products come to the product, and the parts of a side to the side', () => {
    fc.assert(
      fc.property(arrays, fc.constantFrom<Side>('rows', 'columns'), (model, which) => {
        const ids = [`cut-${which}`, which === 'rows' ? 'cut-down' : 'cut-right', 'apart']
        let now = model
        for (const id of ids) {
          const action = array.actions(now, look).find((one) => one.id === id)
          if (action?.refusal === null) now = after(now, id)
        }
        const values = quantities(now)
        expect(values.product).toBe(quantities(model).product)
        expect(total(blocksOf(now).map(({ name }) => values[name] ?? 0))).toBe(values.product)
        expect(total(now[which])).toBe(values[which])
      }),
    )
    expect(after(arrayOf([4], [6]), 'cut-columns').columns).toEqual([5, 1])
    expect(after(arrayOf([4], [14]), 'cut-columns').columns).toEqual([10, 4])
    expect(after(arrayOf([4], [6]), 'cut-columns', 'cut-left', 'cut-left').columns).toEqual([3, 3])
    expect(after(arrayOf([4], [6]), 'cut-columns', 'join-columns').columns).toEqual([6])
  })

  it('AR4 the sides of each part of an area multiply to its product', () => {
    fc.assert(
      fc.property(arrays, (model) => {
        const area = { ...model, look: 'area' as const, labels: ['rows', 'columns', 'products'] as const }
        const values = quantities(area)
        for (const { name, rows, columns } of blocksOf(area))
          expect(values[name]).toBe(multiply(rows, columns))
      }),
    )
    expect(quantities(arrayOf(['1/2'], ['3/5'], { look: 'area', numbers: 'fraction' })).product).toBe('3/10')
  })

  it('AR5 an area is drawn in proportion, or says that it is not', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (down, across) => {
        const area = arrayOf([down + 1, 3], [across + 1], { look: 'area' })
        const { rows, columns } = layoutOf(area, look)
        const of = (span?: { length: number }) => span?.length ?? 0
        expect(of(rows[0]) / of(rows[1])).toBeCloseTo((down + 1) / 3, 6)
        expect(of(columns[0]) / of(rows[1])).toBeCloseTo((across + 1) / 3, 6)
      }),
    )
    const sketch = arrayOf([20, 4], [30, 6], { look: 'area', notToScale: true })
    const words = array.picture(sketch, look).flatMap(({ marks }) => marks)
    expect(words.some((mark) => mark.type === 'text' && mark.text === 'not to scale')).toBe(true)
    expect(array.describe(sketch, look)).toContain('not to scale')
  })

  it('AR6 dividend = divisor × quotient + remainder, which is less than the divisor', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.integer({ min: 1, max: 12 }), (dividend, divisor) => {
        const start = arrayOf([0], [divisor], { look: 'area', remainder: 0 })
        const model = shown(start, { dividend })
        if (typeof model === 'string') throw new Error(model)
        const { rows, remainder } = quantities(model)
        expect(dividend).toBe(add(multiply(divisor, rows ?? 0), remainder ?? 0))
        expect(compare(remainder ?? 0, divisor)).toBeLessThan(0)
      }),
    )
    expect(after(arrayOf([4], [6], { remainder: 5 }), 'one-more')).toMatchObject({ rows: [5], remainder: 0 })
    expect(after(arrayOf([4], [6], { remainder: 0 }), 'one-fewer')).toMatchObject({ rows: [3], remainder: 5 })
    expect(schema.safeParse({ rows: [4], columns: [6], remainder: 6 }).success).toBe(false)
  })

  it('AR7 the number of rows is written first, unless it is set the other way', () => {
    const words = (model: ArrayModel) =>
      array
        .picture(model, look)
        .find(({ key }) => key === 'caption')
        ?.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []))
        .join(' ')
    expect(words(arrayOf([4], [6], { caption: 'equation' }))).toBe('4 × 6 = 24')
    expect(words(arrayOf([4], [6], { caption: 'equation', first: 'columns' }))).toBe('6 × 4 = 24')
    expect(words(arrayOf([4], [5, 1], { caption: 'factors' }))).toBe('4 × 6 = 4 × 5 + 4 × 1')
    expect(words(arrayOf([4], [6], { caption: 'equation', remainder: 3 }))).toBe('27 ÷ 6 = 4 remainder 3')
    expect(words(arrayOf([4], [6], { caption: 'words' }))).toBe('4 rows of 6')
  })

  it('shows what it is asked for, keeping what is in a row first', () => {
    const model = arrayOf([4], [5, 1])
    expect(shown(model, { rows: 5 })).toMatchObject({ rows: [5], columns: [5, 1] })
    expect(shown(model, { product: 30 })).toMatchObject({ rows: [5], columns: [5, 1] })
    expect(shown(model, { product: 28 })).toMatchObject({ rows: [4], columns: [5, 2] })
    expect(shown(model, { columns: 3 })).toMatchObject({ rows: [4], columns: [2, 1] })
    expect(shown(model, { product2: 8 })).toMatchObject({ rows: [8], columns: [5, 1] })
    expect(shown(model, { product: 29 })).toBe('That does not make equal rows.')
    expect(shown(model, { rows: 5, product: 24 })).toBe('That does not make equal rows.')
    expect(shown(model, { rows: 21 })).toMatch(/^Dots and squares go up to 20/)
    expect(shown(model, { product: 0 })).toMatchObject({ rows: [0] })
  })

  it('reshapes by its edges, its corner and its cuts', () => {
    const model = arrayOf([4], [5, 1])
    const at = (x: number, y: number) => ({ x: LEFT + x * 64, y: topOf(model) + y * 64 })
    const wish = (part: string, x: number, y: number) => {
      const change = array.drag?.(model, part, at(x, y), look)
      return change?.to === 'wish' ? change.values : change?.to === 'state' ? change.state : change
    }
    expect(wish('edge rows', 2, 5.2)).toMatchObject({ rows: 5, product: 30, product1: 25, product2: 5 })
    expect(wish('corner', 7, 3)).toMatchObject({ rows: 3, columns: 7, product: 21 })
    expect(wish('cut columns 1', 2.2, 0)).toEqual({ columns1: 2, columns2: 4, product1: 8, product2: 16 })
    expect(wish('cut columns 1', 0, 0)).toMatchObject({ columns: [6] })
    expect(wish('new rows', 0, 3)).toMatchObject({ rows: [3, 1] })
    expect(wish('edge rows', 2, 4)).toBeNull()
  })

  it('U6 a covered side is drawn no size, and a hidden number written nowhere', () => {
    const [three, five] = [arrayOf([3], [6]), arrayOf([5], [6])]
    const hidden = hidingLook({ rows: 'size' })
    expect(array.picture(three, hidden)).toEqual(array.picture(five, hidden))
    expect(array.picture({ ...three, cover: 'rows' }, look)).toEqual(
      array.picture({ ...five, cover: 'rows' }, look),
    )
    const written = { ...five, labels: ['rows', 'columns'] as const, caption: 'equation' as const }
    const masked = hidingLook({ rows: 'number', product: 'number' })
    expect(JSON.stringify(array.picture(written, masked))).not.toMatch(/"text":"(5|30)"/)
    expect(array.describe(written, masked)).toBe(
      'Array: a hidden number of rows of 6, a hidden number in all.',
    )
  })

  it('says what it shows in one sentence', () => {
    expect(array.describe(arrayOf([4], [6]), look)).toBe('Array: 4 rows of 6.')
    expect(array.describe(arrayOf([4], [5, 1]), look)).toBe(
      'Array: 4 rows of 6, cut into 4 rows of 5 and 4 rows of 1.',
    )
    expect(array.describe(arrayOf([4], [6], { remainder: 3 }), look)).toBe(
      'Array: 4 rows of 6 and 3 left over.',
    )
    const labels = ['rows', 'columns', 'products'] as const
    expect(array.describe(arrayOf([3], [10, 4], { look: 'area', labels }), look)).toBe(
      'Area model: 3 by 14, cut into 3 by 10 and 3 by 4, the parts are 30 and 12.',
    )
  })

  it('looks as designed', async () => {
    const draw = (name: string, rows: Exact[], columns: Exact[], change: Partial<ArrayModel> = {}) =>
      goldenPicture(name, array.picture(arrayOf(rows, columns, change), look))
    const labels = ['rows', 'columns', 'products'] as const
    await draw('array-split', [4], [5, 1], { pitch: 52, labels: ['rows'], caption: 'factors' })
    await draw('array-plain', [3], [5])
    await draw('array-cut-both', [3, 2], [5, 2], { labels: ['rows', 'columns'], caption: 'equation' })
    await draw('array-apart', [4], [5, 2], { apart: true, labels: ['rows', 'columns'] })
    await draw('array-remainder', [4], [6], { remainder: 3, caption: 'equation', labels: ['rows'] })
    await draw('array-covered', [5], [6], { cover: 'rows', labels: ['rows', 'columns'], caption: 'equation' })
    await draw('array-squares', [4], [5, 2], { look: 'squares', labels, caption: 'factors' })
    await draw('array-twenty', [20], [20], { labels: ['rows', 'columns'] })
    await draw('area-model', [3], [10, 4], { look: 'area', labels, caption: 'equation', width: 900 })
    await draw('area-sketch', [20, 4], [30, 6], {
      look: 'area',
      labels,
      notToScale: true,
      caption: 'factors',
      masked: ['product4'],
    })
    await draw('area-fractions', ['1/2', '1/2'], ['3/5', '2/5'], {
      look: 'area',
      labels,
      numbers: 'fraction',
      masked: ['product2', 'product3', 'product4'],
      pitch: 400,
    })
    const model = arrayOf([4], [5, 1], { labels: ['rows', 'columns'], caption: 'factors' })
    await goldenPicture('array-high-contrast', array.picture(model, look), HIGH_CONTRAST)
    const area = arrayOf([3], [10, 4], { look: 'area', labels, masked: ['product2'] })
    await goldenPicture('area-high-contrast', array.picture(area, look), HIGH_CONTRAST)
  })
})

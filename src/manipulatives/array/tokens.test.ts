import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { array } from '.'
import { type ArrayModel, schema } from './arrayModel'
import { dotParts } from './dots'
import { layoutOf } from './geometry'
import { quantities } from './numbers'
import { lift, offer, receive } from './tokens'

const look = openLook()

/** So many counters in rows of that size, what is left over too. */
function rowsOf(columns: number, count: number, change: Partial<ArrayModel> = {}): ArrayModel {
  const mint = countingMint()
  const tokens = Array.from({ length: count }, () => mint('counter', 'red'))
  const left = count % columns
  return schema.parse({
    rows: [Math.floor(count / columns)],
    columns: [columns],
    remainder: left === 0 ? null : left,
    tokens,
    ...change,
  })
}

function idsOf({ tokens }: ArrayModel): string[] {
  return (tokens ?? []).map(({ id }) => id)
}

const GUEST = { id: 'guest', kind: 'counter', set: 'yellow' }

function reason(model: ArrayModel, token = GUEST): string | null {
  const slot = offer(model, token, null)
  return slot.ok ? null : slot.refusal.reason(look)
}

describe('the counters of an array', () => {
  it('AR1 AR6 keep every row full and the rest apart, whatever goes in and out', () => {
    const moves = fc.array(fc.option(fc.nat(400), { nil: null }), { maxLength: 30 })
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.nat(30), moves, (columns, count, steps) => {
        let model = rowsOf(columns, count)
        const away = [GUEST]
        for (const step of steps) {
          const ids = idsOf(model)
          const id = step === null ? undefined : ids[step % Math.max(1, ids.length)]
          const token = model.tokens?.find((one) => one.id === id)
          if (token) {
            away.push(token)
            model = lift(model, token.id)
          } else {
            const next = away.pop()
            if (next && offer(model, next, null).ok) model = receive(model, next)
          }
          expect(schema.safeParse(model).success).toBe(true)
          const { rows, remainder = 0, dividend } = quantities(model)
          expect(Number(rows) * columns + Number(remainder)).toBe(idsOf(model).length)
          expect(Number(remainder)).toBeLessThan(columns)
          if (dividend !== undefined) expect(dividend).toBe(idsOf(model).length)
          expect(quantities(model).columns).toBe(columns)
        }
        const all = new Set([...idsOf(model), ...away.map(({ id }) => id)])
        expect(idsOf(model).length).toBe(new Set(idsOf(model)).size)
        expect(all.size).toBeLessThanOrEqual(count + 1)
      }),
    )
  })

  it('AR6 breaks the last row into what is left over, and fills a row again', () => {
    const full = rowsOf(4, 12)
    const broken = lift(full, 't2')
    expect(array.describe(broken, look)).toBe('Array: 2 rows of 4 and 3 left over.')
    expect(idsOf(broken)).toEqual(['t1', 't12', 't3', 't4', 't5', 't6', 't7', 't8', 't9', 't10', 't11'])
    const again = receive(broken, GUEST)
    expect(array.describe(again, look)).toBe('Array: 3 rows of 4 and none left over.')
    expect(array.describe(receive(again, { ...GUEST, id: 'other' }), look)).toBe(
      'Array: 3 rows of 4 and 1 left over.',
    )
  })

  it('keeps each counter where it is when rows and columns come and go', () => {
    const mint = countingMint(100)
    const wider = array.withQuantities(rowsOf(3, 6), { columns: 4 }, mint)
    if (!wider.ok) throw new Error('a row can be longer')
    expect(idsOf(wider.value)).toEqual(['t1', 't2', 't3', 't100', 't4', 't5', 't6', 't101'])
    const back = array.withQuantities(wider.value, { columns: 3 }, mint)
    expect(back.ok && idsOf(back.value)).toEqual(['t1', 't2', 't3', 't4', 't5', 't6'])
    const turn = array.actions(rowsOf(3, 6), look).find(({ id }) => id === 'turn')
    const turned = turn?.run(mint)
    expect(turned?.to === 'state' && idsOf(turned.state)).toEqual(['t1', 't4', 't2', 't5', 't3', 't6'])
  })

  it('says why a counter cannot come in', () => {
    expect(reason(rowsOf(4, 12))).toBe(null)
    expect(reason(rowsOf(4, 12), { id: 'c', kind: 'cube', set: 'blue' })).toBe(null)
    expect(reason(rowsOf(4, 12), { id: 'x', kind: 'ten', set: 'blue' })).toMatch(/^Base ten blocks go/)
    expect(reason(rowsOf(4, 12, { tokens: null }))).toMatch(/^These rows keep together/)
    expect(reason(rowsOf(4, 12, { look: 'area', tokens: [] }))).toMatch(/^Squares and areas are measured/)
    expect(reason(rowsOf(4, 12, { cover: 'rows' }))).toMatch(/^It is covered/)
    expect(reason(rowsOf(4, 0, { columns: [0], remainder: null }))).toMatch(/^There is nothing in a row/)
    expect(reason(rowsOf(20, 400))).toBe(null)
    expect(reason(rowsOf(20, 419))).toMatch(/^Dots and squares go up to 20/)
  })

  it('is met by a counter on its rows, on what is left over and just beside, and nowhere else', () => {
    const model = rowsOf(4, 12)
    const at = (x: number, y: number) => offer(model, GUEST, { x, y })
    const { body, pitch } = layoutOf(model, look)
    expect(at(body.x + 10, body.y + 10)).toMatchObject({ ok: true, value: { name: 'the next place' } })
    expect(at(body.x + 10, body.y + body.height + pitch).ok).toBe(true)
    expect(at(body.x + body.width + 30, body.y).ok).toBe(true)
    expect(at(body.x + body.width + 90, body.y).ok).toBe(false)
  })

  it('U6 tells no counter apart under a cover', () => {
    const parts = (model: ArrayModel, masks = {}) =>
      dotParts(model, hidingLook(masks), layoutOf(model, hidingLook(masks)))
    expect(parts(rowsOf(4, 12, { cover: 'rows' })).some(({ token }) => token !== undefined)).toBe(false)
    expect(parts(rowsOf(4, 12), { rows: 'size' })).toEqual(parts(rowsOf(4, 8), { rows: 'size' }))
    const named = parts(rowsOf(4, 12), { rows: 'number' }).map(({ name }) => name)
    expect(named.at(-1)).toBe('red counter D in row C')
    expect(array.tokens?.(rowsOf(4, 12, { cover: 'columns' }))).toEqual([])
  })

  it('looks as designed', async () => {
    const draw = (name: string, model: ArrayModel) => goldenPicture(name, array.picture(model, look))
    const mixed = rowsOf(4, 14)
    const kinds = ['counter', 'cube', 'apple', 'counter']
    const tokens = (mixed.tokens ?? []).map((token, index) => ({
      ...token,
      kind: kinds[index % 4] ?? 'counter',
      set: index > 7 ? 'yellow' : 'red',
    }))
    await draw('array-of-counters', { ...mixed, tokens })
    await draw('array-emptied', rowsOf(5, 0))
    await draw('array-cut-counters', rowsOf(6, 27, { columns: [5, 1] }))
  })
})

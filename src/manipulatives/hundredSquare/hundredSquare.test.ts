import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { divide, multiply } from '../../number/exact'
import { HIGH_CONTRAST } from '../../picture/theme'
import { hundredSquare } from '.'
import { centreOf } from './geometry'
import { quantities, withQuantities } from './numbers'
import { CELLS, type HundredSquare, numberIn, schema } from './square'

const look = openLook()
const mint = countingMint()

function squareOf(change: Partial<HundredSquare> = {}): HundredSquare {
  const parsed = schema.safeParse(change)
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message)
  return parsed.data
}

function shown(square: HundredSquare, values: Parameters<typeof withQuantities>[1]): HundredSquare {
  const outcome = withQuantities(square, values)
  if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
  return outcome.value
}

function after(square: HundredSquare, ...ids: string[]): HundredSquare {
  return ids.reduce((sofar, id) => {
    const change = hundredSquare
      .actions(sofar, look)
      .find((one) => one.id === id)
      ?.run(mint)
    if (change?.to === 'wish') return shown(sofar, change.values)
    if (change?.to !== 'state') throw new Error(`${id} cannot be done`)
    return change.state
  }, square)
}

function refusal(square: HundredSquare, id: string): string | undefined {
  return hundredSquare
    .actions(square, look)
    .find((one) => one.id === id)
    ?.refusal?.reason(look)
}

/** The numbers that are written, by the place they are written at. */
function written(square: HundredSquare): Map<string, string> {
  const cells = hundredSquare.picture(square, look).filter(({ key }) => key.startsWith('cell'))
  return new Map(
    cells.flatMap(({ at, marks }) =>
      marks.flatMap((mark) =>
        mark.type === 'text' ? [[`${at.x / square.side} ${at.y / square.side}`, mark.text] as const] : [],
      ),
    ),
  )
}

const kinds = fc
  .record({ zero: fc.boolean(), bottomUp: fc.boolean() })
  .map(({ zero, bottomUp }) => squareOf({ first: zero ? 0 : 1, bottomUp }))

describe('hundred square', () => {
  it('HS1 row r and column c show 10(r − 1) + c, one less from 0', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0, 1),
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 10 }),
        (first, r, c) => {
          const square = squareOf({ first: first as 0 | 1 })
          expect(written(square).get(`${c - 1} ${r - 1}`)).toBe(String(10 * (r - 1) + c - (1 - first)))
        },
      ),
    )
  })

  it('HS2 right is 1 more, past the edge on the next row', () => {
    fc.assert(
      fc.property(kinds, fc.integer({ min: 1, max: 99 }), (square, ring) => {
        const moved = after({ ...square, ring }, 'one-more')
        expect(quantities(moved).at).toBe(numberIn(square, ring) + 1)
        const [from, to] = [centreOf(square, ring), centreOf(square, ring + 1)]
        if (ring % 10 !== 0) expect([to.x - from.x, to.y]).toEqual([square.side, from.y])
        else expect(to.x).toBe(square.side / 2)
      }),
    )
    expect(refusal(squareOf({ ring: 100 }), 'one-more')).toBe('The square ends there.')
  })

  it('HS3 down is 10 more, or up from the bottom', () => {
    fc.assert(
      fc.property(kinds, fc.integer({ min: 1, max: 90 }), (square, ring) => {
        expect(quantities(after({ ...square, ring }, 'ten-more')).at).toBe(numberIn(square, ring) + 10)
        const [from, to] = [centreOf(square, ring), centreOf(square, ring + 10)]
        expect([to.x, to.y - from.y]).toEqual([from.x, square.bottomUp ? -square.side : square.side])
      }),
    )
  })

  it('HS4 what is shaded on a blank grid is so many hundredths of the declared whole', () => {
    const wholes = fc.constantFrom(1, 10, 100, 250, '1/2' as const)
    fc.assert(
      fc.property(fc.subarray([...CELLS]), wholes, (cells, whole) => {
        const values = quantities(squareOf({ blank: true, shades: [cells], whole }))
        expect(values.value).toBe(divide(multiply(whole, cells.length), 100))
        expect(values.left).toBe(100 - cells.length)
      }),
    )
    const grid = squareOf({ blank: true, touch: 'shade' })
    expect(quantities(shown(grid, { value: '37/100' })).shaded).toBe(37)
    expect(quantities(shown({ ...grid, whole: 200 }, { value: 74 })).shaded).toBe(37)
    expect(withQuantities(grid, { value: '1/3' }).ok).toBe(false)
    expect(withQuantities(grid, { shaded: 40, left: 50 }).ok).toBe(false)
  })

  it('HS5 a fragment keeps its true numbers', () => {
    fc.assert(
      fc.property(kinds, fc.subarray([...CELLS], { minLength: 1 }), (square, fragment) => {
        const whole = written(square)
        for (const [place, number] of written({ ...square, fragment })) expect(whole.get(place)).toBe(number)
      }),
    )
    expect(after(squareOf({ ring: 25 }), 'fragment').fragment).toEqual([14, 15, 16, 24, 25, 26, 34, 35, 36])
  })

  it('fills a column, a tenth, before the next', () => {
    const grid = shown(squareOf({ blank: true }), { shaded: 12 })
    expect(grid.shades[0]).toEqual([1, 11, 21, 31, 41, 51, 61, 71, 81, 91, 2, 12])
    expect(quantities(after(grid, 'shade-ten', 'shade-fewer')).shaded).toBe(21)
  })

  it('shades a tenth in one colour and a hundredth in another', () => {
    const grid = after(squareOf({ blank: true, touch: 'shade' }), 'shade-ten', 'colour', 'shade-more')
    expect(quantities(grid)).toMatchObject({ shaded: 11, shaded1: 10, shaded2: 1, value: '11/100', left: 89 })
    expect(quantities(shown(grid, { shaded: 9 }))).toMatchObject({ shaded: 9 })
    expect(hundredSquare.describe(grid, look)).toBe(
      'Grid of 100 cells: 11 cells shaded in parts of 10 and 1.',
    )
  })

  it('shades by a sweep, covers by a press, rings by a press and a drag', () => {
    const grid = squareOf({ blank: true, touch: 'shade' })
    const swept = hundredSquare.drag?.(grid, 'cell 2', centreOf(grid, 92), look)
    expect(swept?.to === 'state' && swept.state.shades[0]).toHaveLength(10)
    const square = squareOf({ ring: 15 })
    expect(hundredSquare.press?.(square, 'cell 48', look, mint)).toEqual({ to: 'wish', values: { at: 48 } })
    expect(hundredSquare.drag?.(square, 'ring', centreOf(square, 25), look)).toEqual({
      to: 'wish',
      values: { at: 25 },
    })
    const covered = hundredSquare.press?.({ ...square, touch: 'cover' }, 'cell 48', look, mint)
    expect(covered?.to === 'state' && written(covered.state).get('7 4')).toBe('?')
  })

  it('holds counters and other things that count as one, one to a cell', () => {
    const square = squareOf()
    const token = mint('counter', 'red')
    const offered = hundredSquare.offer?.(square, token, centreOf(square, 42))
    if (!offered?.ok) throw new Error('there is room')
    const held = hundredSquare.receive?.(square, token, offered.value.id)
    expect(held?.counters).toEqual([{ cell: 42, token }])
    expect(hundredSquare.offer?.(held ?? square, mint('counter', 'red'), centreOf(square, 42)).ok).toBe(false)
    expect(hundredSquare.offer?.(square, mint('cube', 'red'), null).ok).toBe(true)
    expect(hundredSquare.offer?.(square, mint('ten', 'red'), null).ok).toBe(false)
  })

  it('U6 a hidden ringed number is covered and named nowhere', () => {
    const hidden = hidingLook({ at: 'number' })
    const square = squareOf({ ring: 48 })
    const said = [
      hundredSquare.describe(square, hidden),
      ...hundredSquare
        .picture(square, hidden)
        .flatMap(({ name, marks }) => [
          name ?? '',
          ...marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])),
        ]),
    ]
    expect(said).not.toContain('48')
    expect(said[0]).toBe('Hundred square, 1 to 100: a hidden number ringed.')
  })

  it('says what it shows in one sentence', () => {
    expect(hundredSquare.describe(squareOf({ ring: 15, multiples: [3], covered: [20] }), look)).toBe(
      'Hundred square, 1 to 100: 15 ringed, multiples of 3 shaded, 1 number covered.',
    )
    const percent = shown(squareOf({ blank: true, caption: 'percent', whole: 200 }), { shaded: 37 })
    expect(hundredSquare.describe(percent, look)).toBe('Grid of 100 cells: 37 cells shaded, 37% of 200, 74.')
  })

  it('looks as designed', async () => {
    const draw = (name: string, change: Partial<HundredSquare>, hues = {}) =>
      goldenPicture(name, hundredSquare.picture(squareOf(change), openLook(hues)))
    await draw('hundred-square-multiples', { multiples: [3], ring: 15 })
    await draw('hundred-square-covered', {
      covered: [23, 33, 43, 44],
      multiples: [2, 5],
      bottomUp: true,
      first: 0,
    })
    await draw('hundred-square-fragment', { fragment: [14, 15, 24, 25, 26, 35], covered: [24] })
    await draw('hundred-square-counters', {
      counters: [{ cell: 42, token: { id: 't1', kind: 'counter', set: 'red' } }],
    })
    const grid = shown(squareOf({ blank: true, shades: [[], []] }), { shaded1: 30, shaded2: 7 })
    await goldenPicture('hundredths-fraction', hundredSquare.picture({ ...grid, caption: 'fraction' }, look))
    await goldenPicture(
      'hundredths-percent',
      hundredSquare.picture(
        { ...grid, shades: [grid.shades.flat()], caption: 'percent', whole: 200 },
        openLook({ value: 'blue' }),
      ),
    )
    await goldenPicture(
      'hundred-square-high-contrast',
      hundredSquare.picture(squareOf({ multiples: [3], ring: 15, covered: [50] }), look),
      HIGH_CONTRAST,
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionOf, carriedTo, look, matOf, reasonOf, run, shown } from '../../../tests/counterMats'
import { hidingLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { textWidth } from '../../picture/andika'
import {
  LEAST_PRINT,
  PLACE_COUNTER,
  placeCounterMarks,
  printOn,
  readableCounter,
} from '../../picture/placeCounter'
import { counterKind } from '../placeCounterKind'
import { exponentOf, PLACES } from '../placeValue'
import { placeValueCounters as kind } from '.'
import { type CounterMat, countsIn, schema, tokensOf, valueOf } from './mat'

const HTO = ['hundreds', 'tens', 'ones'] as const

const piles = fc.tuple(fc.nat(20), fc.nat(30), fc.nat(40), fc.boolean()).map(([h, t, o, isLoose]) => {
  const mat = matOf(HTO, [h, t, o])
  return isLoose && h + t + o > 0 ? run(mat, 'mix') : mat
})

function counts(after: CounterMat | string): number[] | string {
  return typeof after === 'string' ? after : countsIn(after)
}

describe('place value counters', () => {
  it('PC1 prints on each counter what it is worth, from thousandths to ten millions', () => {
    const mat = matOf(
      PLACES,
      PLACES.map(() => 1),
      { width: 1824 },
    )
    const texts = kind
      .picture(mat, look)
      .flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])))
    expect(texts).toEqual('10,000,000 1,000,000 100,000 10,000 1,000 100 10 1 0.1 0.01 0.001'.split(' '))
    expect(valueOf(mat)).toBe('11111111111/1000')
    expect(PLACES.map(counterKind).every((name) => name.endsWith('-counter'))).toBe(true)
    expect(exponentOf('tens')).toBe(1)
  })

  it('PC1 prints every value on the face of its counter, large enough to be read', () => {
    for (const place of PLACES) {
      const d = readableCounter([place])
      const size = printOn(place, d)
      const text = String(
        placeCounterMarks(place, d).flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])),
      )
      expect(size).toBeGreaterThanOrEqual(LEAST_PRINT)
      expect(Math.hypot(textWidth(text, size, 'bold') / 2, 0.365 * size)).toBeLessThan(0.46 * d)
    }
    const least = (mat: CounterMat, from: string) =>
      kind.fields.find(({ id }) => id === 'greatest')?.set(mat, from, countingMint())
    const all = least(matOf(HTO, [1, 1, 1]), 'millions')
    expect(all?.ok && all.value.width).toBe(1820)
    const narrow =
      all?.ok && kind.fields.find(({ id }) => id === 'width')?.set(all.value, 700, countingMint())
    expect(narrow && !narrow.ok && narrow.refusal.reason(look)).toBe(
      'Counters in so many columns would be too small to read. Show fewer columns first.',
    )
  })

  it('PC2 U4 exchanges ten for one both ways, by action and by the ring, and the value stays', () => {
    fc.assert(
      fc.property(piles, fc.constantFrom('up:ones', 'up:tens', 'down:tens', 'down:hundreds'), (mat, way) => {
        if (reasonOf(mat, `exchange-${way}`) !== undefined) return
        const after = run(mat, `exchange-${way}`)
        expect(valueOf(after)).toBe(valueOf(mat))
        expect(Math.abs(tokensOf(after).length - tokensOf(mat).length)).toBe(9)
      }),
    )
    const mat = matOf(HTO, [0, 3, 12])
    const pressed = kind.press?.(mat, 'ring ones', look, countingMint(50))
    expect(pressed?.to === 'state' && countsIn(pressed.state)).toEqual([0, 4, 2])
    expect(kind.drag?.(mat, 'ring ones', { x: 1000, y: 100 }, look)).toBeNull()
    const pulled = kind.drag?.(mat, 'ring ones', { x: 500, y: 100 }, look)
    expect(pulled?.to === 'state' && countsIn(pulled.state)).toEqual([0, 4, 2])
    expect(reasonOf(mat, 'exchange-up:tens')).toBe('It takes 10 tens to exchange for 1 hundred.')
  })

  it('PC2 exchanges by dragging one over the column beside, and gives the same one back', () => {
    const mat = matOf(HTO, [0, 3, 2])
    const apart = carriedTo(mat, 't2', 1100, 100) as CounterMat
    expect(countsIn(apart)).toEqual([0, 2, 12])
    const back = carriedTo(apart, 't2.4', 500, 100) as CounterMat
    expect(new Set(tokensOf(back).map(({ id }) => id))).toEqual(new Set(['t1', 't2', 't3', 't4', 't5']))
    expect(valueOf(back)).toBe(32)
  })

  it('PC3 draws every counter the same size, whatever its value', () => {
    fc.assert(
      fc.property(piles, (mat) => {
        const radii = kind
          .picture(mat, look)
          .filter(({ token }) => token !== undefined)
          .map(({ marks }) => marks.flatMap((mark) => (mark.type === 'circle' ? [mark.radius] : []))[0])
        expect(new Set(radii).size).toBeLessThanOrEqual(1)
      }),
    )
    const [first] = kind.picture(matOf(HTO, [2, 4, 3]), look)
    expect(first?.press?.width).toBe(PLACE_COUNTER)
  })

  it('PC4 keeps more than nine until they are exchanged, and rings ten', () => {
    const mat = matOf(HTO, [0, 4, 12])
    const keys = kind.picture(mat, look).map(({ key }) => key)
    expect(keys).toContain('ring ones')
    expect(kind.picture({ ...mat, exchange: 'off' }, look).map(({ key }) => key)).not.toContain('ring ones')
    expect(kind.describe(mat, look)).toBe('Place value counters: 4 tens and 12 ones, worth 52.')
    expect(countsIn(run(mat, 'fewest'))).toEqual([0, 5, 2])
    expect(counts(shown(matOf(HTO, [0, 2, 8]), { value: 32 }))).toEqual([0, 2, 12])
    expect(countsIn(run(matOf(HTO, [0, 9, 9], { exchange: 'auto' }), 'add:ones'))).toEqual([1, 0, 0])
    expect(counts(shown(matOf(HTO, [0, 4, 12]), { tens: 5, ones: 2 }))).toEqual([0, 5, 2])
  })

  it('PC5 bounces back from the wrong column with a sentence', () => {
    const mat = matOf(HTO, [2, 4, 3])
    expect(carriedTo(mat, 't7', 600, 100)).toBe(
      'Ones go with the ones. It takes 10 ones to exchange for 1 ten.',
    )
    expect(carriedTo(mat, 't7', 100, 100)).toBe('Ones go with the ones.')
    expect(carriedTo({ ...mat, exchange: 'off' }, 't1', 600, 100)).toBe('Exchange is switched off.')
    const offered = (name: string) => {
      const slot = kind.offer?.(mat, { id: 'x1', kind: name, set: 'blue' }, null)
      return slot?.ok ? slot.value.name : slot?.refusal.reason(look)
    }
    expect(offered('ten-counter')).toBe('the tens')
    expect(offered('thousand-counter')).toBe('There is no column for thousands here.')
    expect(offered('ten')).toBe('Only place value counters go here.')
  })

  it('U3 lies anywhere without changing its value, and tidies back', () => {
    const mat = matOf(HTO, [2, 4, 3])
    const mixed = run(mat, 'mix')
    expect(run(mixed, 'mix').spots).not.toEqual(mixed.spots)
    const moved = carriedTo(mixed, 't1', 333, 222) as CounterMat
    expect(moved.spots.at(-1)).toEqual({ x: 333, y: 222 })
    expect(moved.spots).toHaveLength(9)
    expect(valueOf(moved)).toBe(243)
    expect(run(mixed, 'tidy')).toEqual({ ...mat, mixed: 1 })
    expect(counts(carriedTo(mixed, 't7', 100, 100))).toEqual([2, 4, 3])
    expect(countsIn(run(run(mixed, 'exchange-down:tens'), 'tidy'))).toEqual([2, 3, 13])
  })

  it('U5 scaling is not exchanging: each counter becomes the next and keeps its id', () => {
    const mat = matOf(['thousands', ...HTO], [0, 0, 3, 4])
    const after = run(mat, 'ten-times')
    expect(valueOf(after)).toBe(340)
    expect(tokensOf(after).map(({ id }) => id)).toEqual(tokensOf(mat).map(({ id }) => id))
    expect(valueOf(run(after, 'ten-times'))).toBe(3400)
    expect(run(after, 'one-tenth')).toEqual(mat)
    expect(reasonOf(mat, 'one-tenth')).toMatch(/^There is no room for counters one tenth times the size/)
  })

  it('takes out only what is there', () => {
    expect(reasonOf(matOf(HTO, [0, 4, 0]), 'remove:ones')).toBe('There are no ones to take out.')
    expect(actionOf(matOf(HTO, [0, 4, 0]), 'remove:ones').refusal?.remedy).toBe('exchange-down:tens')
  })

  it('shows any value that fits', () => {
    fc.assert(
      fc.property(piles, fc.nat(9999), (mat, value) => {
        const after = shown(mat, { value })
        expect(typeof after !== 'string' && valueOf(after)).toBe(value)
      }),
    )
    expect(shown(matOf(HTO, [1, 0, 0]), { value: '1/2' })).toBe(
      'These counters show whole numbers of ones, from 0 up.',
    )
  })

  it('U6 hides its number in words, and everything when its size is hidden', () => {
    const mat = matOf(HTO, [0, 4, 12])
    expect(kind.describe(mat, hidingLook({ value: 'number' }))).toBe('Place value counters: a hidden number.')
    expect(kind.describe(mat, hidingLook({ ones: 'number' }))).toBe(
      'Place value counters: 4 tens and a hidden number of ones.',
    )
    expect(kind.picture(mat, hidingLook({ ones: 'size' })).map(({ key }) => key)).toEqual(['cover'])
  })

  it('reads a short state as a lesson writes it, and refuses what cannot be', () => {
    const counters = [{ id: 'a1', kind: 'ten-counter', set: 'blue' }]
    expect(schema.parse({ counters })).toEqual({ ...matOf(HTO, []), counters })
    const problem = (state: object) => schema.safeParse(state).error?.issues[0]?.message
    expect(problem({ counters: [{ id: 'a1', kind: 'ten', set: 'blue' }] })).toMatch(
      /^Every counter is of a kind/,
    )
    expect(problem({ counters: [], columns: ['tens', 'hundreds'] })).toMatch(/^The columns run/)
    expect(problem({ counters: [], rows: [counters, []] })).toBe('Every row holds the same.')
    expect(problem({ counters, layout: 'loose' })).toBe('Loose counters have a spot each, and others none.')
  })

  it('lays out 200 counters with none out of sight', () => {
    const mat = matOf(['thousands', ...HTO], [20, 40, 60, 80], { width: 1824, height: 640 })
    const places = kind.picture(mat, look).flatMap(({ token, at }) => (token ? [`${at.x} ${at.y}`] : []))
    expect(new Set(places).size).toBe(200)
    expect(kind.picture(run(mat, 'mix', 'add:ones'), look)).toHaveLength(201)
  })
})

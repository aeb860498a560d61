import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carriedTo, look, matOf, reasonOf, run } from '../../../tests/blockMats'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { dienesSize } from '../../picture/dienes'
import { HIGH_CONTRAST } from '../../picture/theme'
import type { Block } from '../exchange'
import { baseTen } from '.'
import { type BaseTen, blocksOf, countsIn, nameOf, schema, valueOf, withQuantities } from './baseTen'
import { placesOf, unitOf } from './geometry'

function shown(mat: BaseTen, values: Parameters<typeof withQuantities>[1]): number[] | string {
  const outcome = withQuantities(mat, values, countingMint(500))
  return outcome.ok ? countsIn(outcome.value) : outcome.refusal.reason(look)
}

const pile = fc
  .tuple(fc.nat(12), fc.nat(18), fc.nat(30), fc.constantFrom(0, -1, -2, -3))
  .map(([hundred, ten, one, unit]) => matOf({ hundred, ten, one }, { unit, largest: 'hundred' }))

describe('base ten', () => {
  it('BT1 is worth what its blocks are worth, in the declared unit', () => {
    expect(valueOf(matOf({ hundred: 2, ten: 4, one: 3 }))).toBe(243)
    expect(valueOf(matOf({ ten: 3, one: 7 }, { unit: -2, largest: 'hundred' }))).toBe('37/100')
    expect(valueOf(matOf({ thousand: 1, one: 2 }, { unit: -3 }))).toBe('501/500')
  })

  it('BT2 exchanges ten for one both ways, and the value stays', () => {
    fc.assert(
      fc.property(pile, fc.constantFrom('up:ones', 'up:tens', 'down:tens', 'down:hundreds'), (mat, way) => {
        const id = `exchange-${way}`
        if (reasonOf(mat, id) !== undefined) return
        const after = run(mat, id)
        expect(valueOf(after)).toBe(valueOf(mat))
        expect(Math.abs(after.blocks.length - mat.blocks.length)).toBe(9)
      }),
    )
  })

  it('BT2 gives back the same ten from the ten ones it was exchanged for', () => {
    const mat = matOf({ ten: 3, one: 2 })
    const apart = run(mat, 'exchange-down:tens')
    expect(blocksOf(apart, 'one').map(({ id }) => id)).toEqual([
      't4',
      't5',
      ...Array.from({ length: 10 }, (_, index) => `t3.${index}`),
    ])
    const back = run(apart, 'exchange-up:ones')
    expect(blocksOf(back, 'ten').map(({ id }) => id)).toEqual(['t1', 't2', 't3'])
    expect(blocksOf(back, 'one').map(({ id }) => id)).toEqual(['t4', 't5'])
  })

  it('BT2 exchanges by dragging over the next zone', () => {
    const mat = matOf({ ten: 3, one: 2 })
    const apart = carriedTo(mat, 't2', 700)
    expect(countsIn(apart)).toEqual([2, 12])
    expect(valueOf(apart)).toBe(32)
    const back = carriedTo(apart, 't2.4', 60)
    expect(blocksOf(back, 'ten').map(({ id }) => id)).toEqual(['t1', 't3', 't2'])
    const mixed = carriedTo(apart, 't4', 60)
    expect(countsIn(mixed)).toEqual([3, 2])
    expect(valueOf(mixed)).toBe(32)
    expect(schema.safeParse(mixed).success).toBe(true)
    expect(countsIn(carriedTo(mat, 't4', 60))).toEqual([3, 2])
  })

  it('BT3 re-declares the unit: the labels change at once and no block moves', () => {
    const mat = matOf({ hundred: 1, ten: 1, one: 1 }, { showWorth: true })
    const whole = run(mat, 'whole:hundreds')
    expect(valueOf(whole)).toBe('111/100')
    const texts = (of: BaseTen) =>
      baseTen
        .picture(of, look)
        .flatMap(({ marks }) => marks.flatMap((m) => (m.type === 'text' ? [m.text] : [])))
    expect(texts(mat)).toEqual(['100', '10', '1'])
    expect(texts(whole)).toEqual(['1', '0.1', '0.01'])
    const places = (of: BaseTen) =>
      baseTen.picture(of, look).flatMap(({ token, at }) => (token ? [[token, at]] : []))
    expect(places(whole)).toEqual(places(mat))
    const pressed = baseTen.press?.(mat, 'worth hundred', look, countingMint())
    expect(pressed).toEqual({ to: 'state', state: whole })
  })

  it('BT4 keeps more than nine until they are exchanged', () => {
    expect(shown(matOf({ ten: 2, one: 8 }), { value: 32 })).toEqual([2, 12])
    expect(shown(matOf({ ten: 4, one: 5 }), { tens: 3, ones: 15 })).toEqual([3, 15])
    const odd = matOf({ ten: 3, one: 15 })
    expect(countsIn(run(odd, 'fewest'))).toEqual([4, 5])
    expect(reasonOf(matOf({ ten: 4, one: 5 }), 'fewest')).toBe('It is made with the fewest blocks already.')
  })

  it('BT4 takes the fewest blocks only when the pile runs short', () => {
    expect(shown(matOf({ ten: 3, one: 2 }), { value: 29 })).toEqual([2, 9])
    expect(shown(matOf({ ten: 4, one: 5 }), { value: 35 })).toEqual([3, 5])
    expect(shown(matOf({ ten: 4, one: 12 }), { value: 41 })).toEqual([3, 11])
    expect(shown(matOf({ ten: 2, one: 3 }), { value: 130 })).toEqual([12, 10])
  })

  it('BT4 shows any value that is asked for', () => {
    fc.assert(
      fc.property(pile, fc.nat(1900), (mat, cubes) => {
        const outcome = withQuantities({ ...mat, unit: 0 }, { value: cubes }, countingMint(500))
        expect(outcome.ok && valueOf(outcome.value)).toBe(cubes)
      }),
    )
  })

  it('BT5 takes out only what is there', () => {
    expect(reasonOf(matOf({ ten: 4 }), 'remove:ones')).toBe('There are no ones to take out.')
    const action = baseTen.actions(matOf({ ten: 4 }), look).find(({ id }) => id === 'remove:ones')
    expect(action?.refusal?.remedy).toBe('exchange-down:tens')
    expect(shown(matOf({ ten: 4, one: 2 }), { ones: -1 })).toBe('Blocks come in whole numbers, from 0 up.')
  })

  it('BT6 draws blocks in the ratio 1 : 10 : 100 : 1,000', () => {
    const area = (kind: Block) => {
      const { width, height } = dienesSize(kind, 16, true)
      return width * height
    }
    expect(area('ten')).toBe(10 * area('one'))
    expect(area('hundred')).toBe(100 * area('one'))
    expect(dienesSize('thousand', 16).width).toBeCloseTo(10 * dienesSize('one', 16).width)
    expect(unitOf(matOf({ one: 1 }))).toBe(40)
    expect(unitOf(matOf({ hundred: 1 }))).toBe(22)
    expect(unitOf(matOf({ thousand: 1 }))).toBe(16)
  })

  it('BT6 stands ten ones beside a ten: as long, and nothing is exchanged', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        (ten, one, flat) => {
          const mat = matOf({ ten, one }, { flat })
          const beside = run(mat, 'beside-ten')
          expect(beside.blocks).toEqual(mat.blocks)
          expect(valueOf(beside)).toBe(valueOf(mat))
          const u = unitOf(beside)
          const middles = (kind: Block) => placesOf(beside, kind, blocksOf(beside, kind).length)
          const stack = middles('one').slice(0, 10)
          const [stick] = middles('ten')
          const size = (kind: Block) => dienesSize(kind, u, flat)
          const foot = (at: { y: number } | undefined, kind: Block) => (at?.y ?? 0) + size(kind).height / 2
          const left = (at: { x: number } | undefined, kind: Block) => (at?.x ?? 0) - size(kind).width / 2
          expect(foot(stack[0], 'one')).toBeCloseTo(foot(stick, 'ten'))
          expect(left(stack[0], 'one')).toBeCloseTo(left(stick, 'ten') + u)
          const top = foot(stack.at(-1), 'one') - size('one').height
          const short = (10 - stack.length) * u
          expect(top).toBeCloseTo(foot(stick, 'ten') - size('ten').height + short)
          expect(run(beside, 'beside-ten')).toEqual(mat)
        },
      ),
    )
    expect(reasonOf(matOf({ one: 3 }), 'beside-ten')).toBe('There are no tens yet.')
    expect(reasonOf(matOf({ ten: 3 }), 'beside-ten')).toBe('There are no ones yet.')
    const beside = run(matOf({ ten: 2, one: 10 }), 'beside-ten')
    expect(baseTen.describe(beside, look)).toBe(
      'Base ten blocks: 2 tens and 10 ones, the ones beside a ten, worth 30.',
    )
    const [stick] = placesOf(beside, 'ten', 2)
    expect(carriedTo(beside, 't1', stick?.x ?? 0).blocks).toHaveLength(12)
  })

  it('U5 scaling is not exchanging: each block becomes the next and the value is ten times the size', () => {
    const after = run(matOf({ one: 3 }), 'ten-times')
    expect(countsIn(after)).toEqual([3, 0])
    expect(valueOf(after)).toBe(30)
    expect(run(after, 'one-tenth').blocks).toEqual(matOf({ one: 3 }).blocks)
    expect(reasonOf(matOf({ ten: 1 }), 'ten-times')).toBe(
      'There is no block that is ten times the size of the stick.',
    )
  })

  it('U6 hides its number in words, and everything when its size is hidden', () => {
    const mat = matOf({ ten: 4, one: 12 })
    expect(baseTen.describe(mat, hidingLook({ value: 'number' }))).toBe('Base ten blocks: a hidden number.')
    expect(baseTen.describe(mat, hidingLook({ ones: 'number' }))).toBe(
      'Base ten blocks: 4 tens and a hidden number of ones.',
    )
    expect(baseTen.picture(mat, hidingLook({ ones: 'size' })).map(({ key }) => key)).toEqual(['cover'])
  })

  it('refuses a state that breaks its rules, with a sentence', () => {
    const mat = matOf({ ten: 2 })
    const bad = (state: unknown) => schema.safeParse(state).error?.issues[0]?.message
    expect(bad({ ...mat, blocks: [mat.blocks[0], mat.blocks[0]] })).toBe('Each block needs an id of its own.')
    expect(bad({ ...mat, blocks: [{ id: 't9', kind: 'hundred', set: 'blue' }] })).toMatch(/none is greater/)
    expect(bad({ ...mat, width: 600, largest: 'thousand' })).toBe(
      'The mat is too narrow for its largest block.',
    )
  })

  it('reads a short state as a lesson writes it', () => {
    const blocks = [{ id: 'a1', kind: 'ten', set: 'blue' }]
    expect(schema.parse({ blocks })).toEqual({ ...matOf({}), blocks })
  })

  it('says what it holds in one sentence', () => {
    expect(baseTen.describe(matOf({ ten: 4, one: 12 }), look)).toBe(
      'Base ten blocks: 4 tens and 12 ones, worth 52.',
    )
    expect(baseTen.describe(matOf({ ten: 3, one: 7 }, { unit: -2 }), look)).toBe(
      'Base ten blocks: 3 tenths and 7 hundredths, worth 0.37.',
    )
    expect(baseTen.describe(matOf({}), look)).toBe('Base ten blocks: none.')
    expect(nameOf('ten')).toBe('tens')
  })

  it('looks as designed', async () => {
    const all = matOf({ thousand: 1, hundred: 1, ten: 1, one: 1 }, { showWorth: true })
    await goldenPicture('base-ten-each', baseTen.picture(all, look))
    const apart = run(matOf({ ten: 5, one: 2 }), 'exchange-down:tens')
    await goldenPicture('base-ten-exchanged', baseTen.picture(apart, look))
    await goldenPicture('base-ten-high-contrast', baseTen.picture(apart, look), HIGH_CONTRAST)
    const decimal = matOf({ hundred: 1, ten: 3, one: 7 }, { showWorth: true, unit: -2 })
    await goldenPicture('base-ten-decimal', baseTen.picture(decimal, look))
    await goldenPicture(
      'base-ten-beside',
      baseTen.picture(run(matOf({ ten: 3, one: 12 }), 'beside-ten'), look),
    )
    const flat = matOf({ hundred: 6, ten: 9, one: 14 }, { flat: true })
    await goldenPicture('base-ten-flat', baseTen.picture(flat, look))
  })
})

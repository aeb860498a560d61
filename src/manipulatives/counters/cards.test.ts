import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { counters as kind } from '.'
import type { Counters } from './counters'
import type { Name } from './quantities'
import { countersOf, hand, idsOf, TWO_FACES } from './samples'

const look = openLook()
const { run, refusalOf } = hand(look, countingMint(500))

function asked(counters: Counters, values: Partial<Record<Name, number>>): Counters {
  const outcome = kind.withQuantities(counters, values, countingMint(500))
  if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
  return outcome.value
}

const howMany = fc.integer({ min: 1, max: 60 })
const REARRANGING =
  'scatter line rows fives pairs ring ring-all unring bigger smaller deal share more-rows fewer-rows cover lift uncover compare into out'
const rearranging = fc.array(fc.constantFrom(...REARRANGING.split(' ')), { maxLength: 12 })

describe('counters', () => {
  it('CO1 each counter is worth the declared unit', () => {
    fc.assert(
      fc.property(howMany, fc.integer({ min: 2, max: 1000 }), (count, unit) => {
        const counters = countersOf({ red: count }, { unit })
        expect(kind.quantities(counters).value).toBe(count * unit)
        expect(asked(counters, { value: 7 * unit }).tokens).toHaveLength(7)
        expect(kind.withQuantities(counters, { value: 7 * unit + 1 }, countingMint()).ok).toBe(false)
      }),
    )
  })

  it('CO2 rearranging keeps the counters and their sets', () => {
    fc.assert(
      fc.property(howMany, howMany, rearranging, (red, yellow, steps) => {
        const start = countersOf({ red, yellow })
        let counters = start
        for (const step of steps) if (refusalOf(counters, step) === undefined) counters = run(counters, step)
        expect(idsOf(counters)).toEqual(idsOf(start))
        expect(kind.quantities(counters)).toMatchObject({
          count: red + yellow,
          'set:red': red,
          'set:yellow': yellow,
        })
      }),
    )
  })

  it('CO3 equal groups differ by 0 and what is left over stands apart', () => {
    fc.assert(
      fc.property(howMany, fc.integer({ min: 1, max: 12 }), (count, each) => {
        fc.pre(each <= count)
        const counters = run(countersOf({ red: count }, { each, layout: 'scatter' }), 'ring-all')
        const values = kind.quantities(counters)
        expect(values).toMatchObject({
          groups: Math.floor(count / each),
          inEach: each,
          leftOver: count % each,
        })
        const parts = kind.picture(counters, look)
        const rings = parts.filter(({ key }) => key.startsWith('group '))
        const outside = parts
          .filter(({ token }) => token)
          .filter(
            ({ at }) =>
              !rings.some(
                (ring) =>
                  ring.press &&
                  at.x > ring.at.x &&
                  at.y > ring.at.y &&
                  at.x < ring.at.x + ring.press.width &&
                  at.y < ring.at.y + ring.press.height,
              ),
          )
        expect(outside).toHaveLength(count % each)
      }),
    )
  })

  it('CO4 sharing gives each the whole part, one at a time or all at once', () => {
    fc.assert(
      fc.property(howMany, fc.integer({ min: 1, max: 12 }), (count, shares) => {
        const start = countersOf({ red: count }, { shares, layout: 'scatter' })
        let dealt = start
        for (let dealing = 0; refusalOf(dealt, 'deal') === undefined; dealing++) {
          expect(dealing).toBeLessThan(count)
          dealt = run(dealt, 'deal')
          expect(Math.max(...dealt.groups) - Math.min(...dealt.groups)).toBeLessThanOrEqual(1)
        }
        const each = Math.floor(count / shares)
        if (each > 0) expect(dealt.groups).toEqual(Array(shares).fill(each))
        expect(run(start, 'share').groups).toEqual(Array(shares).fill(each))
        expect(kind.quantities(run(start, 'share'))).toMatchObject({
          groups: shares,
          inEach: each,
          leftOver: count % shares,
        })
      }),
    )
  })

  it('CO5 a counter is in at most one ring', () => {
    fc.assert(
      fc.property(howMany, rearranging, (count, steps) => {
        let counters = countersOf({ red: count }, { each: 4 })
        for (const step of steps) if (refusalOf(counters, step) === undefined) counters = run(counters, step)
        const rings = kind.picture(counters, look).filter(({ key }) => key.startsWith('group '))
        expect(rings).toHaveLength(counters.groups.length)
        for (const token of kind.picture(counters, look).filter((part) => part.token)) {
          const round = rings.filter(
            ({ at, press }) =>
              press &&
              token.at.x > at.x &&
              token.at.x < at.x + press.width &&
              token.at.y > at.y &&
              token.at.y < at.y + press.height,
          )
          expect(round.length).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('DC1 turning over keeps the total and DC2 the two faces make it', () => {
    fc.assert(
      fc.property(howMany, fc.array(fc.nat(100), { maxLength: 20 }), (count, presses) => {
        let counters = countersOf({ red: count }, TWO_FACES)
        for (const press of presses) {
          const token = counters.tokens[press % count]
          const change = kind.press?.(counters, `token ${token?.id}`, look, countingMint())
          if (change?.to === 'state') counters = change.state
          const values = kind.quantities(counters)
          expect(Number(values['set:red']) + Number(values['set:yellow'])).toBe(count)
          expect(counters.tokens.map(({ id }) => id)).toEqual(
            countersOf({ red: count }).tokens.map(({ id }) => id),
          )
        }
      }),
    )
  })

  it('DC1 asking for more of one face turns counters over', () => {
    const counters = asked(countersOf({ red: 7 }, TWO_FACES), { 'set:yellow': 3 })
    expect(kind.quantities(counters)).toMatchObject({ count: 7, 'set:red': 4, 'set:yellow': 3 })
    expect(idsOf(counters)).toEqual(idsOf(countersOf({ red: 7 })))
  })

  it('DC3 turning one at a time shows all n + 1 splits, the 0 splits too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (count) => {
        let counters = countersOf({ red: count }, TWO_FACES)
        const splits = [kind.quantities(counters)['set:yellow']]
        while (refusalOf(counters, 'turn') === undefined) {
          counters = run(counters, 'turn')
          splits.push(kind.quantities(counters)['set:yellow'])
        }
        expect(splits).toEqual(Array.from({ length: count + 1 }, (_, yellow) => yellow))
      }),
    )
  })

  it('DC4 shake and drop follows from the seed', () => {
    fc.assert(
      fc.property(howMany, fc.nat(1000), (count, seed) => {
        const counters = countersOf({ red: count }, { ...TWO_FACES, seed })
        const dropped = run(counters, 'shake')
        expect(run(counters, 'shake')).toEqual(dropped)
        expect(idsOf(dropped)).toEqual(idsOf(counters))
        expect(dropped.seed).not.toBe(seed)
      }),
    )
    const splits = new Set<unknown>()
    let counters = countersOf({ red: 5 }, TWO_FACES)
    for (let shake = 0; shake < 200; shake++) {
      counters = run(counters, 'shake')
      splits.add(kind.quantities(counters)['set:red'])
    }
    expect(splits.size).toBe(6)
  })

  it('DC5 signed mode is off at first; then the value is the positives less the negatives', () => {
    const counters = countersOf({ red: 5, yellow: 3 }, TWO_FACES)
    expect(kind.quantities(counters).value).toBeUndefined()
    const signed: Counters = { ...counters, signed: true }
    expect(kind.quantities(signed).value).toBe(2)
    fc.assert(
      fc.property(fc.integer({ min: -12, max: 12 }), (value) => {
        expect(kind.quantities(asked(signed, { value })).value).toBe(value)
      }),
    )
  })
})

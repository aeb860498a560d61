import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { distance } from '../../geometry/point'
import { HIGH_CONTRAST } from '../../picture/theme'
import { dotCards } from '.'
import { type DotCard, LAYOUTS, problemOf, schema } from './card'
import { quantities, withQuantities } from './numbers'
import { placesOf, sizeOf } from './places'

const look = openLook()

function cardOf(change: Partial<DotCard>): DotCard {
  const parsed = schema.safeParse({ number: 5, ...change })
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message)
  return parsed.data
}

function after(card: DotCard, ...ids: string[]): DotCard {
  return ids.reduce((sofar, id) => {
    const change = dotCards
      .actions(sofar, look)
      .find((one) => one.id === id)
      ?.run(countingMint())
    if (change?.to === 'state') return change.state
    if (change?.to !== 'wish') throw new Error(`${id} cannot be done`)
    const outcome = withQuantities(sofar, change.values)
    if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
    return outcome.value
  }, card)
}

const cards = fc
  .record({
    number: fc.nat(20),
    layout: fc.constantFrom(...LAYOUTS),
    left: fc.nat(6),
    seed: fc.nat(999_999),
    back: fc.constantFrom('none' as const, 'numeral' as const, ...LAYOUTS),
  })
  .map((change) => ({ ...cardOf({}), ...change }))
  .filter((card) => problemOf(card) === null)

describe('dot card', () => {
  it('DO1 as many dots as the number', () => {
    fc.assert(
      fc.property(cards, (card) => {
        const dots = dotCards.picture(card, look).filter(({ key }) => key.startsWith('dot'))
        expect(dots).toHaveLength(card.number)
      }),
    )
  })

  it('DO2 one number in different arrangements, on the card', () => {
    fc.assert(
      fc.property(cards, (card) => {
        const size = sizeOf(card)
        const { dots, diameter } = placesOf(card, card.layout)
        for (const { x, y } of dots) {
          expect(Math.min(x, y, size.width - x, size.height - y)).toBeGreaterThan(diameter / 2)
        }
      }),
    )
    expect(after(cardOf({ number: 5 }), 'arrange').layout).toBe('domino')
    expect(after(cardOf({ number: 9, layout: 'frame' }), 'arrange', 'arrange', 'arrange').layout).toBe(
      'domino',
    )
    expect(after(cardOf({ number: 9, layout: 'frame' }), 'arrange').number).toBe(9)
    const domino = cardOf({ layout: 'domino', left: 3 })
    expect(quantities(after(domino, 'to-left'))).toEqual({ number: 5, left: 4, right: 1 })
  })

  it('DO3 a covered card, before and after a flash, shows nothing of its dots', () => {
    const covered = hidingLook({ number: 'size' })
    fc.assert(
      fc.property(cards, fc.nat(20), (card, number) => {
        expect(dotCards.picture(card, covered)).toEqual(dotCards.picture({ ...card, number }, covered))
        expect(dotCards.describe(card, covered)).toBe('Dot card: covered.')
      }),
    )
  })

  it('DO4 dots do not overlap', () => {
    fc.assert(
      fc.property(cards, (card) => {
        const { dots, diameter } = placesOf(card, card.layout)
        dots.forEach((dot, index) => {
          for (const other of dots.slice(index + 1)) expect(distance(dot, other)).toBeGreaterThan(diameter)
        })
      }),
      { numRuns: 300 },
    )
  })

  it('DO5 a scatter is the same again from its seed', () => {
    const card = cardOf({ number: 12, layout: 'random', seed: 77 })
    expect(placesOf(card, 'random')).toEqual(placesOf({ ...card }, 'random'))
    expect(placesOf(after(card, 'again'), 'random')).not.toEqual(placesOf(card, 'random'))
  })

  it('DO6 turning it over keeps the number', () => {
    fc.assert(
      fc.property(cards, (card) => {
        if (card.back === 'none') return
        const other = after(card, 'turn')
        expect(quantities(other)).toEqual(quantities(card))
        const texts = dotCards.picture(other, look).flatMap(({ marks }) => marks)
        if (card.back === 'numeral')
          expect(texts).toContainEqual(expect.objectContaining({ text: String(card.number) }))
        else expect(placesOf(other, card.back).dots).toHaveLength(card.number)
      }),
    )
  })

  it('rings what was seen', () => {
    const press = (card: DotCard, dot: number) => {
      const change = dotCards.press?.(card, `dot ${dot}`, look, countingMint())
      if (change?.to !== 'state') throw new Error('a dot can be ringed')
      return change.state
    }
    const seen = press(press(cardOf({}), 1), 2)
    expect(quantities(seen)).toEqual({ number: 5, ring1: 2, rest: 3 })
    const both = after(seen, 'new-ring', 'ring-more', 'ring-more', 'ring-more')
    expect(quantities(both)).toEqual({ number: 5, ring1: 2, ring2: 3, rest: 0 })
    expect(dotCards.describe(both, look)).toBe('Dot card: 5 dots like a dice, 2 and 3 ringed.')
    expect(press(both, 1).rings).toEqual([[1], [2, 3, 4]])
    const fewer = withQuantities(both, { ring2: 1 })
    expect(fewer.ok && quantities(fewer.value)).toEqual({ number: 5, ring1: 2, ring2: 1, rest: 2 })
    const smaller = withQuantities(both, { number: 3 })
    expect(smaller.ok && quantities(smaller.value).number).toBe(3)
  })

  it('shows the number asked for, or says why not', () => {
    const reason = (card: DotCard, number: number) => {
      const outcome = withQuantities(card, { number })
      return outcome.ok ? outcome.value.number : outcome.refusal.reason(look)
    }
    expect(reason(cardOf({}), 7)).toBe('A dice has room for 6 dots.')
    expect(reason(cardOf({ layout: 'domino', left: 3 }), 11)).toBe(11)
    expect(reason(cardOf({ layout: 'random' }), 21)).toBe('A card shows from 0 to 20 dots.')
    expect(schema.safeParse({ number: 7, layout: 'dice' }).success).toBe(false)
    expect(schema.safeParse({ number: 2, rings: [[0, 2]] }).success).toBe(false)
  })

  it('U6 a hidden number is said nowhere', () => {
    const hidden = hidingLook({ number: 'number' })
    const card = cardOf({ number: 8, layout: 'random', back: 'numeral' })
    expect(dotCards.describe(card, hidden)).toBe('Dot card: a hidden number of dots in no pattern.')
    expect(JSON.stringify(dotCards.picture({ ...card, turned: true }, hidden))).not.toContain('"8"')
  })

  it('looks as designed', async () => {
    const draw = (name: string, change: Partial<DotCard>) =>
      goldenPicture(name, dotCards.picture(cardOf(change), look))
    await draw('dot-card-dice', {
      rings: [
        [0, 1],
        [2, 3, 4],
      ],
    })
    await draw('dot-card-domino', { number: 9, layout: 'domino', left: 5 })
    await draw('dot-card-frame', {
      number: 7,
      layout: 'frame',
      rings: [
        [0, 1, 2, 3, 4],
        [5, 6],
      ],
    })
    await draw('dot-card-line', { number: 6, layout: 'line' })
    await draw('dot-card-random', { number: 12, layout: 'random', seed: 5 })
    await draw('dot-card-numeral', { back: 'numeral', turned: true })
    await goldenPicture('dot-card-covered', dotCards.picture(cardOf({}), hidingLook({ number: 'size' })))
    const ringed = cardOf({ number: 6, rings: [[0, 1, 2]] })
    await goldenPicture('dot-card-high-contrast', dotCards.picture(ringed, look), HIGH_CONTRAST)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { grown, movedBy, overlap } from '../../geometry/box'
import { total } from '../../number/exact'
import { HIGH_CONTRAST } from '../../picture/theme'
import { digitsValue } from '../digitsByPlace'
import { exponentOf, PLACES, type Place } from '../placeValue'
import { placeValueCards as kind } from '.'
import { type Cards, numberOf, presentOf, schema, withQuantities, withTogether, worthOf } from './cards'
import { bodyBox, cellWidth, digitAt, sizeOf } from './geometry'

const look = openLook()
const HTO: readonly Place[] = ['hundreds', 'tens', 'ones']

function cardsOf(places: readonly Place[], digits: readonly number[], changed: Partial<Cards> = {}): Cards {
  return { ...kind.initial(countingMint()), places, digits, ...changed }
}

function together(places: readonly Place[], digits: readonly number[]): Cards {
  return withTogether(cardsOf(places, digits), places)
}

function run(cards: Cards, ...ids: string[]): Cards {
  let next = cards
  for (const id of ids) {
    expect(reasonOf(next, id)).toBeUndefined()
    const change = kind
      .actions(next, look)
      .find((candidate) => candidate.id === id)
      ?.run(countingMint())
    if (change?.to === 'state') next = change.state
    if (change?.to === 'wish') next = shown(next, change.values) as Cards
    expect(schema.safeParse(next).error).toBeUndefined()
  }
  return next
}

function reasonOf(cards: Cards, id: string): string | undefined {
  const action = kind.actions(cards, look).find((candidate) => candidate.id === id)
  if (!action) throw new Error(`No action ${id}`)
  return action.refusal?.reason(look)
}

function shown(cards: Cards, values: Parameters<typeof withQuantities>[1]): Cards | string {
  const outcome = withQuantities(cards, values)
  return outcome.ok ? outcome.value : outcome.refusal.reason(look)
}

/** The numeral that is seen where the cards lie together: the topmost digit of each cell, from the left. */
function seen(cards: Cards): string {
  const cells = new Map<number, string>()
  for (const { key, at, marks } of kind.picture(cards, look)) {
    if (!cards.together.some((place) => key === `card ${place}`)) continue
    for (const mark of marks) if (mark.type === 'text') cells.set(Math.round(at.x + mark.x), mark.text)
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([, digit]) => digit)
    .join('')
}

const numbers = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 2, max: 10 }))
  .chain(([from, length]) => {
    const places = PLACES.slice(from, from + length)
    return fc
      .array(fc.nat(9), { minLength: places.length, maxLength: places.length })
      .map((digits) => cardsOf(places, digits))
  })

describe('place value cards', () => {
  it('AC1 has at most one card for a place', () => {
    fc.assert(
      fc.property(numbers, (cards) => {
        const keys = kind.picture(cards, look).flatMap(({ key }) => (key.startsWith('card') ? [key] : []))
        expect(new Set(keys)).toEqual(new Set(presentOf(cards).map((place) => `card ${place}`)))
        expect(keys).toHaveLength(new Set(keys).size)
      }),
    )
    expect(schema.safeParse({ places: HTO, digits: [3, 4] }).error?.issues[0]?.message).toBe(
      'Every place needs the digit of its card, 0 for none.',
    )
  })

  it('AC2 lines cards up where the ones end, together or apart', () => {
    fc.assert(
      fc.property(numbers, (cards) => {
        const all = withTogether(cards, cards.places)
        for (const place of presentOf(cards)) {
          const ones = (of: Cards) => {
            const box = bodyBox(of, place)
            const from = digitAt(of, place).x + box.x
            return exponentOf(place) >= 0 ? from + box.width : from + cellWidth(of)
          }
          const line = presentOf(cards)[0]
          expect(ones(all)).toBeCloseTo(ones(cards))
          if (line) expect(digitAt(all, place).y).toBe(digitAt(all, line).y)
        }
      }),
    )
  })

  it('AC3 AC4 reads as the sum of the cards, with a 0 where there is none', () => {
    fc.assert(
      fc.property(numbers, (cards) => {
        const all = withTogether(cards, cards.places)
        expect(total(presentOf(all).map((place) => worthOf(all, place)))).toBe(digitsValue(numberOf(all)))
        if (all.together.length < 2) return
        const read = seen(all)
        const least = Math.min(0, ...presentOf(all).map(exponentOf))
        const greatest = Math.max(0, ...presentOf(all).map(exponentOf))
        const digit = (exponent: number) =>
          all.digits[all.places.findIndex((p) => exponentOf(p) === exponent)] ?? 0
        const expected = Array.from({ length: greatest - least + 1 }, (_, index) => digit(greatest - index))
        expect(read).toBe(expected.join(''))
      }),
    )
    expect(seen(together(HTO, [3, 0, 7]))).toBe('307')
    expect(seen(together(['ones', 'tenths', 'hundredths'], [0, 3, 7]))).toBe('037')
    const empty = kind.picture(cardsOf(HTO, [3, 0, 7]), look).filter(({ key }) => key.startsWith('empty'))
    expect(empty.map(({ key, marks }) => [key, marks.filter(({ type }) => type === 'text')])).toEqual([
      ['empty tens', []],
    ])
  })

  it('AC5 is as wide as it has digits', () => {
    const cards = cardsOf(PLACES.slice(1, 8), [1, 1, 1, 1, 1, 1, 1])
    for (const place of cards.places)
      expect(bodyBox(cards, place).width).toBeCloseTo((exponentOf(place) + 1) * cellWidth(cards))
    fc.assert(
      fc.property(numbers, (any) => {
        expect(sizeOf(any).width).toBeLessThanOrEqual(1824)
        expect(sizeOf(any).height).toBeLessThanOrEqual(704)
      }),
    )
  })

  it('is taken wherever it is seen, by its tip too, and nowhere else', () => {
    const boxes = (cards: Cards) =>
      kind
        .picture(cards, look)
        .flatMap(({ key, press, at }) => (key.startsWith('card ') && press ? [movedBy(press, at)] : []))
    fc.assert(
      fc.property(numbers, fc.boolean(), (any, isTogether) => {
        const cards = isTogether ? withTogether(any, any.places) : any
        const all = boxes(cards).map((box) => grown(box, -0.01))
        all.forEach((box, index) => {
          for (const other of all.slice(index + 1)) expect(overlap(box, other)).toBe(false)
        })
      }),
    )
    const tips = (cards: Cards) => {
      const [first] = boxes(cards)
      return first && [first.x, first.x + first.width].map(Math.round)
    }
    const decimals = ['ones', 'tenths', 'hundredths'] as const
    const { width } = sizeOf(cardsOf(HTO, [2, 4, 3]))
    expect(tips(cardsOf(HTO, [2, 0, 0]))).toEqual([4, Math.round(width - 4)])
    expect(tips(cardsOf(decimals, [0, 0, 3]))).toEqual([
      4,
      Math.round(sizeOf(cardsOf(decimals, [0, 0, 3])).width - 4),
    ])
    expect(boxes(together(HTO, [3, 0, 7])).map((box) => Math.round(box.width))).toEqual([136, 108])
  })

  it('slides together and apart, all at once and one by one, and the value stays', () => {
    const cards = cardsOf(HTO, [3, 4, 7])
    const all = run(cards, 'together')
    expect(all.together).toEqual(HTO)
    expect(run(all, 'apart')).toEqual(cards)
    const behind = run(all, 'slide:tens')
    expect(behind.together).toEqual(['hundreds', 'ones'])
    expect(seen(behind)).toBe('307')
    expect(run(behind, 'slide:tens')).toEqual(all)
    expect(kind.press?.(all, 'card tens', look, countingMint())).toEqual({ to: 'state', state: behind })
    expect(reasonOf(all, 'together')).toBe('They are together already.')
    expect(reasonOf(cardsOf(HTO, [3, 0, 0]), 'slide:hundreds')).toBe(
      'There is no other card to slide it onto.',
    )
    const drag = (of: Cards, place: Place, onto: Place) => {
      const change = kind.drag?.(of, `card ${place}`, digitAt(cards, onto), look)
      return change?.to === 'state' ? change.state.together : null
    }
    expect(drag(cards, 'ones', 'tens')).toEqual(['tens', 'ones'])
    expect(drag(behind, 'tens', 'hundreds')).toEqual(HTO)
    expect(drag(all, 'ones', 'ones')).toEqual(['hundreds', 'tens'])
    expect(drag(cards, 'ones', 'ones')).toBeNull()
    expect(kind.quantities(all)).toEqual(kind.quantities(cards))
  })

  it('swaps one card, and puts in and takes out', () => {
    const all = together(HTO, [3, 4, 7])
    expect(seen(run(all, 'add:tens'))).toBe('357')
    expect(run(together(HTO, [3, 1, 7]), 'remove:tens')).toEqual(together(HTO, [3, 0, 7]))
    expect(run(together(HTO, [3, 0, 7]), 'add:tens')).toEqual(together(HTO, [3, 1, 7]))
    expect(reasonOf(cardsOf(HTO, [9, 0, 0]), 'add:hundreds')).toBe('There is no greater hundred card.')
    expect(reasonOf(cardsOf(HTO, [9, 0, 0]), 'remove:tens')).toBe('There is no ten card to take out.')
    const written = (digits: string) => kind.write?.(cardsOf(HTO, [0, 4, 7]), 'empty hundreds', digits)
    expect(written('3')).toEqual({ to: 'wish', values: { value: 347, hundreds: 3 } })
    expect(written('300')).toEqual(written('3'))
    expect(written('30')).toBeNull()
    expect(kind.write?.(cardsOf(HTO, [3, 4, 7]), 'empty hundreds', '5')).toBeNull()
  })

  it('shows any number of its places, by value, by digit or by card', () => {
    const cards = together(HTO, [3, 4, 7])
    expect(shown(cards, { value: 307 })).toEqual(together(HTO, [3, 0, 7]))
    expect(shown(cards, { tens: 9 })).toEqual(together(HTO, [3, 9, 7]))
    expect(shown(cards, { 'card:tens': 90 })).toEqual(together(HTO, [3, 9, 7]))
    expect(shown(cards, { 'card:tens': 95 })).toBe('A card of the tens is worth a whole number of them.')
    expect(shown(cards, { 'card:tens': 90, tens: 8 })).toBe('That card does not have that digit.')
    expect(shown(cards, { tens: 12 })).toBe('A card shows one digit, from 0 to 9.')
    expect(shown(cards, { thousands: 1 })).toBe('There is no card for thousands here.')
    expect(kind.quantities(cards)).toMatchObject({ value: 347, hundreds: 3, 'card:hundreds': 300 })
    const decimal = cardsOf(['tenths', 'hundredths'], [3, 7])
    expect(kind.quantities(decimal)).toMatchObject({ value: '37/100', 'card:tenths': '3/10' })
    const read = (text: string) =>
      kind.fields.find(({ id }) => id === 'value')?.set(cards, text, countingMint())
    expect(read('508')).toEqual({ ok: true, value: together(HTO, [5, 0, 8]) })
    expect(read('x')?.ok).toBe(false)
  })

  it('says what lies there in one sentence', () => {
    expect(kind.describe(cardsOf(HTO, [3, 4, 7]), look)).toBe('Place value cards: 300, 40 and 7, apart.')
    expect(kind.describe(together(HTO, [3, 4, 7]), look)).toBe(
      'Place value cards: 300, 40 and 7 slid together, 347.',
    )
    expect(kind.describe(withTogether(cardsOf(HTO, [3, 4, 7]), ['hundreds', 'ones']), look)).toBe(
      'Place value cards: 300 and 7 slid together, 307; 40 apart.',
    )
    expect(kind.describe(cardsOf(HTO, [0, 0, 0]), look)).toBe('Place value cards: none.')
  })

  it('U6 hides a card, and a hidden 0 looks like any other digit', () => {
    const masked = hidingLook({ tens: 'number' })
    const looks = (digit: number) => {
      const cards = together(HTO, [3, digit, 7])
      return [
        kind.picture(cards, masked),
        kind.describe(cards, masked),
        kind
          .actions(cards, masked)
          .find(({ id }) => id === 'add:tens')
          ?.refusal?.reason(masked),
      ]
    }
    expect(looks(4)).toEqual(looks(9))
    expect(looks(4)[0]).toEqual(looks(0)[0])
    const parts = cardsOf(HTO, [3, 4, 7])
    const value = hidingLook({ value: 'number' })
    expect(kind.describe(parts, value)).toBe('Place value cards: 300, 40 and 7, apart.')
    expect(kind.describe(run(parts, 'together'), value)).toBe(
      'Place value cards: a hidden hundred card, a hidden ten card and a hidden one card slid together.',
    )
    expect(kind.picture(parts, hidingLook({ ones: 'size' })).map(({ key }) => key)).toEqual(['cover'])
  })

  it('reads a short state, and refuses what cannot be', () => {
    expect(schema.parse({ places: HTO, digits: [3, 4, 7] })).toEqual(cardsOf(HTO, [3, 4, 7]))
    const problem = (state: object) => schema.safeParse(state).error?.issues[0]?.message
    expect(problem({ places: ['tens', 'tenths'], digits: [1, 1] })).toMatch(/^The places run/)
    expect(problem({ places: HTO, digits: [3, 0, 7], together: ['hundreds', 'tens'] })).toMatch(/^Only cards/)
    expect(problem({ places: HTO, digits: [3, 0, 7], together: ['ones'] })).toBe(
      'It takes two cards to be together.',
    )
  })

  it('looks as designed', async () => {
    const golden = (name: string, cards: Cards) =>
      goldenPicture(`place-value-cards-${name}`, kind.picture(cards, look))
    const parts = cardsOf(HTO, [2, 4, 3])
    await golden('apart', parts)
    await golden('together', run(parts, 'together'))
    await golden('behind', run(cardsOf(HTO, [3, 0, 7]), 'together'))
    await golden('no-tens', cardsOf(HTO, [3, 0, 7]))
    const decimal = cardsOf(['tens', 'ones', 'tenths', 'hundredths'], [4, 3, 5, 7])
    await golden('decimals-apart', decimal)
    await golden('decimals-together', run(decimal, 'together'))
    await golden('hundredths', together(['tenths', 'hundredths'], [3, 7]))
    await golden('millions', cardsOf(PLACES.slice(1, 8), [4, 0, 2, 5, 3, 1, 6]))
    await goldenPicture(
      'place-value-cards-hidden',
      kind.picture(run(cardsOf(HTO, [3, 4, 7]), 'together'), hidingLook({ tens: 'number' })),
    )
    await goldenPicture('place-value-cards-high-contrast', kind.picture(decimal, look), HIGH_CONTRAST)
  })
})

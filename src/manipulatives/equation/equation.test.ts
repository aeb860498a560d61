import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { add, type Exact, multiply } from '../../number/exact'
import { equation } from '.'
import { signTurned } from './actions'
import { boxesOf, type Equation, type Name, termsOf } from './equation'
import { asText, parsed } from './text'
import { linkStatus, statusOf, worthOf } from './truth'

const look = openLook()
const mint = countingMint()

/** An equation as a lesson file holds it, from a line of text and what else is said. */
function eq(text: string, more: object = {}): Equation {
  return equation.schema.parse({ ...parsed(text), ...more })
}

const MAKE_TEN = { splits: [{ term: 'a2', parts: [2, 3], ring: true }] }

function ask(state: Equation, values: Partial<Record<Name, Exact>>): Equation | string {
  const outcome = equation.withQuantities(state, values, mint)
  return outcome.ok ? outcome.value : outcome.refusal.reason(look)
}

function run(state: Equation, id: string): Equation {
  const action = equation.actions(state, look).find((candidate) => candidate.id === id)
  if (!action || action.refusal) throw new Error(action?.refusal?.reason(look) ?? `no action ${id}`)
  const change = action.run(mint)
  if (change.to === 'refusal') throw new Error(change.refusal.reason(look))
  const next = change.to === 'state' ? change.state : ask(state, change.values)
  if (typeof next === 'string') throw new Error(next)
  return next
}

function write(state: Equation, name: string, digits: string): Equation {
  const change = equation.write?.(state, name, digits)
  if (!change || change.to === 'refusal') throw new Error(`nothing is written in ${name}`)
  const next = change.to === 'state' ? change.state : ask(state, change.values)
  if (typeof next === 'string') throw new Error(next)
  return next
}

function labelled(state: Equation, seen = look): boolean {
  return equation.picture(state, seen).some(({ key }) => key.startsWith('not true'))
}

const small = fc.integer({ min: 1, max: 12 })

describe('equation', () => {
  it('EQ1 is true, open or not true, and what is not true says so in words and picture', () => {
    fc.assert(
      fc.property(small, small, fc.integer({ min: 0, max: 24 }), (a, b, c) => {
        const state = eq(`${a} + ${b} = ${c}`)
        expect(statusOf(state)).toBe(a + b === c ? 'true' : 'not true')
        expect(labelled(state)).toBe(a + b !== c)
        expect(equation.describe(state, look).includes('not true')).toBe(a + b !== c)
      }),
    )
    expect(statusOf(eq('8 + 5 = ☐'))).toBe('open')
    expect(statusOf(eq('9 ☐ 11'))).toBe('open')
    expect(labelled(eq('8 + 5 = ☐'))).toBe(false)
    expect(() => eq('8 + 5 = 13', { flaggedFalse: true })).toThrow('cannot be flagged')
    expect(equation.sums(eq('8 + 5 = 15', { flaggedFalse: true })).map(({ total }) => total)).toEqual(['a'])
  })

  it('EQ1 does not tell by the label what is hidden', () => {
    const masked = hidingLook({ b1: 'number' })
    expect(labelled(eq('8 + 5 = 12'), masked)).toBe(false)
    expect(equation.describe(eq('8 + 5 = 12'), masked)).toBe(equation.describe(eq('8 + 5 = 13'), masked))
    expect(labelled(eq('8 + 5 = 12', { flaggedFalse: true }), masked)).toBe(true)
  })

  it('EQ2 chains are checked link by link', () => {
    const chain = eq('8 + 5 = 8 + 2 + 3 = 10 + 3 = 13')
    expect([0, 1, 2].map((link) => linkStatus(chain, link))).toEqual(['true', 'true', 'true'])
    const running = eq('8 + 2 = 10 + 3 = 13', { flaggedFalse: true })
    expect([0, 1].map((link) => linkStatus(running, link))).toEqual(['not true', 'true'])
    expect(equation.picture(running, look).map(({ key }) => key)).toContain('not true 1')
    expect(ask(chain, { a1: 9, b1: 9, b2: 1, b3: 4, c2: 4, d1: 14 })).toEqual(
      eq('9 + 5 = 9 + 1 + 4 = 10 + 4 = 14'),
    )
  })

  it('EQ3 one number may stand before the sign, and is the total', () => {
    const state = eq('13 = 9 + 4')
    expect(statusOf(state)).toBe('true')
    expect(equation.sums(state).find(({ total }) => total === 'a1')?.terms).toHaveLength(3)
    expect(ask(state, { b1: 8 })).toEqual(eq('12 = 8 + 4'))
    const chain = equation.sums(eq('8 + 5 = 10 + 3 = 13')).filter(({ total }) => total === 'c1')
    expect(chain).toHaveLength(2)
  })

  it('EQ4 without a sign it is called an expression', () => {
    expect(equation.describe(eq('8 + 5'), look)).toBe('Expression: 8 + 5.')
    expect(equation.describe(eq('8 + 5 = ☐'), look)).toBe('Equation: 8 + 5 is equal to an empty box.')
    expect(statusOf(eq('8 + 5'))).toBe('expression')
  })

  it('EQ5 writes commas, × and ÷ and a proper minus sign', () => {
    const words = (state: Equation) =>
      equation
        .picture(state, look)
        .flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])))
    expect(words(eq('34 * 100 = 3400'))).toEqual(['34', '100', '3,400', '×', '='])
    expect(words(eq('20 ÷ 4 - 5 = 0'))).toContain('−')
    expect(words(eq('20 ÷ 4 = 5'))).toContain('÷')
    expect(equation.describe(eq('3 - 5 = -2'), look)).toBe('Equation: 3 − 5 is equal to −2.')
  })

  it('works out × and ÷ before + and −, and "of" first', () => {
    const value = (text: string) => worthOf(eq(text).sides[0] as Equation['sides'][number])
    expect(value('2 + 3 × 4')).toBe(14)
    expect(value('20 − 8 ÷ 4 − 1')).toBe(17)
    expect(value('1/4 of 20 + 1')).toBe(6)
    expect(() => eq('5 ÷ 0 = 1')).toThrow('divided by 0')
    expect(ask(eq('12 ÷ 4 = 3'), { a2: 0 })).toMatch(/\.$/)
  })

  it('a true equation stays true, or the number is refused', () => {
    const shapes = [
      '8 + 5 = 13',
      '13 = 9 + 4',
      '15 − 6 = 9',
      '8 + 5 = 10 + 3',
      '8 + 5 = 8 + 2 + 3 = 10 + 3 = 13',
      '3 × 4 = 12',
      '12 > 9',
    ]
    const shape = fc.constantFrom(...shapes).map((text) => eq(text))
    fc.assert(
      fc.property(shape, fc.nat(30), fc.integer({ min: 0, max: 30 }), (state, which, value) => {
        const names = Object.keys(equation.quantities(state)) as Name[]
        const name = names[which % names.length] as Name
        const next = ask(state, { [name]: value })
        if (typeof next === 'string') return
        expect(statusOf(next)).toBe('true')
        expect(equation.quantities(next)[name]).toBe(value)
      }),
    )
  })

  it('what is written in a box may be wrong, and moves nothing else', () => {
    const wrong = ask(eq('8 + 5 = ☐'), { b1: 12 })
    if (typeof wrong === 'string') throw new Error(wrong)
    expect(statusOf(wrong)).toBe('not true')
    expect(equation.quantities(wrong)).toMatchObject({ a1: 8, a2: 5, b1: 12 })
    const right = run(wrong, 'more-1')
    expect(statusOf(right)).toBe('true')
    expect(equation.quantities(run(right, 'more-1'))).toMatchObject({ a1: 8, a2: 5, b1: 14 })
    expect(boxesOf(run(right, 'clear-1'))[0]?.term.value).toBeNull()
  })

  it('takes the digits written in a box, right or wrong, and moves nothing else', () => {
    const shape = fc.constantFrom('8 + 5 = ☐', '☐ + 5 = 12', '8 + ☐ = 10 + 3', '☐ × 4 = 12', '13 = ☐ + ☐')
    const digits = fc.integer({ min: 0, max: 9999 }).chain((n) => {
      const text = String(n)
      return fc.constantFrom(text, text.padStart(4, '0'))
    })
    fc.assert(
      fc.property(shape, fc.nat(1), digits, digits, (text, which, first, second) => {
        const empty = eq(text)
        const boxes = boxesOf(empty)
        const name = boxes[which % boxes.length]?.name as Name
        const once = write(empty, name, first)
        const twice = write(once, name, second)
        expect(write(empty, name, second)).toEqual(twice)
        expect(equation.quantities(twice)[name]).toBe(Number(second))
        expect(write(twice, name, '')).toEqual(empty)
        const others = termsOf(twice).filter((term) => term.name !== name)
        expect(others).toEqual(termsOf(empty).filter((term) => term.name !== name))
      }),
    )
    const state = eq('8 + 5 = ☐')
    for (const wrong of ['12345', '-1', '1.2345', 'x', ' '])
      expect(equation.write?.(state, 'b1', wrong)).toBeNull()
    for (const part of ['a1', 'sign1', 'nowhere']) expect(equation.write?.(state, part, '3')).toBeNull()
  })

  it('lets every open box be written in, and says what is written', () => {
    const writable = (text: string, seen = look) =>
      equation.picture(eq(text), seen).flatMap(({ writes, name }) => (writes ? [name] : []))
    expect(writable('8 + ☐ = ☐')).toEqual(['second number, empty box', 'third number, empty box'])
    expect(writable('9 ☐ 11')).toEqual([])
    expect(writable('8 + 5 = [13]')).toEqual([])
    expect(writable('8 + 5 = ☐', hidingLook({ b1: 'number' }))).toEqual([])
    const [name] = equation
      .picture(write(eq('8 + 5 = ☐'), 'b1', '13'), look)
      .flatMap((part) => part.name ?? [])
    expect(name).toBe('third number, 13')
  })

  it('a press and an action fill a box alike, and turn the sign in a box', () => {
    const state = eq('☐ + 5 = 12')
    expect(equation.press?.(state, 'a1', look, mint)).toEqual({ to: 'wish', values: { a1: 1 } })
    const signs = eq('9 ☐ 11')
    const turned = run(signs, 'sign')
    expect(equation.press?.(signs, 'sign1', look, mint)).toEqual({ to: 'state', state: turned })
    expect(statusOf(turned)).toBe('true')
    expect([1, 2, 3, 4].reduce((now: Equation | null) => now && signTurned(now), signs)).toEqual(signs)
  })

  it('turns < and > round with their numbers, and refuses both for equal ones', () => {
    expect(ask(eq('9 < 11'), { a1: 12 })).toEqual(eq('12 > 11'))
    expect(ask(eq('9 < 11'), { a1: 11 })).toBe('The two sides would not go with the sign between them.')
  })

  it('splits a number: parts make it, and the ring makes what it goes round', () => {
    const state = eq('8 + 5 = [13]', MAKE_TEN)
    expect(equation.quantities(state)).toMatchObject({ 'a2.part1': 2, 'a2.part2': 3, ring: 10, a: 13 })
    expect(run(run(run(eq('8 + 5 = [13]'), 'split'), 'ring'), 'part-more').splits).toEqual([
      { term: 'a2', parts: [3, 2], ring: true },
    ])
    expect(() => eq('8 + 5', { splits: [{ term: 'a2', parts: [2, 2] }] })).toThrow('do not make the number')
    const nine = ask(state, { a1: 9, 'a2.part1': 1, 'a2.part2': 4, ring: 10 })
    expect(nine).toEqual(eq('9 + 5 = [14]', { splits: [{ term: 'a2', parts: [1, 4], ring: true }] }))
    expect(ask(state, { 'a2.part1': 2, 'a2.part2': 2 })).toMatchObject({ splits: [{ parts: [2, 2] }] })
    fc.assert(
      fc.property(
        fc.constantFrom<Name>('a1', 'a2', 'a2.part1', 'a2.part2', 'ring', 'b1', 'a'),
        fc.nat(20),
        (name, value) => {
          const next = ask(state, { [name]: value })
          if (typeof next === 'string') return
          const values = equation.quantities(next)
          for (const { terms, plus } of equation.sums(next)) {
            const sum = terms.reduce(
              (sofar, term) => add(sofar, multiply(term.times, values[term.name] ?? 0)),
              plus,
            )
            expect(sum).toBe(0)
          }
        },
      ),
    )
  })

  it('understands units: 0.37 is 37 hundredths, 1 m is 100 cm, and 3 cm is not 3 m', () => {
    expect(statusOf(eq('0.37 = 37 hundredths'))).toBe('true')
    expect(statusOf(eq('4 tens + 7 ones = 47'))).toBe('true')
    expect(statusOf(eq('1 m = 100 cm'))).toBe('true')
    expect(statusOf(eq('3 cm = 3 m'))).toBe('not true')
    expect(statusOf(eq('1/4 of 16 cm = 4 cm'))).toBe('true')
    expect(statusOf(eq('20 g < 3 cm'))).toBe('not true')
    expect(ask(eq('0.37 = 37 hundredths'), { a1: '2/5' })).toEqual(eq('0.4 = 40 hundredths'))
  })

  it('reads back the text that it writes', () => {
    for (const text of [
      '8 + 5 = ☐',
      '13 = 9 + [4]',
      '9 ☐ 11',
      '3,400 ÷ 10 = 340',
      '16 cm − 4 cm = 12 cm',
      '5 [=] 5',
    ]) {
      expect(asText(eq(text))).toBe(text)
      expect(eq(asText(eq(text)))).toEqual(eq(text))
    }
    for (const wrong of ['8 +', '= 5 =', '8 5', '', '8 ++ 5', 'one']) expect(parsed(wrong)).toBeNull()
  })

  it('hides and shows numbers by action and by press', () => {
    const hidden = run(eq('8 + 5 = 13'), 'hide')
    expect(hidden).toEqual(eq('8 + 5 = [13]'))
    expect(equation.describe(hidden, look)).toBe('Equation: 8 + 5 is equal to a hidden number.')
    expect(run(hidden, 'show')).toEqual(eq('8 + 5 = 13'))
    expect(equation.press?.(hidden, 'b1', look, mint)).toEqual({ to: 'state', state: eq('8 + 5 = 13') })
  })

  it('U6 looks the same whatever a hidden number is, where it is given room', () => {
    const room = (text: string) => {
      const { sides, ...rest } = eq(text)
      return {
        ...rest,
        sides: sides.map((side) => ({ ...side, terms: side.terms.map((term) => ({ ...term, digits: 2 })) })),
      }
    }
    const masked = hidingLook({ a2: 'number', b1: 'number' })
    expect(equation.picture(room('8 + 5 = 13'), masked)).toEqual(equation.picture(room('8 + 1 = 9'), masked))
    expect(equation.size(room('8 + 5 = 13'))).toEqual(equation.size(room('8 + 99 = 107')))
  })

  it('refuses a number that is none with a sentence, and never breaks on it', () => {
    for (const value of ['abc', '1/0', '2/4', 1.5, 1e15, '1/20000', null, Number.NaN]) {
      expect(
        equation.schema.safeParse({
          sides: [{ terms: [{ value }, { value: 1 }], operators: ['+'] }],
          splits: [{ term: 'a2', parts: [0, 1] }],
        }).success,
      ).toBe(false)
    }
  })
})

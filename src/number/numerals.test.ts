import { describe, expect, it } from 'vitest'
import type { Exact } from './exact'
import type { Form } from './numerals'
import { spokenIn } from './spoken'
import { written } from './written'

describe('a number in a form', () => {
  it.each<[Exact, Form | null, string, string]>([
    ['7/10', null, '0.7', 'nought point seven'],
    ['7/10', { decimals: 2 }, '0.70', 'nought point seven nought'],
    [3, { decimals: 1 }, '3.0', 'three point nought'],
    [-12, { decimals: 2 }, '−12.00', 'negative twelve point nought nought'],
    [1234, { decimals: 1 }, '1,234.0', 'one thousand two hundred and thirty-four point nought'],
    ['1/8', { decimals: 2 }, '0.125', 'nought point one two five'],
    ['1/3', { decimals: 2 }, '1/3', 'one third'],
    ['1/2', { denominator: 4 }, '2/4', 'two quarters'],
    ['3/4', { denominator: 4 }, '3/4', 'three quarters'],
    [1, { denominator: 4 }, '4/4', 'four quarters'],
    [0, { denominator: 4 }, '0/4', 'zero quarters'],
    ['3/2', { denominator: 4 }, '6/4', 'six quarters'],
    ['3/2', { denominator: 4, mixed: true }, '6/4', 'one and two quarters'],
    ['-1/2', { denominator: 4 }, '−2/4', 'negative two quarters'],
    ['1/3', { denominator: 4 }, '1/3', 'one third'],
    [5, { denominator: 1 }, '5', 'five'],
  ])('%s in %o is %s, said %s', (value, form, writtenSo, said) => {
    expect(written(value, 'decimal', form)).toBe(writtenSo)
    expect(spokenIn(value, form)).toBe(said)
  })
})

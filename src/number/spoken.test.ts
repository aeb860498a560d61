import { expect, it } from 'vitest'
import { numeralIn } from './numerals'
import { asSentence, oneOf, ordinal, spokenIn } from './spoken'

it.each([
  ['7/10', 2, '0.70', 'nought point seven nought'],
  ['37/100', 1, '0.37', 'nought point three seven'],
  [1, 2, '1.00', 'one point nought nought'],
  [1204, 1, '1,204.0', 'one thousand two hundred and four point nought'],
])('%s with %i places after the point is %s', (value, places, figures, words) => {
  expect(numeralIn(value, { decimals: places })).toBe(figures)
  expect(spokenIn(value, { decimals: places })).toBe(words)
})

it.each([
  ['packs', 'pack'],
  ['boxes', 'box'],
  ['glasses', 'glass'],
  ['glass', 'glass'],
  ['cm', 'cm'],
  ['red', 'red'],
])('%s: one %s', (unit, one) => expect(oneOf(unit)).toBe(one))

it.each([
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [4, 'fourth'],
  [5, 'fifth'],
  [12, 'twelfth'],
  [20, 'twentieth'],
  [21, 'twenty-first'],
])('place %i is the %s', (place, words) => expect(ordinal(place)).toBe(words))

it.each([
  ['Fill frame A', 'Fill frame A.'],
  ['How many eggs?', 'How many eggs?'],
  ['A pupil wrote:', 'A pupil wrote:'],
  ['It says “5 more is 15.”', 'It says “5 more is 15.”'],
  ['The “gap”', 'The “gap”.'],
])('%s ends once', (words, sentence) => expect(asSentence(words)).toBe(sentence))

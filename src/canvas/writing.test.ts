import { describe, expect, it } from 'vitest'
import { plain, typedOn } from './writing'

const typed = (keys: string) => Array.from(keys).reduce(typedOn, '')

describe('what a pupil types', () => {
  it.each([
    ['13', '13', '13'],
    ['007', '007', '7'],
    ['12345', '1234', '1234'],
    ['0.70', '0.70', '0.70'],
    ['.5', '0.5', '0.5'],
    ['3.', '3.', '3'],
    ['1.2.3', '1.23', '1.23'],
    ['0.12345', '0.123', '0.123'],
    ['', '', ''],
  ])('%s is written %s and means %s', (keys, shown, meant) => {
    expect(typed(keys)).toBe(shown)
    expect(plain(typed(keys))).toBe(meant)
  })
})

import * as z from 'zod/mini'
import { compare, denominatorOf, type Exact, isExact } from '../number/exact'

/** The greatest number of primary mathematics, and the smallest part of one: ten-thousandths. */
const GREATEST = 10_000_000
const MOST_EQUAL_PARTS = 10_000

/** Whether a number is short enough to write on a board. */
export function isWritable(value: Exact): boolean {
  return (
    isExact(value) &&
    compare(value, GREATEST) <= 0 &&
    compare(value, -GREATEST) >= 0 &&
    denominatorOf(value) <= MOST_EQUAL_PARTS
  )
}

/** A number that is wrong stops the reading there: later checks calculate with it. */
export const exactSchema = z.union([z.number(), z.string().check(z.maxLength(26))]).check(
  z.refine(isWritable, {
    error:
      'Write a whole number to 10,000,000, or a fraction in lowest terms as text: "3/4", with at most 10,000 equal parts.',
    abort: true,
  }),
)

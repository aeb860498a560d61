/** What a comparison is called when the first of two numbers is less, equal or greater. */
export const COMPARISONS = {
  numbers: ['less than', 'equal to', 'greater than'],
  /** "There are {c} red counters {t} yellow counters": the second gap has the words of `than`. */
  objects: ['fewer', 'as many', 'more'],
  than: ['than', 'as', 'than'],
  lengths: ['shorter than', 'as long as', 'longer than'],
  masses: ['lighter than', 'as heavy as', 'heavier than'],
} as const

export type Comparing = keyof typeof COMPARISONS
export const COMPARING = Object.keys(COMPARISONS) as readonly Comparing[]

/** The words for an order as `compare` gives it. */
export function comparisonWords(comparing: Comparing, order: number): string {
  return COMPARISONS[comparing][Math.sign(order) + 1] ?? ''
}

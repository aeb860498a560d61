import type { Group } from './contract'

/**
 * What a teacher is told of a manipulative before it is loaded: words only, in `help.ts` of its folder, where they are
 * found without being named. A lesson does without them.
 */
export interface Help {
  /** As in the manipulative itself, and so is its group. */
  readonly kind: string
  readonly group: Group
  /** The first and the last year it is for. 0 is Reception. */
  readonly years: readonly [from: number, to: number]
  /** What else teachers call it, for the search in the tray. */
  readonly alsoCalled: readonly string[]
  /** One or two sentences on what a class sees in it. */
  readonly shows: string
  readonly byHand: string
  readonly byKey: string
}

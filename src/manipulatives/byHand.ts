/**
 * The moves of a manipulative's card as each hand makes them, written as data. A browser plays every one by
 * touch, by taps alone and by keys alone, and each time the same sentence must be true and undo must bring the
 * first state back.
 */
export interface Move {
  /** As the card says it: "Fill a space". */
  readonly move: string
  /** What is on the board before it: pieces `p1`, `p2`, … in this order. */
  readonly on: readonly Laid[]
  readonly touch: readonly Doing[]
  readonly taps: readonly Exclude<Doing, { does: 'drag' }>[]
  readonly keys: readonly KeyDoing[]
  /** What the pieces say afterwards: each of these stands in one of their sentences. */
  readonly says: readonly string[]
}

export interface Laid {
  readonly kind: string
  /** Its top left corner, in board units. */
  readonly at: readonly [x: number, y: number]
  readonly state: unknown
}

/**
 * A place on the board: a piece (`p1`), one of its parts (`p1 token t3`), so far from the middle of a part, or a
 * point of the stage, in board units.
 */
export type Where =
  | string
  | readonly [part: string, across: number, down: number]
  | readonly [x: number, y: number]

export type Doing =
  | { readonly does: 'drag'; readonly from: Where; readonly to: Where }
  | { readonly does: 'tap'; readonly at: Where }
  | ActDoing
  | WriteDoing

export type KeyDoing = KeyPress | { readonly does: 'go'; readonly to: string } | ActDoing | WriteDoing

interface KeyPress {
  readonly does: 'press'
  readonly key: string
}

interface ActDoing {
  readonly does: 'act'
  readonly word: string
  readonly of: string
}

interface WriteDoing {
  readonly does: 'write'
  readonly at: string
  readonly digits: string
}

/** A finger goes down at one place, moves to another and lifts. */
export function drag(from: Where, to: Where): Doing & { does: 'drag' } {
  return { does: 'drag', from, to }
}

export function tap(at: Where): Doing & { does: 'tap' } {
  return { does: 'tap', at }
}

/** A word in the bar of a piece, the first one unless another is named; or in that of what is `held`. */
export function act(word: string, of = 'p1'): ActDoing {
  return { does: 'act', word, of }
}

/** Digits on the number pad, or typed, in a part that takes them. */
export function write(at: string, digits: string): WriteDoing {
  return { does: 'write', at, digits }
}

/** By Tab to a piece, and by arrows to one of its parts. */
export function go(to: string): KeyDoing & { does: 'go' } {
  return { does: 'go', to }
}

/** A key by its name on the keyboard: "Enter", "Shift+ArrowRight", "+". */
export function press(key: string): KeyPress {
  return { does: 'press', key }
}

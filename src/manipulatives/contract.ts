import type { ZodMiniType } from 'zod/mini'
import type { Box, Size } from '../geometry/box'
import type { Point } from '../geometry/point'
import type { Exact } from '../number/exact'
import type { Form } from '../number/numerals'
import type { Hue } from '../picture/ink'
import type { Part } from '../picture/part'
import type { Token } from './token'

/** How much of a quantity is kept from the class: its number, or also whatever is drawn to its size. */
export type Hidden = 'no' | 'number' | 'size'

/** What a piece may know of the board it stands on: colours and masks, by the names of its own quantities. */
export interface Look {
  /** The hue of the quantity shown here, or null when it is not linked to one. */
  hue: (name: string) => Hue | null
  hidden: (name: string) => Hidden
  /** Whether any quantity shown here is hidden by size. A piece whose objects can be counted covers them all. */
  readonly covered: boolean
  /** The names of the quantities shown here that are hidden, those it counts none of too. */
  readonly hiddenNames: readonly string[]
  setHue: (set: string) => Hue
  /** How the counters of a set are spoken of: "red". */
  setName: (set: string) => string
}

/**
 * Numbers by the names a manipulative gives them. A name left out is not asked about, or not known (an empty
 * ☐); but a piece counts none of a set (`set:red`) that it leaves out.
 */
export type Values<Name extends string = string> = Readonly<Partial<Record<Name, Exact>>>

/**
 * Numbers that add up: the terms and `plus` come to 0. `total` names the one that is worked out from the
 * others, null when none is. Written with `addsUp` and `balances`.
 */
export interface Sum<Name extends string = string> {
  readonly terms: readonly { readonly name: Name; readonly times: number }[]
  readonly plus: Exact
  readonly total: Name | null
}

/** Numbers that multiply: the two factors come to `product`, which is worked out from them. */
export interface Product<Name extends string = string> {
  readonly product: Name
  readonly factors: readonly [Name, Name]
}

/** A scale along the board, in board units. */
export interface Ruler {
  /** How long 1 is. */
  readonly one: Exact
  /** From its left edge to 0, null when 0 is not on it. */
  readonly zero: number | null
  /** From its top edge to its marks. */
  readonly axis: number
}

/** Why something cannot be done, as a whole sentence that hides what the look hides. */
export interface Refusal {
  readonly reason: (look: Look) => string
  /** The id of an action of the same piece that would make it possible. */
  readonly remedy?: string
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }

/** What touching a piece leads to: a new state, numbers for the board to settle, or a reason why not. */
export type Change<S = unknown, Name extends string = string> =
  | { readonly to: 'state'; readonly state: S }
  | { readonly to: 'wish'; readonly values: Values<Name> }
  | { readonly to: 'refusal'; readonly refusal: Refusal }

/** Makes a token with an id that the document has never used. */
export type Mint = (kind: string, set: string) => Token

/** Tokens by their ids, group by group, and those of them that no group is left for. */
export interface Together {
  readonly as: 'rings' | 'rows'
  readonly groups: readonly (readonly string[])[]
  readonly left: readonly string[]
}

/** Where a token would lie in a piece. */
export interface Slot {
  readonly id: string
  /** The middle of the place, from the piece's corner: where the snap ring shows. */
  readonly at: Point
  /** The cell that lights up when a token is in reach; left out: the token's own outline. */
  readonly cell?: Size
  /** How the place is spoken of: "the next space". */
  readonly name: string
  /** What putting a token there does, when it is more than a move: "Exchange 1 ten for 10 ones". */
  readonly label?: string
}

/** Something a teacher or pupil can do to a piece. The one list behind bar, keyboard, help and text twin. */
export interface Action<S = unknown, Name extends string = string> {
  /** The same ids in every state: an action that cannot be done now stays, with its reason. */
  readonly id: string
  /** A short label with a verb: "Make ten". */
  readonly label: string
  /** A name of the icon set in `ui/icons`. */
  readonly icon?: string
  /** A single letter or symbol that runs it while the piece has focus. */
  readonly key?: string
  /** Why it cannot be done now; null when it can. */
  readonly refusal: Refusal | null
  readonly run: (mint: Mint) => Change<S, Name>
  /** The part it acts on: the text twin lays its button over that part. */
  readonly part?: string
  /** What it acts on is not there, a third plate of two: no bar shows it. */
  readonly absent?: boolean
}

/** Some tokens of a piece for others of the same value. */
export interface Exchanging<S = unknown, Name extends string = string> {
  /** "Exchange 10 ones for 1 ten". */
  readonly label: string
  readonly run: (mint: Mint) => Change<S, Name>
}

/** A setting of a piece in the designer. */
export interface Field<S = unknown> {
  readonly id: string
  readonly label: string
  readonly control:
    | { readonly type: 'number'; readonly least: number; readonly most: number }
    | { readonly type: 'choice'; readonly choices: readonly { value: string; label: string }[] }
    /** `lines` where a text may have several. */
    | { readonly type: 'text'; readonly lines?: boolean }
    | { readonly type: 'switch' }
  readonly value: (state: S) => string | number | boolean
  readonly set: (state: S, value: string | number | boolean, mint: Mint) => Outcome<S>
}

/** A piece as the tray gives it. */
export interface TrayOffer<S = unknown> {
  /** Short: it stands under a small picture. */
  readonly name: string
  /** Left out: the first state of its kind. */
  readonly state?: (mint: Mint) => S
  /** What the small picture shows, when the whole piece would be too fine to make out. */
  readonly sample?: { readonly state?: (mint: Mint) => S; readonly crop?: Box }
}

export type Group = 'counting' | 'parts' | 'lines' | 'place value' | 'measures' | 'writing'

/**
 * What one manipulative is: pure functions over its own small state. Geometry is in board units about the
 * piece's own top left corner. Nothing here knows the board, another manipulative or the screen.
 */
export interface Manipulative<S, Name extends string = string> {
  /** Its id in lesson files, for ever. */
  readonly kind: string
  readonly title: string
  readonly group: Group
  readonly schema: ZodMiniType<S>
  /** The state of a new piece from the tray. */
  readonly initial: (mint: Mint) => S

  readonly size: (state: S) => Size
  /**
   * How far from its left edge its lengths begin, null when they do not lie across. Pieces with one line up by it
   * when they are moved near. It never depends on a number that a board may hide.
   */
  readonly startsAt?: (state: S) => number | null
  /** The scale that others are laid on: a number line along the board. Null when it has none. */
  readonly ruler?: (state: S) => Ruler | null
  /** How its lengths are drawn, and drawn anew to another scale. Left out: it has none, or only one. */
  readonly lengths?: {
    /** Board units for 1, null when they are not to scale. */
    readonly one: (state: S) => Exact | null
    /** With so much room from its start to its right edge. */
    readonly withOne: (state: S, one: Exact, room: number) => Outcome<S>
  }
  /** Parts back to front, inside the size but for strokes. */
  readonly picture: (state: S, look: Look) => readonly Part[]
  /** One sentence as a teacher would say it: "Ten frame: 8 red counters, 2 spaces." */
  readonly describe: (state: S, look: Look) => string
  readonly actions: (state: S, look: Look) => readonly Action<S, Name>[]
  readonly fields: readonly Field<S>[]

  /** What a press on a part does; null when nothing. A part with a token is picked up instead. */
  readonly press?: (state: S, part: string, look: Look, mint: Mint) => Change<S, Name> | null
  /**
   * What writing digits in a part that `writes` leads to, "0.70" where it writes decimals and '' to empty it; null when
   * it takes no such number.
   */
  readonly write?: (state: S, part: string, digits: string) => Change<S, Name> | null
  /**
   * What dragging a handle to a place does; null when nothing. A preview is the same call, not committed. `sofar` is
   * what this drag led to at the place before: the hand of a clock goes round and round.
   */
  readonly drag?: (
    state: S,
    part: string,
    to: Point,
    look: Look,
    sofar?: Change<S, Name> | null,
  ) => Change<S, Name> | null

  readonly tokens?: (state: S) => readonly Token[]
  /** Whether what its tokens are is kept from the class, as of shapes in a bag. Left out: it is not. */
  readonly keepsSecret?: (state: S) => boolean
  /** The state without the token. */
  readonly lift?: (state: S, token: string) => S
  /** The place a token would take, at a point or (null) next in order; or why it cannot come in. */
  readonly offer?: (state: S, token: Token, at: Point | null) => Outcome<Slot>
  /** The state with the token in a place that `offer` named. */
  readonly receive?: (state: S, token: Token, slot: string) => S
  /** The state with these of its tokens in groups of their own. Left out: it has no groups. */
  readonly grouped?: (state: S, together: Together) => S

  /**
   * What just these tokens of it can be exchanged for: a ten, or ten ones; null when there is nothing. `to` is where
   * they are carried on it, null when it is only asked: a piece whose places say so themselves has no more to add.
   */
  readonly exchange?: (state: S, tokens: readonly string[], to: Point | null) => Exchanging<S, Name> | null

  /** The numbers it shows, by name. An unknown one (an empty ☐) is left out. */
  readonly quantities: (state: S) => Values<Name>
  /**
   * How it shows one of its numbers where that is not the shortest way, so that sentences say what is seen: two
   * quarters, and not one half, for 2 tiles of 4. Left out: none is shown so.
   */
  readonly form?: (state: S, name: Name) => Form | null
  /**
   * Which of its numbers add up, over every name it has, and over the sets in `asked` of which it may hold
   * none as yet.
   */
  readonly sums: (state: S, asked?: readonly string[]) => readonly Sum<Name>[]
  /** Which of its numbers multiply, over every name it has. Left out: none. */
  readonly products?: (state: S) => readonly Product<Name>[]
  /** The state that shows all of these numbers at once, the others kept where they can be. */
  readonly withQuantities: (state: S, values: Values<Name>, mint: Mint) => Outcome<S>

  /** What a press on one of its tokens does to it, as a label: "Turn over". Left out: nothing. */
  readonly pressLabel?: string
  /** What the tray offers of it; left out: one piece in its first state, under its title. */
  readonly tray?: readonly TrayOffer<S>[]
  /** The label of the board's action that moves in as many tokens as fit from one other piece: "Make ten". */
  readonly fillLabel?: string
  /** Where something is still missing to reach a value: dashed places for "not yet". */
  readonly gap?: (state: S, name: Name, goal: Exact, look: Look) => readonly Part[]
  /** An older saved state, before the schema sees it. */
  readonly upgrade?: (saved: unknown) => unknown
}

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

export function refuse(reason: string | ((look: Look) => string), remedy?: string): Refusal {
  const say = typeof reason === 'string' ? () => reason : reason
  return remedy === undefined ? { reason: say } : { reason: say, remedy }
}

export function refused(
  reason: string | ((look: Look) => string),
  remedy?: string,
): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: refuse(reason, remedy) }
}

/** The refusal of every action on what is covered: the same whatever lies beneath. */
export const COVERED = refuse('It is covered. Show it first.')

/** The name of the quantity that a cover over a whole piece hides: a press on the cover shows it. */
export function coveredName(look: Look): string {
  return look.hiddenNames.find((name) => look.hidden(name) === 'size') ?? ''
}

/** The refusal of an action that would write a hidden number where it is not hidden. */
export const HIDDEN = refuse('It is hidden. Show it first.')

/** The named total is all the parts together, with a constant if there is one. */
export function addsUp<Name extends string>(total: Name, parts: readonly Name[], plus: Exact = 0): Sum<Name> {
  return {
    terms: [...parts.map((name) => ({ name, times: 1 })), { name: total, times: -1 }],
    plus,
    total,
  }
}

/** Both sides come to the same, and neither is worked out from the other. */
export function balances<Name extends string>(
  left: readonly Name[],
  right: readonly Name[],
  plus: Exact = 0,
): Sum<Name> {
  return {
    terms: [...left.map((name) => ({ name, times: 1 })), ...right.map((name) => ({ name, times: -1 }))],
    plus,
    total: null,
  }
}

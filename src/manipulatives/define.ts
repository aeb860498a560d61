import type { Box, Size } from '../geometry/box'
import type { Point } from '../geometry/point'
import type { Exact } from '../number/exact'
import type { Form } from '../number/numerals'
import type { Part } from '../picture/part'
import type {
  Action,
  Change,
  Exchanging,
  Field,
  Group,
  Look,
  Manipulative,
  Mint,
  Outcome,
  Product,
  Ruler,
  Slot,
  Sum,
  Together,
  Values,
} from './contract'
import { done, refused } from './contract'
import type { Token } from './token'

/** A manipulative with one state filled in: what the board works with, without its type. */
export interface Opened {
  readonly size: Size
  readonly startsAt: number | null
  readonly ruler: Ruler | null
  readonly one: Exact | null
  withOne: (one: Exact, room: number) => Outcome<unknown>
  picture: (look: Look) => readonly Part[]
  describe: (look: Look) => string
  actions: (look: Look) => readonly Action[]
  press: (part: string, look: Look, mint: Mint) => Change | null
  write: (part: string, digits: string) => Change | null
  drag: (part: string, to: Point, look: Look, sofar?: Change | null) => Change | null
  readonly tokens: readonly Token[]
  readonly keepsSecret: boolean
  lift: (token: string) => unknown
  offer: (token: Token, at: Point | null) => Outcome<Slot>
  receive: (token: Token, slot: string) => unknown
  /** Null where it has no groups. */
  grouped: (together: Together) => unknown
  exchange: (tokens: readonly string[], to: Point | null) => Exchanging | null
  readonly quantities: Values
  form: (name: string) => Form | null
  sums: (asked?: readonly string[]) => readonly Sum[]
  readonly products: readonly Product[]
  withQuantities: (values: Values, mint: Mint) => Outcome<unknown>
  gap: (name: string, goal: Exact, look: Look) => readonly Part[]
  fieldValue: (id: string) => string | number | boolean | null
  setField: (id: string, value: string | number | boolean, mint: Mint) => Outcome<unknown>
}

/** A manipulative as the registry holds it. */
export interface Kind {
  readonly kind: string
  readonly title: string
  readonly group: Group
  readonly fillLabel: string | null
  readonly pressLabel: string | null
  readonly tray: readonly TrayChoice[]
  readonly fields: readonly Omit<Field, 'value' | 'set'>[]
  initial: (mint: Mint) => unknown
  /** A valid state, or where it is wrong and how. */
  read: (saved: unknown) => { ok: true; state: unknown } | { ok: false; problems: readonly StateProblem[] }
  /** Trusts a state that `read`, `initial` or an opened piece gave. */
  open: (state: unknown) => Opened
}

/** A piece as the tray offers it. */
export interface TrayChoice {
  readonly name: string
  make: (mint: Mint) => unknown
  readonly sample: { make: (mint: Mint) => unknown; readonly crop: Box | null }
}

export interface StateProblem {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** Closes over the state's type, so that the registry can hold every manipulative in one list. */
export function define<S, Name extends string>(m: Manipulative<S, Name>): Kind {
  return {
    kind: m.kind,
    title: m.title,
    group: m.group,
    fillLabel: m.fillLabel ?? null,
    pressLabel: m.pressLabel ?? null,
    tray: (m.tray ?? [{ name: m.title }]).map(({ name, state, sample }) => {
      const make = state ?? m.initial
      return { name, make, sample: { make: sample?.state ?? make, crop: sample?.crop ?? null } }
    }),
    fields: m.fields.map(({ id, label, control }) => ({ id, label, control })),
    initial: m.initial,
    read(saved) {
      const parsed = m.schema.safeParse(m.upgrade ? m.upgrade(saved) : saved)
      if (parsed.success) return { ok: true, state: parsed.data }
      return {
        ok: false,
        problems: parsed.error.issues.map(({ path, message }) => ({
          path: path.map((step) => (typeof step === 'number' ? step : String(step))),
          message,
        })),
      }
    },
    open: (state) => opened(m, state as S),
  }
}

function opened<S, Name extends string>(m: Manipulative<S, Name>, state: S): Opened {
  return {
    get size() {
      return m.size(state)
    },
    get startsAt() {
      return m.startsAt?.(state) ?? null
    },
    get ruler() {
      return m.ruler?.(state) ?? null
    },
    get one() {
      return m.lengths?.one(state) ?? null
    },
    withOne: (one, room) => m.lengths?.withOne(state, one, room) ?? done(state),
    picture: (look) => m.picture(state, look),
    describe: (look) => m.describe(state, look),
    actions: (look) => m.actions(state, look),
    press: (part, look, mint) => m.press?.(state, part, look, mint) ?? null,
    write: (part, digits) => m.write?.(state, part, digits) ?? null,
    drag: (part, to, look, sofar) =>
      m.drag?.(state, part, to, look, sofar as Change<S, Name> | null | undefined) ?? null,
    get tokens() {
      return m.tokens?.(state) ?? []
    },
    get keepsSecret() {
      return m.keepsSecret?.(state) ?? false
    },
    lift: (token) => m.lift?.(state, token) ?? state,
    offer: (token, at) => m.offer?.(state, token, at) ?? refused('Nothing can be put there.'),
    receive: (token, slot) => m.receive?.(state, token, slot) ?? state,
    grouped: (together) => m.grouped?.(state, together) ?? null,
    exchange: (tokens, to) => m.exchange?.(state, tokens, to) ?? null,
    get quantities() {
      return m.quantities(state)
    },
    form: (name) => m.form?.(state, name as Name) ?? null,
    sums: (asked) => m.sums(state, asked),
    get products() {
      return m.products?.(state) ?? []
    },
    withQuantities: (values, mint) => m.withQuantities(state, values as Values<Name>, mint),
    gap: (name, goal, look) => m.gap?.(state, name as Name, goal, look) ?? [],
    fieldValue: (id) => m.fields.find((field) => field.id === id)?.value(state) ?? null,
    setField(id, value, mint) {
      const field = m.fields.find((candidate) => candidate.id === id)
      return field ? field.set(state, value, mint) : done(state)
    },
  }
}

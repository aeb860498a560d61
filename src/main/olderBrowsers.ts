/**
 * What the browsers of older classroom panels lack and the app uses: the build turns newer words of the language
 * into older ones (`build.target`), but adds no functions. Each is as the standard has it, for the arguments that
 * the app gives. It must be imported before anything else.
 */
type Filling = Readonly<Record<string, (this: never, ...given: never[]) => unknown>>

export const ARRAY: Filling = {
  at(this: readonly unknown[], index: number) {
    return this[index < 0 ? this.length + index : index]
  },
  findLast(this: readonly unknown[], is: (item: unknown, index: number) => unknown) {
    return [...this].reverse().find((item, back) => is(item, this.length - 1 - back))
  },
  findLastIndex(this: readonly unknown[], is: (item: unknown, index: number) => unknown) {
    const back = [...this].reverse().findIndex((item, from) => is(item, this.length - 1 - from))
    return back === -1 ? -1 : this.length - 1 - back
  },
  toReversed(this: readonly unknown[]) {
    return [...this].reverse()
  },
  toSorted(this: readonly unknown[], order?: (a: unknown, b: unknown) => number) {
    return [...this].sort(order)
  },
  toSpliced(this: readonly unknown[], from: number, count: number, ...instead: unknown[]) {
    const copy = [...this]
    copy.splice(from, count, ...instead)
    return copy
  },
  with(this: readonly unknown[], index: number, value: unknown) {
    const copy = [...this]
    copy[index < 0 ? copy.length + index : index] = value
    return copy
  },
}

export const TEXT: Filling = {
  at(this: string, index: number) {
    return this[index < 0 ? this.length + index : index]
  },
}

export const OBJECT: Filling = {
  hasOwn: (object: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(object, key),
}

/** Adds what is missing, and leaves what is there. */
export function fillIn(target: object, filling: Filling): void {
  for (const [name, value] of Object.entries(filling)) {
    if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true })
  }
}

fillIn(Array.prototype, ARRAY)
fillIn(String.prototype, TEXT)
fillIn(Object, OBJECT)

/** The part a pupil writes in, and the digit that began it: '' when it began with a press. */
export interface Writing {
  readonly piece: string
  readonly part: string
  readonly first: string
}

export function isDigit(key: string): boolean {
  return /^\d$/.test(key)
}

const MOST_DIGITS = 4
const MOST_DECIMALS = 3

/** What is written with one more digit or the point: as much as there is room for, and one point. */
export function typedOn(typed: string, key: string): string {
  const [whole = '', decimals] = typed.split('.')
  if (key === '.') return decimals === undefined ? `${whole === '' ? '0' : whole}.` : typed
  const isFull = decimals === undefined ? whole.length >= MOST_DIGITS : decimals.length >= MOST_DECIMALS
  return isFull ? typed : typed + key
}

/** Without zeros in front, and without a point that nothing follows; the last noughts of a decimal stay. */
export function plain(typed: string): string {
  const [whole = '', decimals = ''] = typed.split('.')
  if (typed === '') return ''
  return decimals === '' ? String(Number(whole)) : `${Number(whole)}.${decimals}`
}

/** The part a pupil writes in, and the digit that began it: '' when it began with a press. */
export interface Writing {
  readonly piece: string
  readonly part: string
  readonly first: string
}

export function isDigit(key: string): boolean {
  return /^\d$/.test(key)
}

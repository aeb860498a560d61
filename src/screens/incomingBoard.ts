import { LIMITS, PAGES_FORMAT, PAGES_LIMITS } from '../lesson/limits'

/** A board's file that was opened in the library, on its way to the free board. */
interface Incoming {
  readonly name: string
  readonly text: string
}

let incoming: Incoming | null = null

export function handOverBoard(board: Incoming): void {
  incoming = board
}

/** Gives it once. */
export function takeBoard(): Incoming | null {
  const taken = incoming
  incoming = null
  return taken
}

/** Whether a file says of itself that it holds pages of boards and not a lesson. */
export function saysBoard(text: string): boolean {
  return text.slice(0, 400).includes(`"${PAGES_FORMAT}"`)
}

/** Bytes of a file of this name that are read at all. */
export function mostBytesOf(name: string): number {
  return /\.board(\.json)?$/i.test(name) ? PAGES_LIMITS.characters : LIMITS.characters
}

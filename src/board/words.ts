import type { Look } from '../manipulatives/contract'
import { thingName } from '../manipulatives/things'
import type { Token } from '../manipulatives/token'

/** How one token is spoken of: "yellow counter", "7-shape", "ten". */
export function tokenName(look: Look, token: Token): string {
  return thingName(token, look, look.hiddenNames.length > 0)
}

/** "1 counter", "3 counters". */
export function countOf(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`
}

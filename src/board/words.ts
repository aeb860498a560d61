import type { Look } from '../manipulatives/contract'
import { countableName, isCountable } from '../manipulatives/countable'
import type { Token } from '../manipulatives/token'

/** How one token is spoken of: "yellow counter", "ten". */
export function tokenName(look: Look, token: Token): string {
  return isCountable(token.kind) ? countableName(token, look) : token.kind.replaceAll('-', ' ')
}

export function withArticle(noun: string): string {
  return `${/^(?!one\b)[aeio]/i.test(noun) ? 'an' : 'a'} ${noun}`
}

/** "1 counter", "3 counters". */
export function countOf(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`
}

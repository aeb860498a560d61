import type { Look } from '../manipulatives/contract'
import type { Token } from '../manipulatives/token'

/** How one token is spoken of: "yellow counter", "ten". */
export function tokenName(look: Look, token: Token): string {
  return token.kind === 'counter' ? `${look.setName(token.set)} counter` : token.kind
}

export function withArticle(noun: string): string {
  return `${/^(?!one\b)[aeio]/i.test(noun) ? 'an' : 'a'} ${noun}`
}

import type { Mint } from '../src/manipulatives/contract'

/** A mint as a document has it: a new id every time, from `t1` on. */
export function countingMint(from = 1): Mint {
  let next = from
  return (kind, set) => ({ id: `t${next++}`, kind, set })
}

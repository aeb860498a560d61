import type { Exact } from '../number/exact'
import type { Board } from './board'
import { openPiece, valueOf } from './open'

/** What is the same and what changed between two boards, by quantity and by token. */
export interface Difference {
  readonly same: readonly string[]
  readonly changed: readonly {
    readonly quantity: string
    readonly from: Exact | undefined
    readonly to: Exact | undefined
  }[]
  readonly shown: readonly string[]
  readonly moved: readonly { readonly token: string; readonly from: string; readonly to: string }[]
}

export function difference(before: Board, after: Board): Difference {
  const same: string[] = []
  const changed: Difference['changed'][number][] = []
  const shown: string[] = []
  for (const quantity of after.quantities) {
    const earlier = before.quantities.find(({ id }) => id === quantity.id)
    if (!earlier) continue
    const [from, to] = [valueOf(before, earlier), valueOf(after, quantity)]
    if (from === to) same.push(quantity.id)
    else changed.push({ quantity: quantity.id, from, to })
    if (earlier.hidden !== 'no' && quantity.hidden === 'no') shown.push(quantity.id)
  }
  const [was, is] = [holders(before), holders(after)]
  const moved: Difference['moved'][number][] = []
  for (const [token, to] of is) {
    const from = was.get(token)
    if (from !== undefined && from !== to) moved.push({ token, from, to })
  }
  return { same, changed, shown, moved }
}

/** Which piece holds each token. */
function holders(board: Board): Map<string, string> {
  const map = new Map<string, string>()
  for (const piece of board.pieces) for (const { id } of openPiece(piece).tokens) map.set(id, piece.id)
  return map
}

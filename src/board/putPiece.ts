import type { Mint } from '../manipulatives/contract'
import type { Kind } from '../manipulatives/define'
import { pictureBounds } from '../picture/part'
import { type Document, EMPTY_BOARD } from './board'
import { addPiece, Counter, type Edited } from './edit'
import { placeFor } from './freePlace'
import { lookOf } from './open'

/** Shares of its width at which a mat that has no room is tried. */
const NARROWER = [0.85, 0.7, 0.6, 0.5] as const

/** Puts a new piece in a free place of the board. A mat that would lie across others is put out narrower. */
export function putPiece(document: Document, kind: Kind, make: (mint: Mint) => unknown): Edited {
  const placed = (making: typeof make) => {
    const opened = kind.open(making(new Counter(document.next).mint()))
    const drawn = pictureBounds(opened.picture(lookOf(EMPTY_BOARD, '')))
    return { making, ...placeFor(document.board, opened.size, drawn) }
  }
  const usual = placed(make)
  let best = usual
  if (kind.fields.some(({ id }) => id === WIDTH)) {
    for (const share of NARROWER) {
      if (best.isClear) break
      best = placed((mint) => narrowed(kind, make(mint), share, mint))
    }
  }
  const { making, middle } = best.isClear ? best : usual
  return addPiece(document, kind.kind, middle, making)
}

const WIDTH = 'width'

/** The state with that share of its width; as it is, where so narrow it would not do. */
function narrowed(kind: Kind, state: unknown, share: number, mint: Mint): unknown {
  const opened = kind.open(state)
  const narrow = opened.setField(WIDTH, Math.round(Number(opened.fieldValue(WIDTH)) * share), mint)
  return narrow.ok ? narrow.value : state
}

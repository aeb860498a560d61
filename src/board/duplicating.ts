import { centreOf } from '../geometry/box'
import { minus, plus } from '../geometry/point'
import { isCountable } from '../manipulatives/countable'
import type { Document } from './board'
import { boxOfChosen, type Choice, chosenTokens } from './choice'
import type { Edited } from './edit'
import { roomiestPlace } from './freePlace'
import { putOut } from './table'

/** As many more of the chosen tokens, lying alike in the free place next to them. */
export function duplicateTokens(document: Document, choice: Choice): Edited {
  const tokens = chosenTokens(document.board, { ...choice, pieces: new Set() })
  const around = boxOfChosen(document.board, { ...choice, pieces: new Set() })
  if (!around) return { ok: true, document }
  const middle = centreOf(around)
  const by = minus(roomiestPlace(document.board, around, undefined, middle), middle)
  let now = document
  for (const { token, placed } of tokens) {
    if (!isCountable(token.kind)) continue
    const put = putOut(now, token.kind, token.set, plus(placed.at, by))
    if (!put.ok) return put
    now = put.document
  }
  return { ok: true, document: now }
}

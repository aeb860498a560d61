import { written } from '../number/written'
import type { Board, Quantity } from './board'
import { difference } from './difference'
import { describePiece, formOf, titleOf, valueOf } from './open'

/** A message longer than this is cut off by impatience before it is by a screen reader. */
const MOST_LETTERS = 120

/**
 * What an edit did, in one polite message: the label in the past, then what changed, then what stayed. Numbers
 * without a name are not spoken of.
 */
export function announcement(label: string, before: Board, after: Board): string {
  const { changed, same, shown } = difference(before, after)
  const sentences = [`${past(label)}.`]
  for (const id of new Set([...shown, ...changed.map(({ quantity }) => quantity)])) {
    const quantity = after.quantities.find((candidate) => candidate.id === id)
    if (quantity?.name) sentences.push(`${capital(quantity.name)}: ${said(after, quantity)}.`)
  }
  for (const id of changed.length === 0 ? [] : same) {
    const quantity = after.quantities.find((candidate) => candidate.id === id)
    if (quantity?.keep && quantity.name)
      sentences.push(`${capital(quantity.name)}: still ${said(after, quantity)}.`)
  }
  if (changed.length + shown.length === 0) {
    for (const piece of after.pieces) {
      const earlier = before.pieces.find(({ id }) => id === piece.id)
      if (earlier?.state === piece.state) continue
      sentences.push(earlier ? describePiece(after, piece) : `${titleOf(piece)}.`)
    }
  }
  return shortened(sentences)
}

function said(board: Board, quantity: Quantity): string {
  const value = valueOf(board, quantity)
  if (quantity.hidden !== 'no') return 'a hidden number'
  return value === undefined ? 'not known' : written(value, 'decimal', formOf(board, quantity))
}

/** Whole sentences only, as many as fit. */
function shortened(sentences: readonly string[]): string {
  let text = ''
  for (const sentence of sentences) {
    const longer = text === '' ? sentence : `${text} ${sentence}`
    if (longer.length > MOST_LETTERS && text !== '') break
    text = longer
  }
  return text
}

/** The past of the verbs that labels begin with. Any other beginning ("One more", "Next number") stays. */
const PAST: Readonly<Record<string, string>> = {
  Add: 'Added',
  Break: 'Broke',
  Bring: 'Brought',
  Change: 'Changed',
  Copy: 'Copied',
  Cover: 'Covered',
  Cut: 'Cut',
  Deal: 'Dealt',
  Delete: 'Deleted',
  Draw: 'Drew',
  Empty: 'Emptied',
  Drop: 'Dropped',
  Exchange: 'Exchanged',
  Find: 'Found',
  Fit: 'Fitted',
  Group: 'Grouped',
  Hide: 'Hid',
  Join: 'Joined',
  Jump: 'Jumped',
  Lay: 'Laid',
  Make: 'Made',
  Move: 'Moved',
  Put: 'Put',
  Redo: 'Redid',
  Regroup: 'Regrouped',
  Reveal: 'Revealed',
  Remove: 'Removed',
  Ring: 'Ringed',
  Rub: 'Rubbed',
  Scatter: 'Scattered',
  Shade: 'Shaded',
  Shake: 'Shook',
  Share: 'Shared',
  Show: 'Showed',
  Slide: 'Slid',
  Split: 'Split',
  Stand: 'Stood',
  Start: 'Started',
  Tidy: 'Tidied',
  Swap: 'Swapped',
  Take: 'Took',
  Turn: 'Turned',
  Undo: 'Undid',
  Choose: 'Chose',
  Hang: 'Hung',
  Keep: 'Kept',
  Build: 'Built',
  End: 'Ended',
  Lift: 'Lifted',
  Match: 'Matched',
  Pull: 'Pulled',
  Snap: 'Snapped',
  Tell: 'Told',
  Use: 'Used',
  Write: 'Wrote',
}

/** "Move a yellow counter" → "Moved a yellow counter". */
export function past(label: string): string {
  const [first = '', ...rest] = label.split(' ')
  const [and, second, ...more] = rest
  const then = second === undefined ? undefined : PAST[capital(second)]
  if (and === 'and' && then !== undefined)
    return [PAST[first] ?? first, and, then.toLowerCase(), ...more].join(' ')
  return [PAST[first] ?? first, ...rest].join(' ')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

import { numeral } from '../number/numerals'
import type { Board, Quantity } from './board'
import { difference } from './difference'
import { lookOf, openPiece, titleOf, valueOf } from './open'

/** A message longer than this is cut off by impatience before it is by a screen reader. */
const MOST_LETTERS = 120

/** What an edit did, in one polite message: the label in the past, then what changed, then what stayed. */
export function announcement(label: string, before: Board, after: Board): string {
  const { changed, same, shown } = difference(before, after)
  const sentences = [`${past(label)}.`]
  for (const id of [...shown, ...changed.map(({ quantity }) => quantity)]) {
    const quantity = after.quantities.find((candidate) => candidate.id === id)
    if (quantity) sentences.push(`${capital(quantity.name)}: ${said(after, quantity)}.`)
  }
  for (const id of changed.length === 0 ? [] : same) {
    const quantity = after.quantities.find((candidate) => candidate.id === id)
    if (quantity?.keep) sentences.push(`Still ${said(after, quantity)} ${quantity.name}.`)
  }
  if (changed.length + shown.length === 0) {
    for (const piece of after.pieces) {
      const earlier = before.pieces.find(({ id }) => id === piece.id)
      if (earlier?.state === piece.state) continue
      sentences.push(earlier ? openPiece(piece).describe(lookOf(after, piece.id)) : `${titleOf(piece)}.`)
    }
  }
  return shortened(sentences)
}

function said(board: Board, quantity: Quantity): string {
  const value = valueOf(board, quantity)
  if (quantity.hidden !== 'no') return 'a hidden number'
  return value === undefined ? 'not known' : numeral(value)
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

const IRREGULAR: Readonly<Record<string, string>> = {
  Put: 'Put',
  Take: 'Took',
  Make: 'Made',
  Show: 'Shown',
  Hide: 'Hidden',
  Draw: 'Drew',
  Rub: 'Rubbed',
  Undo: 'Undid',
  Redo: 'Redid',
  Set: 'Set',
  Cut: 'Cut',
  Split: 'Split',
  Swap: 'Swapped',
  Stand: 'Stood',
  Lay: 'Laid',
  Find: 'Found',
  Break: 'Broke',
  Slide: 'Slid',
  Bring: 'Brought',
  Deal: 'Dealt',
  Drop: 'Dropped',
  Tidy: 'Tidied',
  Start: 'Started',
  Shake: 'Shook',
  Hang: 'Hung',
  Choose: 'Chose',
  Write: 'Wrote',
  Keep: 'Kept',
}

/** "Move a yellow counter" → "Moved a yellow counter". A label that begins with no verb stays as it is. */
export function past(label: string): string {
  const [first = '', ...rest] = label.split(' ')
  const [and, second, ...more] = rest
  if (and === 'and' && second !== undefined)
    return [inThePast(first), and, inThePast(capital(second)).toLowerCase(), ...more].join(' ')
  return [inThePast(first), ...rest].join(' ')
}

const NO_VERB = /^(One|Two|Ten|More|Fewer|Bigger|Smaller|Larger|On|Not|\d)/

function inThePast(verb: string): string {
  const known = IRREGULAR[verb]
  if (known !== undefined) return known
  if (NO_VERB.test(verb)) return verb
  if (verb.endsWith('e')) return `${verb}d`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

import type { Hue } from '../picture/ink'
import type { Document } from './board'
import { type Choice, chosenTokens } from './choice'
import { landingAt, lifted, put } from './crossing'
import { Counter, type Edited, settled } from './edit'

/** The colours of counters and cubes, in the order in which one follows another. */
const COLOURS: readonly Hue[] = ['red', 'yellow', 'blue', 'teal']

/** What has a colour of its own choosing; an apple is red whoever holds it. */
const COLOURED: ReadonlySet<string> = new Set(['counter', 'cube'])

/** Whether all that is chosen are things that come in colours. */
export function canColour(document: Pick<Document, 'board'>, choice: Choice): boolean {
  const tokens = chosenTokens(document.board, choice)
  return tokens.length > 0 && tokens.every(({ token }) => COLOURED.has(token.kind))
}

/** Gives all that is chosen the colour after that of the first: each stays where it is. U3. */
export function recolour(document: Document, choice: Choice): Edited {
  const tokens = chosenTokens(document.board, choice)
  const now = COLOURS.findIndex((colour) => colour === tokens[0]?.token.set)
  const set = COLOURS[(now + 1) % COLOURS.length] ?? 'red'
  let { board } = document
  for (const { token, placed } of tokens) {
    const without = lifted(board, token.id)
    const coloured = { ...token, set }
    const offered = landingAt(without, coloured, placed.at)
    if (!offered.ok) return offered
    board = put(without, coloured, offered.landing)
  }
  return settled(document, board, null, new Counter(document.next))
}

import { helpOf } from './modelHelp'
import type { TrayPiece } from './trayPieces'

/**
 * The pieces that teachers' words mean: "cherry", "dienes", "100 square". Every word must begin a word of the piece's
 * name, its title or what else it is called; those whose own name begins with the words come first.
 */
export function foundPieces(pieces: readonly TrayPiece[], words: string): TrayPiece[] {
  const asked = plain(words)
  if (asked.length === 0) return []
  const found = pieces.filter((piece) => {
    const known = wordsOf(piece)
    return asked.every((word) => known.some((one) => one.startsWith(word) || `${one}s` === word))
  })
  const isNamed = ({ name }: TrayPiece) => plain(name).join(' ').startsWith(asked.join(' '))
  return [...found.filter(isNamed), ...found.filter((piece) => !isNamed(piece))]
}

function wordsOf({ name, title, kind }: TrayPiece): string[] {
  return plain([name, title, ...(helpOf(kind)?.alsoCalled ?? [])].join(' '))
}

function plain(words: string): string[] {
  return words.toLowerCase().match(/[a-z0-9]+/g) ?? []
}

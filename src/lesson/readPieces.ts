import type { Board, Piece } from '../board/board'
import { openPiece } from '../board/open'
import { kindOf } from '../manipulatives/registry'
import type { Token } from '../manipulatives/token'
import { LIMITS } from './limits'
import { pieceWords } from './place'
import { type Problem, RESTORE, type Warning } from './problem'

export interface PiecesReading {
  /** The pieces with their states as their kinds read them. */
  readonly pieces: readonly Piece[]
  readonly tokens: readonly Token[]
  readonly problems: readonly Problem[]
  readonly warnings: readonly Warning[]
}

/** Puts each piece's saved state through its own kind. Kinds of a newer version stay as they are. */
export function readPieces(board: Board, place: string): PiecesReading {
  const pieces: Piece[] = []
  const tokens: Token[] = []
  const problems: Problem[] = []
  const warnings: Warning[] = []
  for (const [index, piece] of board.pieces.entries()) {
    const at = `${place}, ${pieceWords(piece, index)}`
    const reading = readPiece(piece)
    if (!reading.ok) {
      problems.push({ place: at, sentence: reading.sentence, remedy: RESTORE })
      continue
    }
    if (kindOf(piece.kind) === null) {
      const sentence = `“${piece.kind}” needs a newer Small Steps. It is kept as it is and shown as a box.`
      warnings.push({ place: at, sentence })
    }
    pieces.push(reading.piece)
    tokens.push(...reading.tokens)
  }
  if (tokens.length > LIMITS.tokens) {
    const sentence = `The board holds more than ${LIMITS.tokens} things to count.`
    problems.push({ place, sentence, remedy: 'Take some away.' })
  }
  return { pieces, tokens, problems, warnings }
}

type PieceReading =
  | { readonly ok: true; readonly piece: Piece; readonly tokens: readonly Token[] }
  | { readonly ok: false; readonly sentence: string }

function readPiece(piece: Piece): PieceReading {
  const kind = kindOf(piece.kind)
  if (kind === null) {
    return isFinite(piece.state)
      ? { ok: true, piece, tokens: [] }
      : { ok: false, sentence: 'It holds a number too large to keep.' }
  }
  // A kind that throws on what it reads is one fault of one piece, and stops nothing else.
  try {
    const read = kind.read(piece.state)
    if (!read.ok) return { ok: false, sentence: stateWords(read.problems[0]?.path ?? []) }
    const opened = { ...piece, state: read.state }
    return { ok: true, piece: opened, tokens: tokensShown(opened) }
  } catch {
    return { ok: false, sentence: 'What it holds cannot be shown.' }
  }
}

/** Opens a piece once all over, to see that it can be shown. */
function tokensShown(piece: Piece): readonly Token[] {
  const opened = openPiece(piece)
  const { width, height } = opened.size
  if (!Number.isFinite(width) || !Number.isFinite(height)) throw new Error(`No size of "${piece.id}"`)
  opened.sums(Object.keys(opened.quantities))
  return opened.tokens
}

function stateWords(path: readonly (string | number)[]): string {
  const where = path.slice(0, 6).map((step) => (typeof step === 'number' ? step + 1 : step.slice(0, 30)))
  return where.length === 0 ? 'What it holds cannot be read.' : `Its “${where.join(' ')}” cannot be read.`
}

/** JSON text may say 1e999, which no JSON can write back. The depth is known to be small. */
function isFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value).every(isFinite)
}

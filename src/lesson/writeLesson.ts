import type { Board, Piece } from '../board/board'
import { kindOf } from '../manipulatives/registry'
import { canonicalJson } from './canonicalJson'
import { hashOf } from './hash'
import { knowHash, knownHash } from './knownHash'
import type { Lesson } from './lesson'
import { lessonSchema } from './lessonSchema'

/** The lesson as a file: always the same text for the same lesson. Never refuses, so that nothing is lost. */
export function writeLesson(lesson: Lesson): string {
  return canonicalJson(inOrder(lesson))
}

/** A fingerprint of all that is in a lesson. */
export function lessonHash(lesson: Lesson): string {
  return knownHash(lesson) ?? knowHash(lesson, hashOf(writeLesson(lesson)))
}

/** The same lesson with its keys in the schema's order, and names of gaps by the alphabet. */
function inOrder(lesson: Lesson): Lesson {
  const parsed = lessonSchema.safeParse(lesson)
  if (!parsed.success) return lesson
  const { sentences, episodes } = parsed.data
  return {
    ...parsed.data,
    sentences: sentences.map((sentence) => ({ ...sentence, gaps: alphabetical(sentence.gaps) })),
    episodes: episodes.map((episode) => ({
      ...episode,
      steps: episode.steps.map((step) => ({
        ...step,
        board: boardInOrder(step.board),
        sentences: step.sentences.map((said) => ({ ...said, blanks: alphabetical(said.blanks) })),
      })),
    })),
  }
}

function boardInOrder(board: Board): Board {
  return { ...board, pieces: board.pieces.map(pieceInOrder) }
}

/** A kind's own reader puts the keys of a state in order; a state of an unknown kind stays as it came. */
function pieceInOrder(piece: Piece): Piece {
  const read = kindOf(piece.kind)?.read(piece.state)
  return read?.ok ? { ...piece, state: read.state } : piece
}

function alphabetical<T>(named: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1)))
}

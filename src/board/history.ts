import type { Board, Document } from './board'

/** A board as it was, and the label of the edit that changed it. */
export interface Moment {
  readonly label: string
  readonly board: Board
}

/** Snapshots with shared structure: each edit kept nearly nothing of its own. */
export interface History {
  readonly past: readonly Moment[]
  readonly document: Document
  readonly future: readonly Moment[]
}

const MOST_MOMENTS = 200

export function beginHistory(document: Document): History {
  return { past: [], document, future: [] }
}

/** One gesture is one edit. An edit that changed nothing leaves no trace. */
export function record(history: History, label: string, document: Document): History {
  if (document.board === history.document.board) return history
  const past = [...history.past, { label, board: history.document.board }].slice(-MOST_MOMENTS)
  return { past, document, future: [] }
}

/** The counter never goes back: a new token must not take the id of one that redo would bring back. */
export function undo(history: History): History {
  const last = history.past.at(-1)
  if (!last) return history
  return {
    past: history.past.slice(0, -1),
    document: { ...history.document, board: last.board },
    future: [{ label: last.label, board: history.document.board }, ...history.future],
  }
}

export function redo(history: History): History {
  const [first, ...future] = history.future
  if (!first) return history
  return {
    past: [...history.past, { label: first.label, board: history.document.board }],
    document: { ...history.document, board: first.board },
    future,
  }
}

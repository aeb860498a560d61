import type { Document } from './board'

/** How many edits can be undone. */
export const HISTORY_LIMIT = 200

/** A state as it was before (in the past) or after (in the future) the edit with this label. */
export interface Moment<S> {
  readonly label: string
  readonly state: S
}

/** The ways back and forward from a state: snapshots with shared structure, each of nearly nothing of its own. */
export interface Ways<S> {
  /** Oldest first. */
  readonly past: readonly Moment<S>[]
  /** What was undone, the next to be redone last. */
  readonly future: readonly Moment<S>[]
}

/** Where undo or redo leads: a state, and the ways from there. */
export interface Turn<S> {
  readonly state: S
  readonly ways: Ways<S>
}

export const NO_WAYS: Ways<never> = { past: [], future: [] }

/** The ways after an edit that changed `state`: the oldest is forgotten, and nothing can be redone. */
export function waysOn<S>({ past }: Ways<S>, label: string, state: S): Ways<S> {
  return { past: [...past, { label, state }].slice(-HISTORY_LIMIT), future: [] }
}

/** One edit back from `state`, or null when there is none. */
export function turnBack<S>({ past, future }: Ways<S>, state: S): Turn<S> | null {
  const last = past.at(-1)
  if (!last) return null
  const undone = { label: last.label, state }
  return { state: last.state, ways: { past: past.slice(0, -1), future: [...future, undone] } }
}

/** One edit forward again from `state`, or null when there is none. */
export function turnForward<S>({ past, future }: Ways<S>, state: S): Turn<S> | null {
  const next = future.at(-1)
  if (!next) return null
  const redone = { label: next.label, state }
  return { state: next.state, ways: { past: [...past, redone], future: future.slice(0, -1) } }
}

/** A document of its own, as the free board has it, with its history. */
export interface History extends Ways<Document['board']> {
  readonly document: Document
}

export function beginHistory(document: Document): History {
  return { ...NO_WAYS, document }
}

/** One gesture is one edit. An edit that changed nothing leaves no trace. */
export function record(history: History, label: string, document: Document): History {
  const { board } = history.document
  return document.board === board ? history : { ...waysOn(history, label, board), document }
}

export function undo(history: History): History {
  return turned(history, turnBack(history, history.document.board))
}

export function redo(history: History): History {
  return turned(history, turnForward(history, history.document.board))
}

/** The counter never goes back: a new token must not take the id of one that redo would bring back. */
function turned(history: History, turn: Turn<Document['board']> | null): History {
  return turn ? { ...turn.ways, document: { ...history.document, board: turn.state } } : history
}

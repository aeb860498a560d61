import { create } from 'zustand'
import { announcement } from '../board/announce'
import { type Document, EMPTY_BOARD } from '../board/board'
import { type Choice, NOTHING_CHOSEN } from '../board/choice'
import type { Edited } from '../board/edit'
import { type Exchange, editedWith, withExchange } from '../board/exchanging'
import { beginHistory, type History, record, redo, undo } from '../board/history'
import type { BoardRefusal } from '../board/settle'

interface FreeBoard {
  readonly history: History
  /** What the last edit did, or why it was refused: said once, politely. */
  readonly message: { readonly text: string; readonly isRefusal: boolean } | null
  /** What is carried together when one of it is dragged. */
  readonly chosen: Choice
  edit: (label: string, change: (document: Document) => Edited, exchange?: Exchange) => boolean
  refuse: (reason: string) => void
  quieten: () => void
  undo: () => void
  redo: () => void
  startAgain: () => void
  open: (document: Document) => void
  choose: (chosen: Choice) => void
}

const EMPTY: Document = { board: EMPTY_BOARD, next: 1 }

/** The board without a lesson. */
export const useFreeBoard = create<FreeBoard>((set, get) => ({
  history: beginHistory(EMPTY),
  message: null,
  chosen: NOTHING_CHOSEN,
  edit(label, change, exchange = 'ask') {
    const { history } = get()
    const edited = editedWith(history.document, exchange, change)
    if (!edited.ok) {
      set({ message: refusalMessage(edited.refusal) })
      return false
    }
    const before = withExchange(history.document.board, exchange)
    const after = withExchange(edited.document.board, exchange)
    const text = announcement(label, before, after)
    set({ history: record(history, label, edited.document), message: { text, isRefusal: false } })
    return true
  },
  refuse: (reason) => set({ message: { text: reason, isRefusal: true } }),
  quieten: () => set({ message: null }),
  undo: () => set(({ history }) => ({ history: undo(history), message: null })),
  redo: () => set(({ history }) => ({ history: redo(history), message: null })),
  startAgain: () =>
    set(({ history }) => ({
      history: record(history, 'Start again', { ...history.document, board: EMPTY_BOARD }),
      message: null,
    })),
  open: (document) => set({ history: beginHistory(document), message: null, chosen: NOTHING_CHOSEN }),
  choose: (chosen) => set({ chosen }),
}))

function refusalMessage({ reason }: BoardRefusal): { text: string; isRefusal: boolean } {
  return { text: reason, isRefusal: true }
}

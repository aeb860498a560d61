import { create } from 'zustand'
import { announcement } from '../board/announce'
import { type Document, EMPTY_BOARD } from '../board/board'
import { type Choice, NOTHING_CHOSEN } from '../board/choice'
import type { Edited } from '../board/edit'
import { type Exchange, editedWith, withExchange } from '../board/exchanging'
import { type History, record, redo, undo } from '../board/history'
import { no, tokensOn } from '../board/settle'
import { LIMITS, PAGES_LIMITS } from '../lesson/limits'
import type { PagesOfBoards } from '../lesson/pagesText'
import {
  addEmptyPage,
  addPages,
  beginPages,
  bringBackPages,
  duplicatePage,
  goToPage,
  type Pages,
  removePage,
  replacePages,
  roomForPages,
  shownPage,
  withShownHistory,
} from '../session/pages'

interface FreeBoard {
  readonly pages: Pages
  /** Of the page shown. */
  readonly history: History
  /** Pages were just taken out: Undo brings them back. */
  readonly hasJustRemoved: boolean
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
  /** One board in place of all pages, which are gone. */
  open: (document: Document) => void
  /** What was kept, in place of all pages, which are gone. */
  openKept: (kept: PagesOfBoards) => void
  /** Pages of a file, after the one shown or in place of all, which can be brought back. */
  openFile: (file: PagesOfBoards, where: 'after' | 'instead') => void
  goTo: (index: number) => void
  add: () => void
  duplicate: () => void
  remove: () => void
  bringBack: () => void
  choose: (chosen: Choice) => void
}

const FULL = `There is room for ${PAGES_LIMITS.pages} pages. Delete one first.`

/** Boards without a lesson. */
export const useFreeBoard = create<FreeBoard>((set, get) => {
  function turnTo(pages: Pages, said: string | null, hasJustRemoved = false): void {
    const message = said === null ? null : { text: said, isRefusal: false }
    set({ pages, history: shownPage(pages).history, hasJustRemoved, message, chosen: NOTHING_CHOSEN })
  }

  /** Says which page is shown, or that there was no room for it. */
  function added(pages: Pages, done: string, hasJustRemoved = false): void {
    if (pages === get().pages) set({ message: { text: FULL, isRefusal: true } })
    else turnTo(pages, `${done} ${placeOf(pages)}`, hasJustRemoved)
  }

  function write(history: History, message: FreeBoard['message']): void {
    set({ pages: withShownHistory(get().pages, history), history, hasJustRemoved: false, message })
  }

  const first = beginPages()
  return {
    pages: first,
    history: shownPage(first).history,
    hasJustRemoved: false,
    message: null,
    chosen: NOTHING_CHOSEN,
    edit(label, change, exchange = 'ask') {
      const { history } = get()
      const edited = withRoom(history.document, editedWith(history.document, exchange, change))
      if (!edited.ok) {
        set({ message: { text: edited.refusal.reason, isRefusal: true } })
        return false
      }
      const before = withExchange(history.document.board, exchange)
      const after = withExchange(edited.document.board, exchange)
      const text = announcement(label, before, after)
      write(record(history, label, edited.document), { text, isRefusal: false })
      return true
    },
    refuse: (reason) => set({ message: { text: reason, isRefusal: true } }),
    quieten: () => set({ message: null }),
    undo: () => {
      if (get().hasJustRemoved) get().bringBack()
      else write(undo(get().history), null)
    },
    redo: () => write(redo(get().history), null),
    startAgain: () => {
      const { history } = get()
      write(record(history, 'Start again', { ...history.document, board: EMPTY_BOARD }), null)
    },
    open: (document) => get().openKept({ pages: [document], shown: 0 }),
    openKept: (kept) => turnTo(beginPages(kept), null),
    openFile: (file, where) => {
      if (where === 'after') return added(addPages(get().pages, file), 'The file is open.')
      const pages = replacePages(get().pages, file)
      turnTo(pages, `The file is open. ${placeOf(pages)}`, pages.removed.length > 0)
    },
    goTo: (index) => {
      const pages = goToPage(get().pages, index)
      turnTo(pages, placeOf(pages), get().hasJustRemoved)
    },
    add: () => added(addEmptyPage(get().pages), 'A new page.'),
    duplicate: () => added(duplicatePage(get().pages), 'A copy of the page.'),
    remove: () => {
      const { shown } = get().pages
      const pages = removePage(get().pages)
      if (pages !== get().pages) turnTo(pages, `Page ${shown + 1} is deleted. ${placeOf(pages)}`, true)
    },
    bringBack: () => {
      const pages = bringBackPages(get().pages)
      added(pages, 'It is back.', get().hasJustRemoved && pages.removed.length > 0)
    },
    choose: (chosen) => set({ chosen }),
  }
})

/** Whether all these pages can come to those that are there. */
export function isRoomFor(pages: Pages, file: PagesOfBoards): boolean {
  return file.pages.length <= roomForPages(pages)
}

function placeOf({ pages, shown }: Pages): string {
  return `Page ${shown + 1} of ${pages.length}.`
}

/** A board that could not be read again is never made. */
function withRoom({ board }: Document, edited: Edited): Edited {
  if (!edited.ok || edited.document.board === board) return edited
  const { pieces } = edited.document.board
  if (pieces.length > Math.max(LIMITS.pieces, board.pieces.length))
    return no(`A page has room for ${LIMITS.pieces} pieces. Put the rest on another page.`)
  const tokens = tokensOn(edited.document.board).length
  if (tokens > LIMITS.tokens && tokens > tokensOn(board).length)
    return no(`A page has room for ${LIMITS.tokens} things to count. Put the rest on another page.`)
  return edited
}

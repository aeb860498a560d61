import { type Document, EMPTY_BOARD } from '../board/board'
import { beginHistory, type History } from '../board/history'
import { PAGES_LIMITS } from '../lesson/limits'
import type { PagesOfBoards } from '../lesson/pagesText'

/** A board without a lesson, and what was done to it. */
export interface Page {
  /** Known by it while the app runs; the number of a page is its place. */
  readonly id: number
  readonly history: History
}

/** The pages of the free board. */
export interface Pages {
  /** At least one. */
  readonly pages: readonly Page[]
  /** Which of them is shown, from 0. */
  readonly shown: number
  readonly nextId: number
  /** Pages that were taken out and can be put back, the last first. */
  readonly removed: readonly Removed[]
}

export interface Removed {
  readonly pages: readonly Page[]
  /** Where the first of them stood, from 0. */
  readonly at: number
  /** The one that was shown, from the first of them. */
  readonly shown: number
}

const MOST_REMOVED = 20
const EMPTY: Document = { board: EMPTY_BOARD, next: 1 }

export function beginPages({ pages, shown }: PagesOfBoards = { pages: [EMPTY], shown: 0 }): Pages {
  return {
    pages: pages.map((document, id) => ({ id, history: beginHistory(document) })),
    shown,
    nextId: pages.length,
    removed: [],
  }
}

export function shownPage({ pages, shown }: Pages): Page {
  const page = pages[shown]
  if (!page) throw new Error(`No page ${shown + 1}`)
  return page
}

export function withShownHistory(pages: Pages, history: History): Pages {
  const { id } = shownPage(pages)
  return { ...pages, pages: pages.pages.map((page) => (page.id === id ? { id, history } : page)) }
}

export function goToPage(pages: Pages, index: number): Pages {
  return { ...pages, shown: Math.min(Math.max(index, 0), pages.pages.length - 1) }
}

/** How many pages there is still room for. */
export function roomForPages({ pages }: Pages): number {
  return PAGES_LIMITS.pages - pages.length
}

/** With new pages after the one shown, of which one is shown then. As it was when there is no room for them. */
export function addPages(pages: Pages, { pages: documents, shown }: PagesOfBoards): Pages {
  if (documents.length > roomForPages(pages)) return pages
  const added = documents.map((document, index) => ({
    id: pages.nextId + index,
    history: beginHistory(document),
  }))
  const at = pages.shown + 1
  return {
    ...pages,
    pages: spliced(pages.pages, at, 0, added),
    shown: at + shown,
    nextId: pages.nextId + added.length,
  }
}

export function addEmptyPage(pages: Pages): Pages {
  return addPages(pages, { pages: [EMPTY], shown: 0 })
}

/** The copy has the same ids, so that what happens to them can be compared. */
export function duplicatePage(pages: Pages): Pages {
  return addPages(pages, { pages: [shownPage(pages).history.document], shown: 0 })
}

/** Without the page shown. The last one is never taken away. */
export function removePage(pages: Pages): Pages {
  if (pages.pages.length === 1) return pages
  const at = pages.shown
  return {
    ...pages,
    pages: spliced(pages.pages, at, 1, []),
    shown: Math.min(at, pages.pages.length - 2),
    removed: [{ pages: [shownPage(pages)], at, shown: 0 }, ...pages.removed].slice(0, MOST_REMOVED),
  }
}

/** Other pages in place of these, which can be put back. */
export function replacePages(pages: Pages, by: PagesOfBoards): Pages {
  const { nextId } = pages
  const fresh = by.pages.map((document, index) => ({ id: nextId + index, history: beginHistory(document) }))
  return {
    pages: fresh,
    shown: by.shown,
    nextId: nextId + fresh.length,
    removed: isUntouched(pages)
      ? pages.removed
      : [{ pages: pages.pages, at: 0, shown: pages.shown }, ...pages.removed],
  }
}

/** With the pages that were last taken out where they were. As it was when there is no room for them now. */
export function bringBackPages(pages: Pages): Pages {
  const [removed, ...others] = pages.removed
  if (!removed || removed.pages.length > roomForPages(pages)) return pages
  const at = Math.min(removed.at, pages.pages.length)
  return {
    ...pages,
    pages: spliced(pages.pages, at, 0, removed.pages),
    shown: at + removed.shown,
    removed: others,
  }
}

/** One page with nothing on it, and nothing to be undone. */
export function isUntouched({ pages }: Pages): boolean {
  return pages.length === 1 && pages.every(isEmptyPage)
}

function isEmptyPage({ history }: Page): boolean {
  const { pieces, ink } = history.document.board
  return pieces.length + ink.length + history.past.length === 0
}

/** As they are kept. */
export function boardsOf({ pages, shown }: Pages): PagesOfBoards {
  return { pages: pages.map(({ history }) => history.document), shown }
}

function spliced(pages: readonly Page[], at: number, less: number, more: readonly Page[]): Page[] {
  return [...pages.slice(0, at), ...more, ...pages.slice(at + less)]
}

import { describe, expect, it } from 'vitest'
import { type Document, EMPTY_BOARD } from '../board/board'
import { addStroke } from '../board/edit'
import { record } from '../board/history'
import {
  addEmptyPage,
  addPages,
  beginPages,
  boardsOf,
  bringBackPages,
  duplicatePage,
  goToPage,
  isUntouched,
  type Pages,
  removePage,
  replacePages,
  roomForPages,
  shownPage,
  withShownHistory,
} from './pages'

/** Each stroke tells the page by where it begins. */
function drawn(pages: Pages, x: number): Pages {
  const { history } = shownPage(pages)
  const edited = addStroke(history.document, { ink: 'ink', points: [x, 0, 0.5] })
  if (!edited.ok) throw new Error(edited.refusal.reason)
  return withShownHistory(pages, record(history, 'Draw', edited.document))
}

function marks(pages: Pages): string {
  return boardsOf(pages)
    .pages.map(({ board }) => board.ink.map(({ points }) => points[0]).join('+') || 'empty')
    .map((mark, index) => (index === pages.shown ? `[${mark}]` : mark))
    .join(' ')
}

const three = goToPage(drawn(addEmptyPage(drawn(addEmptyPage(drawn(beginPages(), 1)), 2)), 3), 1)

describe('pages of the free board', () => {
  it('begin with one that is empty', () => {
    expect([marks(beginPages()), isUntouched(beginPages())]).toEqual(['[empty]', true])
    expect([marks(three), isUntouched(three)]).toEqual(['1 [2] 3', false])
  })

  it('come after the one shown, empty or as a copy, and are shown', () => {
    expect(marks(addEmptyPage(three))).toBe('1 2 [empty] 3')
    const copied = duplicatePage(three)
    expect(marks(drawn(copied, 9))).toBe('1 2 [2+9] 3')
    expect(shownPage(copied).history.past).toEqual([])
  })

  it('have each its own history', () => {
    const again = drawn(three, 5)
    expect(again.pages.map(({ history }) => history.past.length)).toEqual([1, 2, 1])
  })

  it('are taken away and put back where they were, also after others came', () => {
    const without = removePage(three)
    expect(marks(without)).toBe('1 [3]')
    expect(marks(bringBackPages(without))).toBe('1 [2] 3')
    expect(marks(bringBackPages(addEmptyPage(without)))).toBe('1 [2] 3 empty')
    expect(bringBackPages(three)).toBe(three)
    expect(marks(removePage(goToPage(three, 2)))).toBe('1 [2]')
    const two = removePage(removePage(three))
    expect([marks(two), marks(bringBackPages(bringBackPages(two)))]).toEqual(['[1]', '1 [2] 3'])
  })

  it('never go altogether', () => {
    expect(removePage(beginPages())).toEqual(beginPages())
  })

  it('of a file come after these, or in their place until they are put back', () => {
    const file: Document = {
      board: { ...EMPTY_BOARD, ink: [{ id: 's1', ink: 'red', points: [7, 0, 1] }] },
      next: 2,
    }
    const opened = { pages: [file, file], shown: 1 }
    expect(marks(addPages(three, opened))).toBe('1 2 7 [7] 3')
    const replaced = replacePages(three, opened)
    expect(marks(replaced)).toBe('7 [7]')
    expect(marks(bringBackPages(replaced))).toBe('1 [2] 3 7 7')
    expect(replacePages(beginPages(), opened).removed).toEqual([])
    const ids = bringBackPages(replaced).pages.map(({ id }) => id)
    expect(new Set(ids).size).toBe(5)
  })

  it('are not more than can be kept', () => {
    let pages = three
    while (roomForPages(pages) > 0) pages = addEmptyPage(pages)
    expect(pages.pages).toHaveLength(20)
    expect(addEmptyPage(pages)).toBe(pages)
    const full = addEmptyPage(removePage(pages))
    expect(bringBackPages(full)).toBe(full)
  })
})

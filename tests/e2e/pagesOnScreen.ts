import { expect, type Page } from '@playwright/test'
import type { Laid } from '../../src/manipulatives/byHand'
import { lessonFile, openFreeBoard } from './lessonOnScreen'

/** The free board with a page for each of these, from a file that a teacher opens. */
export async function openPages(page: Page, boards: readonly (readonly Laid[])[]): Promise<void> {
  const pages = boards.map((on) => {
    const pieces = on.map(({ kind, at: [x, y], state }, index) => ({
      id: `p${index + 1}`,
      kind,
      at: { x, y },
      state,
    }))
    return { next: 1000, board: { pieces, sets: [], quantities: [], sums: [], ink: [] } }
  })
  await openFreeBoard(page)
  await pageNumber(page).tap()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file', exact: true }).tap()
  const file = { format: 'small-steps-board', version: 2, shown: 0, pages }
  await (await chooser).setFiles(lessonFile(file, 'pages.board.json'))
  await expect(pageNumber(page)).toHaveText(`Page 1 of ${boards.length}`)
  await page.keyboard.press('Escape')
}

export function pageNumber(page: Page) {
  return page.getByRole('button', { name: /^Page \d+ of \d+/ })
}

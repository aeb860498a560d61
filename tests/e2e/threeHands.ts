import { expect, type Locator, type Page } from '@playwright/test'
import type { Piece } from '../../src/board/board'
import type { TenFrame } from '../../src/manipulatives/tenFrame/tenFrame'
import { Finger, inWindow, type Place, tabTo } from './hands'
import { liveBoard } from './lessonOnScreen'

/** What a lesson asks of a hand, done by touch, by taps alone or by keys alone. */
export interface Hand {
  /** A button of the page, by its word. */
  press: (name: string) => Promise<void>
  /** The hidden blank of the sentences so many blanks on, from 0. */
  showBlank: (index: number) => Promise<void>
  /** A part of a piece, by its key. */
  pressPart: (piece: string, part: string) => Promise<void>
  /** A counter goes to a space of a ten frame, counted from 0. Keys put it into the next space there is. */
  give: (counter: string, frame: string, space: number) => Promise<void>
  /** What the bar of a piece offers. */
  act: (piece: string, action: string) => Promise<void>
  write: (piece: string, box: string, digits: string) => Promise<void>
  /** The next jump on a number line, so many steps of 1 on. */
  jump: (line: string, steps: number) => Promise<void>
}

export type HandName = 'touch' | 'taps' | 'keys'

export async function handOf(page: Page, name: HandName): Promise<Hand> {
  return name === 'keys' ? keys(page) : fingers(page, await Finger.of(page), name)
}

function fingers(page: Page, finger: Finger, name: 'touch' | 'taps'): Hand {
  const bar = page.getByRole('group', { name: /^Actions: / })

  /** A bar may lie over what is wanted: a tap on a free place puts it away. */
  async function letGo(): Promise<void> {
    if ((await bar.count()) === 0) return
    const { x, y } = await freePlace(page)
    await page.touchscreen.tap(x, y)
    await expect(bar).toHaveCount(0)
  }

  async function tapPart(piece: string, part: string): Promise<void> {
    await letGo()
    await finger.tap(await partOnStage(page, piece, part))
  }

  async function act(piece: string, action: string): Promise<void> {
    if ((await bar.count()) === 0) await finger.tap(await bodyOnStage(page, piece))
    const wanted = bar.getByRole('button', { name: action, exact: true })
    await bar.first().waitFor({ timeout: 5000 })
    if ((await wanted.count()) === 0) await bar.getByRole('button', { name: 'More', exact: true }).tap()
    await wanted.tap()
  }

  return {
    press: (button) => page.getByRole('button', { name: button, exact: true }).tap(),
    showBlank: (index) => blanks(page).nth(index).tap(),
    pressPart: tapPart,
    async give(counter, frame, space) {
      const [from, to] = [await counterOnStage(page, counter), await spaceOnStage(page, frame, space)]
      if (name === 'touch') return finger.drag(from, to)
      await finger.tap(from)
      await finger.tap(to)
    },
    act,
    async write(piece, box, digits) {
      await tapPart(piece, box)
      const pad = page.getByRole('group', { name: /^Number pad: / })
      for (const digit of digits) await pad.getByRole('button', { name: digit, exact: true }).tap()
      await pad.getByRole('button', { name: 'Done', exact: true }).tap()
    },
    async jump(line, steps) {
      if (name === 'touch') {
        const from = await partOnStage(page, line, 'pull')
        return finger.drag(from, { x: from.x + steps * PACE, y: from.y })
      }
      const number = await jumpsOn(page, line)
      await act(line, 'Jump on 1')
      for (let step = 1; step < steps; step++) await act(line, `Move jump ${number + 1} right`)
    },
  }
}

function keys(page: Page): Hand {
  const press = (key: string) => page.keyboard.press(key)

  async function enter(target: Locator): Promise<void> {
    await tabTo(page, target)
    await press('Enter')
  }

  async function toPart(piece: string, part: string): Promise<void> {
    await tabTo(page, wholeOf(page, piece))
    const wanted = partOf(page, piece, part)
    for (let presses = 0; presses < 40; presses++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return
      await press('ArrowRight')
    }
    throw new Error(`Arrows do not reach ${part} of ${piece}`)
  }

  return {
    async press(button) {
      // The keys of a clicker, and Tab and Enter for whatever has none.
      if (button === 'Next') return press('PageDown')
      if (button === 'Back') return press('PageUp')
      if (button === 'Undo') return press('Control+z')
      await enter(page.getByRole('button', { name: button, exact: true }))
    },
    showBlank: (index) => enter(blanks(page).nth(index)),
    async pressPart(piece, part) {
      await toPart(piece, part)
      await press('Enter')
      // What was pressed may be no button any more: then its piece has the focus.
      await expect(page.locator(`[data-piece="${piece}"] > button:focus`)).toBeAttached()
    },
    async give(counter, frame) {
      const { pieces } = await liveBoard(page)
      const holder = pieces.find((piece) => cellsOf(piece).some((token) => token?.id === counter))
      await toPart(holder?.id ?? '', `token ${counter}`)
      await press('Enter')
      await enter(wholeOf(page, frame))
    },
    async act(piece, action) {
      const bar = page.getByRole('group', { name: /^Actions: / })
      if ((await bar.count()) === 0) await enter(wholeOf(page, piece))
      await bar.first().waitFor({ timeout: 5000 })
      const wanted = bar.getByRole('button', { name: action, exact: true })
      if ((await wanted.count()) === 0) await enter(bar.getByRole('button', { name: 'More', exact: true }))
      await enter(wanted)
    },
    async write(piece, box, digits) {
      await toPart(piece, box)
      for (const digit of digits) await press(digit)
      await press('Enter')
    },
    async jump(line, steps) {
      await tabTo(page, wholeOf(page, line))
      for (let step = 0; step < steps; step++) {
        await press('+')
        if (step > 0) await press('j')
      }
    },
  }
}

function blanks(page: Page): Locator {
  return page.getByRole('button', { name: 'Show hidden value', exact: true })
}

/** The twin's button for a whole piece, and for one of its parts. */
function wholeOf(page: Page, piece: string): Locator {
  return page.locator(`[data-piece="${piece}"] > button`).first()
}

function partOf(page: Page, piece: string, part: string): Locator {
  return page.locator(`[data-piece="${piece}"] > button[data-part="${part}"]`)
}

/** Where the middle of an element over the board is, in board units. */
async function onStage(page: Page, target: Locator): Promise<Place> {
  await inWindow(page, { x: 0, y: 0 }) // the stage has found its size
  return target.evaluate((element) => {
    const over = document.querySelector('[data-over]')?.getBoundingClientRect() ?? new DOMRect()
    const { x, y, width, height } = element.getBoundingClientRect()
    const scale = over.width / 1824
    return { x: (x + width / 2 - over.x) / scale, y: (y + height / 2 - over.y) / scale }
  })
}

function partOnStage(page: Page, piece: string, part: string): Promise<Place> {
  return onStage(page, partOf(page, piece, part))
}

async function counterOnStage(page: Page, counter: string): Promise<Place> {
  return onStage(page, page.locator(`[data-part="token ${counter}"]`))
}

/** Where a tap takes the whole piece: a space of a ten frame, whose counters would be picked up, or the middle. */
async function bodyOnStage(page: Page, piece: string): Promise<Place> {
  const { pieces } = await liveBoard(page)
  const space = pieces.flatMap((each) => (each.id === piece ? cellsOf(each) : [])).indexOf(null)
  return space < 0 ? onStage(page, wholeOf(page, piece)) : spaceOnStage(page, piece, space)
}

/** A place of the window on the board, where neither a piece nor a bar is. */
function freePlace(page: Page): Promise<Place> {
  return page.evaluate(() => {
    const MARGIN = 40
    const space = document.querySelector('[data-tool]')
    const { left, top, right, bottom } = space?.getBoundingClientRect() ?? new DOMRect()
    const taken = [...document.querySelectorAll('[data-piece] > button, [data-controls] *')].map((element) =>
      element.getBoundingClientRect(),
    )
    for (let y = bottom - 6; y > top; y -= 12)
      for (let x = right - 6; x > left; x -= 12)
        if (
          taken.every(
            (box) =>
              x < box.left - MARGIN ||
              x > box.right + MARGIN ||
              y < box.top - MARGIN ||
              y > box.bottom + MARGIN,
          ) &&
          space?.contains(document.elementFromPoint(x, y))
        )
          return { x, y }
    throw new Error('No place on the board is free')
  })
}

/** Board units: a cell of a ten frame, and what a finger goes along an open line for a jump that is 1 longer. */
const CELL = 96
const PACE = 40

async function spaceOnStage(page: Page, frame: string, space: number): Promise<Place> {
  const { pieces } = await liveBoard(page)
  const at = pieces.find(({ id }) => id === frame)?.at ?? { x: 0, y: 0 }
  return {
    x: at.x + (space % 5) * CELL + CELL / 2,
    y: at.y + Math.floor(space / 5) * CELL + CELL / 2,
  }
}

async function jumpsOn(page: Page, line: string): Promise<number> {
  const { pieces } = await liveBoard(page)
  const state = pieces.find(({ id }) => id === line)?.state as { jumps: unknown[] }
  return state.jumps.length
}

function cellsOf({ kind, state }: Piece): TenFrame['cells'] {
  return kind === 'ten-frame' ? (state as TenFrame).cells : []
}

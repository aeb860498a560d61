import { expect, type Locator, type Page } from '@playwright/test'
import type { Doing, KeyDoing, Move, Where } from '../../src/manipulatives/byHand'
import { Finger, inWindow, type Place, tabTo } from './hands'

/** A hand that makes the moves of a manipulative. */
export interface MovingHand {
  readonly name: string
  readonly doings: (move: Move) => readonly (Doing | KeyDoing)[]
  readonly make: (doing: Doing | KeyDoing) => Promise<void>
}

export async function movingHands(page: Page): Promise<MovingHand[]> {
  const finger = await Finger.of(page)
  return [
    { name: 'by touch', doings: ({ touch }) => touch, make: (doing) => byFinger(page, finger, doing) },
    { name: 'by taps', doings: ({ taps }) => taps, make: (doing) => byFinger(page, finger, doing) },
    { name: 'by keys', doings: ({ keys }) => keys, make: (doing) => byKeys(page, doing) },
  ]
}

/** Nothing flies any more: what is in the air is not to be had. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-over] > *') === null)
}

async function byFinger(page: Page, finger: Finger, doing: Doing | KeyDoing): Promise<void> {
  await atRest(page)
  switch (doing.does) {
    case 'drag': {
      const [from, to] = [await placeOf(page, doing.from), await placeOf(page, doing.to)]
      // What is chosen together is dragged as one: to put its bar away would let go of it.
      if ((await wordIn(barOf(page), 'Scatter').count()) === 0) await letGo(page)
      return finger.drag(from, to)
    }
    case 'tap': {
      const at = await placeOf(page, doing.at)
      if (await isUnderBar(page, at)) await letGo(page)
      return finger.tap(at)
    }
    case 'act':
      return actByFinger(page, finger, doing.of, doing.word)
    case 'write': {
      await letGo(page)
      await finger.tap(await placeOf(page, doing.at))
      const pad = page.getByRole('group', { name: /^Number pad: / })
      for (const digit of doing.digits)
        await pad.getByRole('button', { name: digit === '.' ? 'point' : digit, exact: true }).tap()
      return pad.getByRole('button', { name: 'Done', exact: true }).tap()
    }
    default:
      throw new Error(`A finger cannot ${doing.does}`)
  }
}

async function byKeys(page: Page, doing: Doing | KeyDoing): Promise<void> {
  switch (doing.does) {
    case 'go':
      return goTo(page, doing.to)
    case 'press':
      return page.keyboard.press(doing.key)
    case 'act': {
      if ((await barOf(page).count()) === 0) await enter(page, wholeOf(page, doing.of))
      const wanted = wordIn(barOf(page), doing.word)
      await barOf(page).first().waitFor({ timeout: 5000 })
      if ((await wanted.count()) === 0) await enter(page, wordIn(barOf(page), 'More'))
      return enter(page, wanted)
    }
    case 'write':
      await goTo(page, doing.at)
      for (const digit of doing.digits) await page.keyboard.press(digit)
      return page.keyboard.press('Enter')
    default:
      throw new Error(`Keys cannot ${doing.does}`)
  }
}

async function actByFinger(page: Page, finger: Finger, piece: string, word: string): Promise<void> {
  const bar = barOf(page)
  if (piece === 'held') await bar.waitFor()
  else if ((await bar.count()) === 0) await select(page, finger, piece)
  const wanted = wordIn(bar, word)
  // A finger between parts that stand close takes up the nearest; its bar leads on to the whole piece.
  const whole = wordIn(bar, 'Select all')
  if ((await wanted.count()) === 0 && (await whole.count()) > 0) await whole.tap()
  if ((await wanted.count()) === 0) await wordIn(bar, 'More').tap()
  await wanted.tap()
}

/** A tap where only the piece itself is; where parts lie all over it, a finger that stays down. */
async function select(page: Page, finger: Finger, piece: string): Promise<void> {
  const bare = await barePlaceOf(page, piece)
  if (bare) await finger.tap(bare)
  else {
    await finger.place('touchStart', [await placeOf(page, piece)])
    await expect(barOf(page)).toBeVisible()
    await finger.place('touchEnd', [])
  }
  await expect(barOf(page)).toBeVisible()
}

/** A bar may lie over what is wanted: Escape, or a tap on a free place, puts it away. */
async function letGo(page: Page): Promise<void> {
  if ((await barOf(page).count()) === 0) return
  await page.keyboard.press('Escape')
  await expect(barOf(page)).toHaveCount(0)
}

async function isUnderBar(page: Page, at: Place): Promise<boolean> {
  const place = await inWindow(page, at)
  return page.evaluate(
    ({ x, y }) => Boolean(document.elementFromPoint(x, y)?.closest('[data-controls] [role="group"]')),
    place,
  )
}

async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

async function goTo(page: Page, to: string): Promise<void> {
  const [piece, part] = splitName(to)
  await tabTo(page, wholeOf(page, piece))
  if (part === '') return
  const wanted = partOf(page, piece, part)
  await expect(wanted).toBeAttached()
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('ArrowRight')
  }
  throw new Error(`Arrows do not reach ${to}`)
}

function barOf(page: Page): Locator {
  return page.getByRole('group', { name: /^Actions: / })
}

function wordIn(bar: Locator, word: string): Locator {
  return bar.getByRole('button', { name: word, exact: true })
}

/** The twin's button for a whole piece, and for one of its parts. */
function wholeOf(page: Page, piece: string): Locator {
  return page.locator(`[data-piece="${piece}"] > button[data-stands-in]`)
}

function partOf(page: Page, piece: string, part: string): Locator {
  return page.locator(`[data-piece="${piece}"] > button[data-part="${part}"]`)
}

function splitName(name: string): [piece: string, part: string] {
  const space = name.indexOf(' ')
  return space < 0 ? [name, ''] : [name.slice(0, space), name.slice(space + 1)]
}

/** In board units. */
async function placeOf(page: Page, where: Where): Promise<Place> {
  if (typeof where === 'string') return middleOf(page, where)
  if (where.length === 2) return { x: where[0], y: where[1] }
  const [name, across, down] = where
  const { x, y } = await middleOf(page, name)
  return { x: x + across, y: y + down }
}

async function middleOf(page: Page, name: string): Promise<Place> {
  const [piece, part] = splitName(name)
  const [box] = await boxesOf(page, part === '' ? wholeOf(page, piece) : partOf(page, piece, part))
  if (!box) throw new Error(`There is no ${name} on the board`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

interface Box extends Place {
  readonly width: number
  readonly height: number
}

/** Elements over the board, in board units, once the stage has found its size. */
async function boxesOf(page: Page, targets: Locator): Promise<Box[]> {
  await inWindow(page, { x: 0, y: 0 })
  return targets.evaluateAll((elements) => {
    const over = document.querySelector('[data-over]')?.getBoundingClientRect() ?? new DOMRect()
    const scale = over.width / 1824
    return elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return {
        x: (x - over.x) / scale,
        y: (y - over.y) / scale,
        width: width / scale,
        height: height / scale,
      }
    })
  })
}

/** A place of a piece on which no part of any piece lies that a press would act on. */
async function barePlaceOf(page: Page, piece: string): Promise<Place | null> {
  const [whole] = await boxesOf(page, wholeOf(page, piece))
  if (!whole) throw new Error(`There is no ${piece} on the board`)
  const parts = await boxesOf(page, page.locator('[data-piece] > button[data-part]'))
  const ways = [0.5, 0.06, 0.94, 0.25, 0.75, 0.02, 0.98]
  for (const down of ways)
    for (const across of ways) {
      const at = { x: whole.x + whole.width * across, y: whole.y + whole.height * down }
      if (!parts.some((part) => isInside(part, at))) return at
    }
  return null
}

/** A part is pressed by a finger that comes as near as 56 CSS px across: 76 units in the smallest of the windows. */
const FINGER = 76

function isInside(box: Box, { x, y }: Place): boolean {
  const [across, down] = [Math.max(FINGER, box.width + 8), Math.max(FINGER, box.height + 8)]
  const [middle, centre] = [box.x + box.width / 2, box.y + box.height / 2]
  return Math.abs(x - middle) <= across / 2 && Math.abs(y - centre) <= down / 2
}

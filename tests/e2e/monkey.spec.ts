import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { expectBoardDrawn, openFreeBoard, openLesson, pixels, stepTitle } from './lessonOnScreen'

/**
 * A seeded monkey at the board: pointers, keys, buttons, undo in the middle of drags, pointers lost. Nothing may go
 * wrong in the console, no invariant break and nothing stay stuck. A seed that once failed stays here for ever.
 * MONKEY_STEPS and MONKEY_SEED ask for more, MONKEY_LESSON for another lesson.
 */

const steps = Number(process.env.MONKEY_STEPS ?? 1000)
const asked = process.env.MONKEY_SEED

test.use({ hasTouch: true })

test('a monkey in a lesson breaks nothing, and what it left is there after a reload', async ({ page }) => {
  test.setTimeout(60_000 + steps * 100)
  await openSomeLesson(page)
  await play(page, Number(asked ?? 1))
  await page.waitForTimeout(CLICK_MS)
  const { title, drawn } = { title: await stepTitle(page).textContent(), drawn: await pixels(page) }
  await page.evaluate(() => window.__lessonSaved())
  await page.reload()
  await page.getByRole('button', { name: /^Carry on from step/ }).click()
  await expectBoardDrawn(page)
  await expect(stepTitle(page)).toHaveText(title ?? '')
  // Drawn from what was saved, the board is the same: no piece was left out and none is drawn that is not there.
  await expect.poll(() => pixels(page)).toBe(drawn)
})

/** The click that a browser makes of a touch may come so long after it on a busy machine. */
const CLICK_MS = 1000

/** With MONKEY_LESSON, the name of a lesson that comes with the app, the monkey plays there instead. */
const shipped = process.env.MONKEY_LESSON
async function openSomeLesson(page: Page): Promise<void> {
  if (shipped === undefined) return openLesson(page)
  await page.goto(`./?test#/teach/${shipped}`)
  await expectBoardDrawn(page)
}

test('a monkey on the free board breaks nothing', async ({ page }) => {
  test.setTimeout(60_000 + steps * 100)
  await openFreeBoard(page)
  await play(page, Number(asked ?? 2))
})

async function play(page: Page, seed: number): Promise<void> {
  const monkey = new Monkey(page, await page.context().newCDPSession(page), seed)
  for (let step = 1; step <= steps; step++) {
    await monkey.act()
    if (step % 100 > 0) continue
    await monkey.rest()
    const broken = await page.evaluate(() => window.__monkeyInvariants())
    expect(broken, `seed ${seed}, after ${step} steps: ${monkey.lately()}`).toEqual([])
    await monkey.comeBack()
  }
  await monkey.rest()
  await expect(page.locator('[data-over] > *'), `seed ${seed}: ${monkey.lately()}`).toHaveCount(0)
  expect(await page.evaluate(() => window.__monkeyInvariants())).toEqual([])
}

interface At {
  readonly x: number
  readonly y: number
}

const keys = [
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'Escape',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageDown',
  'PageUp',
  'Shift+ArrowRight',
  'Shift+ArrowUp',
  'r',
  'e',
  'a',
  's',
  '1',
  '+',
  '-',
  'Control+z',
  'Control+Shift+z',
]

class Monkey {
  private readonly random: () => number
  private readonly done: string[] = []
  private mouseIsDown = false
  private touches = 0
  private at: At = { x: 600, y: 300 }
  /** Where the second finger is, when there are two. */
  private second: At = { x: 600, y: 300 }
  private readonly home: string

  constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    seed: number,
  ) {
    this.random = chance(seed)
    this.home = page.url()
  }

  lately(): string {
    return this.done.slice(-12).join(', ')
  }

  async act(): Promise<void> {
    const acts = this.mouseIsDown || this.touches > 0 ? whileDown : whileUp
    const act = acts[Math.floor(this.random() * acts.length)] ?? 'move'
    this.done.push(act)
    await this[act]()
  }

  /** Lifts every finger and waits until all has landed. */
  async rest(): Promise<void> {
    if (this.mouseIsDown) await this.up()
    if (this.touches > 0) await this.lift()
    await this.page.keyboard.press('Escape')
    await expect(this.page.locator('[data-over] > *'), this.lately()).toHaveCount(0, { timeout: 10_000 })
  }

  /** Back to the board, should it have found the way out. */
  async comeBack(): Promise<void> {
    if (this.page.url() === this.home) return
    // The free board is as it was left: a key on a button that leads elsewhere is no fault.
    if (this.home.endsWith('#/board')) {
      await this.page.goto(this.home)
      return expectBoardDrawn(this.page)
    }
    throw new Error(`The monkey left the board: ${this.lately()}`)
  }

  private near(reach: number): At {
    const { width, height } = this.page.viewportSize() ?? { width: 1366, height: 768 }
    const within = (value: number, most: number) => Math.min(Math.max(value, 1), most - 1)
    return {
      x: within(this.at.x + (this.random() - 0.5) * reach, width),
      y: within(this.at.y + (this.random() - 0.5) * reach, height * 0.9),
    }
  }

  /** Somewhere on a piece, or anywhere. */
  private async aim(): Promise<void> {
    const chosen = this.random()
    const box = await this.page.evaluate((part) => {
      const buttons = document.querySelectorAll('[data-piece] button')
      const { x, y, width, height } =
        (part < 0.8
          ? buttons[Math.floor((part / 0.8) * buttons.length)]
          : undefined
        )?.getBoundingClientRect() ??
        document.querySelector('[data-over]')?.getBoundingClientRect() ??
        document.body.getBoundingClientRect()
      return { x, y, width, height }
    }, chosen)
    this.at = { x: box.x + box.width * this.random(), y: box.y + box.height * this.random() }
    this.at = this.near(0)
  }

  private async down(): Promise<void> {
    await this.aim()
    await this.page.mouse.move(this.at.x, this.at.y)
    await this.page.mouse.down()
    this.mouseIsDown = true
  }

  private async move(): Promise<void> {
    this.at = this.near(600)
    if (this.touches === 2 && this.random() < 0.7) this.second = this.near(900)
    if (this.touches > 0) await this.touch('touchMove', this.touches)
    else await this.page.mouse.move(this.at.x, this.at.y, { steps: 2 })
  }

  private async up(): Promise<void> {
    if (this.touches > 0) return this.lift()
    await this.page.mouse.up()
    this.mouseIsDown = false
  }

  private async press(): Promise<void> {
    await this.aim()
    this.touches = 1
    await this.touch('touchStart', 1)
  }

  private async secondFinger(): Promise<void> {
    if (this.touches !== 1) return
    const first = this.at
    await this.aim()
    this.second = this.at
    this.at = first
    this.touches = 2
    await this.touch('touchStart', 2)
  }

  /** One of two pupils lets go, the other goes on. */
  private async liftOne(): Promise<void> {
    if (this.touches !== 2) return
    await this.session.send('Input.dispatchTouchEvent', {
      type: 'touchEnd',
      touchPoints: [{ ...this.second, id: 1 }],
    })
    this.touches = 1
  }

  private async lift(): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    this.touches = 0
  }

  private async loseTouch(): Promise<void> {
    if (this.touches === 0) return
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
    this.touches = 0
  }

  private async loseCapture(): Promise<void> {
    await this.page.evaluate(() => {
      const board = document.querySelector('[data-tool]')
      for (let id = 0; id < 400; id++) if (board?.hasPointerCapture(id)) board.releasePointerCapture(id)
    })
  }

  private async blur(): Promise<void> {
    await this.page.evaluate(() => void window.dispatchEvent(new Event('blur')))
  }

  private async undo(): Promise<void> {
    await this.page.keyboard.press('Control+z')
  }

  private async key(): Promise<void> {
    const key = keys[Math.floor(this.random() * keys.length)] ?? 'Tab'
    this.done.push(key)
    await this.page.keyboard.press(key)
  }

  /** Any button on the screen that does not lead away from the board. */
  private async button(): Promise<void> {
    const pressed = await this.page.evaluate((part) => {
      const within = document.querySelector('dialog[open]') ?? document
      const away = /^(Library|Home|All the models|Full screen|Save as a file|Open file|Settings)$/
      const buttons = [...within.querySelectorAll('button')].filter(
        ({ textContent }) => !away.test(textContent?.trim() ?? ''),
      )
      const chosen = buttons[Math.floor(part * buttons.length)]
      chosen?.click()
      return chosen?.textContent ?? ''
    }, this.random())
    this.done.push(`“${pressed}”`)
  }

  private async touch(type: 'touchStart' | 'touchMove', count: number): Promise<void> {
    const touchPoints = [
      { ...this.at, id: 0 },
      { ...this.second, id: 1 },
    ].slice(0, count)
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
}

type Act =
  | 'down'
  | 'move'
  | 'up'
  | 'press'
  | 'secondFinger'
  | 'liftOne'
  | 'loseTouch'
  | 'loseCapture'
  | 'blur'
  | 'undo'
  | 'key'
  | 'button'

const whileUp: readonly Act[] = [
  'down',
  'down',
  'down',
  'press',
  'press',
  'press',
  'key',
  'key',
  'button',
  'button',
  'button',
  'undo',
]
const whileDown: readonly Act[] = [
  'move',
  'move',
  'move',
  'move',
  'up',
  'up',
  'up',
  'secondFinger',
  'secondFinger',
  'liftOne',
  'undo',
  'key',
  'loseTouch',
  'loseCapture',
  'blur',
]

/** Mulberry32. */
function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

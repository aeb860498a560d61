import type { CDPSession, Locator, Page } from '@playwright/test'

/** Fingers, pens and the mouse at a board, as the browser gets them from a real device. Places are board units. */

export interface Place {
  readonly x: number
  readonly y: number
}

const STAGE_WIDTH = 1824

/** Where a place of the stage is in the window, once the stage has found its size. */
export async function inWindow(page: Page, at: Place): Promise<Place> {
  return (await stageInWindow(page))(at)
}

/** The same for many places, as long as the stage keeps its size. */
async function stageInWindow(page: Page): Promise<(at: Place) => Place> {
  const { x, y, width } = await page.evaluate(async () => {
    // A step's band of sentences opens, and the stage gives way, a moment after the step changes.
    const STILL_FRAMES = window.location.hash === '#/board' ? 1 : 6
    const box = () => {
      const over = document.querySelector('[data-over]')
      if (!over) throw new Error('No board is on the page')
      return over.getBoundingClientRect().toJSON() as DOMRect
    }
    let now = box()
    for (let same = 0; same < STILL_FRAMES; ) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const next = box()
      same = JSON.stringify(next) === JSON.stringify(now) ? same + 1 : 0
      now = next
    }
    return now
  })
  const scale = width / STAGE_WIDTH
  return (at) => ({ x: x + at.x * scale, y: y + at.y * scale })
}

type Touch = 'touchStart' | 'touchMove' | 'touchEnd'

/** A finger on the screen, moved by hand. Several may be down at once. */
export class Finger {
  private constructor(
    private readonly session: CDPSession,
    private readonly page: Page,
  ) {}

  static async of(page: Page): Promise<Finger> {
    return new Finger(await page.context().newCDPSession(page), page)
  }

  /** Fingers by their number, from 0: those put down, those that move, or those that are lifted; none lifts all. */
  async place(type: Touch, at: readonly Place[], first = 0): Promise<void> {
    await this.send(type, at.map(await stageInWindow(this.page)), first)
  }

  private async send(type: Touch, points: readonly Place[], first = 0): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, index) => ({ x, y, id: first + index })),
    })
  }

  async tap(at: Place): Promise<void> {
    await this.place('touchStart', [at])
    await this.send('touchEnd', [])
  }

  async drag(from: Place, to: Place): Promise<void> {
    const inWindow = await stageInWindow(this.page)
    await this.send('touchStart', [inWindow(from)])
    for (const at of between(from, to)) await this.send('touchMove', [inWindow(at)])
    // A finger that comes to rest before it is lifted: after a flick the browser takes the next tap for its end.
    await this.page.waitForTimeout(60)
    await this.send('touchMove', [inWindow({ x: to.x + 1, y: to.y })])
    await this.send('touchEnd', [])
  }

  /** The browser takes the touch for itself, as for a gesture of the system. */
  async cancel(): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
  }
}

/** Draws one line with a pen that presses. */
export async function drawWithPen(page: Page, from: Place, to: Place): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const send = async (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Place) =>
    session.send('Input.dispatchMouseEvent', {
      ...(await inWindow(page, at)),
      type,
      pointerType: 'pen',
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      force: 0.7,
      clickCount: 1,
    })
  await send('mousePressed', from)
  for (const at of between(from, to)) await send('mouseMoved', at)
  await send('mouseReleased', to)
  await session.detach()
}

export async function pressMouse(page: Page, at: Place): Promise<void> {
  const { x, y } = await inWindow(page, at)
  await page.mouse.move(x, y)
  await page.mouse.down()
}

export async function moveMouse(page: Page, to: Place): Promise<void> {
  const { x, y } = await inWindow(page, to)
  await page.mouse.move(x, y, { steps: 4 })
}

export async function dragMouse(page: Page, from: Place, to: Place): Promise<void> {
  await pressMouse(page, from)
  await moveMouse(page, to)
  await page.mouse.up()
}

export async function clickAt(page: Page, at: Place): Promise<void> {
  const { x, y } = await inWindow(page, at)
  await page.mouse.click(x, y)
}

/** Goes on by Tab, as a keyboard user does, until the focus is on what is meant. */
export async function tabTo(page: Page, target: Locator, backwards = false): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab')
  }
  throw new Error(`Tab does not reach ${String(target)}`)
}

function between(from: Place, to: Place): Place[] {
  return [0.15, 0.4, 0.7, 0.9, 1].map((part) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  }))
}

import { cpuClock, settled } from './cpuTime.mjs'

const STEPS = 8

/** A lesson opened cold, and some steps forward. */
export async function lessonPass(page, address) {
  await page.goto('about:blank')
  const clock = await cpuClock(page)
  await page.addInitScript(watchForBoard)
  await page.goto(address)
  await page.waitForFunction(() => window.boardPaintedMs !== undefined)
  const start = await clock.usedMs()
  const wallMs = await page.evaluate(() => window.boardPaintedMs)
  await settled(page)
  const before = await clock.usedMs()
  for (let step = 0; step < STEPS; step++) {
    await page.keyboard.press('PageDown')
    await settled(page)
  }
  const stepMs = ((await clock.usedMs()) - before) / STEPS
  return { 'first board': start, 'first board, wall': wallMs, 'one step on': stepMs }
}

/** Notes when the frame after the board's first line has been shown. */
function watchForBoard() {
  const { prototype } = CanvasRenderingContext2D
  // It is put back as it was, and called on a context below.
  // oxlint-disable-next-line typescript/unbound-method
  const { stroke } = prototype
  prototype.stroke = function (...path) {
    if (this.canvas.closest?.('[data-stage]')) {
      prototype.stroke = stroke
      requestAnimationFrame(() =>
        setTimeout(() => {
          window.boardPaintedMs = performance.now()
        }),
      )
    }
    return stroke.apply(this, path)
  }
}

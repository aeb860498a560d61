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

/** The same lesson on a machine four times slower that has never seen the app: wall time to its first board. */
export async function coldPass(page, address) {
  await page.setViewportSize({ width: 1366, height: 768 })
  const session = await page.context().newCDPSession(page)
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(watchForBoard)
  await page.goto(address)
  await page.waitForFunction(() => window.boardPaintedMs !== undefined)
  return { 'cold, CPU 4x slower, wall': await page.evaluate(() => window.boardPaintedMs) }
}

/** Notes when the frame after the board's first line has been shown. */
function watchForBoard() {
  const { prototype } = CanvasRenderingContext2D
  const lines = Object.getOwnPropertyDescriptor(prototype, 'stroke')
  prototype.stroke = function (...path) {
    if (this.canvas.closest?.('[data-stage]')) {
      Object.defineProperty(prototype, 'stroke', lines)
      requestAnimationFrame(() =>
        setTimeout(() => {
          window.boardPaintedMs = performance.now()
        }),
      )
    }
    return lines.value.apply(this, path)
  }
}

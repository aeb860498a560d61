import { counters } from './board.mjs'
import { cpuClock, frames, settled } from './cpuTime.mjs'

const MOVES = 60

/** Puts 500 counters on a bare page, and says where one of them is. */
export async function seedBare(page) {
  const items = counters(500)
  await page.evaluate((seeded) => window.__board.seed(seeded), items)
  const [at] = await page.evaluate((wanted) => window.__board.locate(wanted), [items[250].id])
  return at
}

/** Puts one sort of manipulative on the board, and says where it is taken hold of. */
export function sortOf(name) {
  return async (page) => {
    await page.evaluate((sort) => window.__board.seedSort(sort), name)
    await frames(page)
    return page.evaluate(() => window.__board.grip())
  }
}

/** One pass: it is put on the board, one thing is dragged and dropped, and that is undone. */
export async function handPass(page, seed) {
  const clock = await cpuClock(page)
  const busy = async (work, times = 1) => {
    await frames(page)
    await page.waitForTimeout(30)
    const before = await clock.usedMs()
    await work()
    return ((await clock.usedMs()) - before) / times
  }
  let at = { x: 0, y: 0 }
  const mount = await busy(async () => {
    at = await seed(page)
    await frames(page)
  })
  await page.mouse.move(at.x, at.y)
  const press = await busy(async () => {
    await page.mouse.down()
    await page.mouse.move(at.x + 10, at.y + 4)
    await page.mouse.move(at.x + 12, at.y + 5)
    await frames(page)
  })
  const move = await busy(async () => {
    for (let index = 1; index <= MOVES; index++) {
      const turn = (index / MOVES) * 2 * Math.PI
      await page.mouse.move(at.x + 12 + 60 * Math.sin(turn), at.y + 25 - 20 * Math.cos(turn))
    }
  }, MOVES)
  const drop = await busy(async () => {
    await page.mouse.up()
    await settled(page)
  })
  const undo = await busy(async () => {
    await page.keyboard.press('Control+z')
    await settled(page)
  })
  return { mount, press, move, drop, undo }
}

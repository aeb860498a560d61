import { cpuClock, frames, settled } from './cpuTime.mjs'

const MOVES = 60
const BOARD = { left: 40, top: 200, width: 1840, height: 640 }

/** So many counters, as near to a square grid as 16 px ones go on the board; 19 px apart while there is room. */
export function counters(count) {
  const pitch = Math.min(19, Math.floor(Math.sqrt((BOARD.width * BOARD.height) / count) * 2) / 2)
  const across = Math.floor(BOARD.width / pitch)
  const colours = ['red', 'blue', 'yellow', 'green']
  return Array.from({ length: count }, (_, index) => ({
    id: `item-${index}`,
    x: BOARD.left + (index % across) * pitch,
    y: BOARD.top + Math.floor(index / across) * pitch,
    size: 16,
    label: String(index % 100),
    colour: colours[index % 4],
  }))
}

/** One pass over a page that offers `window.__board`. */
export async function boardPass(page, count) {
  const clock = await cpuClock(page)
  const items = counters(count)
  const busy = async (work, times = 1) => {
    await quiet(page)
    const before = await clock.usedMs()
    await work()
    return ((await clock.usedMs()) - before) / times
  }

  await page.evaluate((seeded) => Object.assign(window, { seeded }), items)
  const mount = await busy(async () => {
    await page.evaluate(() => window.__board.seed(window.seeded))
    await frames(page)
  })
  const first = items[Math.floor(count / 2)]
  const one = await drag(page, busy, [first.id])
  const undo = await busy(async () => {
    await page.keyboard.press('Control+z')
    await settled(page)
    await page.keyboard.press('Control+Shift+Z')
    await settled(page)
  })
  const hundred = await drag(
    page,
    busy,
    items.slice(0, 100).map(({ id }) => id),
  )
  return {
    mount,
    'one: press': one.press,
    'one: move': one.move,
    'one: drop': one.drop,
    'hundred: press': hundred.press,
    'hundred: move': hundred.move,
    'hundred: drop': hundred.drop,
    'undo and redo': undo,
    'heap, MB': await clock.heapMb(),
  }
}

/** Drags the chosen counters in a small circle and drops them a little way off. */
async function drag(page, busy, ids) {
  await page.evaluate((chosen) => window.__board.select(chosen.length > 1 ? chosen : []), ids)
  const [at] = await page.evaluate((wanted) => window.__board.locate(wanted), ids.slice(0, 1))
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
  const [now] = await page.evaluate((wanted) => window.__board.locate(wanted), ids.slice(0, 1))
  if (Math.hypot(now.x - at.x - 12, now.y - at.y - 5) > 1.5)
    throw new Error(`The counter went from ${at.x}, ${at.y} to ${now.x}, ${now.y}`)
  return { press, move, drop }
}

async function quiet(page) {
  await frames(page)
  await page.waitForTimeout(30)
}

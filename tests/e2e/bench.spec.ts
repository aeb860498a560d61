import { expect, test } from './fixtures'

interface BoardHook {
  readonly ready: boolean
  seed: (items: readonly object[]) => void
  select: (ids: readonly string[]) => void
  locate: (ids: readonly string[]) => { id: string; x: number; y: number }[]
  count: () => number
}

declare global {
  interface Window {
    __board: BoardHook
  }
}

test('a measuring script seeds the free board, and the chosen counters move together', async ({ page }) => {
  await page.goto('./?bench')
  await page.waitForFunction(() => window.__board?.ready)
  await expect(page).toHaveURL(/#\/board$/)
  await page.evaluate(() => {
    const colours = ['red', 'blue', 'yellow', 'green']
    const items = Array.from({ length: 300 }, (_, index) => ({
      id: `shape:${index}`,
      x: 200 + (index % 30) * 24,
      y: 250 + Math.floor(index / 30) * 24,
      size: 16,
      label: String(index),
      colour: colours[index % 4],
    }))
    window.__board.seed(items)
    window.__board.select(['shape:0', 'shape:40'])
  })
  expect(await page.evaluate(() => window.__board.count())).toBe(300)
  const where = () => page.evaluate(() => window.__board.locate(['shape:0', 'shape:40', 'shape:41']))
  const before = await where()
  expect(Math.abs((before.find(({ id }) => id === 'shape:0')?.x ?? 0) - 208)).toBeLessThan(1)
  await page.mouse.move(208, 258)
  await page.mouse.down()
  await page.mouse.move(240, 270)
  await page.mouse.move(308, 288)
  await page.mouse.up()
  const moved = async () => {
    const after = new Map((await where()).map((at) => [at.id, at]))
    return before.map(({ id, x, y }) => [
      id,
      Math.round(((after.get(id)?.x ?? 0) - x) / 10) * 10,
      Math.round(((after.get(id)?.y ?? 0) - y) / 10) * 10,
    ])
  }
  const together = [
    ['shape:0', 100, 30],
    ['shape:40', 100, 30],
    ['shape:41', 0, 0],
  ]
  await expect.poll(moved).toEqual(together)
  await page.keyboard.press('Control+z')
  await expect.poll(moved).toEqual(together.map(([id]) => [id, 0, 0]))
  await page.keyboard.press('Control+Shift+Z')
  await expect.poll(moved).toEqual(together)
})

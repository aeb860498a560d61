/** A clock of the CPU time that a page's main thread has used, in milliseconds: other work on the machine leaves it be. */
export async function cpuClock(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
  }
  return {
    usedMs: async () => (await read()).TaskDuration * 1000,
    heapMb: async () => {
      await session.send('HeapProfiler.collectGarbage')
      return (await read()).JSHeapUsedSize / 1e6
    },
  }
}

export function frames(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** Long enough for whatever glides after a drop, an undo or a step. */
export async function settled(page) {
  await page.waitForTimeout(600)
  await frames(page)
}

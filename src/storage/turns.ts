const lastTurns = new Map<string, Promise<void>>()

/** One at a time for each key, in the order of asking. With nobody before it, a task starts at once: pages end quickly. */
export function inTurn(key: string, task: () => Promise<void>): Promise<void> {
  const before = lastTurns.get(key)
  const mine = before ? before.then(task) : task()
  const over = mine
    .catch(() => undefined) // the one who asked hears of it
    .then(() => {
      if (lastTurns.get(key) === over) lastTurns.delete(key)
    })
  lastTurns.set(key, over)
  return mine
}

/** How many there are of a coin. */
export interface Stock {
  readonly pence: number
  readonly count: number
}

/**
 * How many of each coin come to an amount, from the greatest and as many of it as can be: with the coins of the UK
 * that is the fewest. Null when they cannot make it.
 */
export function made(amount: number, coins: readonly number[]): number[] | null {
  return taken(
    amount,
    coins.map((pence) => ({ pence, count: Number.POSITIVE_INFINITY })),
  )
}

/** The same from coins of which there are only so many. Coins run from the greatest to the least. */
export function taken(amount: number, stock: readonly Stock[]): number[] | null {
  const hopeless = new Set<string>()
  const from = (index: number, rest: number): number[] | null => {
    if (rest === 0) return stock.slice(index).map(() => 0)
    const here = stock[index]
    const key = `${index} ${rest}`
    if (!here || hopeless.has(key)) return null
    const most = Math.min(here.count, Math.floor(rest / here.pence))
    // Coins beyond a few fewer of the greater one could always be exchanged for it.
    const least = here.count === Number.POSITIVE_INFINITY ? Math.max(0, most - 10) : 0
    for (let count = most; count >= least; count--) {
      const others = from(index + 1, rest - count * here.pence)
      if (others) return [count, ...others]
    }
    hopeless.add(key)
    return null
  }
  return from(0, amount)
}

/** How many there are of a coin. */
export interface Stock {
  readonly pence: number
  readonly count: number
}

/**
 * How many of each coin come to an amount, from the greatest and as many of it as can be: with the coins of the UK
 * that is the fewest. Null when they cannot make it. Coins run from the greatest to the least.
 */
export function made(amount: number, coins: readonly number[]): number[] | null {
  const hopeless = new Set<string>()
  const from = (index: number, rest: number): number[] | null => {
    if (rest === 0) return coins.slice(index).map(() => 0)
    const pence = coins[index]
    const key = `${index} ${rest}`
    if (pence === undefined || hopeless.has(key)) return null
    const most = Math.floor(rest / pence)
    // Ten or more of lesser coins could always be exchanged for greater ones.
    for (let count = most; count >= Math.max(0, most - 10); count--) {
      const others = from(index + 1, rest - count * pence)
      if (others) return [count, ...others]
    }
    hopeless.add(key)
    return null
  }
  return from(0, amount)
}

/** Which amounts up to the most can be taken exactly from a stock, and how many of each coin it takes. */
export function takings(stock: readonly Stock[], most: number): (amount: number) => number[] | null {
  /** By amount, the coin that completed it; −1 when none has, and for nothing at all. */
  const completedBy = new Int8Array(most + 1).fill(-1)
  stock.forEach(({ pence, count }, index) => {
    const used = new Uint8Array(most + 1)
    for (let amount = pence; amount <= most; amount++) {
      const before = amount - pence
      const isReached = before === 0 || completedBy[before] !== -1
      const usedBefore = used[before] ?? 0
      if (completedBy[amount] !== -1 || !isReached || usedBefore >= count) continue
      completedBy[amount] = index
      used[amount] = usedBefore + 1
    }
  })
  return (amount) => {
    if (amount > most || (amount > 0 && completedBy[amount] === -1)) return null
    const counts = stock.map(() => 0)
    for (let rest = amount; rest > 0; ) {
      const index = completedBy[rest] ?? 0
      counts[index] = (counts[index] ?? 0) + 1
      rest -= stock[index]?.pence ?? rest
    }
    return counts
  }
}

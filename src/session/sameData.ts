/** Whether two pieces of plain data are equal. What they share is not looked into. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [ours, theirs] = [Object.entries(a), new Map(Object.entries(b))]
  return (
    ours.length === theirs.size &&
    ours.every(([key, value]) => theirs.has(key) && isSameData(value, theirs.get(key)))
  )
}

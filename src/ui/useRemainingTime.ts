import { useEffect, useState } from 'react'

/** Milliseconds until `endsAt` (as from Date.now), or null when nothing is timed. Stops ticking at zero. */
export function useRemainingTime(endsAt: number | null): number | null {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (endsAt === null) return
    function tick() {
      setNow(Date.now())
      if (endsAt !== null && Date.now() >= endsAt) clearInterval(ticking)
    }
    const ticking = setInterval(tick, 250)
    // The time kept here is old when a timer starts long after the screen did.
    const first = setTimeout(tick, 0)
    return () => {
      clearInterval(ticking)
      clearTimeout(first)
    }
  }, [endsAt])
  return endsAt === null ? null : Math.max(0, endsAt - now)
}

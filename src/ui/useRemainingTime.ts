import { useEffect, useState } from 'react'

/** Milliseconds until `endsAt` (as from Date.now), or null when nothing is timed. Stops ticking at zero. */
export function useRemainingTime(endsAt: number | null): number | null {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (endsAt === null) return
    setNow(Date.now())
    const ticking = setInterval(() => {
      setNow(Date.now())
      if (Date.now() >= endsAt) clearInterval(ticking)
    }, 250)
    return () => clearInterval(ticking)
  }, [endsAt])
  return endsAt === null ? null : Math.max(0, endsAt - now)
}

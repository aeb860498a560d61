import { lazy, useEffect } from 'react'

const bringBar = () => import('./SelectionBar')
const bringCount = () => import('./CountBar')
const bringPad = () => import('./WritingPad')

/** What a hand asks for after the board is there: its icons and buttons are no part of the first load. */
export const SelectionBar = lazy(async () => ({ default: (await bringBar()).SelectionBar }))
export const CountBar = lazy(async () => ({ default: (await bringCount()).CountBar }))
export const WritingPad = lazy(async () => ({ default: (await bringPad()).WritingPad }))

/** How long the first board has to itself before the rest is brought. */
const SETTLED_MS = 1500

/** Brings them once the board has settled, so that the first tap does not wait. */
export function useHandTools(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      // A tap asks again; without a network they come from the offline copy.
      bringBar().catch(() => undefined)
      bringCount().catch(() => undefined)
      bringPad().catch(() => undefined)
    }, SETTLED_MS)
    return () => clearTimeout(timer)
  }, [])
}

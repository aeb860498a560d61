import { useLayoutEffect, useRef } from 'react'
import type { Board } from '../board/board'
import css from './canvas.module.css'
import type { LiveSurface } from './hands'
import { animateChange, type Cause } from './motion'
import { ringChanges } from './rings'

/** Shows how the board came to be what it is, each time it changes; a preview follows the hand and just shows. */
export function useMotion(
  surface: LiveSurface,
  shown: Board,
  { cause, pace, isPreview }: { cause: Cause; pace: number; isPreview: boolean },
): void {
  const last = useRef({ board: shown, isPreview })

  useLayoutEffect(() => {
    const before = last.current
    last.current = { board: shown, isPreview }
    if (before.board === shown) return
    surface.endMotion()
    surface.onMotion(() => undefined)
    const placedByHand = surface.takePlacedByHand()
    if (isPreview || before.isPreview) return
    const isReduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    surface.onMotion(animateChange(surface, before.board, shown, cause, { isReduced, pace, placedByHand }))
    if (cause === 'edit') {
      ringChanges(before.board, shown, surface.over, css.changeRing ?? '', surface.scale, isReduced)
    }
  }, [shown, isPreview, cause, pace, surface])
}

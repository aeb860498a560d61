import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Fit } from './fit'

const STEP_MS = 320
const MOVE = 'cubic-bezier(0.3, 0, 0.1, 1)'

/**
 * The next step may leave the stage more or less room. Then the whole stage glides to its new size, so that what
 * both boards share does not jump. A window that is being resized just follows.
 */
export function useStageGlide(stage: RefObject<HTMLElement | null>, fit: Fit, isStep: boolean): void {
  const last = useRef({ fit, windowWidth: 0, windowHeight: 0 })
  useLayoutEffect(() => {
    const before = last.current
    last.current = { fit, windowWidth: window.innerWidth, windowHeight: window.innerHeight }
    const isSameWindow =
      before.windowWidth === window.innerWidth && before.windowHeight === window.innerHeight
    const isReduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    if (!isStep || !isSameWindow || isReduced || before.fit === fit) return
    const [dx, dy] = [before.fit.left - fit.left, before.fit.top - fit.top]
    const from = `translate(${dx}px, ${dy}px) scale(${before.fit.scale / fit.scale})`
    stage.current?.animate([{ transform: from }, { transform: 'none' }], { duration: STEP_MS, easing: MOVE })
  }, [stage, fit, isStep])
}

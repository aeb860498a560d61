import { type RefObject, useLayoutEffect, useState } from 'react'
import { type Fit, fitStage } from './fit'

/** How the stage fits the space it is given, now and whenever that changes; null until the space is on the page. */
export function useFit(space: RefObject<HTMLElement | null>): Fit | null {
  const [fit, setFit] = useState<Fit | null>(null)
  useLayoutEffect(() => {
    const element = space.current
    if (!element) return
    const measure = () => {
      const next = fitStage(element.clientWidth, element.clientHeight)
      setFit((now) =>
        now?.scale === next.scale && now.left === next.left && now.top === next.top ? now : next,
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [space])
  return fit
}

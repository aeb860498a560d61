import { type RefObject, useLayoutEffect, useState } from 'react'
import { type Fit, fitStage } from './fit'

/** How the stage fits the space it is given, now and whenever that changes. */
export function useFit(space: RefObject<HTMLElement | null>): Fit {
  const [fit, setFit] = useState<Fit>(() => fitStage(1824, 704))
  useLayoutEffect(() => {
    const element = space.current
    if (!element) return
    const measure = () => {
      const next = fitStage(element.clientWidth, element.clientHeight)
      setFit((now) =>
        now.scale === next.scale && now.left === next.left && now.top === next.top ? now : next,
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [space])
  return fit
}

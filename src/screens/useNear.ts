import { type RefObject, useEffect, useState } from 'react'

/** How far from the window, in CSS px, an element is already made ready. */
const MARGIN = 500

/** Whether an element is in the window or nearly so. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(typeof IntersectionObserver === 'undefined')
  useEffect(() => {
    const watched = element.current
    if (!watched || typeof IntersectionObserver === 'undefined') return
    const watching = new IntersectionObserver(
      (entries) => setIsNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { root: watched.closest('main'), rootMargin: `${MARGIN}px 0px` },
    )
    watching.observe(watched)
    return () => watching.disconnect()
  }, [element])
  return isNear
}

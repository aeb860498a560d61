import { useEffect } from 'react'

/** What can stand for what was inside it, from the nearest outwards. */
const REGIONS = 'fieldset, section, [role="group"], dialog, main, header, footer'

/**
 * Keeps a keyboard's place when what had the focus goes away: the region it was in takes the focus, or the button that
 * stands for that region, and where the whole screen has changed its heading does. To be used once, for the whole app.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let around: readonly Element[] = []
    function remember({ target }: FocusEvent): void {
      around = target instanceof Element ? [target, ...regionsRound(target)] : []
    }
    function restore(): void {
      const [lost, ...regions] = around
      if (!lost || lost.isConnected || document.activeElement !== document.body) return
      const region = regions.find(({ isConnected }) => isConnected)
      const place =
        region?.querySelector(':scope > [data-stands-in]') ?? region ?? document.querySelector('h1, h2')
      if (!(place instanceof HTMLElement)) return // the next screen is not there yet
      if (place.tabIndex < 0) place.tabIndex = -1
      place.focus({ preventScroll: true })
    }
    const changes = new MutationObserver(restore)
    changes.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', remember)
    return () => {
      changes.disconnect()
      document.removeEventListener('focusin', remember)
    }
  }, [])
}

function regionsRound(element: Element): Element[] {
  const regions: Element[] = []
  let region = element.parentElement?.closest(REGIONS)
  while (region) {
    regions.push(region)
    region = region.parentElement?.closest(REGIONS)
  }
  return regions
}

import { type RefObject, useLayoutEffect } from 'react'

const LINE_HEIGHT = 1.5
const ONE_LINE_FROM = 0.9
/** A 4 : 3 window has height to spare above and below the stage, so a third line costs the board almost nothing. */
const SQUARER_THAN = 1.5
const STEP = 0.04
/** 44 board units of 1080: the floor for anything a pupil must read. */
const FLOOR_OF_WINDOW = 44 / 1080

/**
 * The rule for long stems. The size for the window is kept when the sentences take one line. If not:
 * 1. a size down to nine tenths is taken when that is enough to bring them onto one line;
 * 2. otherwise the largest size at which they take two lines (three in a 4 : 3 window), going down by 4 %;
 * 3. never below 44 units of the window height. At that floor they take the lines they need, and the stage
 *    gives up the height: nothing is cut off and nothing becomes too small to read.
 */
export function chooseStemScale(linesAt: (scale: number) => number, floor: number, mostLines = 2): number {
  if (linesAt(1) <= 1) return 1
  for (let scale = 1 - STEP / 2; scale >= Math.max(ONE_LINE_FROM, floor) - 1e-6; scale -= STEP / 2) {
    if (linesAt(scale) <= 1) return scale
  }
  for (let scale = 1; scale > floor; scale -= STEP) {
    if (linesAt(scale) <= mostLines) return scale
  }
  return Math.min(1, floor)
}

/** Sets `--stem-fit` on the band before it is painted, and again when its width, its words or the fonts change. */
export function useStemFit(
  band: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
  words: string,
) {
  useLayoutEffect(() => {
    const bandElement = band.current
    const textElement = text.current
    if (!bandElement || !textElement) return
    let width = -1
    let live = true

    function fit() {
      if (!live || !bandElement || !textElement) return
      const setScale = (scale: number) => bandElement.style.setProperty('--stem-fit', scale.toFixed(4))
      const sizeNow = () => Number.parseFloat(getComputedStyle(textElement).fontSize)
      setScale(1)
      const base = sizeNow()
      if (!(base > 0) || textElement.clientWidth === 0) return
      const floor = Math.min(1, (FLOOR_OF_WINDOW * window.innerHeight) / base)
      const chosen = chooseStemScale(
        (scale) => {
          setScale(scale)
          return Math.round(textElement.getBoundingClientRect().height / (LINE_HEIGHT * sizeNow()))
        },
        floor,
        window.innerWidth / window.innerHeight < SQUARER_THAN ? 3 : 2,
      )
      setScale(chosen)
    }

    fit()
    void document.fonts?.ready.then(fit)
    if (typeof ResizeObserver === 'undefined') return () => void (live = false)
    // Only the width asks for a new fit: the height is the answer to it.
    const watching = new ResizeObserver(() => {
      if (bandElement.clientWidth === width) return
      width = bandElement.clientWidth
      fit()
    })
    watching.observe(bandElement)
    window.addEventListener('resize', fit)
    return () => {
      live = false
      watching.disconnect()
      window.removeEventListener('resize', fit)
    }
  }, [band, text, words])
}

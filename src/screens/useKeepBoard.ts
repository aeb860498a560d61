import { useEffect } from 'react'
import { writePages } from '../lesson/pagesText'
import { boardsOf } from '../session/pages'
import { useFreeBoard } from '../stores/freeBoard'
import { keepFreeBoard, keptChanged } from '../stores/saving'

/** Saves the pages of the free board after every gesture. */
export function useKeepBoard(): void {
  useEffect(() => {
    const end = keepFreeBoard(() => writePages(boardsOf(useFreeBoard.getState().pages)))
    const stop = useFreeBoard.subscribe(({ pages }, before) => {
      if (pages !== before.pages) keptChanged()
    })
    return () => {
      stop()
      end()
    }
  }, [])
}

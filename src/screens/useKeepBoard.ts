import { useEffect } from 'react'
import { writeBoard } from '../lesson/boardText'
import { useFreeBoard } from '../stores/freeBoard'
import { keepFreeBoard, keptChanged } from '../stores/saving'

/** Saves the free board after every gesture. */
export function useKeepBoard(): void {
  useEffect(() => {
    const end = keepFreeBoard(() => writeBoard(useFreeBoard.getState().history.document))
    const stop = useFreeBoard.subscribe(({ history }, before) => {
      if (history.document !== before.history.document) keptChanged()
    })
    return () => {
      stop()
      end()
    }
  }, [])
}

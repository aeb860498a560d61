import { useEffect } from 'react'
import { useFreeBoard } from '../stores/freeBoard'

/** Undo, redo and the page keys, as in a lesson. A field or a dialog keeps its own. */
export function useFreeBoardKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return
      const { pages, undo, redo, goTo } = useFreeBoard.getState()
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
        if (event.shiftKey) redo()
        else undo()
      } else if (event.ctrlKey || event.metaKey || event.altKey) return
      else if (event.key === 'PageDown' && pages.shown + 1 < pages.pages.length) goTo(pages.shown + 1)
      else if (event.key === 'PageUp' && pages.shown > 0) goTo(pages.shown - 1)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

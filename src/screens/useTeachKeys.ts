import { useEffect } from 'react'
import { useTeach } from '../stores/teach'

/** What clickers and keyboards send for the next and the last page. */
const NEXT = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' '])
const BACK = new Set(['ArrowLeft', 'ArrowUp', 'PageUp'])

interface Options {
  /** Off while a dialog has the keys. */
  readonly isOn: boolean
  readonly hasLetters: boolean
  readonly onRevealOrCheck: () => void
}

/** The teacher's keys. A key that a focused button or piece has use for never comes here. */
export function useTeachKeys({ isOn, hasLetters, onRevealOrCheck }: Options): void {
  useEffect(() => {
    if (!isOn) return
    const { next, back, undo, redo } = useTeach.getState()
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
        if (event.shiftKey) redo()
        else undo()
      } else if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return
      else if (NEXT.has(event.key)) next(Date.now())
      else if (BACK.has(event.key)) back(Date.now())
      else if (hasLetters && event.key.toLowerCase() === 'r') onRevealOrCheck()
      else if (hasLetters && event.key.toLowerCase() === 'f') toggleFullScreen()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [isOn, hasLetters, onRevealOrCheck])
}

/** Space presses a focused button; it does not turn the page as well. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  return (
    key === ' ' && target instanceof Element && target.closest('button, a, input, select, summary') !== null
  )
}

export function toggleFullScreen(): void {
  // A browser may refuse; the lesson goes on in its window.
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen()
  change.catch(() => undefined)
}

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import styles from './FieldControl.module.css'

export type TextControlProps = {
  id: string
  value: string
  /** Several lines: they are set while they are written. One line is set when it is done. */
  lines?: boolean
  isNumber?: boolean
  /** Says whether it was set. */
  onSet: (words: string) => boolean
}

/** How long a hand may rest before what was written is set. */
const PAUSE_MS = 500

/** Words or a number to write. What cannot be set gives way to what is set. */
export function TextControl({ id, value, lines = false, isNumber = false, onSet }: TextControlProps) {
  /** What is being written; null once it is set. */
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef({ draft, value, onSet })
  useEffect(() => {
    latest.current = { draft, value, onSet }
  })

  function set(): void {
    const now = latest.current
    if (now.draft !== null && now.draft !== now.value) now.onSet(now.draft)
  }
  useEffect(() => {
    if (!lines || draft === null) return
    const timer = setTimeout(set, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [lines, draft])
  // What was written is not lost when the card goes away.
  useEffect(() => set, [])

  const shared = {
    id,
    className: styles.text,
    value: draft ?? value,
    autoComplete: 'off',
    onBlur: () => {
      set()
      setDraft(null)
    },
  }
  if (lines) {
    return <textarea {...shared} rows={4} onChange={(event) => setDraft(event.target.value)} />
  }
  return (
    <input
      {...shared}
      type="text"
      inputMode={isNumber ? 'numeric' : 'text'}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter') return
        set()
        setDraft(null)
      }}
    />
  )
}

import { FileDown } from 'lucide-react'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import styles from './DropArea.module.css'

export type DropAreaProps = {
  onFile: (file: File) => void
  /** As in a file input: ".json,application/json". */
  accept?: string
}

/** Drop a file on it, or press it and choose one: a pen, a finger and a keyboard cannot drop. */
export function DropArea({ onFile, accept }: DropAreaProps) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  useFilesMissed()

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) onFile(file)
  }

  return (
    <div className={styles.place}>
      <button
        type="button"
        className={styles.area}
        data-over={over || undefined}
        onClick={() => input.current?.click()}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
        }}
        onDrop={drop}
      >
        <FileDown className={styles.icon} aria-hidden />
        <span>
          Drop a lesson file here, or press to choose one. <span>Nothing leaves this device.</span>
        </span>
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // Emptied, so that choosing the same file again is still a change.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </div>
  )
}

/** A file let go beside the area would make the browser leave the page to show it. */
function useFilesMissed() {
  useEffect(() => {
    function keepPage(event: Event) {
      event.preventDefault()
    }
    window.addEventListener('dragover', keepPage)
    window.addEventListener('drop', keepPage)
    return () => {
      window.removeEventListener('dragover', keepPage)
      window.removeEventListener('drop', keepPage)
    }
  }, [])
}

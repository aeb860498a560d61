import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { FieldControl, type SettingsField } from './FieldControl'
import styles from './PieceSettings.module.css'

export type PieceSettingsProps = {
  /** What is set: "Number line". */
  title: string
  fields: readonly SettingsField[]
  /** Says whether it was set; why not has been told by then. */
  onSet: (id: string, value: string | number | boolean) => boolean
  onClose: () => void
}

/** As many settings as are seen at once; the others come when they are asked for. */
const FEW = 5

/** The settings of a piece, beside the board, of which it hides nothing: every change is seen at once. */
export function PieceSettings({ title, fields, onSet, onClose }: PieceSettingsProps) {
  const heading = useId()
  const card = useRef<HTMLElement>(null)
  const [hasAll, setHasAll] = useState(false)
  const shown = hasAll || fields.length <= FEW + 1 ? fields : fields.slice(0, FEW)

  useEffect(() => card.current?.focus({ preventScroll: true }), [])

  function close(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }

  return (
    // Escape is heard wherever it is pressed inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section ref={card} className={styles.card} aria-labelledby={heading} tabIndex={-1} onKeyDown={close}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          Settings: {title}
        </h2>
        <button type="button" className={styles.close} onClick={onClose}>
          <X className={styles.icon} aria-hidden />
          Done
        </button>
      </div>
      <div className={styles.fields}>
        {shown.map((field) => (
          <FieldControl key={field.id} field={field} onSet={(value) => onSet(field.id, value)} />
        ))}
        {shown.length < fields.length ? (
          <button type="button" className={styles.more} onClick={() => setHasAll(true)}>
            {fields.length - shown.length} more settings
          </button>
        ) : null}
      </div>
    </section>
  )
}

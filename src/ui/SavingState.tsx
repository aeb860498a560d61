import { Check, CircleDashed, Download, TriangleAlert } from 'lucide-react'
import { ChromeButton } from './ChromeButton'
import styles from './SavingState.module.css'

export type SavingStateProps =
  | { state: 'saved' | 'saving' }
  | {
      state: 'not-saved'
      /** Why, in a sentence: "This device has no room left." */
      reason: string
      onSaveAsFile: () => void
    }

/** Whether the work is safe. When it is not, it says why and offers the one thing that always works. */
export function SavingState(props: SavingStateProps) {
  const { state } = props
  return (
    <div className={styles.saving} data-state={state}>
      <output className={styles.chip}>
        {state === 'saved' ? <Check className={styles.icon} aria-hidden /> : null}
        {state === 'saving' ? <CircleDashed className={styles.icon} aria-hidden /> : null}
        {state === 'not-saved' ? <TriangleAlert className={styles.icon} aria-hidden /> : null}
        {state === 'saved' ? 'Saved on this device' : null}
        {state === 'saving' ? 'Saving' : null}
        {state === 'not-saved' ? `Not saved. ${props.reason}` : null}
      </output>
      {state === 'not-saved' ? (
        <ChromeButton label="Save as a file" Icon={Download} onPress={props.onSaveAsFile} />
      ) : null}
    </div>
  )
}

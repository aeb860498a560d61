import { ChevronLeft, ChevronRight, FilePlus2, Files } from 'lucide-react'
import { BoardButton } from './BoardButton'
import styles from './PageControls.module.css'

export type PageControlsProps = {
  /** Counted from 1. */
  page: number
  count: number
  onBack: () => void
  onNext: () => void
  onAdd: () => void
  canAdd: boolean
  /** Opens the list of pages. */
  onPages: () => void
  /** What is done here is not kept: said beside the number of the page. */
  notKept: boolean
}

/** Which page is shown, and the way to another. */
export function PageControls(props: PageControlsProps) {
  const { page, count, notKept } = props
  return (
    <fieldset className={styles.pages} aria-label="Pages">
      <BoardButton
        className={styles.button}
        label="Back"
        Icon={ChevronLeft}
        unavailable={page === 1}
        onPress={props.onBack}
      />
      <BoardButton
        className={notKept ? `${styles.button} ${styles.notKept}` : styles.button}
        label={`Page ${page} of ${count}${notKept ? ', not kept' : ''}`}
        Icon={Files}
        onPress={props.onPages}
      />
      <BoardButton
        className={styles.button}
        label="Next"
        Icon={ChevronRight}
        unavailable={page === count}
        onPress={props.onNext}
      />
      <BoardButton
        className={styles.button}
        label="New page"
        Icon={FilePlus2}
        unavailable={!props.canAdd}
        onPress={props.onAdd}
      />
    </fieldset>
  )
}

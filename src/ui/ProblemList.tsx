import { Dialog } from './Dialog'
import styles from './ProblemList.module.css'

export type Problem = {
  /** Where in the file: "Step 3, part–whole diagram". */
  place: string
  sentence: string
  /** What to do about it. */
  remedy: string
}

export type ProblemListProps = {
  open: boolean
  title: string
  problems: readonly Problem[]
  onClose: () => void
}

/** Shown when a lesson file is refused: each problem with its place and what to do. */
export function ProblemList({ open, title, problems, onClose }: ProblemListProps) {
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <ol className={styles.list}>
        {problems.map((problem, i) => (
          // The list is shown once and never changes order.
          <li key={i} className={styles.problem}>
            <p className={styles.place}>{problem.place}</p>
            <p>{problem.sentence}</p>
            <p className={styles.remedy}>{problem.remedy}</p>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

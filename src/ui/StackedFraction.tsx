import styles from './StackedFraction.module.css'

export type StackedFractionProps = {
  numerator: string
  denominator: string
  /** For screen readers: "three quarters". */
  spoken: string
}

/** A fraction with its line. Takes its size from the words around it. */
export function StackedFraction({ numerator, denominator, spoken }: StackedFractionProps) {
  return (
    <span>
      <span className={styles.fraction} aria-hidden="true">
        <span>{numerator}</span>
        <span className={styles.line} />
        <span>{denominator}</span>
      </span>
      <span className="visually-hidden">{spoken}</span>
    </span>
  )
}

import { type ReactNode, useId } from 'react'
import styles from './ModelGroup.module.css'

/** Models that belong together, under their heading. */
export function ModelGroup({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  const heading = useId()
  return (
    <section id={id} className={styles.group} aria-labelledby={heading}>
      <h2 id={heading} className={styles.name} tabIndex={-1}>
        {name}
      </h2>
      {children}
    </section>
  )
}

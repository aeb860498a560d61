import { House, PencilRuler } from 'lucide-react'
import type { ReactNode } from 'react'
import { ChromeButton } from './ChromeButton'
import styles from './ModelsLayout.module.css'

export type ModelsLayoutProps = {
  heading: string
  /** The groups, to go to. */
  groups: readonly { id: string; label: string }[]
  onGroup: (id: string) => void
  onLibrary: () => void
  onFreeBoard: () => void
  /** Groups of models. */
  children: ReactNode
}

/** A page to read and try: every model, one under another. */
export function ModelsLayout(props: ModelsLayoutProps) {
  const { heading, groups, onGroup, onLibrary, onFreeBoard, children } = props
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <h1 className={styles.heading}>{heading}</h1>
        <nav className={styles.groups} aria-label="Groups of models">
          {groups.map(({ id, label }) => (
            <ChromeButton key={id} label={label} look="quiet" onPress={() => onGroup(id)} />
          ))}
        </nav>
        <div className={styles.ways}>
          <ChromeButton label="Free board" Icon={PencilRuler} onPress={onFreeBoard} />
          <ChromeButton label="Library" Icon={House} onPress={onLibrary} />
        </div>
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  )
}

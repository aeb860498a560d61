import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { ChromeButton } from './ChromeButton'
import styles from './ErrorCard.module.css'

export type ErrorCardAction = { label: string; onPress: () => void; main?: boolean }

export type ErrorCardProps = {
  title: string
  /** What happened and what is safe, in plain sentences. */
  children: ReactNode
  actions?: readonly ErrorCardAction[]
}

/** In place of a screen: says what went wrong and what can be done about it. */
export function ErrorCard({ title, children, actions = [] }: ErrorCardProps) {
  return (
    <main>
      <section className={styles.card} role="alert">
        <TriangleAlert className={styles.icon} aria-hidden />
        <div className={styles.words}>
          <h1 className={styles.title}>{title}</h1>
          <div>{children}</div>
          {actions.length > 0 ? (
            <div className={styles.actions}>
              {actions.map((action) => (
                <ChromeButton
                  key={action.label}
                  label={action.label}
                  look={action.main ? 'main' : 'plain'}
                  onPress={action.onPress}
                />
              ))}
            </div>
          ) : null}
        </div>
      </section>
    </main>
  )
}

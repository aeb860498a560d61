import { RotateCcw, Undo2 } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { ChromeButton } from './ChromeButton'
import styles from './ModelCard.module.css'

export type ModelCardProps = {
  title: string
  /** "Years 1 to 6"; left out, with the words, where nobody has written them. */
  years?: string | undefined
  words?: { shows: string; byHand: string; byKey: string; alsoCalled: string } | undefined
  /** The forms it comes in, by name; only where there are several. */
  forms: readonly string[]
  /** The form that is there now. */
  form: number
  onForm: (form: number) => void
  /** The model itself, to be tried. It fills the box it is given. */
  children: ReactNode
  onUndo: () => void
  onStartAgain: () => void
}

/** One model: live, with what it shows and how it is moved. */
export function ModelCard(props: ModelCardProps) {
  const { title, years, words, forms, form, onForm, children, onUndo, onStartAgain } = props
  const id = useId()
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div className={styles.board}>{children}</div>
      <div className={styles.words}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {years === undefined ? null : <p className={styles.years}>{years}</p>}
        {words ? (
          <>
            <p>{words.shows}</p>
            <dl className={styles.ways}>
              <dt>By hand</dt>
              <dd>{words.byHand}</dd>
              <dt>By keys</dt>
              <dd>{words.byKey}</dd>
              {words.alsoCalled === '' ? null : (
                <>
                  <dt>Also found by</dt>
                  <dd>{words.alsoCalled}</dd>
                </>
              )}
            </dl>
          </>
        ) : null}
        {forms.length < 2 ? null : (
          <div className={styles.forms} role="group" aria-label={`Forms of ${title}`}>
            {forms.map((name, index) => (
              <button
                key={name}
                type="button"
                className={styles.form}
                aria-pressed={index === form}
                onClick={() => onForm(index)}
              >
                {name}
              </button>
            ))}
          </div>
        )}
        <div className={styles.buttons}>
          <ChromeButton label="Undo" Icon={Undo2} onPress={onUndo} />
          <ChromeButton label="Start again" Icon={RotateCcw} onPress={onStartAgain} />
        </div>
      </div>
    </article>
  )
}

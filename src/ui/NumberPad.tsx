import { Check, Delete } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import styles from './NumberPad.module.css'

export type NumberPadProps = {
  /** What is written in, for screen readers: "third number, empty box". */
  label: string
  /** What has been written so far; it is said as it changes. */
  digits: string
  onDigit: (digit: string) => void
  /** Left out: only whole numbers are written. */
  onPoint?: () => void
  onRubOut: () => void
  onDone: () => void
  /** The pad itself can be given focus, and has its name read. */
  ref?: Ref<HTMLFieldSetElement>
}

/** In two fives, as on a ten frame. */
const ROWS = [
  ['1', '2', '3', '4', '5'],
  ['6', '7', '8', '9', '0'],
]

/** Ten digits, a point where decimals are written, Rub out and Done: for a pupil who writes a number at the board. */
export function NumberPad({ label, digits, onDigit, onPoint, onRubOut, onDone, ref }: NumberPadProps) {
  const key = (name: string, look: string, onPress: () => void, inside: ReactNode) => (
    <button key={name} type="button" className={styles.key} data-look={look} onClick={onPress}>
      {inside}
    </button>
  )
  const ends = [
    key('Rub out', 'word', onRubOut, <Word Icon={Delete} text="Rub out" />),
    key('Done', 'main', onDone, <Word Icon={Check} text="Done" />),
  ]
  return (
    // It listens to nothing but the mouse button, to keep the focus; its keys are buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      ref={ref}
      tabIndex={-1}
      className={styles.pad}
      aria-label={`Number pad: ${label}`}
      // A mouse leaves the focus where it was, so that Enter is Done and not the last key again.
      onMouseDown={(event) => event.preventDefault()}
    >
      <div className={styles.keys} data-point={onPoint ? true : undefined}>
        {ROWS.map((row, index) => [
          ...row.map((digit) => key(digit, 'digit', () => onDigit(digit), digit)),
          index === 0 && onPoint && key('point', 'point', onPoint, POINT),
          ends[index],
        ])}
      </div>
      <output className={styles.said}>{digits === '' ? 'Nothing written' : digits}</output>
    </fieldset>
  )
}

const POINT = (
  <>
    <span className={styles.dot} aria-hidden />
    <span>point</span>
  </>
)

function Word({ Icon, text }: { Icon: typeof Check; text: string }) {
  return (
    <>
      <Icon className={styles.icon} strokeWidth={2.25} aria-hidden />
      <span>{text}</span>
    </>
  )
}

import { Minus, Plus } from 'lucide-react'
import { useId } from 'react'
import styles from './FieldControl.module.css'
import { TextControl } from './TextControl'

export type SettingsField = {
  id: string
  label: string
  control:
    | { type: 'number'; least: number; most: number }
    | { type: 'choice'; choices: readonly { value: string; label: string }[] }
    | { type: 'text'; lines?: boolean }
    | { type: 'switch' }
  value: string | number | boolean
}

export type FieldControlProps = {
  field: SettingsField
  onSet: (value: string | number | boolean) => boolean
}

/** One setting, large enough for a finger. */
export function FieldControl({ field, onSet }: FieldControlProps) {
  const id = useId()
  const { label, control, value } = field
  switch (control.type) {
    case 'switch':
      return (
        <label className={styles.row}>
          <input
            type="checkbox"
            className={styles.box}
            checked={value === true}
            onChange={(event) => onSet(event.target.checked)}
          />
          {label}
        </label>
      )
    case 'choice':
      return (
        <fieldset className={styles.field}>
          <legend className={styles.label}>{label}</legend>
          <div className={styles.choices}>
            {control.choices.map((choice) => (
              <label key={choice.value} className={styles.choice}>
                <input
                  type="radio"
                  className={styles.radio}
                  name={id}
                  checked={choice.value === value}
                  onChange={() => onSet(choice.value)}
                />
                {choice.label}
              </label>
            ))}
          </div>
        </fieldset>
      )
    case 'number': {
      const now = Number(value)
      const { least, most } = control
      // A long way is gone in tens.
      const pace = most - least > 500 ? 10 : 1
      const step = (by: number) => onSet(Math.min(Math.max(now + by * pace, least), most))
      return (
        <div className={styles.field}>
          <label htmlFor={id} className={styles.label}>
            {label}
          </label>
          <div className={styles.number}>
            <Step label={`${label}: less`} Icon={Minus} isOff={now <= least} onPress={() => step(-1)} />
            <TextControl
              id={id}
              value={String(value)}
              isNumber
              onSet={(words) => words.trim() !== '' && Number.isFinite(Number(words)) && onSet(Number(words))}
            />
            <Step label={`${label}: more`} Icon={Plus} isOff={now >= most} onPress={() => step(1)} />
          </div>
        </div>
      )
    }
    case 'text':
      return (
        <div className={styles.field}>
          <label htmlFor={id} className={styles.label}>
            {label}
          </label>
          <TextControl id={id} value={String(value)} lines={control.lines ?? false} onSet={onSet} />
        </div>
      )
  }
}

type StepProps = { label: string; Icon: typeof Plus; isOff: boolean; onPress: () => void }

function Step({ label, Icon, isOff, onPress }: StepProps) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      aria-disabled={isOff || undefined}
      onClick={() => !isOff && onPress()}
    >
      <Icon className={styles.icon} aria-hidden />
    </button>
  )
}

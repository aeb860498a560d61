import { useId } from 'react'
import { Dialog } from './Dialog'
import styles from './SettingsPanel.module.css'

export type BoardSettings = {
  theme: 'system' | 'classroom' | 'high-contrast'
  mirrored: boolean
  /** What happens when ten of one place are together. */
  exchange: 'auto' | 'ask' | 'off'
  letterShortcuts: boolean
  halfSpeed: boolean
  /** How long a covered piece is seen when it is flashed. */
  flashSeconds: 1 | 2 | 3 | 5
}

export type SettingsPanelProps = {
  open: boolean
  onClose: () => void
  settings: BoardSettings
  /** Called with only what was changed. */
  onChange: (change: Partial<BoardSettings>) => void
}

const THEMES = [
  { value: 'system', label: 'Follow this device' },
  { value: 'classroom', label: 'Classroom' },
  { value: 'high-contrast', label: 'High contrast' },
] as const

const EXCHANGES = [
  { value: 'auto', label: 'Exchange by itself' },
  { value: 'ask', label: 'Ask first' },
  { value: 'off', label: 'Leave them' },
] as const

const FLASHES = [
  { value: '1', label: '1 second' },
  { value: '2', label: '2 seconds' },
  { value: '3', label: '3 seconds' },
  { value: '5', label: '5 seconds' },
] as const

const SECONDS = { '1': 1, '2': 2, '3': 3, '5': 5 } as const

/** Choices that stay on this device. */
export function SettingsPanel({ open, onClose, settings, onChange }: SettingsPanelProps) {
  return (
    <Dialog open={open} title="Settings" onClose={onClose}>
      <div className={styles.panel}>
        <Choices
          legend="Colours"
          options={THEMES}
          value={settings.theme}
          onChoose={(theme) => onChange({ theme })}
        />
        <Choices
          legend="When there are ten of one value"
          options={EXCHANGES}
          value={settings.exchange}
          onChoose={(exchange) => onChange({ exchange })}
        />
        <Choices
          legend="A flash lasts"
          options={FLASHES}
          value={`${settings.flashSeconds}`}
          onChoose={(seconds) => onChange({ flashSeconds: SECONDS[seconds] })}
        />
        <Switch
          label="Tools on the right"
          help="Back, Reveal and Next move to the left."
          on={settings.mirrored}
          onTurn={(mirrored) => onChange({ mirrored })}
        />
        <Switch
          label="Half speed on I do steps"
          help="Pieces take twice as long to move."
          on={settings.halfSpeed}
          onTurn={(halfSpeed) => onChange({ halfSpeed })}
        />
        <Switch
          label="Single-letter shortcuts"
          help="R reveals. Turn off if a voice or switch tool types letters."
          on={settings.letterShortcuts}
          onTurn={(letterShortcuts) => onChange({ letterShortcuts })}
        />
      </div>
    </Dialog>
  )
}

type ChoicesProps<T extends string> = {
  legend: string
  options: readonly { value: T; label: string }[]
  value: T
  onChoose: (value: T) => void
}

function Choices<T extends string>({ legend, options, value, onChoose }: ChoicesProps<T>) {
  const name = useId()
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.row}>
          <input
            type="radio"
            className={styles.box}
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}

type SwitchProps = { label: string; help: string; on: boolean; onTurn: (on: boolean) => void }

function Switch({ label, help, on, onTurn }: SwitchProps) {
  const helpId = useId()
  return (
    <div>
      <label className={styles.row}>
        <input
          type="checkbox"
          className={styles.box}
          checked={on}
          aria-describedby={helpId}
          onChange={(event) => onTurn(event.target.checked)}
        />
        {label}
      </label>
      <p id={helpId} className={styles.help}>
        {help}
      </p>
    </div>
  )
}

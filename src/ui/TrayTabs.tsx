import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import styles from './TrayTabs.module.css'

export type TrayTabsProps = {
  tabs: readonly { id: string; label: string }[]
  /** null while a search shows pieces of any group. */
  chosen: string | null
  onChoose: (id: string) => void
  words: string
  onWords: (words: string) => void
  /** Enter in the search: puts out the first that was found. */
  onFirst: () => void
  /** The id of the element that holds the tiles. */
  panel: string
}

/** The groups of the tray, and a search by name. Arrow keys go from group to group. */
export function TrayTabs({ tabs, chosen, onChoose, words, onWords, onFirst, panel }: TrayTabsProps) {
  const list = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const reached = tabs.find(({ id }) => id === chosen) ?? tabs[0]

  function rove(event: KeyboardEvent) {
    const to = nextTab(
      event.key,
      tabs.findIndex(({ id }) => id === reached?.id),
      tabs.length,
    )
    const tab = to === null ? undefined : tabs[to]
    if (to === null || !tab) return
    event.preventDefault()
    onChoose(tab.id)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus()
  }

  return (
    <div className={styles.strip}>
      <div ref={list} role="tablist" aria-label="Groups of pieces" className={styles.tabs}>
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${panel}-${id.replace(' ', '-')}`}
            className={styles.tab}
            aria-selected={id === chosen}
            aria-controls={panel}
            tabIndex={id === reached?.id ? 0 : -1}
            onClick={() => onChoose(id)}
            onKeyDown={rove}
          >
            {label}
          </button>
        ))}
      </div>
      <div className={styles.search}>
        <Search className={styles.icon} aria-hidden />
        <input
          ref={field}
          type="text"
          role="searchbox"
          className={styles.field}
          aria-label="Find a piece by name"
          placeholder="Find a piece"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="done"
          maxLength={40}
          value={words}
          onChange={(event) => onWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onFirst()
            if (event.key === 'Escape') onWords('')
          }}
        />
        {words === '' ? null : (
          <button
            type="button"
            className={styles.clear}
            aria-label="Clear the search"
            onClick={() => {
              onWords('')
              field.current?.focus()
            }}
          >
            <X className={styles.icon} aria-hidden />
          </button>
        )}
      </div>
    </div>
  )
}

function nextTab(key: string, here: number, count: number): number | null {
  if (key === 'ArrowRight') return (here + 1) % count
  if (key === 'ArrowLeft') return (here + count - 1) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

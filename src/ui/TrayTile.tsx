import type { PointerEvent, ReactNode } from 'react'
import styles from './TrayTile.module.css'

export type TrayTileProps = {
  name: string
  /** The real piece, drawn small. The name says what it is. */
  children: ReactNode
  /** Puts one on the board: by a tap, by the keyboard, or by a switch. */
  onAdd: () => void
  /** For a parent that lets the piece be pulled out of the tray. */
  onPointerDown?: (event: PointerEvent<HTMLButtonElement>) => void
}

export function TrayTile({ name, children, onAdd, onPointerDown }: TrayTileProps) {
  return (
    <button type="button" className={styles.tile} onClick={onAdd} onPointerDown={onPointerDown}>
      <span className={styles.picture} aria-hidden="true">
        {children}
      </span>
      <span className={styles.name}>{name}</span>
    </button>
  )
}

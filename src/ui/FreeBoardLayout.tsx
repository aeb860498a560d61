import { Eraser, House, PenLine, RotateCcw, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { BoardButton } from './BoardButton'
import type { BoardTool } from './ControlStrip'
import styles from './FreeBoardLayout.module.css'
import { type InkName, InkTray } from './InkTray'

export type FreeBoardLayoutProps = {
  title: ReactNode
  /** A mode badge, when the board has a task. */
  badge?: ReactNode
  /** Which page is shown, and the way to another. */
  pages: ReactNode
  onHome: () => void
  tool: BoardTool
  onTool: (tool: BoardTool) => void
  ink: InkName
  onInk: (ink: InkName) => void
  onUndo: () => void
  onStartAgain: () => void
  canUndo?: boolean
  canStartAgain?: boolean
  /** The board. The box is positioned, so what is inside can fill it or float in it. */
  children: ReactNode
  /** Beside the board, which gives way to it. */
  aside?: ReactNode
  /** What can be put out, along the foot. */
  tray: ReactNode
}

/** A board with no lesson. Pen and Rub out turn off when pressed again, which goes back to moving pieces. */
export function FreeBoardLayout(props: FreeBoardLayoutProps) {
  const { title, badge, onHome, tool, onTool, canUndo = true, canStartAgain = true, children, tray } = props
  const compact = styles.compact
  return (
    <div className={styles.free}>
      <header className={styles.top}>
        <BoardButton look="plain" className={compact} label="Home" Icon={House} onPress={onHome} />
        {badge ? <div className={styles.badge}>{badge}</div> : null}
        <h1 className={styles.title}>{title}</h1>
        {props.pages}
        <div className={styles.tools}>
          <BoardButton
            look="plain"
            className={compact}
            label="Pen"
            Icon={PenLine}
            on={tool === 'pen'}
            onPress={() => onTool(tool === 'pen' ? 'move' : 'pen')}
          />
          <BoardButton
            look="plain"
            className={compact}
            label="Rub out"
            Icon={Eraser}
            on={tool === 'rub-out'}
            onPress={() => onTool(tool === 'rub-out' ? 'move' : 'rub-out')}
          />
          <BoardButton
            look="plain"
            className={compact}
            label="Undo"
            Icon={Undo2}
            unavailable={!canUndo}
            onPress={props.onUndo}
          />
          <BoardButton
            look="plain"
            className={compact}
            label="Start again"
            Icon={RotateCcw}
            unavailable={!canStartAgain}
            onPress={props.onStartAgain}
          />
        </div>
      </header>
      <main className={styles.middle}>
        <div className={styles.stage}>
          {children}
          {tool === 'pen' ? (
            <div className={styles.inks}>
              <InkTray ink={props.ink} onInk={props.onInk} />
            </div>
          ) : null}
        </div>
        {props.aside}
      </main>
      {tray}
    </div>
  )
}

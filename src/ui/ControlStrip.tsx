import {
  ArrowLeft,
  ArrowRight,
  Check,
  ChevronsUp,
  Eraser,
  Eye,
  MousePointer2,
  PenLine,
  RotateCcw,
  Undo2,
} from 'lucide-react'
import { useEffect, useRef } from 'react'
import { BoardButton } from './BoardButton'
import styles from './ControlStrip.module.css'
import { type InkName, InkTray } from './InkTray'

export type BoardTool = 'move' | 'pen' | 'rub-out'

export type ControlStripProps = {
  tool: BoardTool
  onTool: (tool: BoardTool) => void
  ink: InkName
  onInk: (ink: InkName) => void
  onUndo: () => void
  onStartAgain: () => void
  onBack: () => void
  onReveal: () => void
  onNext: () => void
  /** Check on a You do step. */
  revealLabel?: 'Reveal' | 'Check'
  canUndo?: boolean
  canStartAgain?: boolean
  canGoBack?: boolean
  canReveal?: boolean
  canGoNext?: boolean
  /** Tools on the right, for a teacher who stands on that side. */
  mirrored?: boolean
  folded?: boolean
  onUnfold?: () => void
}

/** Everything a hand needs, in the lowest tenth of the board. */
export function ControlStrip(props: ControlStripProps) {
  const { tool, onTool, onUnfold, mirrored, revealLabel = 'Reveal' } = props
  const folded = Boolean(props.folded && onUnfold)
  const strip = useRef<HTMLDivElement>(null)
  const wasFolded = useRef(folded)

  // The button that was pressed is gone: its counterpart takes the focus, so a keyboard keeps its place.
  useEffect(() => {
    if (wasFolded.current === folded) return
    wasFolded.current = folded
    strip.current?.querySelector<HTMLElement>('[data-fold] button')?.focus()
  }, [folded])

  if (folded) {
    return (
      <div ref={strip} className={styles.folded} data-mirrored={mirrored || undefined}>
        <span data-fold>
          <BoardButton
            look="plain"
            label="Controls"
            Icon={ChevronsUp}
            className={styles.handle}
            onPress={() => onUnfold?.()}
          />
        </span>
      </div>
    )
  }
  const { canUndo = true, canStartAgain = true, canGoBack = true, canReveal = true, canGoNext = true } = props
  const penOn = tool === 'pen'
  return (
    <div ref={strip} className={styles.strip} data-mirrored={mirrored || undefined}>
      <div className={styles.tools}>
        <BoardButton
          stacks="narrow"
          label="Move"
          Icon={MousePointer2}
          on={tool === 'move'}
          onPress={() => onTool('move')}
        />
        <BoardButton stacks="narrow" label="Pen" Icon={PenLine} on={penOn} onPress={() => onTool('pen')} />
        <BoardButton
          stacks="narrow"
          label="Rub out"
          Icon={Eraser}
          on={tool === 'rub-out'}
          onPress={() => onTool('rub-out')}
        />
        <BoardButton
          stacks="narrow"
          label="Undo"
          Icon={Undo2}
          unavailable={!canUndo}
          onPress={props.onUndo}
        />
        <BoardButton
          stacks="narrow"
          label="Start again"
          Icon={RotateCcw}
          unavailable={!canStartAgain}
          onPress={props.onStartAgain}
        />
      </div>
      <div className={styles.middle}>
        {penOn ? (
          <div className={styles.inks}>
            <InkTray ink={props.ink} onInk={props.onInk} />
          </div>
        ) : null}
      </div>
      <div className={styles.steps}>
        <BoardButton
          look="plain"
          stacks="small"
          label="Back"
          Icon={ArrowLeft}
          unavailable={!canGoBack}
          onPress={props.onBack}
        />
        <BoardButton
          look="plain"
          stacks="small"
          label={revealLabel}
          Icon={revealLabel === 'Check' ? Check : Eye}
          unavailable={!canReveal}
          onPress={props.onReveal}
        />
        <BoardButton
          look="main"
          stacks="small"
          label="Next"
          Icon={ArrowRight}
          iconAfter
          unavailable={!canGoNext}
          onPress={props.onNext}
        />
      </div>
    </div>
  )
}

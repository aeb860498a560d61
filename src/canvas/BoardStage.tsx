import {
  type CSSProperties,
  type PointerEvent,
  Suspense,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Board, Document, Stroke } from '../board/board'
import { type Choice, howMany } from '../board/choice'
import { countMarks } from '../board/counting'
import type { Edited } from '../board/edit'
import { motionKey, pictureOf } from '../board/pictures'
import { ORIGIN } from '../geometry/point'
import { STAGE } from '../geometry/stage'
import type { Part } from '../picture/part'
import { THEMES, type ThemeName } from '../picture/theme'
import css from './canvas.module.css'
import { type Fit, toStage } from './fit'
import { CountBar, SelectionBar, useHandTools, WritingPad } from './handTools'
import { inkPainting } from './inkPainting'
import type { Cause } from './motion'
import { piecePainting } from './piecePainting'
import { Twin } from './Twin'
import { useFit } from './useFit'
import { useFontsReady } from './useFontsReady'
import { useHands } from './useHands'
import { useMotion } from './useMotion'
import { useScene } from './useScene'
import { useStageGlide } from './useStageGlide'

export type Tool = 'move' | 'pen' | 'rub-out'

export interface BoardStageProps {
  readonly document: Document
  readonly theme: ThemeName
  readonly tool: Tool
  readonly pen: Stroke['ink']
  /** Why the board last changed. */
  readonly cause: Cause
  /** Drawn over the pieces in stage units: trails, gaps, the outline of a goal met. */
  readonly extras: readonly Part[]
  /** What the text twin says of the whole board. */
  readonly summary: string
  /** How long a covered piece is seen when it is flashed. */
  readonly flashMs: number
  /** 1, or 2 for half speed. */
  readonly pace: number
  /** Whether single letters run actions. */
  readonly hasShortcuts: boolean
  /** Whether pieces may be duplicated and deleted: on the free board. */
  readonly isFree: boolean
  /** What is chosen together: it is carried as one. */
  readonly chosen: Choice
  readonly onChoose: (choice: Choice) => void
  /** Makes an edit and says whether it was made; a refusal has been told to the class by then. */
  readonly edit: (label: string, change: (document: Document) => Edited) => boolean
  readonly reveal: (quantity: string) => void
  readonly refuse: (reason: string) => void
  /** Opens the settings of a piece. Left out where pieces have none to be set. */
  readonly onSettings?: (piece: string) => void
}

/** A live board: draws a document and turns what hands do into edits. It knows no store. */
export function BoardStage(props: BoardStageProps) {
  const space = useRef<HTMLDivElement>(null)
  const fit = useFit(space)
  return (
    <div ref={space} className={css.space}>
      {fit && <FittedStage {...props} fit={fit} />}
    </div>
  )
}

/** The stage in the space it was given: nothing is drawn before that is known. */
function FittedStage(props: BoardStageProps & { readonly fit: Fit }) {
  const { document: doc, tool, extras, fit } = props
  const theme = THEMES[props.theme]
  const stage = useRef<HTMLDivElement>(null)
  const over = useRef<HTMLDivElement>(null)
  const drawing = useRef<HTMLDivElement>(null)
  const scene = useScene(drawing, fit.scale)
  const fontsReady = useFontsReady()
  useHandTools()
  useStageGlide(stage, fit, props.cause === 'step')
  const [preview, setPreview] = useState<Board | null>(null)
  const shown = preview ?? doc.board
  const hands = useHands({ props, theme, scale: fit.scale, over, scene, setPreview })
  const density = fit.scale * (window.devicePixelRatio || 1)
  const chosen = props.chosen.tokens
  const paintings = shown.pieces.map((piece) =>
    piecePainting({
      at: piece.at,
      parts: pictureOf(shown, piece),
      keyOf: (part) => motionKey(piece.id, part),
      airborne: hands.surface.airborne,
      chosen,
      theme,
      density,
    }),
  )
  const { count } = hands
  const counted = useMemo(() => (count ? countMarks(shown, count) : NO_PARTS), [shown, count])
  for (const over of [extras, counted]) {
    if (over.length === 0) continue
    paintings.push(
      piecePainting({ at: ORIGIN, parts: over, keyOf: null, airborne: NONE, chosen: NONE, theme, density }),
    )
  }
  if (shown.ink.length > 0) paintings.push(inkPainting(shown.ink, theme))
  useLayoutEffect(() => scene.current?.show(paintings))
  useMotion(hands.surface, shown, { cause: props.cause, pace: props.pace, isPreview: preview !== null })

  // Text drawn before its font came stays in the wrong face until it is painted again.
  useEffect(() => scene.current?.repaint(), [fontsReady, scene])

  const width = STAGE.width * fit.scale
  const height = STAGE.height * fit.scale
  const at = (event: PointerEvent) => {
    const box = stage.current?.getBoundingClientRect()
    return box ? toStage(event, box, fit.scale) : ORIGIN
  }

  function down(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0 || isControl(event.target)) return
    event.currentTarget.setPointerCapture(event.pointerId)
    hands.down(event, at(event))
  }

  return (
    // The pointer works on the canvas, keys and assistive technology on the twin's buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={css.hands}
      data-tool={tool}
      data-fonts={fontsReady}
      onPointerDown={down}
      onPointerMove={(event) => hands.move(event, at)}
      onPointerUp={(event) => hands.up(event, at(event))}
      onPointerCancel={hands.lost}
      onLostPointerCapture={hands.lost}
    >
      <div
        ref={stage}
        className={css.stage}
        data-stage
        style={{ left: fit.left, top: fit.top, width, height, '--u': `${fit.scale}px` } as CSSProperties}
      >
        <div ref={drawing} className={css.drawing} />
        <div ref={over} className={css.over} data-over aria-hidden />
        <Twin
          board={shown}
          scale={fit.scale}
          summary={props.summary}
          onPiece={hands.pressPiece}
          onPart={hands.pressPart}
          onKey={hands.key}
        />
        <Suspense fallback={null}>
          {(hands.held !== null || hands.selected !== null || howMany(props.chosen) > 0) && (
            <SelectionBar
              board={shown}
              held={hands.held}
              selected={hands.selected}
              chosen={props.chosen}
              isAdding={hands.isAdding}
              scale={fit.scale}
              room={{ x: -fit.left, y: -fit.top, width: width + 2 * fit.left, height: height + 2 * fit.top }}
              isFree={props.isFree}
              edit={props.edit}
              refuse={props.refuse}
              onPiece={hands.selectPiece}
              onChoose={hands.choose}
              onAdding={hands.setAdding}
              onFlash={hands.flash}
              onCount={hands.beginCount}
              onSettings={props.onSettings}
              onDone={hands.letGo}
            />
          )}
          {count && (
            <div data-controls className={css.countPlace}>
              <CountBar board={shown} count={count} onCount={hands.setCount} refuse={props.refuse} />
            </div>
          )}
          {hands.writing && (
            <WritingPad
              board={shown}
              writing={hands.writing}
              scale={fit.scale}
              edit={props.edit}
              onEnd={hands.endWriting}
            />
          )}
        </Suspense>
      </div>
    </div>
  )
}

const NONE: ReadonlySet<string> = new Set()
const NO_PARTS: readonly Part[] = []

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-controls]') !== null
}

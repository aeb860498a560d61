import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type Board, type Document, pieceOf } from '../board/board'
import { changePiece, type Edited } from '../board/edit'
import { openPiece } from '../board/open'
import { type Placed, paintedBoxOf, partsOf, placedParts } from '../board/pictures'
import type { Box } from '../geometry/box'
import { written } from '../number/written'
import { NumberPad } from '../ui/NumberPad'
import { padPlace } from './padPlace'
import css from './WritingPad.module.css'
import { isDigit, plain, typedOn, type Writing } from './writing'

interface Props {
  readonly board: Board
  readonly writing: Writing | null
  /** CSS px to a board unit. */
  readonly scale: number
  readonly edit: (label: string, change: (document: Document) => Edited) => boolean
  readonly onEnd: () => void
}

/** The number pad over the stage, beside the part that is written in, while a pupil writes. */
export function WritingPad({ board, writing, ...rest }: Props) {
  if (!writing) return null
  const piece = pieceOf(board, writing.piece)
  const placed = piece && placedParts(board, piece).find(({ part }) => part.key === writing.part)
  if (!placed?.part.writes) return null
  return (
    <Pad key={`${writing.piece} ${writing.part}`} {...{ board, placed, ...rest }} first={writing.first} />
  )
}

type PadProps = Omit<Props, 'writing'> & { readonly placed: Placed; readonly first: string }

/**
 * The digits stand over the part in the hand of the pupil. The board changes once, at the end: the 1 of a 13 is
 * not an answer, so it is not marked, and no counters move for it.
 */
function Pad({ board, placed, first, scale, edit, onEnd }: PadProps) {
  const { piece, part } = placed
  const before = writtenIn(placed)
  /** Null until something is written: then the first digit takes the place of what was there. */
  const [typed, setTyped] = useState<string | null>(first === '' ? null : first)
  const digits = typed ?? before
  const around = frameOf(placed)
  const layer = useRef<HTMLDivElement>(null)
  const pad = useRef<HTMLFieldSetElement>(null)

  const isDecimal = part.writes === 'decimal'
  const write = (key: string) => setTyped((now) => typedOn(now ?? '', key))
  const rubOut = () => setTyped((now) => (now ?? before).slice(0, -1))
  function done(): void {
    onEnd()
    if (typed === null || plain(typed) === before) return
    edit(typed === '' ? 'Empty the box' : `Write ${plain(typed)}`, (document) =>
      changePiece(document, piece.id, () => {
        const now = pieceOf(document.board, piece.id)
        return now ? openPiece(now).write(part.key, plain(typed)) : null
      }),
    )
  }

  useEnds(layer, placed, { write, rubOut, done, leave: onEnd }, isDecimal)
  useFocus(layer, pad, first === '')
  usePlace(pad, board, placed, scale)

  return (
    <div ref={layer} data-controls>
      <Digits digits={digits} isOld={typed === null} around={around} scale={scale} />
      <div className={css.pad}>
        <NumberPad
          ref={pad}
          label={part.name ?? ''}
          digits={digits}
          onDigit={write}
          {...(isDecimal ? { onPoint: () => write('.') } : {})}
          onRubOut={rubOut}
          onDone={done}
        />
      </div>
    </div>
  )
}

/** The number that is written there, as digits; '' when there is none that could be typed. */
function writtenIn({ piece, part }: Placed): string {
  const opened = openPiece(piece)
  const value = part.shows === undefined ? undefined : opened.quantities[part.shows]
  if (value === undefined || part.shows === undefined) return ''
  const digits = written(value, 'decimal', opened.form(part.shows)).replaceAll(',', '')
  return (part.writes === 'decimal' ? /^\d{1,4}(\.\d{1,3})?$/ : /^\d{1,4}$/).test(digits) ? digits : ''
}

/** A plain box with what is being written and a caret, exactly over the part. */
function Digits({
  digits,
  isOld,
  around,
  scale,
}: {
  digits: string
  isOld: boolean
  around: Box
  scale: number
}) {
  const size = Math.min(
    (around.height - 4) * 0.97,
    (around.width * 0.86) / (Math.max(1, digits.length) * DIGIT),
  )
  return (
    <div
      className={css.box}
      data-old={(isOld && digits !== '') || undefined}
      aria-hidden
      style={{
        left: around.x * scale,
        top: around.y * scale,
        width: around.width * scale,
        height: around.height * scale,
        borderWidth: 4 * scale,
        borderRadius: Math.min(18, around.height / 4) * scale,
        fontSize: size * scale,
      }}
    >
      <span>{digits}</span>
    </div>
  )
}

/** The width of a digit, as a share of its size. */
const DIGIT = 0.605

interface Keys {
  write: (digit: string) => void
  rubOut: () => void
  done: () => void
  leave: () => void
}

const CONTROLS = 'a, button, input, select, summary, textarea'

/** Keys write wherever they are pressed, and a tap or the focus elsewhere is Done. */
function useEnds(
  layer: RefObject<HTMLElement | null>,
  { piece, part }: Placed,
  { write, rubOut, done, leave }: Keys,
  isDecimal: boolean,
): void {
  useEffect(() => {
    const isInside = (target: EventTarget | null) =>
      target instanceof Node && layer.current?.contains(target) === true
    const key = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (isDigit(event.key) || (isDecimal && event.key === '.')) write(event.key)
      else if (event.key === 'Backspace' || event.key === 'Delete') rubOut()
      else if (event.key === 'Escape') leave()
      else if (event.key === 'Enter' && !isButton(event.target, layer.current)) done()
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    const down = (event: PointerEvent) => {
      if (!isInside(event.target)) done()
    }
    const focus = ({ target }: FocusEvent) => {
      // A region gets the focus when a control inside it goes away, as a bar's do: nobody went there.
      if (!(target instanceof HTMLElement) || !target.matches(CONTROLS)) return
      const isOwn =
        target.dataset.part === part.key &&
        target.closest<HTMLElement>('[data-piece]')?.dataset.piece === piece.id
      if (!isOwn && !isInside(target)) done()
    }
    window.addEventListener('keydown', key, true)
    window.addEventListener('pointerdown', down, true)
    window.addEventListener('focusin', focus)
    return () => {
      window.removeEventListener('keydown', key, true)
      window.removeEventListener('pointerdown', down, true)
      window.removeEventListener('focusin', focus)
    }
  })
}

function isButton(target: EventTarget | null, layer: HTMLElement | null): boolean {
  return target instanceof HTMLButtonElement && layer?.contains(target) === true
}

/** Opened from the text twin, the pad has the focus and gives it back; under a finger nothing gets it. */
function useFocus(
  layer: RefObject<HTMLElement | null>,
  pad: RefObject<HTMLElement | null>,
  isPressed: boolean,
): void {
  const [from] = useState(() => document.activeElement)
  useLayoutEffect(() => {
    if (!(from instanceof HTMLElement) || from.dataset.part === undefined) return
    if (isPressed) pad.current?.focus()
    const own = layer.current
    return () => {
      if (own?.contains(document.activeElement)) from.focus()
    }
  }, [from, isPressed, layer, pad])
}

/** Board units between a box and the pad. */
const GAP = 16
/** The piece that is written in is needed most: the rest of its equation. */
const OWN = 4

function usePlace(pad: RefObject<HTMLElement | null>, board: Board, placed: Placed, scale: number): void {
  useLayoutEffect(() => {
    const holder = pad.current?.parentElement
    const stage = holder?.offsetParent
    const space = stage?.parentElement
    if (!holder || !stage || !space) return
    const [outer, inner] = [space.getBoundingClientRect(), stage.getBoundingClientRect()]
    const room: Box = {
      x: (outer.left - inner.left) / scale,
      y: (outer.top - inner.top) / scale,
      width: outer.width / scale,
      height: outer.height / scale,
    }
    const size = { width: holder.offsetWidth / scale, height: holder.offsetHeight / scale }
    const needed = partsOf(board).map((other) => ({
      box: paintedBoxOf(other),
      weight: other.piece.id === placed.piece.id ? OWN : 1,
    }))
    const { x, y } = padPlace(frameOf(placed), size, room, needed, GAP)
    holder.style.setProperty('transform', `translate(${Math.round(x * scale)}px, ${Math.round(y * scale)}px)`)
  })
}

/** The box that is drawn for the number, without the number. */
function frameOf(placed: Placed): Box {
  const frame = placed.part.marks.filter(({ type }) => type === 'rect')
  return paintedBoxOf({ ...placed, part: { ...placed.part, marks: frame } })
}

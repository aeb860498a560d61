import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { Box } from '../geometry/box'
import { placeBar } from './barPlace'
import css from './canvas.module.css'

interface Props {
  /** In CSS px from the stage's corner, as are all of these. */
  readonly around: Box
  readonly room: Box
  readonly others: readonly Box[]
  readonly gap: number
  readonly children: ReactNode
}

/** Puts its child beside a selection, in the room there is. */
export function Beside({ around, room, others, gap, children }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  const stand = useRef<() => void>(() => undefined)

  useLayoutEffect(() => {
    const element = bar.current
    if (!element) return
    stand.current = () => putBeside(element, { around, room, others, gap })
    stand.current()
  })
  // It grows and shrinks by itself when More is opened and closed.
  useLayoutEffect(() => {
    const [child] = bar.current?.children ?? []
    if (!child || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => stand.current())
    observer.observe(child)
    return () => observer.disconnect()
  }, [])

  return (
    <div ref={bar} className={css.bar}>
      {children}
    </div>
  )
}

function putBeside(element: HTMLElement, { around, room, others, gap }: Omit<Props, 'children'>): void {
  const inner = {
    x: room.x + EDGE,
    y: room.y + EDGE,
    width: room.width - 2 * EDGE,
    height: room.height - 2 * EDGE,
  }
  // What is too tall for the room scrolls.
  const place = (widest: number) => {
    element.style.maxWidth = `${widest}px`
    const size = { width: element.offsetWidth, height: element.offsetHeight }
    return placeBar({ around, bar: size, room: inner, others, gap })
  }
  element.style.maxHeight = `${inner.height}px`
  const side = Math.max(around.x - inner.x, inner.x + inner.width - around.x - around.width) - gap
  let [width, found] = [inner.width, place(inner.width)]
  // Where one row would lie over something, the bar stands in as many rows as it takes to fit between.
  for (const narrow of [Math.min(side, inner.width), ...COLUMNS]) {
    if (found.hides === 0) break
    if (narrow < NARROWEST || narrow > inner.width) continue
    const tried = place(narrow)
    if (element.scrollHeight > inner.height || tried.hides > found.hides / 2) continue
    width = narrow
    found = tried
  }
  element.style.maxWidth = `${width}px`
  element.style.transform = `translate(${Math.round(found.at.x)}px, ${Math.round(found.at.y)}px)`
}

/** CSS px between a bar and the edge of the room. */
const EDGE = 4
/** CSS px: two buttons side by side. */
const NARROWEST = 196
/** CSS px: some five, three and two of them. */
const COLUMNS: readonly number[] = [466, 286, NARROWEST]

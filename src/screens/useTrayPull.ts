import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { toStage } from '../canvas/fit'
import type { Point } from '../geometry/point'
import { STAGE } from '../geometry/stage'
import type { TrayPiece } from './trayPieces'

/** CSS px a finger may tremble before a press becomes a pull. */
const TREMBLE = 10

/** A piece on its way out of the tray. */
export interface Pull {
  readonly piece: TrayPiece
  /** CSS px to a board unit. */
  readonly scale: number
}

/**
 * Pulls pieces out of the tray onto the stage. A sideways swipe scrolls the tray, so the browser takes that pointer
 * away; a tap stays a tap.
 */
export function useTrayPull(drop: (piece: TrayPiece, at: Point) => void) {
  const [pulled, setPulled] = useState<Pull | null>(null)
  // Moved by CSS alone while the pointer goes.
  const carried = useRef<HTMLDivElement>(null)
  const hasPulled = useRef(false)
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => () => stop.current(), [])

  function start(piece: TrayPiece, down: PointerEvent<HTMLButtonElement>): void {
    if (down.button !== 0) return
    stop.current()
    hasPulled.current = false
    const tile = down.currentTarget
    const { pointerId, clientX, clientY } = down

    const move = (event: globalThis.PointerEvent) => {
      if (event.pointerId !== pointerId) return
      if (!hasPulled.current) {
        if (Math.hypot(event.clientX - clientX, event.clientY - clientY) < TREMBLE) return
        const stage = stageBox()
        if (!stage) return
        hasPulled.current = true
        tile.setPointerCapture(pointerId)
        setPulled({ piece, scale: stage.width / STAGE.width })
      }
      place(event)
      requestAnimationFrame(() => place(event))
    }
    const place = ({ clientX: x, clientY: y }: globalThis.PointerEvent) => {
      if (carried.current) carried.current.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`
    }
    const end = () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointercancel', end)
      window.removeEventListener('blur', end)
      setPulled(null)
    }
    const up = (event: globalThis.PointerEvent) => {
      if (event.pointerId !== pointerId) return
      end()
      const stage = stageBox()
      const tray = tile.closest('section') ?? tile
      const isBack = event.clientY > tray.getBoundingClientRect().top - TREMBLE
      if (hasPulled.current && stage && !isBack) drop(piece, toStage(event, stage, stage.width / STAGE.width))
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', up)
    window.addEventListener('pointercancel', end)
    window.addEventListener('blur', end)
    stop.current = end
  }

  /** The click that ends a pull is no tap. */
  function isTap(): boolean {
    const was = hasPulled.current
    hasPulled.current = false
    return !was
  }

  return { pulled, carried, start, isTap }
}

function stageBox(): DOMRect | null {
  return document.querySelector('[data-stage]')?.getBoundingClientRect() ?? null
}

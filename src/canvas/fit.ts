import type { Point } from '../geometry/point'
import { STAGE } from '../geometry/stage'

/** How the stage lies in the space it is given: one factor, centred, never cropped. */
export interface Fit {
  /** CSS px to a board unit. */
  readonly scale: number
  /** CSS px from the space's corner to the stage's. */
  readonly left: number
  readonly top: number
}

export function fitStage(width: number, height: number): Fit {
  const scale = Math.max(0.05, Math.min(width / STAGE.width, height / STAGE.height))
  return {
    scale,
    left: Math.round((width - STAGE.width * scale) / 2),
    top: Math.round((height - STAGE.height * scale) / 2),
  }
}

/** A pointer's place on the stage, in board units. */
export function toStage(event: { clientX: number; clientY: number }, stage: DOMRect, scale: number): Point {
  return { x: (event.clientX - stage.left) / scale, y: (event.clientY - stage.top) / scale }
}

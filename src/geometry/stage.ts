import type { Size } from './box'
import type { Point } from './point'

/** The stage that every board is drawn on, in board units: 1 unit is 1 px of a 1920 × 1080 window. */
export const STAGE: Size = { width: 1824, height: 704 }

/** Whether a pointer that far from a place is in reach of it, in board units. */
export const SNAP_REACH = 40

/** Keeps a piece on the stage, at whole units, whatever came in. A place that is no number becomes the corner. */
export function clampToStage(at: Point, size: Size): Point {
  return {
    x: clamp(Math.round(at.x), Math.min(0, STAGE.width - size.width), Math.max(0, STAGE.width - size.width)),
    y: clamp(
      Math.round(at.y),
      Math.min(0, STAGE.height - size.height),
      Math.max(0, STAGE.height - size.height),
    ),
  }
}

function clamp(value: number, least: number, greatest: number): number {
  if (!Number.isFinite(value)) return 0
  return Math.min(Math.max(value, least), greatest)
}

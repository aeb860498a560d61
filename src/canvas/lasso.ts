import { howMany, insideLoop } from '../board/choice'
import { polyline } from '../geometry/path'
import { distance, type Point } from '../geometry/point'
import css from './canvas.module.css'
import type { Drag } from './gesture'
import type { Surface } from './surface'

const SVG = 'http://www.w3.org/2000/svg'

/** Board units between the points of a loop. */
const STEP = 8

/** Drags a loop over an empty part of the board: what lies inside it is chosen together. */
export function lasso(surface: Surface, start: Point): Drag {
  const { scale, over } = surface
  const loop: Point[] = [start]
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', css.lasso ?? '')
  const line = document.createElementNS(SVG, 'path')
  svg.append(line)
  over.append(svg)

  return {
    move(to) {
      if (distance(to, loop.at(-1) ?? start) < STEP) return
      loop.push(to)
      line.setAttribute('d', polyline(loop.map(({ x, y }) => ({ x: x * scale, y: y * scale }))))
    },
    drop() {
      svg.remove()
      surface.select(null)
      const choice = insideLoop(surface.document.board, loop)
      // A loop round one piece is the way to it where a tap on any part of it does something.
      const [only] = choice.pieces
      if (only !== undefined && howMany(choice) === 1) surface.select(only)
      else surface.choose(choice)
    },
    cancel: () => svg.remove(),
    follow: () => true,
  }
}

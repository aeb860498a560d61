import { type Box, grown, union } from '../../geometry/box'
import { polyline } from '../../geometry/path'
import type { Hue } from '../../picture/ink'
import type { Part } from '../../picture/part'
import type { Look } from '../contract'
import { type Clock, hourAngle, minuteAngle } from './clock'
import { laidOut, onDial } from './geometry'

const REACH = 28

/** The hands back to front, and the pin they turn on. */
export function handParts(clock: Clock, look: Look): Part[] {
  const R = laidOut(clock).radius
  const hub: Part = {
    key: 'hub',
    at: laidOut(clock).face,
    marks: [{ type: 'circle', x: 0, y: 0, radius: 0.055 * R, fill: 'ink' }],
  }
  return [...(clock.minuteHand ? [minuteHand(clock, look)] : []), hourHand(clock, look), hub]
}

function minuteHand(clock: Clock, look: Look): Part {
  const hue = look.hue('minute') ?? 'blue'
  return hand(clock, 'minute', minuteAngle(clock), { from: -0.09, to: 0.84, held: 0.5, width: 0.036, hue })
}

function hourHand(clock: Clock, look: Look): Part {
  const hue = look.hue('hour') ?? 'red'
  return hand(clock, 'hour', hourAngle(clock), { from: -0.09, to: 0.46, held: 0.15, width: 0.062, hue })
}

/** Lengths are shares of the radius. A hand is held anywhere from `held` outwards. */
function hand(
  clock: Clock,
  which: 'hour' | 'minute',
  angle: number,
  { from, to, held, width, hue }: { from: number; to: number; held: number; width: number; hue: Hue },
): Part {
  const { face, radius } = laidOut(clock)
  const at = (far: number) => onDial(angle, far * radius)
  const ends: Box[] = [held, to].map((far) => ({ ...at(far), width: 0, height: 0 }))
  return {
    key: `${which} hand`,
    at: face,
    marks: [
      {
        type: 'path',
        d: polyline([at(from), at(to - width / 2)]),
        stroke: which === 'hour' && hue === 'red' ? 'red.mid' : `${hue}.deep`,
        strokeWidth: width * radius,
      },
    ],
    press: grown(union(ends) ?? { x: 0, y: 0, width: 0, height: 0 }, REACH),
    name: `${which} hand`,
    shows: which,
    handle: true,
  }
}

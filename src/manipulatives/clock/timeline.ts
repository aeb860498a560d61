import { type Clock, DAY, HOUR } from './clock'
import { TIMELINE } from './geometry'
import { minutesGone } from './interval'

/** How many minutes the line may be long: the jumps of each are far enough apart to be written. */
const SPANS = [10, 20, 60, 120, 180, 240, 360, 720, DAY] as const

/** The length of a minute on the line: there is always room to go on, an hour to begin with. */
export function perMinute(clock: Clock): number {
  const gone = minutesGone(clock) || HOUR - 1
  const span = SPANS.find((minutes) => minutes > gone) ?? DAY
  return TIMELINE.length / span
}

import type { Hue } from '../../picture/ink'

export interface Shade {
  readonly hue: Hue
  /** How strong it is over white, 0 to 1: parts of parts are lighter. */
  readonly strength: number
}

const STRENGTHS = [1, 0.7, 0.43] as const

/** Families share a hue: halves, quarters and eighths; thirds, sixths and twelfths; fifths and tenths. */
export function familyOf(parts: number): Shade {
  return { hue: hueFor(parts), strength: STRENGTHS[depthOf(parts)] ?? 1 }
}

function hueFor(parts: number): Hue {
  if (parts === 1) return 'slate'
  if (Number.isInteger(Math.log2(parts))) return 'blue'
  if (parts % 5 === 0) return 'yellow'
  if (parts % 3 === 0) return 'teal'
  return parts % 7 === 0 ? 'purple' : 'orange'
}

/** How often a family has been cut: halves, then quarters, then eighths and smaller. */
function depthOf(parts: number): number {
  const first = [2, 3, 5, 7, 11, 13].find((prime) => parts % prime === 0 && hueFor(prime) === hueFor(parts))
  const times = parts / (first ?? parts)
  return times === 1 ? 0 : times <= 3 ? 1 : 2
}

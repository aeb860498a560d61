import type { Hidden, Look } from '../src/manipulatives/contract'
import { usualHue } from '../src/manipulatives/countable'
import { HUES, type Hue } from '../src/picture/ink'

/** A look that hides nothing, with a set's hue taken from its name where that is one. */
export function openLook(hues: Readonly<Record<string, Hue>> = {}): Look {
  return hidingLook({}, hues)
}

export function hidingLook(
  masks: Readonly<Record<string, Hidden>>,
  hues: Readonly<Record<string, Hue>> = {},
): Look {
  return {
    hue: (name) => hues[name] ?? null,
    hidden: (name) => masks[name] ?? 'no',
    covered: Object.values(masks).includes('size'),
    hiddenNames: Object.keys(masks).filter((name) => masks[name] !== 'no'),
    setHue: (set) => HUES.find((hue) => hue === set) ?? usualHue(set) ?? 'blue',
    setName: (set) => set,
  }
}

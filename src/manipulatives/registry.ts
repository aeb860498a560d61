import './zodSettings'
import { define, type Kind } from './define'

/**
 * Every manipulative of the tray and of lesson files, in the tray's order. Each is its own chunk, brought when a
 * board first needs it. A new one is a folder beside this file and a line here.
 */
const LOADERS: Readonly<Record<string, () => Promise<Kind>>> = {
  counters: async () => define((await import('./counters')).counters),
  'ten-frame': async () => define((await import('./tenFrame')).tenFrame),
  'bar-model': async () => define((await import('./barModel')).barModel),
  'part-whole': async () => define((await import('./partWhole')).partWhole),
  equation: async () => define((await import('./equation')).equation),
  'number-line': async () => define((await import('./numberLine')).numberLine),
  'base-ten': async () => define((await import('./baseTen')).baseTen),
  'place-value-chart': async () => define((await import('./placeValueChart')).placeValueChart),
  text: async () => define((await import('./text')).text),
  'bead-string': async () => define((await import('./beadString')).beadString),
  'place-value-counters': async () => define((await import('./placeValueCounters')).placeValueCounters),
  'gattegno-chart': async () => define((await import('./gattegnoChart')).gattegnoChart),
  'place-value-cards': async () => define((await import('./placeValueCards')).placeValueCards),
  clock: async () => define((await import('./clock')).clock),
  money: async () => define((await import('./money')).money),
  rekenrek: async () => define((await import('./rekenrek')).rekenrek),
  'number-rods': async () => define((await import('./numberRods')).numberRods),
  'number-shapes': async () => define((await import('./numberShapes')).numberShapes),
  'fraction-tiles': async () => define((await import('./fractionTiles')).fractionTiles),
  array: async () => define((await import('./array')).array),
  'hundred-square': async () => define((await import('./hundredSquare')).hundredSquare),
  'dot-cards': async () => define((await import('./dotCards')).dotCards),
  'double-number-line': async () => define((await import('./doubleNumberLine')).doubleNumberLine),
  'ratio-table': async () => define((await import('./ratioTable')).ratioTable),
  balance: async () => define((await import('./balance')).balance),
  'function-machine': async () => define((await import('./functionMachine')).functionMachine),
  'small-world': async () => define((await import('./smallWorld')).smallWorld),
  cubes: async () => define((await import('./cubes')).cubes),
  'column-layout': async () => define((await import('./columnLayout')).columnLayout),
}

const loaded = new Map<string, Kind>()

/** Brings the manipulatives of these ids; those this version does not know are left out. */
export async function loadKinds(kinds: Iterable<string>): Promise<void> {
  await Promise.all(
    [...new Set(kinds)].map(async (kind) => {
      const load = isKnown(kind) ? LOADERS[kind] : undefined
      if (load && !loaded.has(kind)) loaded.set(kind, await load())
    }),
  )
}

/** Whether these can be used at once. */
export function areLoaded(kinds: readonly string[]): boolean {
  return kinds.every((kind) => loaded.has(kind) || !isKnown(kind))
}

export function loadAllKinds(): Promise<void> {
  return loadKinds(Object.keys(LOADERS))
}

/** The ids of manipulatives that a lesson's text speaks of: what must be loaded before it is read. */
export function kindsNamedIn(text: string): string[] {
  // JSON may write any letter of a name as a code, so a text with codes of letters may speak of all of them.
  if (text.includes('\\u00')) return Object.keys(LOADERS)
  return Object.keys(LOADERS).filter((kind) => text.includes(`"${kind}"`))
}

/** The manipulatives that are loaded by now, in the tray's order. */
export function loadedKinds(): readonly Kind[] {
  return Object.keys(LOADERS).flatMap((kind) => loaded.get(kind) ?? [])
}

/** Every manipulative, once all are loaded, in the tray's order. */
export function allKinds(): readonly Kind[] {
  return Object.keys(LOADERS).flatMap((kind) => kindOf(kind) ?? [])
}

/** The manipulative of that id, or null when this version does not know it. Throws when it was not loaded first. */
export function kindOf(kind: string): Kind | null {
  const known = loaded.get(kind)
  if (!known && isKnown(kind)) throw new Error(`The manipulative "${kind}" must be loaded before it is used`)
  return known ?? null
}

function isKnown(kind: string): boolean {
  return Object.hasOwn(LOADERS, kind)
}

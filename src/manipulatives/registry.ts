import { baseTen } from './baseTen'
import { define, type Kind } from './define'
import { placeValueChart } from './placeValueChart'
import { tenFrame } from './tenFrame'

/** Every manipulative of the tray and of lesson files. A new one is a folder beside this file and a line here. */
const KINDS: readonly Kind[] = [define(tenFrame), define(baseTen), define(placeValueChart)]

const byKind = new Map(KINDS.map((kind) => [kind.kind, kind]))

export function allKinds(): readonly Kind[] {
  return KINDS
}

/** The manipulative of that id, or null when this version does not know it. */
export function kindOf(kind: string): Kind | null {
  return byKind.get(kind) ?? null
}

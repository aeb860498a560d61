import './zodSettings'
import { counters } from './counters'
import { define, type Kind } from './define'
import { tenFrame } from './tenFrame'
import { text } from './text'

/** Every manipulative of the tray and of lesson files. A new one is a folder beside this file and a line here. */
const KINDS: readonly Kind[] = [define(tenFrame), define(counters), define(text)]

const byKind = new Map(KINDS.map((kind) => [kind.kind, kind]))

export function allKinds(): readonly Kind[] {
  return KINDS
}

/** The manipulative of that id, or null when this version does not know it. */
export function kindOf(kind: string): Kind | null {
  return byKind.get(kind) ?? null
}

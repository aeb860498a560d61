import type { Help } from '../manipulatives/help'

/** Found in the folders of the manipulatives, so that a new one is named nowhere else. */
const FOUND = import.meta.glob<Help>('../manipulatives/*/help.ts', { eager: true, import: 'help' })

const BY_KIND: ReadonlyMap<string, Help> = new Map(Object.values(FOUND).map((help) => [help.kind, help]))

/** What a teacher is told of a manipulative, or null when nobody has written it. */
export function helpOf(kind: string): Help | null {
  return BY_KIND.get(kind) ?? null
}

/** Those who say that they are in one group of the tray, without any of them being loaded. */
export function kindsIn(group: Help['group']): string[] {
  return [...BY_KIND.values()].filter((help) => help.group === group).map(({ kind }) => kind)
}

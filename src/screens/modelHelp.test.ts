import { beforeAll, expect, it } from 'vitest'
import { allKinds, loadAllKinds } from '../manipulatives/registry'
import { helpOf } from './modelHelp'

beforeAll(loadAllKinds)

it('tells of every manipulative', () => {
  const missing = allKinds().flatMap(({ kind }) => (helpOf(kind) ? [] : [`${kind} has no help.ts`]))
  expect(missing).toEqual([])
})

it('says what is true of them, in whole sentences', () => {
  for (const { kind, group } of allKinds()) {
    const help = helpOf(kind)
    if (!help) continue
    expect([kind, help.group]).toEqual([kind, group])
    const [from, to] = help.years
    expect([kind, 0 <= from && from <= to && to <= 6]).toEqual([kind, true])
    for (const words of [help.shows, help.byHand, help.byKey]) expect(words).toMatch(/^[A-Z+>−].*\.$/)
    for (const name of help.alsoCalled) expect(name).toMatch(/^[a-z0-9]/)
  }
})

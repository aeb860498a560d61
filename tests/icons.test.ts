import { beforeAll, describe, expect, it } from 'vitest'
import { EMPTY_BOARD } from '../src/board/board'
import { lookOf } from '../src/board/open'
import { allKinds, loadAllKinds } from '../src/manipulatives/registry'
import { ICONS } from '../src/ui/icons'

beforeAll(loadAllKinds)

describe('the actions of every piece in the tray', () => {
  it('have an icon that the bar can draw', () => {
    const look = lookOf(EMPTY_BOARD, '')
    let next = 1
    const mint = (kind: string, set: string) => ({ id: `t${next++}`, kind, set })
    const missing = allKinds().flatMap((kind) =>
      kind.tray.flatMap(({ make }) =>
        kind
          .open(make(mint))
          .actions(look)
          .filter(({ icon }) => icon === undefined || !ICONS[icon])
          .map(({ id, icon }) => `${kind.kind} ${id}: ${icon ?? 'none'}`),
      ),
    )
    expect(missing).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { HIGH_CONTRAST } from '../../picture/theme'
import { counters as kind } from '.'
import { countersOf, hand, TWO_FACES } from './samples'

const look = openLook()
const { run } = hand(look, countingMint(500))

describe('counters, drawn', () => {
  it('is quick with 5,000 on the table', () => {
    const table = countersOf(
      { red: 2500, yellow: 2500 },
      { layout: 'scatter', diameter: 18, area: { width: 1824, height: 704 } },
    )
    const parts = kind.picture(table, look)
    expect(new Set(parts.map(({ marks }) => marks)).size).toBe(2)
    const token = table.tokens[17]
    if (!token) throw new Error('there are counters')
    // Two seconds for twenty goes at everything a drag needs: it takes about a tenth of that.
    for (let go = 0; go < 20; go++) {
      const without = kind.lift?.(table, token.id) ?? table
      const next = kind.offer?.(without, token, null)
      const slot = kind.offer?.(without, token, { x: 900, y: 300 })
      if (!slot?.ok || !next?.ok) throw new Error('the table takes any counter')
      const back = kind.receive?.(without, token, slot.value.id) ?? without
      kind.picture(back, look)
      kind.quantities(back)
      kind.describe(back, look)
      kind.actions(back, look)
    }
  }, 2000)

  it('looks as designed', async () => {
    const wide = { area: { width: 640, height: 480 } }
    const rows = countersOf({ red: 20 }, { ...wide, layout: 'rows', groups: [5, 5, 5, 5], ringed: [1] })
    await goldenPicture('counters-rows-ringed', kind.picture(rows, look))
    await goldenPicture('counters-rows-ringed-high-contrast', kind.picture(rows, look), HIGH_CONTRAST)
    const unequal = { ...rows, groups: [6, 6, 4, 4], ringed: [] }
    await goldenPicture('counters-unequal-rows', kind.picture(unequal, look))
    const faces = countersOf({ red: 5, yellow: 3 }, { ...wide, ...TWO_FACES })
    await goldenPicture('counters-double-sided', kind.picture(faces, look))
    await goldenPicture(
      'counters-double-sided-high-contrast',
      kind.picture({ ...faces, layout: 'pairs' }, look),
      HIGH_CONTRAST,
    )
    const signed = { ...faces, layout: 'pairs', signed: true } as const
    await goldenPicture('counters-signed', kind.picture(signed, look))
    const rings = countersOf({ blue: 20 }, { layout: 'fives', groups: [6, 6, 6] })
    await goldenPicture('counters-rings', kind.picture(rings, look))
    await goldenPicture(
      'counters-line-rings',
      kind.picture({ ...rings, layout: 'line', groups: [4, 4] }, look),
    )
    const dealing = run(countersOf({ red: 11 }, { ...wide, layout: 'scatter', shares: 3 }), 'deal deal')
    await goldenPicture('counters-dealing', kind.picture(dealing, look))
    const loose = countersOf({ red: 20 }, { layout: 'scatter', area: { width: 900, height: 480 } })
    await goldenPicture('counters-scattered', kind.picture(loose, look))
    await goldenPicture(
      'counters-covered',
      kind.picture(run({ ...faces, layout: 'line' }, 'cover cover'), look),
    )
    await goldenPicture(
      'counters-cover-lifted',
      kind.picture(run({ ...faces, layout: 'line' }, 'cover cover lift'), look),
    )
    await goldenPicture('counters-unit', kind.picture({ ...faces, faces: null, unit: 5 }, look))
    await goldenPicture('counters-hidden', kind.picture(faces, hidingLook({ count: 'size' })))
  })
})

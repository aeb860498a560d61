import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { HIGH_CONTRAST } from '../../picture/theme'
import { rekenrek } from '.'
import { beadAt, beadWidth, insideBox } from './geometry'
import { isRed } from './picture'
import { type Name, type Rekenrek, schema, totalOf, withQuantities } from './rekenrek'
import type { FrameChange } from './touch'

const look = openLook()

function frameOf(rows: readonly number[], change: Partial<Rekenrek> = {}): Rekenrek {
  return schema.parse({ rows, ...change })
}

function made(frame: Rekenrek, change: FrameChange | null | undefined): Rekenrek {
  if (change?.to === 'state') return change.state
  if (change?.to !== 'wish') throw new Error('nothing changed')
  return wished(frame, change.values)
}

function wished(frame: Rekenrek, values: Partial<Record<Name, number | string>>): Rekenrek {
  const outcome = withQuantities(frame, values)
  if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
  return outcome.value
}

function after(frame: Rekenrek, id: string): Rekenrek {
  return made(
    frame,
    rekenrek
      .actions(frame, look)
      .find((action) => action.id === id)
      ?.run(countingMint()),
  )
}

function reasonOf(frame: Rekenrek, id: string): string | undefined {
  return rekenrek
    .actions(frame, look)
    .find((action) => action.id === id)
    ?.refusal?.reason(look)
}

/** A bead dragged so many beads along. */
function dragged(frame: Rekenrek, row: number, bead: number, beads: number): Rekenrek {
  const { x, y } = beadAt(frame, row, bead)
  const change = rekenrek.drag?.(
    frame,
    `bead ${row + 1} ${bead}`,
    { x: x + beads * beadWidth(frame), y },
    look,
  )
  return change ? made(frame, change) : frame
}

const frames = fc
  .tuple(fc.boolean(), fc.array(fc.nat(10), { minLength: 10, maxLength: 10 }))
  .map(([hundred, rows]) => frameOf(hundred ? rows : rows.slice(0, 2)))

describe('bead frame', () => {
  it('RK1 has two wires of ten, five red and five white on each', () => {
    const beads = rekenrek.picture(frameOf([7, 5]), look).filter(({ key }) => key.startsWith('bead'))
    expect(beads).toHaveLength(20)
    const colours = Array.from({ length: 10 }, (_, index) => (isRed(index + 1) ? 'r' : 'w')).join('')
    expect(colours).toBe('rrrrrwwwww')
    expect(schema.safeParse({ rows: [1, 2, 3] }).success).toBe(false)
  })

  it('RK2 keeps the beads in order on their wire, and a push moves a block', () => {
    fc.assert(
      fc.property(frames, fc.nat(9), fc.nat(9), (frame, at, index) => {
        const row = at % frame.rows.length
        const places = frame.rows.map((_, wire) =>
          Array.from({ length: 10 }, (_unused, bead) => beadAt(frame, wire, bead + 1).x),
        )
        const inside = insideBox(frame)
        for (const xs of places) {
          xs.forEach((x, bead) => {
            const before = xs[bead - 1]
            if (before !== undefined) expect(x - before).toBeGreaterThanOrEqual(beadWidth(frame) - 1e-6)
            expect(x).toBeGreaterThan(inside.x)
            expect(x).toBeLessThan(inside.x + inside.width)
          })
        }
        const bead = index + 1
        const count = frame.rows[row] ?? 0
        const pressed = made(frame, rekenrek.press?.(frame, `bead ${row + 1} ${bead}`, look, countingMint()))
        expect(pressed.rows[row]).toBe(bead <= count ? bead - 1 : bead)
        expect(dragged(frame, row, bead, bead <= count ? 2 : -2)).toEqual(pressed)
        expect(dragged(frame, row, bead, bead <= count ? -2 : 2)).toBe(frame)
      }),
    )
  })

  it('RK3 its value is the beads at the left', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        const inside = insideBox(frame)
        const left = rekenrek.picture(frame, look).filter(({ key, at }) => {
          const [, row, bead] = /^bead (\d+) (\d+)$/.exec(key) ?? []
          return row !== undefined && at.x < inside.x + (Number(bead) + 1) * beadWidth(frame)
        })
        expect(left).toHaveLength(totalOf(frame))
        expect(rekenrek.quantities(frame)).toMatchObject({
          total: totalOf(frame),
          rest: frame.rows.length * 10 - totalOf(frame),
        })
      }),
    )
  })

  it('RK4 is ready with all its beads at the right, or at the left when set so', () => {
    expect(after(frameOf([7, 5]), 'ready').rows).toEqual([0, 0])
    expect(after(frameOf([7, 5], { start: 'left' }), 'ready').rows).toEqual([10, 10])
    expect(reasonOf(frameOf([0, 0]), 'ready')).toBe('The beads are ready.')
  })

  it('RK5 counts pushes: each row that changes is one, and ready begins again', () => {
    const seven = made(frameOf([0, 0]), rekenrek.press?.(frameOf([0, 0]), 'bead 1 7', look, countingMint()))
    expect(seven).toMatchObject({ rows: [7, 0], pushes: 1 })
    const twelve = wished(seven, { bottom: 5 })
    expect(twelve.pushes).toBe(2)
    expect(after(twelve, 'ready')).toMatchObject({ rows: [0, 0], pushes: 0 })
  })

  it('completes the top wire first, and takes back from the bottom', () => {
    expect(wished(frameOf([8, 0]), { total: 13 }).rows).toEqual([10, 3])
    expect(wished(frameOf([10, 3]), { total: 8 }).rows).toEqual([8, 0])
    expect(wished(frameOf([7, 5]), { total: 14, bottom: 5 }).rows).toEqual([9, 5])
    expect(wished(frameOf([7, 5]), { rest: 7 }).rows).toEqual([8, 5])
    expect(withQuantities(frameOf([7, 5]), { total: 21 })).toMatchObject({ ok: false })
    expect(withQuantities(frameOf([7, 5]), { total: 14, top: 7, bottom: 5 })).toMatchObject({ ok: false })
  })

  it('pushes by ones, fives and all, on either wire, and by tens on a hundred', () => {
    expect(after(frameOf([3, 0]), 'top-five').rows).toEqual([8, 0])
    expect(after(frameOf([3, 2]), 'bottom-back').rows).toEqual([3, 1])
    expect(after(frameOf([3, 2]), 'bottom-ten').rows).toEqual([3, 10])
    expect(reasonOf(frameOf([6, 0]), 'top-five')).toBe('There are not so many beads at the right.')
    expect(reasonOf(frameOf([6, 0], { covered: true }), 'top-five')).toBeUndefined()
    expect(after(frameOf([10, 4, 0, 0, 0, 0, 0, 0, 0, 0]), 'ten-on').rows.slice(0, 4)).toEqual([10, 10, 4, 0])
  })

  it('U6 hides a number everywhere', () => {
    const shown = { showRows: true, showTotal: true, showPushes: true }
    const numberless = hidingLook({ top: 'number', total: 'number' })
    const texts = rekenrek
      .picture(frameOf([7, 5], shown), numberless)
      .flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])))
    expect(texts).toEqual(['?', '5', '?', '0 pushes'])
    expect(rekenrek.describe(frameOf([7, 5]), hidingLook({ top: 'number' }))).toBe(
      'Bead frame: a hidden number of beads on the top wire and 5 on the bottom wire, pushed left.',
    )
    expect(rekenrek.describe(frameOf([7, 5]), hidingLook({ rest: 'number' }))).not.toMatch(/\d/)
  })

  it('says what it shows in one sentence', () => {
    expect(rekenrek.describe(frameOf([7, 5]), look)).toBe(
      'Bead frame: 7 beads on the top wire and 5 on the bottom wire, pushed left.',
    )
    expect(rekenrek.describe(frameOf([7, 5], { covered: true }), look)).toBe(
      'Bead frame: the beads are covered.',
    )
    expect(rekenrek.describe(frameOf([10, 10, 3, 0, 0, 0, 0, 0, 0, 0]), look)).toBe(
      'Bead frame of 100: 23 beads pushed left.',
    )
  })

  it('looks as designed', async () => {
    const coloured = openLook({ top: 'blue', bottom: 'yellow', total: 'teal' })
    const shown = { showRows: true, showTotal: true }
    await goldenPicture('bead-frame', rekenrek.picture(frameOf([7, 5]), look))
    const counted = frameOf([7, 5], { ...shown, showPushes: true, pushes: 2 })
    await goldenPicture('bead-frame-numbers', rekenrek.picture(counted, coloured))
    await goldenPicture(
      'bead-frame-covered',
      rekenrek.picture(frameOf([7, 5], { ...shown, covered: true }), look),
    )
    const hundred = frameOf([10, 10, 10, 10, 7, 0, 0, 0, 0, 0], shown)
    await goldenPicture('bead-frame-hundred', rekenrek.picture(hundred, look))
    await goldenPicture('bead-frame-high-contrast', rekenrek.picture(counted, coloured), HIGH_CONTRAST)
  })
})

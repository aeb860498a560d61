import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { HIGH_CONTRAST } from '../../picture/theme'
import { beadString } from '.'
import { type BeadString, schema, withQuantities } from './beadString'
import { beadWidth, beadX, MARGIN, pegX } from './geometry'
import { isRed } from './picture'

const look = openLook()

function stringOf(change: Partial<BeadString> = {}): BeadString {
  const parsed = schema.safeParse(change)
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message)
  return parsed.data
}

function pegged(after: number, change: Partial<BeadString> = {}): BeadString {
  return stringOf({ pegs: [{ after, numeral: true }], ...change })
}

function after(string: BeadString, id: string): BeadString {
  const action = beadString.actions(string, look).find((candidate) => candidate.id === id)
  const change = action?.run(countingMint())
  if (change?.to === 'state') return change.state
  if (change?.to !== 'wish') throw new Error(`no ${id}`)
  const outcome = withQuantities(string, change.values)
  if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
  return outcome.value
}

const strings = fc
  .record({ hundred: fc.boolean(), gap: fc.boolean(), covered: fc.boolean(), at: fc.nat(100) })
  .map(({ hundred, gap, covered, at }) =>
    pegged(hundred ? at : at % 21, { beads: hundred ? 100 : 20, group: hundred ? 10 : 5, gap, covered }),
  )

describe('bead string', () => {
  it('BS1 its value is the beads to the left of the peg', () => {
    fc.assert(
      fc.property(strings, (string) => {
        const { before } = beadString.quantities(string)
        const x = pegX(string, Number(before), Number(before))
        const open = { ...string, covered: false }
        const left = beadString
          .picture(open, look)
          .filter(({ key, at }) => key.startsWith('bead') && at.x < x)
        expect(left).toHaveLength(Number(before))
      }),
    )
  })

  it('BS2 colours change every 5 on twenty and every 10 on a hundred', () => {
    const colours = (string: BeadString) =>
      Array.from({ length: string.beads }, (_, index) => (isRed(string, index + 1) ? 'r' : 'w')).join('')
    expect(colours(stringOf())).toBe('rrrrrwwwww'.repeat(2))
    expect(colours(stringOf({ beads: 100, group: 10 }))).toBe('rrrrrrrrrrwwwwwwwwww'.repeat(5))
  })

  it('BS3 bead n fills the step from n − 1 to n of a line of its length, and a peg hangs after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 300, max: 1704 }), (n, length) => {
        const string = pegged(n, { length })
        const onLine = (value: number) => MARGIN + (length * value) / 20
        expect(beadX(string, n, n) - beadWidth(string) / 2).toBeCloseTo(onLine(n - 1), 9)
        expect(beadX(string, n, n) + beadWidth(string) / 2).toBeCloseTo(onLine(n), 9)
        const peg = beadString.picture(string, look).find(({ key }) => key === 'peg')
        expect(peg?.at.x).toBeCloseTo(onLine(n), 9)
      }),
    )
  })

  it('BS4 beads keep their order and their number however the peg moves', () => {
    fc.assert(
      fc.property(strings, fc.nat(100), (string, to) => {
        const open = { ...string, covered: false }
        const moved = withQuantities(open, { before: to % (string.beads + 1) })
        if (!moved.ok) throw new Error('the peg moves anywhere on the string')
        const places = beadString
          .picture(moved.value, look)
          .flatMap(({ key, at }) => (/^bead \d/.test(key) ? [at.x] : []))
        expect(places).toHaveLength(string.beads)
        expect(places).toEqual([...places].sort((a, b) => a - b))
      }),
    )
  })

  it('U3 is position-valued: a peg dragged or a bead pressed is a wish for that many beads', () => {
    const string = pegged(13)
    expect(beadString.drag?.(string, 'peg', { x: MARGIN + 8.3 * beadWidth(string), y: 0 }, look)).toEqual({
      to: 'wish',
      values: { before: 8 },
    })
    expect(beadString.press?.(string, 'bead 17', look, countingMint())).toEqual({
      to: 'wish',
      values: { before: 17 },
    })
  })

  it('moves by ones, by groups, to the next colour, and counts on with pegs', () => {
    const pegOf = (string: BeadString) => string.pegs.map((peg) => peg.after)
    expect(pegOf(after(pegged(13), 'right'))).toEqual([14])
    expect(pegOf(after(pegged(13), 'group-back'))).toEqual([8])
    expect(pegOf(after(pegged(13), 'colour'))).toEqual([15])
    expect(pegOf(after(after(stringOf(), 'next-peg'), 'next-peg'))).toEqual([5, 10])
    expect(after(after(pegged(13), 'cover'), 'cover')).toEqual(pegged(13))
  })

  it('U6 a hidden number is said nowhere, and a hidden size is drawn nowhere', () => {
    const hidden = hidingLook({ before: 'size', after: 'size' })
    expect(beadString.picture(pegged(4), hidden)).toEqual(beadString.picture(pegged(13), hidden))
    const numberless = hidingLook({ before: 'number' })
    expect(beadString.describe(pegged(13), numberless)).not.toMatch(/13|7/)
  })

  it('says what it shows in one sentence', () => {
    expect(beadString.describe(pegged(13), look)).toBe(
      'Bead string of 20, red and white in fives: a peg after bead 13, 7 beads after it.',
    )
    expect(
      beadString.describe(pegged(13, { pegs: [{ after: 13, numeral: false }], covered: true }), look),
    ).toBe(
      'Bead string of 20, red and white in fives: a peg after 2 fives and 3 more, the beads after it covered.',
    )
  })

  it('refuses a state that cannot be', () => {
    expect(schema.safeParse({ pegs: [{ after: 21 }] }).error?.issues[0]?.message).toBe(
      'A peg hangs past the end of the string.',
    )
    expect(schema.safeParse({ gap: true }).success).toBe(false)
  })

  it('looks as designed', async () => {
    const pictureOf = (string: BeadString) => beadString.picture(string, openLook({ before: 'blue' }))
    await goldenPicture('bead-string-fives', pictureOf(stringOf()))
    await goldenPicture('bead-string-tens', pictureOf(stringOf({ group: 10 })))
    await goldenPicture('bead-string-peg', pictureOf(pegged(13, { drop: 120, length: 1704 })))
    await goldenPicture('bead-string-covered', pictureOf(pegged(13, { covered: true })))
    await goldenPicture('bead-string-gap', pictureOf(pegged(8, { gap: true })))
    await goldenPicture('bead-string-hundred', pictureOf(pegged(47, { beads: 100, group: 10, length: 1704 })))
    await goldenPicture('bead-string-peg-high-contrast', pictureOf(pegged(13)), HIGH_CONTRAST)
  })
})

describe('a bead that is pushed', () => {
  const pushed = (string: BeadString, bead: number, by: number) => {
    const split = string.gap ? (string.pegs[0]?.after ?? null) : null
    const change = beadString.drag?.(
      string,
      `bead ${bead}`,
      { x: beadX(string, bead, split) + by, y: 0 },
      look,
    )
    if (change?.to === 'state') return change.state
    if (change?.to !== 'wish') return null
    const outcome = withQuantities(string, change.values)
    return outcome.ok ? outcome.value : null
  }

  it('takes those before it with it', () => {
    expect(pushed(stringOf(), 8, 60)).toMatchObject({ gap: true, pegs: [{ after: 7 }] })
    expect(pushed(stringOf(), 7, -60)).toMatchObject({ gap: true, pegs: [{ after: 7 }] })
  })

  it('slides one more in, or one away', () => {
    const parted = pegged(7, { gap: true })
    expect(pushed(parted, 8, -60)?.pegs[0]?.after).toBe(8)
    expect(pushed(parted, 7, 60)?.pegs[0]?.after).toBe(6)
  })

  it('stays when it hardly moved, and under a cover', () => {
    expect(pushed(stringOf(), 8, 5)).toBeNull()
    expect(pushed(pegged(7, { gap: true, covered: true }), 5, 60)).toBeNull()
  })
})

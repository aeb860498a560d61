import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { HIGH_CONTRAST } from '../../picture/theme'
import { cubes as kind } from '.'
import { areMatched, type Cubes, cubesIn, inEach } from './cubes'
import { tableOf } from './geometry'
import { trainOf } from './trains'

const look = openLook()

function cubesOf(
  trains: readonly Readonly<Record<string, number>>[],
  loose: Readonly<Record<string, number>> = {},
  more: Partial<Cubes> = {},
): Cubes {
  const mint = countingMint(1)
  const some = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).flatMap(([set, count]) => Array.from({ length: count }, () => mint('cube', set)))
  return {
    ...kind.initial(countingMint(9000)),
    trains: trains.map((counts) => trainOf(some(counts))),
    loose: some(loose),
    ...more,
  }
}

function solidOf(length: number, width: number, count: number, more: Partial<Cubes> = {}): Cubes {
  const { loose } = cubesOf([], { blue: count })
  return { ...cubesOf([]), loose: [], solid: { length, width, cubes: loose, apart: false }, ...more }
}

function run(cubes: Cubes, ids: string): Cubes {
  const mint = countingMint(5000)
  return ids.split(' ').reduce((state, id) => {
    const action = kind.actions(state, look).find((each) => each.id === id)
    const change = action?.run(mint)
    if (change?.to !== 'state') throw new Error(`"${id}" is refused: ${action?.refusal?.reason(look)}`)
    return change.state
  }, cubes)
}

function why(cubes: Cubes, id: string): string | undefined {
  return kind
    .actions(cubes, look)
    .find((each) => each.id === id)
    ?.refusal?.reason(look)
}

const lengths = (cubes: Cubes) => cubes.trains.map((train) => train.cubes.length)
const ids = (cubes: Cubes) =>
  cubesIn(cubes)
    .map(({ id }) => id)
    .sort()

const some = fc.tuple(fc.array(fc.nat(9), { minLength: 1, maxLength: 5 }), fc.nat(6)).map(([trains, loose]) =>
  cubesOf(
    trains.map((count) => ({ blue: count, red: 1 })),
    { teal: loose },
  ),
)
const moves = fc.array(
  fc.constantFrom(
    'into-1',
    'into-2',
    'out',
    'train',
    'join',
    'break',
    'colours',
    'match',
    'slide',
    'snap',
    'equal',
    'bigger',
    'smaller',
    'loose',
    'solid',
    'bars',
    'apart',
  ),
  { maxLength: 12 },
)

function runWhatCan(cubes: Cubes, chosen: readonly string[]): Cubes {
  return chosen.reduce((state, id) => (why(state, id) === undefined ? run(state, id) : state), cubes)
}

describe('cubes', () => {
  it('CU1 draws each train as long as its cubes', () => {
    fc.assert(
      fc.property(some, (cubes) => {
        const { side } = tableOf(cubes)
        const parts = kind.picture(cubes, look)
        cubes.trains.forEach((train, index) => {
          const places = train.cubes.map(({ id }) => parts.find((part) => part.token === id)?.at.x ?? 0)
          places.slice(1).forEach((x, next) => expect(x - (places[next] ?? 0)).toBeCloseTo(side))
          expect(kind.quantities(cubes)[`train${index + 1}`]).toBe(places.length)
        })
      }),
    )
  })

  it('CU2 keeps the cubes however they are joined and broken', () => {
    fc.assert(
      fc.property(some, moves, (cubes, chosen) => {
        expect(ids(runWhatCan(cubes, chosen))).toEqual(ids(cubes))
      }),
    )
  })

  it('CU3 compares trains only when their ends match', () => {
    const two = cubesOf([{ blue: 6 }, { orange: 4 }])
    expect(kind.quantities(two).difference).toBe(2)
    const apart = run(two, 'slide')
    expect(areMatched(apart)).toBe(false)
    expect(kind.quantities(apart).difference).toBeUndefined()
    expect(kind.describe(apart, look)).toMatch(/the ends do not match\.$/)
    expect(why(apart, 'snap')).toBe('Match the ends first.')
    const snapped = run(apart, 'match snap')
    expect([lengths(snapped), snapped.loose.length]).toEqual([[4, 4], 2])
    const asked = kind.withQuantities(two, { difference: 3, train2: 4 }, countingMint(700))
    expect(asked.ok && lengths(asked.value)).toEqual([7, 4])
  })

  it('CU4 makes equal trains, and leaves the rest loose', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 9 }), (cubes, each) => {
        const total = cubesIn(cubes).length
        if (each > total) return
        const equal = run({ ...cubes, each }, 'equal')
        expect(inEach(equal)).toBe(each)
        expect(equal.loose).toHaveLength(total % each)
      }),
    )
    const twelve = run(cubesOf([{ blue: 12 }], {}, { each: 4 }), 'equal')
    expect(kind.describe(twelve, look)).toBe('Cubes: 3 trains of 4 cubes.')
  })

  it('CU5 counts a cuboid by its length, width and height', () => {
    const side = fc.integer({ min: 1, max: 6 })
    fc.assert(
      fc.property(side, side, side, (length, width, height) => {
        const values = kind.quantities(solidOf(length, width, length * width * height))
        expect(values).toMatchObject({ total: length * width * height, length, width, height })
        const wider = kind.withQuantities(
          solidOf(length, width, length * width * height),
          { width: width + 1 },
          countingMint(3000),
        )
        expect(wider.ok && kind.quantities(wider.value).total).toBe(length * (width + 1) * height)
      }),
    )
    const built = run(cubesOf([{ blue: 4 }, { blue: 4 }, { blue: 4 }]), 'solid layer')
    expect(kind.describe(built, look)).toBe('Cubes: a cuboid of 24 cubes, 4 long, 3 wide and 2 high.')
    expect(lengths(run(built, 'unlayer solid'))).toEqual([4, 4, 4])
    expect(kind.quantities(solidOf(4, 3, 13)).height).toBeUndefined()
  })

  it('breaks a train at the cube that is pressed', () => {
    const cubes = cubesOf([{ blue: 6 }])
    const change = kind.press?.(cubes, 'token t4', look, countingMint(50))
    expect(change?.to === 'state' && lengths(change.state)).toEqual([4, 2])
    expect(kind.press?.(cubes, 'token t6', look, countingMint(50))).toBe(null)
  })

  it('slides a train by its grip', () => {
    const cubes = cubesOf([{ blue: 6 }, { red: 4 }])
    const { side, trains } = tableOf(cubes)
    const change = kind.drag?.(cubes, 'grip 2', { x: (trains[1]?.x ?? 0) + 2.2 * side, y: 100 }, look)
    expect(change?.to === 'state' && change.state.trains[1]?.at).toBe(2)
  })

  it('keeps colours together when one of them grows', () => {
    const outcome = kind.withQuantities(cubesOf([{ red: 4, yellow: 2 }]), { 'set:red': 5 }, countingMint(80))
    expect(outcome.ok && kind.describe(outcome.value, look)).toBe(
      'Cubes: a train of 7 cubes, 5 red cubes and 2 yellow cubes.',
    )
  })

  it('takes cubes only', () => {
    const offered = kind.offer?.(cubesOf([{ blue: 2 }]), { id: 'x', kind: 'counter', set: 'red' }, null)
    expect(offered?.ok === false && offered.refusal.reason(look)).toBe('Only cubes join together.')
  })

  it('stays quick with 500 cubes', () => {
    const loose = cubesOf([], { blue: 500 }, { area: { width: 1400, height: 640 } })
    const equal = run({ ...loose, each: 10 }, 'equal')
    const solid = solidOf(10, 10, 500)
    for (const cubes of [loose, equal, solid]) {
      const marks = new Set(kind.picture(cubes, look).map((part) => part.marks))
      // Each kind of face is painted once and copied.
      expect(marks.size).toBeLessThanOrEqual(5)
    }
    expect(kind.picture(solid, look).length).toBeLessThan(250)
  })

  it('looks as designed', async () => {
    const paint = (cubes: Cubes) => kind.picture(cubes, look)
    const three = kind.initial(countingMint())
    await goldenPicture('cubes', paint(three))
    await goldenPicture('cubes-high-contrast', paint(three), HIGH_CONTRAST)
    await goldenPicture('two-colours', paint(cubesOf([{ red: 4, yellow: 2 }], {}, { numbers: true })))
    await goldenPicture(
      'bars',
      paint(cubesOf([{ red: 4, yellow: 2 }, { blue: 3 }], {}, { bars: true, numbers: true })),
    )
    await goldenPicture('equal-trains', paint(run(cubesOf([{ blue: 34 }], {}, { each: 3 }), 'equal')))
    await goldenPicture('cuboid', paint(solidOf(4, 3, 24, { numbers: true })))
    await goldenPicture('unfinished', paint(solidOf(5, 3, 21)))
    await goldenPicture('layers-apart', paint(run(solidOf(4, 3, 36), 'apart')))
    await goldenPicture('solid-high-contrast', paint(solidOf(4, 3, 24)), HIGH_CONTRAST)
    await goldenPicture(
      'numbers-hidden',
      kind.picture({ ...three, numbers: true }, hidingLook({ train1: 'number' })),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { contains } from '../../geometry/box'
import { distance } from '../../geometry/point'
import { HIGH_CONTRAST } from '../../picture/theme'
import { smallWorld } from '.'
import { diameterOf, placesIn } from './geometry'
import { changedToCounters } from './moves'
import { OUTSIDE, placesOf, type SceneKind, type SmallWorld, thingsAt, thingsIn } from './smallWorld'

const look = openLook()

function worldOf(
  kind: SceneKind,
  counts: readonly number[],
  outside: number,
  more: Partial<SmallWorld> = {},
  thing: SmallWorld['thing'] = 'duck',
): SmallWorld {
  const mint = countingMint()
  const some = (count: number) => Array.from({ length: count }, () => mint(thing, more.set ?? thing))
  return {
    ...smallWorld.initial(mint),
    scenes: counts.map((count) => ({ kind, name: '', things: some(count) })),
    outside: some(outside),
    thing,
    set: thing,
    ...more,
  }
}

function run(world: SmallWorld, ids: string, mint = countingMint(500)): SmallWorld {
  return ids.split(' ').reduce((state, id) => {
    const action = smallWorld.actions(state, look).find((each) => each.id === id)
    const change = action?.run(mint)
    if (change?.to !== 'state') throw new Error(`"${id}" is refused: ${action?.refusal?.reason(look)}`)
    return change.state
  }, world)
}

const ids = (world: SmallWorld) =>
  thingsIn(world)
    .map(({ id }) => id)
    .sort()

const worlds = fc
  .tuple(fc.array(fc.nat(9), { minLength: 1, maxLength: 5 }), fc.nat(9))
  .map(([counts, outside]) => worldOf('plate', counts, outside))
const moves = fc.array(
  fc.constantFrom(
    'into-1',
    'into-2',
    'out',
    'deal',
    'share',
    'together',
    'empty',
    'rows',
    'fewer-scenes',
    'counters',
    'objects',
  ),
  { maxLength: 12 },
)

function runWhatCan(world: SmallWorld, chosen: readonly string[]): SmallWorld {
  return chosen.reduce((state, id) => {
    const can = smallWorld.actions(state, look).find((each) => each.id === id)?.refusal === null
    return can ? run(state, id) : state
  }, world)
}

describe('small world', () => {
  it('SW1 counts each object once, SW2 each in one scene or outside', () => {
    fc.assert(
      fc.property(worlds, moves, (world, chosen) => {
        const after = runWhatCan(world, chosen)
        const values = smallWorld.quantities(after)
        const held = placesOf(after).map((place) => thingsAt(after, place).length)
        expect(held.reduce((a, b) => a + b, 0)).toBe(values.total)
        expect(new Set(ids(after)).size).toBe(values.total)
        const twice = { ...after, outside: [...after.outside, ...thingsIn(after).slice(0, 1)] }
        expect(smallWorld.schema.safeParse(twice).success).toBe(thingsIn(after).length === 0)
      }),
    )
  })

  it('SW3 changes objects to counters one for one, and back', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        if (thingsIn(world).length === 0) return
        const counters = run(world, 'counters')
        expect(ids(counters)).toEqual(ids(world))
        expect(thingsIn(counters).every(({ kind }) => kind === 'counter')).toBe(true)
        expect(smallWorld.quantities(counters)).toEqual(smallWorld.quantities(world))
        expect(run(counters, 'objects')).toEqual(world)
        const one = run(world, 'counter')
        expect(thingsIn(one).filter(({ kind }) => kind === 'counter')).toHaveLength(1)
      }),
    )
  })

  it('SW3 knows a counter for the object it was after it came back from elsewhere', () => {
    const world = run(worldOf('pond', [2], 0), 'counters')
    const [token] = thingsIn(world)
    if (!token) throw new Error('There are two')
    const away = smallWorld.lift?.(world, token.id) ?? world
    const back = smallWorld.receive?.(away, token, 'outside') ?? away
    expect(back.outside).toEqual([token])
    expect(run(back, 'objects').outside[0]?.kind).toBe('duck')
  })

  it('SW4 keeps the total until something comes or goes', () => {
    fc.assert(
      fc.property(worlds, moves, (world, chosen) => {
        expect(ids(runWhatCan(world, chosen))).toEqual(ids(world))
      }),
    )
    expect(ids(run(worldOf('pond', [4], 2), 'add'))).toHaveLength(7)
    expect(ids(run(worldOf('pond', [4], 2), 'remove'))).toHaveLength(5)
  })

  it('shares out equally and leaves the rest outside', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const total = thingsIn(world).length
        if (total === 0) return
        const shared = runWhatCan(world, ['share'])
        const each = Math.floor(total / world.scenes.length)
        expect(shared.scenes.every(({ things }) => things.length === each)).toBe(true)
        expect(shared.outside).toHaveLength(total - each * world.scenes.length)
      }),
    )
  })

  it('tells first, then, now, and tells it again with other numbers', () => {
    const told = run(worldOf('pond', [4], 0), 'story add add story story')
    expect(smallWorld.describe(told, look)).toBe(
      'Small world: 6 ducks in the pond; first there were 4, then 2 came, now there are 6.',
    )
    expect(smallWorld.quantities(told)).toMatchObject({ first: 4, came: 2, went: 0, total: 6 })
    const again = smallWorld.withQuantities(told, { first: 5, came: 3 }, countingMint(100))
    expect(again.ok && smallWorld.quantities(again.value)).toMatchObject({
      first: 5,
      came: 3,
      went: 0,
      total: 8,
    })
    const fewer = smallWorld.withQuantities(told, { went: 1 }, countingMint(100))
    expect(fewer.ok && smallWorld.quantities(fewer.value)).toMatchObject({
      first: 4,
      came: 0,
      went: 1,
      total: 3,
    })
  })

  it('shows any numbers that go together at once, with the same things as far as they go', () => {
    fc.assert(
      fc.property(worlds, fc.nat(12), fc.nat(12), (world, inFirst, outside) => {
        const values = { scene1: inFirst, outside }
        const outcome = smallWorld.withQuantities(world, values, countingMint(900))
        if (!outcome.ok) throw new Error('There is room')
        expect(smallWorld.quantities(outcome.value)).toMatchObject(values)
        const kept = ids(outcome.value).filter((id) => ids(world).includes(id)).length
        expect(kept).toBe(Math.min(ids(outcome.value).length, ids(world).length))
      }),
    )
    const swap = smallWorld.withQuantities(
      worldOf('pond', [4], 2),
      { total: 6, scene1: 5, outside: 1 },
      countingMint(50),
    )
    expect(swap.ok && ids(swap.value)).toEqual(ids(worldOf('pond', [4], 2)))
  })

  it('says what is where, and no number that is hidden', () => {
    const world = worldOf('pond', [4], 2)
    expect(smallWorld.describe(world, look)).toBe('Small world: 4 ducks in the pond; 2 ducks outside.')
    expect(smallWorld.describe(world, hidingLook({ total: 'number' }))).toBe(
      'Small world: some ducks in the pond, and outside.',
    )
    expect(smallWorld.describe(worldOf('plate', [3, 0], 0, {}, 'leaf'), look)).toBe(
      'Small world: 3 leaves on plate 1; nothing on plate 2.',
    )
    const one = changedToCounters(world, new Set([thingsIn(world)[0]?.id ?? '']))
    expect(smallWorld.describe(one, look)).toMatch(/1 duck counter and 3 ducks in the pond/)
  })

  it('takes what counts as one, where it is dropped', () => {
    const world = worldOf('plate', [1, 1], 0)
    const refusal = (kind: string) => {
      const offered = smallWorld.offer?.(world, { id: 'x', kind, set: 'red' }, null)
      return offered?.ok ? null : offered?.refusal.reason(look)
    }
    expect(refusal('cube')).toBe(null)
    expect(refusal('ten-counter')).toBe('Place value counters go in a chart.')
    expect(refusal('hundred')).toBe('Base ten blocks go on a mat or in a chart.')
    const offered = smallWorld.offer?.(world, { id: 'x', kind: 'apple', set: 'apple' }, { x: 600, y: 150 })
    expect(offered?.ok && [offered.value.id, offered.value.name]).toEqual(['scene2 600 150', 'plate 2'])
    expect(placesOf(world).at(-1)).toBe(OUTSIDE)
  })

  it('SW2 lets a thing lie where it is let go in its scene, hiding no other', () => {
    const drops = fc.array(fc.tuple(fc.nat(99), fc.nat(760), fc.nat(480)), { maxLength: 20 })
    fc.assert(
      fc.property(worlds, drops, (start, steps) => {
        let world = start
        for (const [which, x, y] of steps) {
          const things = thingsIn(world)
          const thing = things[which % Math.max(1, things.length)]
          if (!thing) continue
          const without = smallWorld.lift?.(world, thing.id) ?? world
          const slot = smallWorld.offer?.(without, thing, { x, y })
          if (!slot?.ok) continue
          world = smallWorld.receive?.(without, thing, slot.value.id) ?? world
          expect(ids(world)).toEqual(ids(start))
          const parts = smallWorld.picture(world, look)
          const laid = parts.find(({ token }) => token === thing.id)
          expect(laid?.at.x).toBeCloseTo(slot.value.at.x, -1)
          for (const place of placesIn(world))
            for (const { id } of thingsAt(world, place.place)) {
              const at = parts.find(({ token }) => token === id)?.at ?? { x: -1, y: -1 }
              expect(contains(place.box, at)).toBe(true)
            }
        }
        const middles = smallWorld.picture(world, look).flatMap(({ token, at }) => (token ? [at] : []))
        middles.forEach((one, index) => {
          for (const other of middles.slice(index + 1))
            expect(distance(one, other)).toBeGreaterThan(0.5 * diameterOf(world))
        })
        const tidied = world.spots.length > 0 ? run(world, 'tidy') : world
        expect(tidied.spots).toEqual([])
      }),
      { numRuns: 40 },
    )
    const pond = worldOf('pond', [1], 1)
    const [duck] = pond.outside
    if (!duck) throw new Error('No duck')
    const slot = smallWorld.offer?.(smallWorld.lift?.(pond, duck.id) ?? pond, duck, { x: 250, y: 200 })
    expect(slot).toMatchObject({ ok: true, value: { at: { x: 250, y: 200 }, name: 'the pond' } })
  })

  it('has no button for a scene that is not there', () => {
    const there = smallWorld.actions(worldOf('plate', [1, 1], 0), look).filter(({ absent }) => !absent)
    expect(there.map(({ id }) => id).filter((id) => id.startsWith('into-'))).toEqual(['into-1', 'into-2'])
  })

  it('SW2 calls the room outside by its own name', () => {
    const world = worldOf('pond', [4], 2, { outsideName: 'outside the pond' })
    expect(smallWorld.describe(world, look)).toBe(
      'Small world: 4 ducks in the pond; 2 ducks outside the pond.',
    )
    expect(smallWorld.describe(world, hidingLook({ outside: 'number' }))).toBe(
      'Small world: some ducks in the pond, and outside the pond.',
    )
    const words = smallWorld.actions(world, look).map(({ label }) => label)
    expect(words).toEqual(expect.arrayContaining(['Move one outside the pond', 'Put all outside the pond']))
    const names = smallWorld.picture(world, look).map(({ name }) => name)
    expect(names).toContain('duck 2 outside the pond')
  })

  it('looks as designed', async () => {
    const paint = (world: SmallWorld) => smallWorld.picture(world, look)
    await goldenPicture('pond', paint(worldOf('pond', [4], 2, { ring: true })))
    await goldenPicture(
      'pond-numbers',
      paint(worldOf('pond', [7], 3, { numbers: true, story: { moment: 'then', first: 8 } }, 'fish')),
    )
    await goldenPicture('plates', paint(worldOf('plate', [3, 3, 3], 1, {}, 'apple')))
    await goldenPicture('bus', paint(worldOf('bus', [5], 2, {}, 'bear')))
    await goldenPicture('hoops', paint(worldOf('hoop', [4, 3], 0, { set: 'red' }, 'counter')))
    await goldenPicture('boxes', paint(worldOf('box', [4, 12, 3, 5, 2], 6, {}, 'shell')))
    await goldenPicture('rows', paint(worldOf('pond', [4, 6], 1, { layout: 'rows', numbers: true }, 'boat')))
    await goldenPicture(
      'pond-high-contrast',
      paint(run(worldOf('pond', [4], 2), 'counter counter')),
      HIGH_CONTRAST,
    )
    await goldenPicture('bus-high-contrast', paint(worldOf('bus', [5], 2, {}, 'button')), HIGH_CONTRAST)
    await goldenPicture(
      'covered',
      smallWorld.picture(worldOf('plate', [4, 2], 2), hidingLook({ total: 'size' })),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { type Exact, fraction } from '../../number/exact'
import { HIGH_CONTRAST } from '../../picture/theme'
import type { Look, Values } from '../contract'
import { functionMachine } from '.'
import { expressionOf } from './expression'
import { machinesFrom } from './fields'
import { type FunctionMachine, inputFor, OPERATORS, outputOf, schema } from './functionMachine'
import { type Name, quantities, withQuantities } from './values'

const look = openLook()

/** A machine as a lesson file writes it. */
function machineOf(rule: string, inputs: readonly Exact[], saved: object = {}): FunctionMachine {
  const parsed = schema.safeParse({
    machines: machinesFrom(rule),
    runs: inputs.map((input) => ({ input })),
    ...saved,
  })
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message)
  return parsed.data
}

function after(state: FunctionMachine, ...ids: string[]): FunctionMachine {
  return ids.reduce((now, id) => {
    const action = functionMachine.actions(now, look).find((candidate) => candidate.id === id)
    return carriedOut(now, action?.run(countingMint()) ?? null)
  }, state)
}

function carriedOut(
  state: FunctionMachine,
  change: ReturnType<NonNullable<typeof functionMachine.press>>,
): FunctionMachine {
  if (change?.to === 'state') return change.state
  if (change?.to !== 'wish') throw new Error(change?.refusal.reason(look) ?? 'nothing happened')
  return asked(state, change.values)
}

function asked(state: FunctionMachine, values: Values<Name>): FunctionMachine {
  const outcome = withQuantities(state, values)
  if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
  return outcome.value
}

function texts(state: FunctionMachine, seen: Look = look): string[] {
  return functionMachine
    .picture(state, seen)
    .flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])))
}

const numbers = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4 }))
  .map(([n, d]) => fraction(n, d))
const rules = fc.array(fc.record({ operator: fc.constantFrom(...OPERATORS), by: numbers }), {
  minLength: 1,
  maxLength: 3,
})
const machines = fc
  .record({ rule: rules, inputs: fc.array(numbers, { minLength: 1, maxLength: 8 }) })
  .map(({ rule, inputs }) => machineOf('', inputs, { machines: rule }))

describe('function machine', () => {
  it('FM1 one input always gives one output, and the table says the same as the sum', () => {
    fc.assert(
      fc.property(machines, (state) => {
        const values = quantities(state)
        state.runs.forEach(({ input }, index) => {
          expect(values[`out${index + 1}`]).toBe(outputOf(state, input ?? 0))
        })
      }),
    )
  })

  it('FM2 calculates exactly and refuses to divide by 0', () => {
    expect(outputOf(machineOf('÷ 3', [1]), 1)).toBe('1/3')
    expect(outputOf(machineOf('÷ 3 × 3', [1]), 1)).toBe(1)
    expect(schema.safeParse({ machines: [{ operator: '÷', by: 0 }] }).error?.issues[0]?.message).toBe(
      'Nothing can be divided by 0.',
    )
    const divides = machineOf('÷ 2', [8])
    const change = functionMachine.write?.(divides, 'machine 1', '0')
    expect(change?.to === 'refusal' && change.refusal.reason(look)).toBe('Nothing can be divided by 0.')
    const outcome = withQuantities(divides, { by1: 0 })
    expect(outcome.ok || outcome.refusal.reason(look)).toBe('Nothing can be divided by 0.')
  })

  it('FM3 run backwards it returns the input, where the rule can be undone', () => {
    fc.assert(
      fc.property(machines, numbers, (state, input) => {
        expect(inputFor(state, outputOf(state, input))).toBe(input)
        expect(quantities(after(state, 'turn'))).toEqual(quantities(state))
      }),
    )
    expect(asked(machineOf('× 2 + 3', [4]), { out1: 21 }).runs[0]?.input).toBe(9)
    const none = functionMachine.actions(machineOf('× 0', [4]), look).find(({ id }) => id === 'turn')
    expect(none?.refusal?.reason(look)).toBe('This rule cannot be undone: every input gives the same output.')
    const back = machineOf('× 2 + 3', [4], { backwards: true })
    expect(texts(back).slice(2, 8)).toEqual(['÷', '2', '−', '3', '11', 'out'])
  })

  it('FM4 goes through from left to right, and the order matters', () => {
    const state = machineOf('× 2 + 3', [4])
    expect(quantities(state).out1).toBe(11)
    expect(quantities(after(state, 'swap')).out1).toBe(14)
    expect(quantities(after(machineOf('+ 2 + 3', [4]), 'swap')).out1).toBe(9)
  })

  it('FM5 a hidden rule stays hidden in the picture, in words, with a letter and between the machines', () => {
    const hidden = {
      machines: [
        { operator: '×', by: 7, hidden: true },
        { operator: '+', by: 30, hidden: true },
      ],
    }
    const state = machineOf('', [2], { ...hidden, letter: 'n', steps: true })
    for (const backwards of [false, true]) {
      const shown = { ...state, backwards }
      expect(texts(shown).filter((text) => /[×÷+−7]|30|14/.test(text))).toEqual([])
      expect(functionMachine.describe(shown, look)).not.toMatch(/[×÷+−7]|30|14/)
      const labels = functionMachine
        .actions(shown, look)
        .map(({ label, refusal }) => `${label} ${refusal?.reason(look) ?? ''}`)
      expect(labels.join(' ')).not.toMatch(/[×÷+−7]|30|14/)
    }
    expect(functionMachine.describe(state, look)).toBe(
      'Function machine: a hidden rule then a hidden rule; 2 gives 44; n gives a hidden rule.',
    )
    const press = functionMachine.press?.(state, 'machine 1', look, countingMint())
    expect(press?.to === 'state' && press.state.machines[0]?.hidden).toBe(false)
    expect(texts(machineOf('× 7', [2], { letter: 'n' }), hidingLook({ by1: 'number' }))).not.toContain('7n')
  })

  it('puts a number in, reveals what comes out, and collects the pairs', () => {
    let state = after(machineOf('+ 3', [4]), 'new')
    state = carriedOut(state, functionMachine.write?.(state, 'in now', '10') ?? null)
    expect(functionMachine.describe(state, look)).toBe(
      'Function machine: + 3; 4 gives 7; 10 gives a hidden number.',
    )
    expect(texts(state)).not.toContain('13')
    expect(functionMachine.describe(after(state, 'run'), look)).toBe(
      'Function machine: + 3; 4 gives 7; 10 gives 13.',
    )
    expect(after(state, 'run', 'next').current).toBe(0)
    expect(after(state, 'run', 'hide-all').runs.map(({ masked }) => masked)).toEqual([['out'], ['out']])
    expect(quantities(after(state, 'more')).in2).toBe(11)
  })

  it('FM4 a machine that is dragged past another goes through after it', () => {
    const state = machineOf('× 3 + 4', [5])
    const dragged = (part: string, x: number) =>
      functionMachine.drag?.(state, part, { x, y: 80 }, look) ?? null
    expect(quantities(carriedOut(state, dragged('machine 2', 300))).out1).toBe(27)
    expect(quantities(carriedOut(state, dragged('machine 1', 900))).out1).toBe(27)
    expect(dragged('machine 1', 300)).toBeNull()
    expect(dragged('in now', 300)).toBeNull()
  })

  it('writes the output for any number with a letter', () => {
    const said = (rule: string) => expressionOf(machineOf(rule, [1], { letter: 'n' }))
    expect(said('× 2 + 3')).toBe('2n + 3')
    expect(said('+ 3 × 2')).toBe('2(n + 3)')
    expect(said('÷ 4')).toBe('n ÷ 4')
    expect(said('− 1 ÷ 4 × 3')).toBe('(n − 1) ÷ 4 × 3')
    expect(said('× 2/3')).toBe('n × 2 ÷ 3')
  })

  it('an output asked for is run back; a rule asked for changes what comes out', () => {
    const state = machineOf('× 2 + 3', [4, 5])
    expect(quantities(asked(state, { by1: 3 }))).toEqual({
      by1: 3,
      by2: 3,
      in1: 4,
      out1: 15,
      in2: 5,
      out2: 18,
    })
    expect(asked(state, { by1: 3, out1: 18 }).runs[0]?.input).toBe(5)
    const against = withQuantities(state, { in1: 4, out1: 12 })
    expect(against.ok || against.refusal.reason(look)).toBe(
      'The rule does not give that output for that input.',
    )
  })

  it('reads a rule as it is written', () => {
    expect(machinesFrom('× 2 + 3')).toEqual([
      { operator: '×', by: 2 },
      { operator: '+', by: 3 },
    ])
    expect(machinesFrom('*0.5-1/4')).toEqual([
      { operator: '×', by: '1/2' },
      { operator: '−', by: '1/4' },
    ])
    expect(machinesFrom('2 + 3')).toBeNull()
    expect(machinesFrom('+ 3 and more')).toBeNull()
  })

  it('looks as designed', async () => {
    const drawn = (state: FunctionMachine, seen = look) => functionMachine.picture(state, seen)
    await goldenPicture('function-machine', drawn(machineOf('+ 3', [4, 10, 27], { current: 1 })))
    await goldenPicture(
      'function-machine-chain',
      drawn(
        machineOf('× 2 + 3 ÷ 4', [4, 5], { letter: 'n', steps: true }),
        openLook({ in1: 'blue', out1: 'teal' }),
      ),
    )
    await goldenPicture(
      'function-machine-backwards',
      drawn(
        machineOf('× 2 + 3', [4], { backwards: true, steps: true, runs: [{ input: 4, masked: ['in'] }] }),
      ),
    )
    await goldenPicture(
      'function-machine-hidden',
      drawn(
        machineOf('', [], {
          machines: [{ operator: '×', by: 7, hidden: true }],
          runs: [{ input: 2 }, { input: 3 }, { input: 10, masked: ['out'] }, { masked: ['out'] }],
          current: 3,
          letter: 'n',
        }),
      ),
    )
    await goldenPicture(
      'function-machine-fraction',
      drawn(machineOf('× 1/3 + 1/2', [4], { letter: 'n', notation: 'fraction' })),
    )
    await goldenPicture('function-machine-high-contrast', drawn(machineOf('× 2 + 3', [4, 5])), HIGH_CONTRAST)
  })
})

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { kindOf, loadKinds } from '../manipulatives/registry'
import { ROD_KINDS } from '../manipulatives/sizedKinds'
import { type Exact, multiply, toFloat } from '../number/exact'
import { actionsOf } from './actions'
import { announcement } from './announce'
import { type Document, EMPTY_BOARD, type Piece, pieceOf } from './board'
import { layPiece, movePiece } from './edit'
import { lineUnder, moveLabel } from './laying'
import { lookOf, openPiece } from './open'

beforeAll(() => loadKinds(['number-line', 'number-rods', 'bar-model']))

function piece(id: string, kind: string, at: Piece['at'], saved: unknown): Piece {
  const read = kindOf(kind)?.read(saved)
  if (!read?.ok) throw new Error(read?.problems[0]?.message)
  return { id, kind, at, state: read.state }
}

const line = (saved: object = {}, x = 200) => piece('line', 'number-line', { x, y: 380 }, saved)
const TO_20 = { from: 0, to: 20, step: 1 }

function rods(rows: readonly (readonly number[])[], saved: object = {}, x = 900): Piece {
  const made = rows.map((row, at) =>
    row.map((length, index) => ({ id: `r${at}-${index}`, kind: ROD_KINDS[length - 1], set: 'rods' })),
  )
  return piece('p', 'number-rods', { x, y: 100 }, { rows: made, ...saved })
}

const bars = (saved: object, x = 700) => piece('p', 'bar-model', { x, y: 60 }, saved)

function on(...pieces: Piece[]): Document {
  return { board: { ...EMPTY_BOARD, pieces }, next: 50 }
}

/** The piece dropped a little off 0 of the line, over its marks. */
function dropped(document: Document, off = 12): ReturnType<typeof layPiece> {
  const [under, laid] = ['line', 'p'].map((id) => pieceOf(document.board, id))
  if (!under || !laid) throw new Error('no pieces')
  const zero = under.at.x + (openPiece(under).ruler?.zero ?? 0)
  const x = zero - (openPiece(laid).startsAt ?? 0) + off
  return layPiece(document, 'p', { x, y: under.at.y - 40 })
}

/** Where the parts of these keys end, from the left of the stage. */
function endOf(document: Document, keys: RegExp): number {
  const laid = pieceOf(document.board, 'p')
  if (!laid) throw new Error('no piece')
  const ends = openPiece(laid)
    .picture(lookOf(document.board, 'p'))
    .filter(({ key }) => keys.test(key))
    .flatMap(({ at, marks }) =>
      marks.flatMap((mark) => (mark.type === 'rect' ? [laid.at.x + at.x + mark.x + mark.width] : [])),
    )
  return Math.max(...ends)
}

function placeOn(document: Document, value: Exact): number {
  const under = pieceOf(document.board, 'line')
  const ruler = under && openPiece(under).ruler
  if (!ruler) throw new Error('no line')
  return under.at.x + (ruler.zero ?? Number.NaN) + toFloat(multiply(value, ruler.one))
}

describe('what is laid on a number line', () => {
  it('NR5 a train of rods ends on its value, whatever its own unit and what it is declared to be', () => {
    let laid = 0
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 2 }),
        fc.constantFrom<Exact>(20, 33, 60, '125/2'),
        fc.constantFrom<Exact>(1, 2, '1/2', '1/4', 10),
        fc.constantFrom(
          TO_20,
          { from: -10, to: 30, step: 5 },
          { from: 0, to: 7, step: 1 },
          { from: 0, to: 100, step: 10 },
        ),
        fc.integer({ min: 0, max: 70 }),
        (row, unit, worth, range, off) => {
          const before = on(
            line(range),
            rods([row], { unit, long: 20, declared: { length: 1, worth } }, 1000),
          )
          const after = dropped(before, off)
          if (!after.ok) {
            expect(after.refusal.reason).toMatch(/^[A-Z].*\.$/)
            return
          }
          laid += 1
          const value = multiply(
            worth,
            row.reduce((sum, length) => sum + length, 0),
          )
          expect(Math.abs(endOf(after.document, /^token/) - placeOn(after.document, value))).toBeLessThan(
            0.51,
          )
          const [was, is] = [before, after.document].map(({ board }) => pieceOf(board, 'p'))
          expect(is && openPiece(is).quantities).toEqual(was && openPiece(was).quantities)
        },
      ),
    )
    expect(laid).toBeGreaterThan(20)
  })

  it('NR5 bars end on their values', () => {
    const models = [
      { variant: 'part-whole', parts: [{ value: 8 }, { value: 5 }] },
      { variant: 'comparison', bars: [{ value: 13 }, { value: 4 }] },
      { variant: 'fraction-of', whole: 13, parts: 4, shaded: 3, numbers: 'fraction' },
      { variant: 'part-whole', label: 'Cost', parts: [{ value: 13 }], unit: 7 },
    ]
    for (const model of models)
      for (const range of [TO_20, { from: 0, to: 40, step: 2 }, { from: -5, to: 20, step: 1 }]) {
        const after = dropped(on(line(range, 300), bars(model)))
        if (!after.ok) throw new Error(after.refusal.reason)
        expect(Math.abs(endOf(after.document, /^(part|bar) \d$/) - placeOn(after.document, 13))).toBeLessThan(
          0.51,
        )
      }
  })

  it('says that it was fitted, and says nothing new when it was already', () => {
    const before = on(line(TO_20), rods([[7]], { unit: 40 }))
    const [rod, to] = [before.board.pieces[1], { x: 212, y: 340 }]
    const label = rod && moveLabel(before.board, rod, to)
    expect(label).toBe('Fit Number rods to the line: each 1 is as long as on the line')
    const after = layPiece(before, 'p', to)
    if (!after.ok) throw new Error(after.refusal.reason)
    expect(announcement(label ?? '', before.board, after.document.board)).toMatch(
      /^Fitted Number rods to the line: each 1 is as long as on the line\./,
    )
    const again = after.document.board.pieces[1]
    expect(again && moveLabel(after.document.board, again, to)).toBe('Move Number rods')
  })

  it('leaves the line again by the keys, and is not caught by it from afar', () => {
    const after = dropped(on(line(TO_20), rods([[7]])))
    if (!after.ok) throw new Error(after.refusal.reason)
    const at = pieceOf(after.document.board, 'p')?.at ?? { x: 0, y: 0 }
    const away = layPiece(after.document, 'p', { x: at.x + 24, y: at.y })
    expect(away.ok && pieceOf(away.document.board, 'p')?.at.x).toBe(at.x + 24)
    const far = on(line(TO_20), rods([[7]], { unit: 40 }))
    const high = layPiece(far, 'p', { x: 200, y: 0 })
    expect(high.ok && pieceOf(high.document.board, 'p')?.state).toBe(far.board.pieces[1]?.state)
  })

  it('refuses with a reason where there is no room, no 0 or nothing to be seen', () => {
    const reason = (...pieces: Piece[]) => {
      const after = dropped(on(...pieces))
      return after.ok || after.refusal.reason
    }
    expect(reason(line({ from: 0, to: 1, step: 1 }), rods([[3]]))).toBe(
      'There is no room on the board for the rods at the scale of that line.',
    )
    expect(reason(line({ from: 0, to: 1000, step: 100 }), rods([[3]]))).toBe(
      'The rods would be too small to see on that line.',
    )
    expect(
      reason(line(TO_20, 0), bars({ variant: 'part-whole', label: 'Cost', parts: [{ value: 5 }] })),
    ).toBe('There is no room to the left of 0: move the line to the right first.')
    const [action] = actionsOf(on(line({ from: 10, to: 20, step: 1 }), rods([[3]])).board, 'p').filter(
      ({ id }) => id === 'lay line',
    )
    expect(action?.refusal).toBe('There is no 0 on that line to start from.')
  })

  it('is laid by its own action too, and never while it is covered, fixed, a sketch or standing', () => {
    const before = on(line(TO_20), rods([[7]], { unit: 40 }))
    const lay = (document: Document) => actionsOf(document.board, 'p').find(({ id }) => id === 'lay line')
    expect(lay(before)?.label).toBe('Lay on the number line')
    const after = lay(before)?.run(before)
    if (!after?.ok) throw new Error('not laid')
    expect(endOf(after.document, /^token/)).toBe(placeOn(after.document, 7))
    const [, lying] = after.document.board.pieces
    expect(lying && lineUnder(after.document.board, lying)?.id).toBe('line')
    expect(before.board.pieces[1] && lineUnder(before.board, before.board.pieces[1])).toBeNull()
    const [under, rod] = before.board.pieces
    if (!under || !rod) throw new Error('no pieces')
    expect(lay(on(under, { ...rod, covered: true }))).toBeUndefined()
    expect(lay(on(under, { ...rod, fixed: true }))).toBeUndefined()
    expect(lay(on(under, rods([[7]], { standing: true, long: 8 })))).toBeUndefined()
    expect(
      lay(on(under, bars({ variant: 'part-whole', parts: [{ value: 5 }], notToScale: true }))),
    ).toBeUndefined()
    expect(lay(on({ ...under, covered: true }, rod))).toBeUndefined()
    expect(movePiece(before, 'p', { x: 205, y: 340 })).toMatchObject({ ok: true })
  })
})

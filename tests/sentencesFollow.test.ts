import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { announcement } from '../src/board/announce'
import { type Board, EMPTY_BOARD, type Piece, type Quantity } from '../src/board/board'
import { COMPARING, COMPARISONS } from '../src/lesson/comparison'
import type { Blank, Gap, Lesson, Step } from '../src/lesson/lesson'
import { type BlankSegment, sentenceSegments, spokenSentence } from '../src/lesson/sentence'
import { kindOf } from '../src/manipulatives/registry'
import { startSession } from '../src/session/navigate'
import { reveal } from '../src/session/reveal'
import { liveStep } from '../src/session/session'
import { tinyLesson } from './fixtures/tinyLesson'

/** What a class says is what it sees: sentences take their fractions and their comparisons from the board. */

function piece(id: string, kind: string, saved: object): Piece {
  const read = kindOf(kind)?.read(saved)
  if (!read?.ok) throw new Error(JSON.stringify(read?.problems ?? `no ${kind}`))
  return { id, kind, at: { x: 0, y: 0 }, state: read.state }
}

function quantity(id: string, place: string, hidden: Quantity['hidden'] = 'no'): Quantity {
  const [owner = '', name = ''] = place.split('.')
  return { id, name: id, hue: null, set: null, hidden, keep: false, places: [{ piece: owner, name }] }
}

function taught(board: Board, template: string, gaps: Record<string, Gap>, blanks: Record<string, Blank>) {
  const [episode] = tinyLesson.episodes
  const [first] = episode?.steps ?? []
  if (!episode || !first) throw new Error('the lesson has a step')
  const step: Step = { ...first, board, sentences: [{ sentence: 'S', blanks }] }
  const lesson: Lesson = {
    ...tinyLesson,
    sentences: [{ id: 'S', kind: 'structure', template, gaps }],
    episodes: [{ ...episode, steps: [step] }],
  }
  return { lesson, step }
}

function said(board: Board, gap: Gap, blank: Blank): BlankSegment {
  const { lesson, step } = taught(board, '{a}', { a: gap }, { a: blank })
  const [segment] = sentenceSegments(lesson, step, board, [])[0]?.segments ?? []
  if (segment?.kind !== 'blank') throw new Error('the sentence is one blank')
  return segment
}

describe('FT5 V18 a fraction is said as the board shows it', () => {
  const tiles = (saved: object) => piece('f', 'fraction-tiles', saved)

  it.each<[string, Piece, string, string, string]>([
    ['2 of 4 parts', tiles({ rows: [{ parts: 4, shaded: 2 }] }), 'row1', '2/4', 'two quarters'],
    ['what is missing', tiles({ rows: [{ parts: 6, shaded: 3 }] }), 'rest1', '3/6', 'three sixths'],
    ['two tiles of a quarter', tiles({ rows: [{ tiles: [4, 4] }] }), 'row1', '2/4', 'two quarters'],
    ['a half and a quarter', tiles({ rows: [{ tiles: [2, 4] }] }), 'row1', '3/4', 'three quarters'],
    ['a tile', tiles({ rows: [{ tiles: [2, 4] }] }), 'row1:2', '1/4', 'one quarter'],
    ['all parts', tiles({ rows: [{ parts: 4, shaded: 4 }] }), 'row1', '4/4', 'four quarters'],
    [
      '7 parts',
      tiles({ rows: [{ parts: 4, shaded: 7 }], wholes: 2, length: 600 }),
      'row1',
      '7/4',
      'seven quarters',
    ],
    [
      '7 parts, wholes apart',
      tiles({ rows: [{ parts: 4, shaded: 7 }], wholes: 2, length: 600, mixed: true }),
      'row1',
      '1 3/4',
      'one and three quarters',
    ],
    [
      'decimals on the parts',
      tiles({ rows: [{ parts: 4, shaded: 2 }], labels: 'decimal' }),
      'row1',
      '0.5',
      'nought point five',
    ],
    [
      'an equation',
      piece('f', 'equation', { sides: [{ terms: [{ value: '1/2', form: { denominator: 4 } }] }] }),
      'a1',
      '2/4',
      'two quarters',
    ],
    [
      'a last nought',
      piece('f', 'equation', { sides: [{ terms: [{ value: '7/10', form: { decimals: 2 } }] }] }),
      'a1',
      '0.70',
      'nought point seven nought',
    ],
    [
      'fractions in an equation',
      piece('f', 'equation', { sides: [{ terms: [{ value: '1/2' }] }], notation: 'fraction' }),
      'a1',
      '1/2',
      'one half',
    ],
  ])('%s', (_what, shown, name, value, spoken) => {
    const board = { ...EMPTY_BOARD, pieces: [shown], quantities: [quantity('q', `f.${name}`)] }
    expect(said(board, { type: 'number' }, { quantity: 'q' })).toMatchObject({ value, spoken })
  })

  it('and is announced so', () => {
    const board = (shaded: number): Board => ({
      ...EMPTY_BOARD,
      pieces: [tiles({ rows: [{ parts: 4, shaded }] })],
      quantities: [quantity('fraction', 'f.row1')],
    })
    expect(announcement('Shade one more', board(1), board(2))).toBe('Shaded one more. Fraction: 2/4.')
  })

  it('one quantity of another is so many of its parts, never simplified, and is hidden with either', () => {
    const bar = piece('b', 'bar-model', { variant: 'fraction-of', whole: 24, parts: 4, shaded: 2 })
    const board = (hidden: Quantity['hidden']): Board => ({
      ...EMPTY_BOARD,
      pieces: [bar],
      quantities: [quantity('shaded', 'b.shaded'), quantity('parts', 'b.parts', hidden)],
    })
    const blank = { quantity: 'shaded', of: 'parts' }
    expect(said(board('no'), { type: 'fraction' }, blank)).toMatchObject({
      value: '2/4',
      spoken: 'two quarters',
    })
    expect(said(board('number'), { type: 'fraction' }, blank)).toMatchObject({ value: null, spoken: 'blank' })
  })
})

describe('C18 a comparison is the word that is true of the board', () => {
  const bars = (first: number, second: number, hidden: Quantity['hidden'] = 'no'): Board => ({
    ...EMPTY_BOARD,
    pieces: [piece('b', 'bar-model', { variant: 'comparison', bars: [{ value: first }, { value: second }] })],
    quantities: [quantity('first', 'b.bar1'), quantity('second', 'b.bar2', hidden)],
  })
  const number = fc.integer({ min: 0, max: 30 })
  const blank: Blank = { compare: ['first', 'second'] }

  it('whatever the numbers, in every set of words', () => {
    fc.assert(
      fc.property(number, number, fc.constantFrom(...COMPARING), (first, second, comparing) => {
        const [less, equal, greater] = COMPARISONS[comparing]
        const word = first < second ? less : first > second ? greater : equal
        const spoken = said(bars(first, second), { type: 'comparison', comparing }, blank)
        expect(spoken).toMatchObject({ value: word, spoken: word, from: 'board' })
      }),
    )
    expect(said(bars(3, 5), { type: 'comparison' }, blank).value).toBe('less than')
  })

  it('tells nothing of a hidden number, in words or in any other way', () => {
    fc.assert(
      fc.property(number, number, number, (first, second, other) => {
        const [one, two] = [second, other].map((value) =>
          JSON.stringify(said(bars(first, value, 'number'), { type: 'comparison' }, blank)),
        )
        expect(one).toBe(two)
      }),
    )
  })

  it('makes a whole sentence, also of as many', () => {
    const template = 'There are {c} red counters {t} yellow counters.'
    const gaps: Record<string, Gap> = {
      c: { type: 'comparison', comparing: 'objects' },
      t: { type: 'comparison', comparing: 'than' },
    }
    const sentence = (first: number, second: number) => {
      const board = bars(first, second)
      const { lesson, step } = taught(board, template, gaps, { c: blank, t: blank })
      return sentenceSegments(lesson, step, board, []).map(spokenSentence)
    }
    expect(sentence(3, 5)).toEqual(['There are fewer red counters than yellow counters.'])
    expect(sentence(5, 5)).toEqual(['There are as many red counters as yellow counters.'])
    expect(sentence(6, 5)).toEqual(['There are more red counters than yellow counters.'])
  })

  it('is shown by a tap, which shows the numbers it compares; or by itself where only the word waits', () => {
    const shownBy = (hidden: Quantity['hidden'], waiting: Blank) => {
      const board = bars(3, 5, hidden)
      const { lesson, step } = taught(board, '3 is {c} 5.', { c: { type: 'comparison' } }, { c: waiting })
      const begun = startSession(lesson, 0, 'h')
      const shown = liveStep(reveal(begun, lesson, { blank: { sentence: 0, gap: 'c' } }), lesson)
      return sentenceSegments(lesson, step, shown.board, shown.revealed).map(spokenSentence)
    }
    expect(shownBy('number', blank)).toEqual(['3 is less than 5.'])
    expect(shownBy('no', { ...blank, hidden: true })).toEqual(['3 is less than 5.'])
  })
})

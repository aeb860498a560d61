import { describe, expect, it } from 'vitest'
import { tinyFile } from '../../tests/fixtures/tinyFile'
import { makeTenBoard } from '../../tests/fixtures/tinyLesson'
import { readLesson } from './readLesson'

function problemsOf(text: string) {
  const reading = readLesson(text)
  return reading.ok ? [] : reading.problems
}

describe('a problem', () => {
  it('says where, what and what to do', () => {
    const [frame] = makeTenBoard(8, 5).pieces
    const pieces = [frame, { ...frame, id: 'p2', title: undefined, state: { cells: [], label: 'A' } }]
    expect(problemsOf(tinyFile({ board: { ...makeTenBoard(8, 5), pieces } }))).toEqual([
      {
        place: 'Episode 1, step 1, ten frame A',
        sentence: 'Its “cells” cannot be read.',
        remedy: 'Open an earlier copy of the file, or correct it by hand.',
      },
    ])
  })

  it.each<[string, Readonly<Record<string, unknown>>, string, string]>([
    ['a missing field', { mode: undefined }, 'Episode 1, step 1', '“mode” is missing.'],
    [
      'a wrong choice',
      { mode: 'sing' },
      'Episode 1, step 1',
      '“mode” should be “i-do”, “we-do”, “you-do”, “talk” or “say”.',
    ],
    ['a wrong type', { title: 5 }, 'Episode 1, step 1', '“title” should be words.'],
    ['a long text', { title: 'a'.repeat(121) }, 'Episode 1, step 1', '“title” has more than 120 characters.'],
    ['a great number', { timerSeconds: 1e9 }, 'Episode 1, step 1', '“timerSeconds” is more than 3600.'],
    [
      'a fraction of a second',
      { timerSeconds: 0.5 },
      'Episode 1, step 1',
      '“timerSeconds” should be a whole number.',
    ],
    [
      'an unknown key',
      { colour: 'red' },
      'Episode 1, step 1',
      'It holds what this version does not know: “colour”.',
    ],
    [
      'a bad id',
      { id: '5' },
      'Episode 1, step 1',
      '“id” should be an id: a letter, then at most 40 letters, digits, dots and hyphens.',
    ],
    [
      'an unknown sentence',
      { sentences: [{ sentence: 'S9', blanks: {} }] },
      'Episode 1, step 1, sentence 1',
      'No sentence of the lesson has the id “S9”.',
    ],
    [
      'an unknown gap',
      { sentences: [{ sentence: 'S1', blanks: { z: { text: 'x' } } }] },
      'Episode 1, step 1, sentence 1',
      'The sentence has no gap “z”.',
    ],
    [
      'an unknown quantity',
      { sentences: [{ sentence: 'S1', blanks: { a: { quantity: 'all' } } }] },
      'Episode 1, step 1, sentence 1',
      'No quantity on the board has the id “all”.',
    ],
    [
      'an undecided blank',
      { sentences: [{ sentence: 'S1', blanks: { a: { quantity: 'sum', text: '13' } } }] },
      'Episode 1, step 1, sentence 1',
      '“a” should hold one of “quantity”, “compare”, “value” and “text”, and “hidden” or not.',
    ],
    [
      'a value that is no number',
      { sentences: [{ sentence: 'S1', blanks: { a: { value: '2/4' } } }] },
      'Episode 1, step 1, sentence 1',
      '“value” should be a whole number, or a fraction in lowest terms such as "3/4".',
    ],
    [
      'an unknown misconception',
      { misconception: 'M7' },
      'Episode 1, step 1',
      'No planned misconception has the id “M7”.',
    ],
    [
      'a reveal of nothing',
      { reveal: [{ quantity: 'total' }] },
      'Episode 1, step 1, reveal 1',
      'No quantity on the board has the id “total”.',
    ],
    [
      'a reveal of no blank',
      { reveal: [{ blank: { sentence: 1, gap: 'n' } }] },
      'Episode 1, step 1, reveal 1',
      'No blank “n” is in sentence 2 of the step.',
    ],
    [
      'a goal nowhere',
      { goal: [{ place: { piece: 'p9', name: 'filled' }, is: 10 }] },
      'Episode 1, step 1, goal 1',
      'No piece on the board has the id “p9”.',
    ],
    ['a step id twice', { id: 'fill' }, 'The file', 'Two things of the same sort have the id “fill”.'],
  ])('tells of %s', (_what, step, place, sentence) => {
    expect(problemsOf(tinyFile(step))[0]).toMatchObject({ place, sentence })
  })

  it.each<[string, (board: ReturnType<typeof makeTenBoard>) => object, string]>([
    [
      'a counter twice',
      (board) => ({ pieces: board.pieces.map((piece) => ({ ...board.pieces[0], id: piece.id })) }),
      'Two things on the board have the id “t1”.',
    ],
    [
      'a piece twice',
      (board) => ({
        pieces: [
          ...board.pieces,
          { ...board.pieces[1], id: 'p1', state: makeTenBoard(0, 0).pieces[0]!.state },
        ],
      }),
      'Two things on the board have the id “p1”.',
    ],
    [
      'a place without a piece',
      (board) => ({ pieces: board.pieces.slice(1) }),
      'No piece on the board has the id “p1”.',
    ],
    [
      'a place with two quantities',
      (board) => ({
        quantities: board.quantities.map((quantity) => ({
          ...quantity,
          places: [{ piece: 'p1', name: 'filled' }],
        })),
      }),
      'Two quantities are shown in one place, “p1 filled”.',
    ],
    [
      'a sum of nothing',
      (board) => ({ sums: [...board.sums, { total: 'sum', parts: ['nothing'] }] }),
      'No quantity on the board has the id “nothing”.',
    ],
    ['an unknown set', (board) => ({ sets: board.sets.slice(1) }), 'No set on the board has the id “first”.'],
    [
      'a link to what is not true',
      (board) => ({ pieces: board.pieces.map((piece) => ({ ...piece, notTrue: true })) }),
      'It is linked to a piece that is marked as not true.',
    ],
    [
      'a number with the name of every object',
      (board) => ({
        quantities: [{ ...board.quantities[0], places: [{ piece: 'p1', name: 'constructor' }] }],
      }),
      '“name” should be the name of a number that the piece shows.',
    ],
    [
      'a piece off the stage',
      (board) => ({ pieces: [{ ...board.pieces[0], at: { x: 1e9, y: 0 } }] }),
      '“x” is more than 4000.',
    ],
    [
      'a stroke of half a point',
      (board) => ({ ...board, ink: [{ id: 's1', ink: 'ink', points: [1] }] }),
      '“points” should be x, y and pressure of each point, at most 2000 of them.',
    ],
  ])('of a board tells of %s', (_what, change, sentence) => {
    const board = makeTenBoard(8, 5)
    const problems = problemsOf(tinyFile({ board: { ...board, ...change(board) } }))
    expect(problems[0]?.sentence).toBe(sentence)
    expect(problems[0]?.place).toMatch(/^Episode 1, step 1/)
  })

  it.each([
    ['a brace without a partner', '{a} needs {b', { a: { type: 'number' } }],
    ['a gap without a type', '{a} needs {b}', { a: { type: 'number' } }],
    ['a type without a gap', 'It is {a}', { a: { type: 'number' }, b: { type: 'number' } }],
    ['a gap like every object’s', 'It is {valueOf}', {}],
  ])('of a sentence tells of %s', (_what, template, gaps) => {
    const sentences = [{ id: 'S2', kind: 'reason', template, gaps }]
    expect(problemsOf(tinyFile({ sentences: [] }, { sentences }))[0]?.place).toBe('Sentence 1')
  })

  it.each([
    [
      'of a quantity that is not there',
      { compare: ['first', 'third'] },
      'No quantity on the board has the id “third”.',
    ],
    ['in a gap for a number', { compare: ['first', 'second'] }, 'Its gap “n” compares two quantities.'],
    ['a fraction of nothing', { quantity: 'first', of: 'all' }, 'No quantity on the board has the id “all”.'],
  ])('of a blank tells of %s', (_what, n, sentence) => {
    const board = makeTenBoard(8, 5)
    const sentences = [{ sentence: 'S2', blanks: { n } }]
    expect(problemsOf(tinyFile({ board, sentences }))[0]?.sentence).toBe(sentence)
  })

  it('comes with the others, in every part of the lesson', () => {
    const problems = problemsOf(tinyFile({ mode: 'sing', title: 1 }, { sameDaySupport: null }))
    expect(problems.map(({ place }) => place)).toEqual([
      'Same-day support',
      'Episode 1, step 1',
      'Episode 1, step 1',
    ])
  })
})

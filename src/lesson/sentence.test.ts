import { describe, expect, it } from 'vitest'
import { makeTenBoard, tinyLesson } from '../../tests/fixtures/tinyLesson'
import type { Board } from '../board/board'
import type { Exact } from '../number/exact'
import type { GapType, Lesson, Step } from './lesson'
import { sentenceSegments, spokenSentence, wholeSentences } from './sentence'

const [eggs] = tinyLesson.episodes[0]!.steps as [Step]
const [fill, filled] = tinyLesson.episodes[1]!.steps as [Step, Step]

function shown(board: Board): Board {
  return { ...board, quantities: board.quantities.map((quantity) => ({ ...quantity, hidden: 'no' })) }
}

function said(step: Step, board: Board, revealed: readonly string[] = []): string[] {
  return sentenceSegments(tinyLesson, step, board, revealed).map(spokenSentence)
}

/** What a gap of a type makes of a value. */
function wordsOf(type: GapType, value: Exact) {
  const lesson: Lesson = {
    ...tinyLesson,
    sentences: [{ id: 'S', kind: 'structure', template: '{a}', gaps: { a: { type } } }],
  }
  const step: Step = { ...eggs, sentences: [{ sentence: 'S', blanks: { a: { value } } }] }
  const [segment] = sentenceSegments(lesson, step, eggs.board, [])[0]!.segments
  return segment?.kind === 'blank' ? [segment.value, segment.spoken] : null
}

describe('a sentence', () => {
  it('is filled by its board', () => {
    expect(said(filled, shown(filled.board))).toEqual([
      'eight needs two more to make 10. I partition five into two and three. 10 plus three is equal to thirteen.',
    ])
  })

  it('that is several sentences can be taken one by one, each with its own blanks and its own end', () => {
    const [three] = sentenceSegments(tinyLesson, filled, shown(filled.board), [])
    const each = wholeSentences(three!)
    expect(each.map((segments) => spokenSentence({ segments }))).toEqual([
      'eight needs two more to make 10.',
      'I partition five into two and three.',
      '10 plus three is equal to thirteen.',
    ])
    const text = (words: string) => ({ kind: 'text', text: words }) as const
    const begun = { ...three!, segments: [text('It is 0.5 cm.” '), three!.segments[0]!, text(' more! Yes')] }
    expect(wholeSentences(begun).map((segments) => segments.length)).toEqual([1, 2, 1])
  })

  it('follows the board', () => {
    expect(said(fill, shown(makeTenBoard(7, 5, 3)))[0]).toMatch(/^seven needs three more to make 10/)
  })

  it('is given as texts and blanks, in the colours of the board', () => {
    const [first] = sentenceSegments(tinyLesson, fill, fill.board, [])
    expect(first).toMatchObject({ id: 'S1', kind: 'structure' })
    expect(first?.segments.slice(0, 3)).toEqual([
      { kind: 'blank', id: '0.a', hue: 'red', value: '8', spoken: 'eight', from: 'board', quantity: 'first' },
      { kind: 'text', text: ' needs ' },
      { kind: 'blank', id: '0.b', hue: null, value: '0', spoken: 'zero', from: 'board', quantity: 'given' },
    ])
  })

  it('leaves out what is hidden, and nothing of it shows in any other way', () => {
    const hidden = (board: Board): Board => ({
      ...board,
      quantities: board.quantities.map((quantity) => ({ ...quantity, hidden: 'number' })),
    })
    const [one, other] = [makeTenBoard(8, 5), makeTenBoard(3, 9)].map((board) =>
      JSON.stringify(sentenceSegments(tinyLesson, fill, hidden(board), [])),
    )
    expect(one).toBe(other)
    expect(one).not.toMatch(/"value":"|eight|five/)
  })

  it('shows a blank that hides itself once it is revealed', () => {
    expect(said(eggs, eggs.board)).toEqual(['There are blank spaces left in the first blank.'])
    expect(said(eggs, eggs.board, ['0.thing'])).toEqual(['There are blank spaces left in the first tray.'])
    expect(said(eggs, eggs.board, ['0.n', '0.thing'])).toEqual([
      'There are two spaces left in the first tray.',
    ])
  })

  it('keeps a blank of a hidden quantity hidden whatever was revealed', () => {
    expect(said(filled, filled.board, ['0.e'])[0]).toMatch(/is equal to blank\.$/)
  })

  it('has an empty blank where the step fills none', () => {
    const step: Step = { ...eggs, sentences: [{ sentence: 'S2', blanks: {} }] }
    expect(said(step, eggs.board)).toEqual(['There are blank spaces left in the first blank.'])
  })
})

describe('a gap', () => {
  it.each<[GapType, Exact, string, string]>([
    ['number', 1300, '1,300', 'one thousand three hundred'],
    ['number', '7/10', '0.7', 'nought point seven'],
    ['word', 13, 'thirteen', 'thirteen'],
    ['fraction', 4, 'quarter', 'quarter'],
    ['fraction', 20, 'twentieth', 'twentieth'],
    ['fraction', 1, '1', 'one'],
    ['fraction', '1/4', '1/4', 'one quarter'],
    ['fraction', '3/10', '3/10', 'three tenths'],
    ['fraction', '7/4', '1 3/4', 'one and three quarters'],
    ['fraction', '-1/4', '−1/4', 'negative one quarter'],
  ])('of type %s writes %s as %s and says %s', (type, value, written, spoken) => {
    expect(wordsOf(type, value)).toEqual([written, spoken])
  })
})

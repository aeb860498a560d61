import { describe, expect, it } from 'vitest'
import { actionsOf } from '../src/board/actions'
import { type Board, EMPTY_BOARD, type Piece } from '../src/board/board'
import { captionName } from '../src/board/caption'
import { chosenActions } from '../src/board/chosenActions'
import { placingActions } from '../src/board/placing'
import { tokensOn } from '../src/board/settle'
import { putOut } from '../src/board/table'
import { allKinds, kindOf } from '../src/manipulatives/registry'
import { openLook } from './looks'
import { countingMint } from './mint'

/**
 * The verbs a teacher looks for, and in the bar of which kind each stands under which word, so that none is lost. A
 * kind has the word in the bar of one of its pieces from the tray, be it that it says why it cannot be done yet.
 */
const VERBS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  split: {
    array: /^Cut down$/,
    'bar-model': /^More equal parts$/,
    'bead-string': /^Slide apart$/,
    cubes: /^Break in two$/,
    equation: /^Split the number$/,
    'fraction-tiles': /^Cut each part into 2$/,
    'number-line': /^Split at ten$/,
    'part-whole': /^Break part 1 into parts$/,
    'place-value-cards': /^Pull apart$/,
  },
  join: {
    array: /^Rub out the line down$/,
    'bar-model': /^Fewer equal parts$/,
    cubes: /^Join the loose cubes$/,
    'fraction-tiles': /^Join into fewer parts$/,
    'function-machine': /^Join a machine on$/,
    'number-line': /^Join two jumps$/,
    'number-shapes': /^Fit them together$/,
    'part-whole': /^Put all in the whole$/,
    'place-value-cards': /^Slide together$/,
  },
  exchange: {
    'base-ten': /^Exchange 1 ten for 10 ones$/,
    'column-layout': /^Exchange 10 ones for 1 ten$/,
    money: /^Exchange a 5p for /,
    'place-value-chart': /^Exchange 1 ten for 10 ones$/,
    'place-value-counters': /^Exchange 1 ten for 10 ones$/,
  },
  regroup: {
    balance: /^Move one to the right pan$/,
    'bar-model': /^Move 1 across$/,
    'base-ten': /^Use the fewest blocks$/,
    'dot-cards': /^Move one to the left$/,
    money: /^Use the fewest coins$/,
    'number-shapes': /^Make tens$/,
    'part-whole': /^Move one across$/,
    'place-value-counters': /^Use the fewest counters$/,
  },
  'share out': {
    balance: /^Share equally/,
    counters: /^Share out$/,
    'place-value-counters': /^Share the greatest first$/,
    'small-world': /^Share out equally$/,
  },
  group: {
    counters: /^Ring equal groups$/,
    cubes: /^Make equal trains$/,
    'dot-cards': /^Ring one more dot$/,
    equation: /^Draw a ring$/,
    'number-rods': /^Fill with this colour$/,
    'small-world': /^Ring them all$/,
  },
  'turn over': {
    counters: /^Turn one over$/,
    'dot-cards': /^Turn it over$/,
    'number-shapes': /^Turn it over$/,
  },
  'turn round': {
    array: /^Turn it$/,
    'number-rods': /^Stand up$/,
    'part-whole': /^Turn round$/,
    'ratio-table': /^Stand up$/,
    'ten-frame': /^Stand up$/,
  },
  'line up': {
    counters: /^Line up$/,
    cubes: /^Match the ends$/,
    'number-rods': /^Make a staircase$/,
    'number-shapes': /^Put in order$/,
    'small-world': /^Line up$/,
  },
  scatter: {
    counters: /^Scatter$/,
    'dot-cards': /^Scatter again$/,
    money: /^Mix the coins$/,
    'place-value-counters': /^Mix them up$/,
  },
  'tidy in fives': { counters: /^Make fives$/ },
  'tidy in pairs': { counters: /^Make pairs$/ },
  'tidy in an array': { counters: /^Make rows$/, 'place-value-counters': /^Tidy into columns$/ },
  scale: {
    'base-ten': /^Make each ten times the size$/,
    'double-number-line': /^Multiply both by 2$/,
    'gattegno-chart': /^Ten times the size$/,
    'place-value-chart': /^Ten times the size$/,
    'place-value-counters': /^Make each ten times the size$/,
    'ratio-table': /^New column: multiply by 2$/,
  },
}

const cases = Object.entries(VERBS).flatMap(([verb, kinds]) =>
  Object.entries(kinds).map(([kind, word]) => [verb, kind, word] as const),
)

function fromTray(kind: string): Board[] {
  return (kindOf(kind)?.tray ?? []).map(({ make }) => {
    const piece: Piece = { id: 'p', kind, at: { x: 0, y: 0 }, state: make(countingMint()) }
    return { ...EMPTY_BOARD, pieces: [piece] }
  })
}

describe('the bar of a piece', () => {
  it.each(cases)('has a word for “%s”: %s', (_verb, kind, word) => {
    const words = fromTray(kind).flatMap((board) => actionsOf(board, 'p').map(({ label }) => label))
    expect(words.filter((label) => word.test(label))).not.toEqual([])
  })

  it('has “Make ten” for a ten frame beside another', () => {
    const [board] = fromTray('ten-frame')
    const [frame] = board?.pieces ?? []
    const [full] = kindOf('ten-frame')?.open(frame?.state).actions(openLook()) ?? []
    const change = full?.run(countingMint())
    if (!frame || change?.to !== 'state') throw new Error('a frame takes one')
    const other = { ...frame, id: 'q', state: change.state }
    const labels = actionsOf({ ...EMPTY_BOARD, pieces: [frame, other] }, 'p').map(({ label }) => label)
    expect(labels).toContain('Make ten')
  })

  it.each(allKinds().map(({ kind }) => kind))('can be covered, fixed, kept to a line, copied: %s', (kind) => {
    for (const { pieces } of fromTray(kind))
      for (const piece of pieces) {
        const labels = (given: Partial<Piece>) =>
          placingActions({ ...piece, ...given }, true).map(({ label }) => label)
        expect(labels({})).toEqual(
          expect.arrayContaining([
            'Cover',
            'Fix in place',
            'Move only across',
            'Duplicate',
            'Bring to the front',
          ]),
        )
        expect(labels({ covered: true, fixed: true })).toEqual(
          expect.arrayContaining(['Show', 'Let it move']),
        )
        expect(labels({ track: 'across' })).toContain('Move only up and down')
        expect(labels({ track: 'up-down' })).toContain('Move any way')
        if (captionName(piece) === null) continue
        const captions = [undefined, 'numeral', 'words', 'expanded'] as const
        const offered = captions.map((caption) => labels(caption ? { caption } : {}))
        const words = ['Label with the number', 'Label in words', 'Label in parts', 'No label']
        for (const [index, word] of words.entries()) expect(offered[index]).toContain(word)
      }
  })

  it.each(['counters', 'cubes', 'small-world', 'money', 'base-ten', 'place-value-counters'])(
    'can make an endless pile: %s',
    (kind) => {
      const labels = fromTray(kind).flatMap(({ pieces }) =>
        pieces.flatMap((piece) => placingActions(piece, true).map(({ label }) => label)),
      )
      expect(labels).toContain('Make an endless pile')
    },
  )
})

it('the bar of what is chosen together arranges, groups, shares out, turns, colours, fixes, copies and deletes it', () => {
  let document = { board: EMPTY_BOARD, next: 1 }
  for (const set of ['red', 'yellow', 'red']) {
    const put = putOut(document, 'counter', set, null)
    if (put.ok) document = put.document
  }
  const { board } = document
  const tokens = new Set(tokensOn(board).map(({ id }) => id))
  const counters = chosenActions(board, { tokens, pieces: new Set() }, true)
  expect(counters.map(({ label }) => label)).toEqual([
    'Line up',
    'Lay in fives',
    'Lay in pairs',
    'Lay in rows',
    'Scatter',
    'As one',
    'In twos',
    'In threes',
    'In fives',
    'In tens',
    'Between 2',
    'Between 3',
    'Between 4',
    'Between 5',
    'Between 6',
    'Regroup in tens',
    'Turn over',
    'Colour',
    'Duplicate',
    'Delete',
  ])
  const [frames] = fromTray('ten-frame')
  const [frame] = frames?.pieces ?? []
  if (!frame) throw new Error('a ten frame')
  const two = { ...EMPTY_BOARD, pieces: [frame, { ...frame, id: 'q' }] }
  const pieces = chosenActions(two, { tokens: new Set(), pieces: new Set(['p', 'q']) }, true)
  expect(pieces.map(({ label }) => label)).toEqual([
    'Line up the left edges',
    'Line up the tops',
    'Fix in place',
    'Duplicate',
    'Delete',
  ])
})

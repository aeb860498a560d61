import { describe, expect, it } from 'vitest'
import { makeTenBoard } from '../../tests/fixtures/tinyLesson'
import { announcement, past } from './announce'

describe('a label in the past', () => {
  it.each([
    ['Move a yellow counter', 'Moved a yellow counter'],
    ['Shake and drop', 'Shook and dropped'],
    ['Copy the last part', 'Copied the last part'],
    ['Hang a peg', 'Hung a peg'],
    ['More equal parts', 'More equal parts'],
    ['On to the next colour', 'On to the next colour'],
    ['Put out ten frame', 'Put out ten frame'],
    ['Reveal', 'Revealed'],
  ])('of %s is %s', (label, said) => expect(past(label)).toBe(said))
})

it('speaks of no number that has no name', () => {
  const nameless = (given: number) => {
    const board = makeTenBoard(8, 5, given)
    const quantities = board.quantities.map((one) =>
      one.id === 'left' || one.id === 'second' ? { ...one, name: '' } : one,
    )
    return { ...board, quantities }
  }
  const said = announcement('Move a yellow counter', nameless(0), nameless(1))
  expect(said).toBe('Moved a yellow counter. Part that is given: 1. Spaces: 1.')
})

import { describe, expect, it } from 'vitest'
import { past } from './announce'

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

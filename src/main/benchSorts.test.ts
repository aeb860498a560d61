import { describe, expect, it } from 'vitest'
import { brokenInvariants } from '../board/invariants'
import { boardPicture } from '../board/pictures'
import { boardOfSort, SORT_NAMES } from './benchSorts'

describe('the boards of the measuring script', () => {
  it.each(SORT_NAMES)('hold %s', (name) => {
    const { board } = boardOfSort(name)
    expect(brokenInvariants(board)).toEqual([])
    expect(boardPicture(board).some(({ key }) => key.endsWith('fault'))).toBe(false)
    expect(boardPicture(board).length).toBeGreaterThan(50)
  })
})

import { describe, expect, it } from 'vitest'
import { EMPTY_BOARD } from './board'
import { addStroke } from './edit'
import { beginHistory, HISTORY_LIMIT, type History, record, redo, undo } from './history'

const begun = beginHistory({ board: EMPTY_BOARD, next: 1 })

function drawn(history: History): History {
  const edited = addStroke(history.document, { ink: 'ink', points: [1, 2, 0.5] })
  return edited.ok ? record(history, 'Draw', edited.document) : history
}

describe('the history of the free board', () => {
  it('goes back to the start and forward to the end', () => {
    const end = drawn(drawn(drawn(begun)))
    const start = undo(undo(undo(end)))
    expect(start.document.board).toBe(EMPTY_BOARD)
    expect(undo(start)).toBe(start)
    expect(redo(redo(redo(start)))).toEqual(end)
    expect(redo(end)).toBe(end)
  })

  it('gives no id twice, even after what was made is undone', () => {
    expect(drawn(undo(drawn(begun))).document.board.ink[0]?.id).toBe('s2')
  })

  it('forgets the oldest edits, and what was undone once something new is done', () => {
    let history = begun
    for (let times = 0; times < HISTORY_LIMIT + 5; times++) history = drawn(history)
    expect(history.past).toHaveLength(HISTORY_LIMIT)
    expect(drawn(undo(history)).future).toEqual([])
  })

  it('has no entry for what changed nothing', () => {
    expect(record(begun, 'Draw', begun.document)).toBe(begun)
  })
})

describe('a document', () => {
  it('cannot be changed, only replaced', () => {
    const { board } = drawn(begun).document
    expect(() => Object.assign(board.ink[0] ?? {}, { ink: 'red' })).toThrow(TypeError)
  })
})

import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { EMPTY_BOARD, type Piece } from '../board/board'
import { addPiece, type Edited } from '../board/edit'
import { putOut } from '../board/table'
import { loadAllKinds } from '../manipulatives/registry'
import { PAGES_LIMITS } from './limits'
import { type PagesOfBoards, readPages, writePages, writePagesFile } from './pagesText'

beforeAll(loadAllKinds)

const EMPTY = { board: EMPTY_BOARD, next: 1 }

function made(edited: Edited) {
  if (!edited.ok) throw new Error(edited.refusal.reason)
  return edited.document
}

function twoPages(): PagesOfBoards {
  const first = made(putOut(EMPTY, 'counter', 'red', { x: 300, y: 200 }))
  return { pages: [made(addPiece(first, 'ten-frame', { x: 900, y: 300 })), EMPTY], shown: 1 }
}

function said(text: string): string[] {
  const reading = readPages(text)
  return reading.ok ? [] : reading.problems.map(({ place, sentence }) => `${place}: ${sentence}`)
}

describe('pages as text', () => {
  it('come back as they were, and go on numbering', () => {
    for (const write of [writePages, writePagesFile])
      expect(readPages(write(twoPages()))).toEqual({ ok: true, value: twoPages() })
  })

  it('are written in full when they are as many as can be', () => {
    const pages = Array.from({ length: PAGES_LIMITS.pages }, () => twoPages().pages[0] ?? EMPTY)
    expect(readPages(writePages({ pages, shown: 19 }))).toMatchObject({ ok: true, value: { shown: 19 } })
    expect(said(writePages({ pages: [...pages, EMPTY], shown: 0 }))).toEqual([
      'The file: “pages” has more than 20 entries.',
    ])
  })

  it('take a board that was kept when there was only one', () => {
    // As the free board kept it in November 2026.
    const text = readFileSync('tests/fixtures/board-1.json', 'utf8')
    const reading = readPages(text)
    if (!reading.ok) throw new Error(reading.problems[0]?.sentence)
    const { pages, shown } = reading.value
    const kept = JSON.parse(text).board
    const idsOf = ({ pieces }: typeof kept) => pieces.map(({ id, kind }: Piece) => `${kind} ${id}`)
    expect([shown, pages.length, pages[0]?.next]).toEqual([0, 1, 8])
    expect(idsOf(pages[0]?.board)).toEqual(idsOf(kept))
    expect(pages[0]?.board.ink).toEqual(kept.ink)
  })

  it('are refused in words', () => {
    const text = writePages(twoPages())
    expect(said('')).toEqual(['The file: It is empty.'])
    expect(said(text.slice(0, 300))[0]).toContain('damaged or not complete')
    expect(said('{"format":"small-steps-lesson","version":1}')).toEqual([
      'The file: This is not a Small Steps board.',
    ])
    expect(said(text.replace('"version":2', '"version":3'))[0]).toContain('newer Small Steps')
    expect(said(text.replace('"version":2', '"version":"2"'))[0]).toContain('which version')
    expect(said(text.replace('"pages":[', '"pages":["no",'))).toEqual([
      'Page 1: It should be a group of named things.',
    ])
    expect(said(text.replace('"cells"', '"sells"'))[0]).toMatch(/^Page 1, ten frame \(piece 2\): /)
    expect(said(text.replace('"sums":[]', '"sums":[],"extra":1'))[0]).toMatch(/^Page 1: .*“extra”/)
    expect(said('['.repeat(100_000))).toEqual(['The file: The board holds more than any lesson needs.'])
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { actionsOf } from '../src/board/actions'
import type { Board, Document, Piece } from '../src/board/board'
import { changePiece } from '../src/board/edit'
import { brokenInvariants } from '../src/board/invariants'
import { openPiece, titleOf, valueAt, valueOf } from '../src/board/open'
import { pictureOf } from '../src/board/pictures'
import { type Box, grown, movedBy, overlap } from '../src/geometry/box'
import { STAGE } from '../src/geometry/stage'
import type { Goal, Lesson, Step } from '../src/lesson/lesson'
import { readLesson } from '../src/lesson/readLesson'
import { sentenceSegments } from '../src/lesson/sentence'
import { writeLesson } from '../src/lesson/writeLesson'
import type { Equation } from '../src/manipulatives/equation/equation'
import { statusOf } from '../src/manipulatives/equation/truth'
import { subtract, toFloat } from '../src/number/exact'
import { partBounds } from '../src/picture/part'
import { check, missingGoals } from '../src/session/check'
import { goNext, startSession } from '../src/session/navigate'
import { nothingLeftToReveal, revealNext } from '../src/session/reveal'
import { liveStep, stepsOf } from '../src/session/session'

/** Every lesson that comes with the app can be taught as it stands. */

const FOLDER = 'lessons'
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.lesson.json'))

/** Board units that paint may pass an edge by: half of the widest line. */
const SLACK = 8

describe.each(files)('%s', (file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8')
  const reading = readLesson(text)
  const lesson = reading.ok ? reading.lesson : null
  const steps = lesson ? stepsOf(lesson).map(({ step }) => step) : []

  /** What is found on each step, with the step's name. */
  function onSteps(find: (step: Step, lesson: Lesson) => readonly string[]): string[] {
    return lesson ? steps.flatMap((step) => find(step, lesson).map((found) => `${step.id}: ${found}`)) : []
  }

  it('is read without a problem or a warning', () => {
    expect(reading).toMatchObject({ ok: true, warnings: [] })
    expect(`${lesson?.metadata.id}.lesson.json`).toBe(file)
  })

  it('is in the canonical form', () => {
    expect(lesson && writeLesson(lesson)).toBe(text)
  })

  it('C01 has the minutes that it says, and its steps fit in their episodes', () => {
    const episodes = lesson?.episodes.filter(({ type }) => type !== 'facts') ?? []
    expect(episodes.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(lesson?.metadata.minutes)
    for (const { title, steps: own, minutes } of episodes) {
      const used = own.reduce((sum, step) => sum + (step.minutes ?? 0), 0)
      // A step lasts whole minutes, some only half of one.
      expect([title, used <= minutes + 2]).toEqual([title, true])
    }
  })

  it('is true on every board', () => {
    expect(onSteps(({ board }) => brokenInvariants(board))).toEqual([])
  })

  it('C18 fills every bound blank from the board', () => {
    const empty = onSteps((step) => {
      const bound = step.sentences.flatMap(({ blanks }) =>
        Object.entries(blanks).flatMap(([gap, blank]) =>
          'quantity' in blank ? [[gap, blank.quantity]] : [],
        ),
      )
      return bound.flatMap(([gap, id]) => {
        const quantity = step.board.quantities.find((candidate) => candidate.id === id)
        return quantity && valueOf(step.board, quantity) !== undefined ? [] : [`blank ${gap} has no number`]
      })
    })
    expect(empty).toEqual([])
  })

  it('C19, C25 has only equations that are true or flagged', () => {
    const untrue = onSteps(({ board }) =>
      board.pieces.flatMap((piece) => {
        if (piece.kind !== 'equation') return []
        const equation = piece.state as Equation
        const isFlagged = piece.notTrue === true || equation.flaggedFalse
        return statusOf(equation) === 'not true' && !isFlagged ? [`${titleOf(piece)} is not true`] : []
      }),
    )
    expect(untrue).toEqual([])
  })

  it('lies on the stage, and no piece is painted over another', () => {
    const found = onSteps(({ board }) => {
      const painted = board.pieces.map((piece) => ({ piece, boxes: paintedBoxes(board, piece) }))
      const off = painted.filter(({ boxes }) => !boxes.every(isOnStage))
      const over = painted.flatMap(({ piece, boxes }, index) =>
        painted
          .slice(index + 1)
          .filter((other) => boxes.some((box) => other.boxes.some((its) => overlap(box, its))))
          .map((other) => `${titleOf(piece)} and ${titleOf(other.piece)} overlap`),
      )
      return [...off.map(({ piece }) => `${titleOf(piece)} is off the stage`), ...over]
    })
    expect(found).toEqual([])
  })

  it('can be taught to its end: every Reveal, Check and Next', () => {
    if (!lesson) return
    let session = startSession(lesson, 0, 'h')
    for (const [index, step] of steps.entries()) {
      expect(session.position).toBe(index)
      for (let times = 0; !nothingLeftToReveal(session, lesson); times++) {
        expect([step.id, times]).not.toEqual([step.id, 40])
        session = revealNext(session, lesson)
      }
      const { board, revealed } = liveStep(session, lesson)
      expect([step.id, brokenInvariants(board)]).toEqual([step.id, []])
      expect(sentenceSegments(lesson, step, board, revealed)).toHaveLength(step.sentences.length)
      session = goNext(check(session, lesson).session, lesson, index)
    }
    expect(session.position).toBe(steps.length - 1)
  })

  it('has no goal that is met before anyone begins, and none out of reach', () => {
    const found = onSteps(({ board, goal = [], mode }) => {
      if (goal.length === 0) return []
      const document = { board, next: lesson?.nextToken ?? 1 }
      if (mode === 'you-do' && missingGoals(board, goal).length === 0) return ['is done already']
      return isReached(document, goal) ? [] : ['cannot be reached by a few moves']
    })
    expect(found).toEqual([])
  })
})

it('are found in their folder', () => {
  expect(files.length).toBeGreaterThan(0)
})

/**
 * Where each part of a piece is painted, less the slack. A ring slants, so its box says little, and the dotted
 * line from a peg is there to reach the number line below.
 */
function paintedBoxes(board: Board, piece: Piece): Box[] {
  return pictureOf(board, piece)
    .filter(({ key, marks }) => marks.length > 0 && key !== 'ring' && !key.endsWith(' drop'))
    .map((part) => grown(movedBy(partBounds(part), piece.at), -SLACK))
}

function isOnStage({ x, y, width, height }: Box): boolean {
  return x >= 0 && y >= 0 && x + width <= STAGE.width && y + height <= STAGE.height
}

/** How far a board is from its goals. */
function distanceTo(board: Board, goals: readonly Goal[]): number {
  return goals.reduce((sum, { place, is }) => {
    const piece = board.pieces.find(({ id }) => id === place.piece)
    const value = piece && valueAt(openPiece(piece), place.name)
    return sum + (value === undefined ? 100 : Math.abs(toFloat(subtract(value, is))))
  }, 0)
}

/** What a class might do next: ask for a number of a goal, or any action. */
function nextFrom(now: Document, goals: readonly Goal[]): Document[] {
  const wishes = missingGoals(now.board, goals).map(({ place, is }) =>
    changePiece(now, place.piece, () => ({ to: 'wish', values: { [place.name]: is } })),
  )
  const actions = now.board.pieces.flatMap(({ id }) =>
    actionsOf(now.board, id)
      .filter(({ refusal }) => refusal === null)
      .map(({ run }) => run(now)),
  )
  return [...wishes, ...actions].flatMap((edited) => (edited.ok ? [edited.document] : []))
}

/** Goes on from the board that is nearest to the goals, and from the next nearest where that leads nowhere. */
function isReached(document: Document, goals: readonly Goal[]): boolean {
  let open = [document]
  const seen = new Set<string>()
  for (let turns = 0; turns < 40; turns++) {
    const [now, ...others] = open
    if (!now) return false
    if (distanceTo(now.board, goals) === 0) return true
    const fresh = nextFrom(now, goals).filter(({ board }) => {
      const key = JSON.stringify(board.pieces.map(({ state }) => state))
      return !seen.has(key) && seen.add(key)
    })
    open = [...fresh, ...others]
      .map((next) => [distanceTo(next.board, goals), next] as const)
      .sort(([a], [b]) => a - b)
      .slice(0, 30)
      .map(([, next]) => next)
  }
  return false
}

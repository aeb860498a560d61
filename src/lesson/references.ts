import { pieceOf, quantityOf } from '../board/board'
import { type Lesson, quantitiesOf, type Sentence, type Step, type StepSentence } from './lesson'
import { LIMITS } from './limits'
import { lessonPlace, type Path } from './place'
import type { Problem } from './problem'
import { repeated } from './repeated'
import { gapsIn, templateParts } from './template'

/** What in a lesson names what is not there, or names two things alike. */
export function referenceProblems(lesson: Lesson): readonly Problem[] {
  const problems: Problem[] = []
  const say = (path: Path, sentence: string, remedy: string) =>
    problems.push({ place: lessonPlace(lesson, path), sentence, remedy })

  const steps = lesson.episodes.flatMap((episode) => episode.steps)
  const lists = [lesson.smallSteps, lesson.sentences, lesson.misconceptions, lesson.episodes, steps]
  for (const id of lists.flatMap((list) => repeated(list.map((item) => item.id)))) {
    say([], `Two things of the same sort have the id “${id}”.`, 'Give one of them another id.')
  }
  if (steps.length > LIMITS.steps) {
    say([], `The lesson has more than ${LIMITS.steps} steps.`, 'Divide it into two lessons.')
  }
  for (const [index, sentence] of lesson.sentences.entries()) {
    const finding = templateFinding(sentence)
    if (finding !== null)
      say(['sentences', index], finding, 'Name each gap once in braces and once as a gap.')
  }
  for (const [e, episode] of lesson.episodes.entries()) {
    for (const id of episode.smallSteps) {
      if (lesson.smallSteps.some((smallStep) => smallStep.id === id)) continue
      say(['episodes', e], `No small step has the id “${id}”.`, 'Choose a small step of the lesson.')
    }
    for (const [s, step] of episode.steps.entries()) {
      const path = ['episodes', e, 'steps', s]
      for (const finding of stepFindings(lesson, step)) {
        say([...path, ...finding.path], finding.sentence, finding.remedy)
      }
    }
  }
  return problems
}

function templateFinding({ template, gaps }: Sentence): string | null {
  if (templateParts(template) === null)
    return 'A brace of its template has no partner, or holds no gap’s name.'
  const named = gapsIn(template)
  const undescribed = named.find((gap) => !Object.hasOwn(gaps, gap))
  if (undescribed !== undefined) return `Its gap “${undescribed}” has no type.`
  const unused = Object.keys(gaps).find((gap) => !named.includes(gap))
  return unused === undefined ? null : `Its template has no gap “${unused}”.`
}

interface Finding {
  readonly path: Path
  readonly sentence: string
  readonly remedy: string
}

const OF_BOARD = 'Choose a quantity of the step’s board.'

function stepFindings(lesson: Lesson, step: Step): Finding[] {
  const findings: Finding[] = []
  const { misconception, board } = step
  if (misconception !== undefined && !lesson.misconceptions.some(({ id }) => id === misconception)) {
    const sentence = `No planned misconception has the id “${misconception}”.`
    findings.push({ path: [], sentence, remedy: 'Choose a misconception of the lesson, or none.' })
  }
  for (const [index, said] of step.sentences.entries()) {
    const path = ['sentences', index]
    findings.push(...sentenceFindings(lesson, step, said).map((finding) => ({ ...finding, path })))
  }
  for (const [index, item] of (step.reveal ?? []).entries()) {
    const path = ['reveal', index]
    if ('quantity' in item && quantityOf(board, item.quantity) === null) {
      const sentence = `No quantity on the board has the id “${item.quantity}”.`
      findings.push({ path, sentence, remedy: OF_BOARD })
    }
    if ('blank' in item && !hasBlank(step.sentences[item.blank.sentence], item.blank.gap)) {
      const sentence = `No blank “${item.blank.gap}” is in sentence ${item.blank.sentence + 1} of the step.`
      findings.push({ path, sentence, remedy: 'Choose a blank of the step’s sentences.' })
    }
  }
  for (const [index, { place }] of (step.goal ?? []).entries()) {
    if (pieceOf(board, place.piece) !== null) continue
    const sentence = `No piece on the board has the id “${place.piece}”.`
    findings.push({ path: ['goal', index], sentence, remedy: 'Choose a piece of the step’s board.' })
  }
  return findings
}

function sentenceFindings(lesson: Lesson, step: Step, said: StepSentence): Omit<Finding, 'path'>[] {
  const sentence = lesson.sentences.find(({ id }) => id === said.sentence)
  if (!sentence) {
    const remedy = 'Choose a sentence of the lesson.'
    return [{ sentence: `No sentence of the lesson has the id “${said.sentence}”.`, remedy }]
  }
  return Object.entries(said.blanks).flatMap(([gap, blank]) => {
    if (!Object.hasOwn(sentence.gaps, gap)) {
      return [{ sentence: `The sentence has no gap “${gap}”.`, remedy: 'Take the blank out.' }]
    }
    const unknown = quantitiesOf(blank).find((id) => quantityOf(step.board, id) === null)
    if (unknown !== undefined)
      return [{ sentence: `No quantity on the board has the id “${unknown}”.`, remedy: OF_BOARD }]
    if ('compare' in blank && sentence.gaps[gap]?.type !== 'comparison') {
      const remedy = 'Make it a gap for a comparison.'
      return [{ sentence: `Its gap “${gap}” compares two quantities.`, remedy }]
    }
    return []
  })
}

function hasBlank(said: StepSentence | undefined, gap: string): boolean {
  return said !== undefined && Object.hasOwn(said.blanks, gap)
}

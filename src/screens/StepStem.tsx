import type { RevealItem } from '../lesson/lesson'
import { type SentenceSegment, sentenceSegments, wholeSentences } from '../lesson/sentence'
import { currentStep, type StepSession } from '../session/session'
import type { Taught } from '../stores/teach'
import { MODE_FACES } from '../ui/modes'
import { StemBand } from '../ui/StemBand'
import type { StemSentence } from '../ui/stemWords'

interface Props {
  readonly taught: Taught
  readonly live: StepSession
  readonly onReveal: (item: RevealItem) => void
}

/** The step's sentences under the board, or its prompt where it has none. */
export function StepStem({ taught, live, onReveal }: Props) {
  const { step } = currentStep(taught.session, taught.lesson)
  const filled = sentenceSegments(taught.lesson, step, live.board, live.revealed).flatMap(wholeSentences)
  if (filled.length > 0) return <StemBand sentences={filled.map((each) => stemOf(each, onReveal))} />
  if (step.prompt === undefined) return null
  return (
    <StemBand
      label="Task"
      Icon={MODE_FACES[step.mode].Icon}
      sentences={wholeSentences({ segments: [{ kind: 'text', text: step.prompt }] }).map((each) =>
        stemOf(each, onReveal),
      )}
    />
  )
}

function stemOf(segments: readonly SentenceSegment[], onReveal: (item: RevealItem) => void): StemSentence {
  return segments.map((segment) => {
    if (segment.kind === 'text') return segment
    const { id, hue, value, spoken } = segment
    const [sentence = '0', gap = ''] = id.split('.')
    return {
      kind: 'blank',
      id,
      hue,
      value,
      spoken,
      onTap: () => onReveal({ blank: { sentence: Number(sentence), gap } }),
    }
  })
}

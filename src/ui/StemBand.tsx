import { type LucideIcon, Speech } from 'lucide-react'
import { Fragment, useRef } from 'react'
import { StackedFraction } from './StackedFraction'
import styles from './StemBand.module.css'
import { asFraction, type StemBlank, type StemSegment, type StemSentence, stemWords } from './stemWords'
import { useStemFit } from './useStemFit'

export type StemBandProps = {
  sentences: readonly StemSentence[]
  /** What a screen reader calls the band. */
  label?: string
  /** What the class does with the words. Left out: they say them. */
  Icon?: LucideIcon
}

/**
 * The sentences a class says together. Each sentence stays whole when there is room for it, and otherwise turns
 * between words; how the size is chosen is told in useStemFit. A board drawn smaller than its window can set
 * `--stem-size` on an ancestor.
 */
export function StemBand({ sentences, label = 'Stem sentence', Icon = Speech }: StemBandProps) {
  const band = useRef<HTMLElement>(null)
  const text = useRef<HTMLDivElement>(null)
  useStemFit(band, text, JSON.stringify(sentences))
  return (
    <section ref={band} className={styles.band} aria-label={label}>
      <Icon className={styles.say} strokeWidth={2.3} aria-hidden />
      <div ref={text} className={styles.text}>
        {sentences.map((sentence, i) => (
          // Sentences have no name of their own and do not change places.
          <p key={i} className={styles.sentence}>
            {stemWords(sentence).map((word, j) => (
              <Fragment key={j}>
                {j > 0 ? ' ' : null}
                <span className={styles.word}>
                  {word.map((segment, k) => (
                    <Segment key={segment.kind === 'blank' ? segment.id : k} segment={segment} />
                  ))}
                </span>
              </Fragment>
            ))}
          </p>
        ))}
      </div>
    </section>
  )
}

function Segment({ segment }: { segment: StemSegment }) {
  if (segment.kind === 'text') return segment.text
  if (segment.kind === 'fraction') return <StackedFraction {...segment} />
  return segment.value === null ? (
    <Waiting blank={segment} />
  ) : (
    <Filled blank={segment} value={segment.value} />
  )
}

function Waiting({ blank }: { blank: StemBlank }) {
  const look = blank.pupil ? styles.pupil : styles.hidden
  const face = blank.pupil ? <span className={styles.caret} /> : '?'
  const name = blank.pupil ? 'Write here' : 'Show hidden value'
  if (blank.onTap) {
    return (
      <button type="button" className={look} aria-label={name} onClick={blank.onTap}>
        <span aria-hidden="true">{face}</span>
      </button>
    )
  }
  return (
    <span className={look}>
      <span aria-hidden="true">{face}</span>
      <span className="visually-hidden">blank</span>
    </span>
  )
}

function Filled({ blank, value }: { blank: StemBlank; value: string }) {
  const fraction = asFraction(value)
  const written = fraction ? (
    <>
      {fraction.whole}
      <StackedFraction {...fraction} spoken="" />
    </>
  ) : (
    value
  )
  return (
    <span
      className={blank.pupil ? styles.pupil : styles.filled}
      data-hue={blank.hue ?? 'none'}
      data-fraction={fraction ? true : undefined}
    >
      {blank.spoken && blank.spoken !== value ? (
        <>
          <span aria-hidden="true">{written}</span>
          <span className="visually-hidden">{blank.spoken}</span>
        </>
      ) : (
        written
      )}
    </span>
  )
}

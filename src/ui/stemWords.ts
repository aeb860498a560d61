export type StemHue = 'red' | 'yellow' | 'blue' | 'teal' | 'purple' | 'orange' | 'slate'

export type StemText = { kind: 'text'; text: string }

export type StemBlank = {
  kind: 'blank'
  id: string
  hue: StemHue | null
  /** null while it is hidden. Whoever makes the props must leave the value out, not merely cover it. */
  value: string | null
  /** How the value is said, when that differs from how it is written. Not used while hidden. */
  spoken: string
  /** A pupil writes this one: a plain box with a caret until it has a value. */
  pupil?: boolean
  onTap?: () => void
}

export type StemFraction = { kind: 'fraction'; numerator: string; denominator: string; spoken: string }

export type StemSegment = StemText | StemBlank | StemFraction

export type StemSentence = readonly StemSegment[]

/** Pieces with no space between them: a line may break beside a word but never inside it. */
export type StemWord = readonly StemSegment[]

/** Cuts a sentence at its spaces, so that a full stop, a comma or a bracket keeps to the blank it touches. */
export function stemWords(sentence: StemSentence): StemWord[] {
  const words: StemWord[] = []
  let word: StemSegment[] = []
  function endWord() {
    if (word.length > 0) words.push(word)
    word = []
  }
  for (const segment of sentence) {
    if (segment.kind !== 'text') {
      word.push(segment)
      continue
    }
    // A no-break space is left where it is: an author uses it to hold "5 cm" or "10 + 3" together.
    segment.text.split(/[ \t\n]+/).forEach((piece, i) => {
      if (i > 0) endWord()
      if (piece) word.push({ kind: 'text', text: piece })
    })
  }
  endWord()
  return words
}

export type WrittenValue = { whole: string; numerator: string; denominator: string }

/** Reads "3/4" and "2 3/4", because a fraction on a board is always stacked. Anything else is written as it is. */
export function asFraction(value: string): WrittenValue | null {
  const found = /^(?:(\d+) )?(\d+)\/(\d+)$/.exec(value)
  return found ? { whole: found[1] ?? '', numerator: found[2] ?? '', denominator: found[3] ?? '' } : null
}

import { denominatorOf, type Exact, isWhole, numeratorOf } from './exact'
import { asFraction, decimalDigits, type Form } from './numerals'

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES: readonly (readonly [number, string])[] = [
  [1_000_000_000, 'billion'],
  [1_000_000, 'million'],
  [1000, 'thousand'],
]

/** A number as a teacher reads it: "three hundred and forty-seven", "negative three", "nought point three seven", "one quarter". */
export function spoken(value: Exact): string {
  return spokenIn(value, null)
}

/** A number as it is read where it is written in a form of its own: "two quarters", "nought point seven nought". */
export function spokenIn(value: Exact, form: Form | null): string {
  if (numeratorOf(value) < 0) {
    return `negative ${spokenIn(isWhole(value) ? -value : value.slice(1), form)}`
  }
  const counted = form && 'denominator' in form ? asFraction(value, 'decimal', form) : null
  if (counted) return fractionInWords(...counted, form && 'mixed' in form && form.mixed)
  const decimal = decimalDigits(value, form && 'decimals' in form ? form.decimals : 0)
  if (isWhole(value) && decimal?.includes('.') !== true) return wholeInWords(value)
  const denominator = denominatorOf(value)
  if (decimal !== null && ((form && 'decimals' in form) || /^10+$/.test(String(denominator))))
    return decimalInWords(decimal)
  return fractionInWords(numeratorOf(value), denominator)
}

export function wholeInWords(value: number): string {
  if (value < 20) return ONES[value] ?? ''
  if (value < 100) {
    const ones = value % 10
    return (TENS[Math.floor(value / 10)] ?? '') + (ones === 0 ? '' : `-${ONES[ones]}`)
  }
  if (value < 1000) {
    const rest = value % 100
    return `${ONES[Math.floor(value / 100)]} hundred${rest === 0 ? '' : ` and ${wholeInWords(rest)}`}`
  }
  for (const [size, name] of SCALES) {
    if (value < size) continue
    const rest = value % size
    const joiner = rest > 0 && rest < 100 ? ' and ' : ' '
    return `${wholeInWords(Math.floor(value / size))} ${name}${rest === 0 ? '' : joiner + wholeInWords(rest)}`
  }
  return String(value)
}

function decimalInWords(decimal: string): string {
  const [whole = '0', places = ''] = decimal.split('.')
  const digits = Array.from(places, (digit) => (digit === '0' ? 'nought' : ONES[Number(digit)]))
  return `${whole === '0' ? 'nought' : wholeInWords(Number(whole))} point ${digits.join(' ')}`
}

const PARTS: Readonly<Record<number, readonly [one: string, many: string]>> = {
  2: ['half', 'halves'],
  3: ['third', 'thirds'],
  4: ['quarter', 'quarters'],
  5: ['fifth', 'fifths'],
  8: ['eighth', 'eighths'],
  9: ['ninth', 'ninths'],
  12: ['twelfth', 'twelfths'],
}

/** The name of one of n equal parts: "quarter", "tenth", "twentieth". Plural when asked. */
export function partName(equalParts: number, plural = false): string {
  const known = PARTS[equalParts]
  if (known) return known[plural ? 1 : 0]
  const words = wholeInWords(equalParts)
  const ordinal = words
    .replace(/one$/, 'first')
    .replace(/two$/, 'second')
    .replace(/three$/, 'third')
    .replace(/five$/, 'fifth')
    .replace(/eight$/, 'eighth')
    .replace(/nine$/, 'ninth')
    .replace(/twelve$/, 'twelfth')
    .replace(/y$/, 'ieth')
  const one = /(first|second|third|fifth|eighth|ninth|twelfth|th)$/.test(ordinal) ? ordinal : `${ordinal}th`
  return plural ? `${one}s` : one
}

/** "three quarters"; "one and three quarters" where wholes are said apart, else "seven quarters". */
export function fractionInWords(
  numerator: number,
  denominator: number,
  mixed: boolean | null = true,
): string {
  const whole = mixed ? Math.floor(numerator / denominator) : 0
  const over = numerator - whole * denominator
  const part = `${wholeInWords(over)} ${partName(denominator, over !== 1)}`
  if (whole === 0) return part
  return over === 0 ? wholeInWords(whole) : `${wholeInWords(whole)} and ${part}`
}

/** "first", "second", "twentieth". */
export function ordinal(place: number): string {
  const irregular = ['', 'first', 'second', '', 'fourth'][place]
  return irregular ? irregular : partName(place)
}

/** Words as a whole sentence: a full stop where they have no end of their own, also inside closing quotation marks. */
export function asSentence(words: string): string {
  return /[.?!:…][”’)]*$/.test(words) ? words : `${words}.`
}

/** One of what a unit counts: "pack" of "packs", "box" of "boxes". */
export function oneOf(unit: string): string {
  return unit.replace(/(ss|x|ch|sh)es$/, '$1').replace(/([^s])s$/, '$1')
}

/** "1 counter", "2 counters": the count in figures, for descriptions that are read and heard. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** "a counter", "an apple", "an 8-shape". */
export function withArticle(noun: string): string {
  return `${/^((?!one\b)[aeio]|8|1[18]\b)/i.test(noun) ? 'an' : 'a'} ${noun}`
}

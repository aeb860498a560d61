import { LIMITS } from './limits'
import { type Problem, WHOLE_FILE } from './problem'

export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem }

interface Most {
  readonly characters: number
  readonly values: number
}

/**
 * Parses JSON from anywhere. Its size and depth are found first by one walk over the characters: a parsed
 * million of nested lists would stop whatever recurses over them later.
 */
export function readJson(text: string, what: string, most: Most = LIMITS): JsonReading {
  if (text.length > most.characters) return tooMuch(`${what} is too long to be one.`)
  if (!fits(text, most.values)) return tooMuch(`${what} holds more than any lesson needs.`)
  try {
    // Some editors put a byte order mark first, which is no JSON.
    return { ok: true, value: JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text) }
  } catch {
    const sentence =
      text.trim() === ''
        ? 'It is empty.'
        : 'It is damaged or not complete: it cannot be read to its end as JSON.'
    const remedy = 'Open an earlier copy, or save or send the file again.'
    return { ok: false, problem: { place: WHOLE_FILE, sentence, remedy } }
  }
}

function tooMuch(sentence: string): JsonReading {
  const remedy = 'Choose another file, or ask for it to be sent again.'
  return { ok: false, problem: { place: WHOLE_FILE, sentence, remedy } }
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c]
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d]

function fits(text: string, mostValues: number): boolean {
  /** How many more entries each list or object that is open may have. */
  const room = new Int32Array(LIMITS.depth + 2).fill(LIMITS.entries)
  let depth = 0
  let values = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === QUOTE) {
      i = endOfString(text, i)
    } else if (code === LIST || code === OBJECT) {
      depth++
      values++
      if (depth > LIMITS.depth || values > mostValues) return false
      room[depth] = (code === LIST ? LIMITS.entries : LIMITS.keys) - 1
    } else if (code === LIST_END || code === OBJECT_END) {
      // More closed than opened is no JSON: the parser says so.
      depth = Math.max(0, depth - 1)
    } else if (code === COMMA) {
      const left = (room[depth] ?? 0) - 1
      room[depth] = left
      values++
      if (left < 0 || values > mostValues) return false
    }
  }
  return true
}

/** The index of the closing quotation mark, or of the end of the text. */
function endOfString(text: string, opening: number): number {
  let i = opening + 1
  while (i < text.length && text.charCodeAt(i) !== QUOTE) i += text.charCodeAt(i) === BACKSLASH ? 2 : 1
  return i
}

const LINE = 100

/**
 * JSON by two spaces, ending with a line feed. A list or object of plain values stands on one line where it
 * is short, and a list of numbers always: a counter is a line, and so is a pen stroke.
 */
export function canonicalJson(value: unknown): string {
  return `${written(value, '')}\n`
}

function written(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'number')) return `[${value.map(plain).join(', ')}]`
    return enclosed(
      '[',
      value.map((item) => written(item, inner)),
      ']',
      value.every(isPlain),
      indent,
    )
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return enclosed(
    '{',
    entries.map(([key, item]) => `${JSON.stringify(key)}: ${written(item, inner)}`),
    '}',
    entries.every(([, item]) => isPlain(item)),
    indent,
  )
}

function enclosed(open: string, parts: string[], close: string, allPlain: boolean, indent: string): string {
  if (parts.length === 0) return open + close
  const space = open === '{' ? ' ' : ''
  const line = allPlain ? `${open}${space}${parts.join(', ')}${space}${close}` : null
  if (line !== null && indent.length + line.length <= LINE) return line
  return `${open}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${close}`
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null
}

function plain(value: unknown): string {
  return JSON.stringify(value)
}

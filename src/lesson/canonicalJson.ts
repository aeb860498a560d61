const LINE = 100

/**
 * JSON by two spaces, ending with a line feed. What fits on a line stands on one, and a list of numbers
 * always does: a counter is a line, and so is a pen stroke. So files stay small and their differences readable.
 */
export function canonicalJson(value: unknown): string {
  return `${written(value, '')}\n`
}

function written(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'number')) return JSON.stringify(value).replaceAll(',', ', ')
    const items = value.map((item) => written(item, inner))
    return enclosed('[', items, ']', indent)
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  const fields = entries.map(([key, item]) => `${JSON.stringify(key)}: ${written(item, inner)}`)
  return enclosed('{ ', fields, ' }', indent)
}

function enclosed(open: string, parts: readonly string[], close: string, indent: string): string {
  if (parts.length === 0) return open.trim() + close.trim()
  const length = parts.reduce(
    (sum, part) => sum + part.length + 2,
    indent.length + open.length + close.length,
  )
  if (length <= LINE && !parts.some((part) => part.includes('\n'))) return open + parts.join(', ') + close
  return `${open.trim()}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${close.trim()}`
}

import type * as z from 'zod/mini'
import { childOf } from './json'
import { type Problem, RESTORE } from './problem'

type Issue = z.core.$ZodIssue

/** A finding of the schema in plain words, without its place. */
export function issueWords(issue: Issue, root: unknown): Omit<Problem, 'place'> {
  const value = issue.path.reduce(childOf, root)
  const field = fieldWords(issue.path)
  if (value === undefined && issue.code !== 'unrecognized_keys') {
    return { sentence: `${field} is missing.`, remedy: 'Write it in, or open an earlier copy of the file.' }
  }
  return { sentence: `${field} ${finding(issue)}.`, remedy: remedyFor(issue) }
}

function fieldWords(path: Issue['path']): string {
  const last = path.at(-1)
  const before = path.at(-2)
  if (last === undefined) return 'It'
  if (typeof last !== 'number') return `“${short(String(last))}”`
  return typeof before === 'string' ? `Number ${last + 1} of “${short(before)}”` : `Number ${last + 1}`
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of named things',
  record: 'a group of named things',
}

function finding(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `should be ${TYPES[issue.expected] ?? issue.expected}`
    case 'too_big':
      return sized(issue.origin, 'more', Number(issue.maximum))
    case 'too_small':
      return sized(issue.origin, 'less', Number(issue.minimum))
    case 'invalid_value':
      return `should be ${alternatives(issue.values.map(String))}`
    case 'unrecognized_keys':
      return `holds what this version does not know: ${issue.keys.slice(0, 5).map(quoted).join(', ')}`
    case 'invalid_key':
      return 'is a name that cannot be used here'
    case 'invalid_format':
    case 'invalid_union':
    case 'custom':
      return /^(should|has|is) /.test(issue.message) ? issue.message : 'cannot be read'
    case 'not_multiple_of':
    case 'invalid_element':
      return 'cannot be read'
  }
}

function sized(origin: string, compared: 'more' | 'less', limit: number): string {
  const counted = compared === 'more' ? 'has more than' : 'has fewer than'
  if (origin === 'string') return `${counted} ${limit} characters`
  if (origin === 'array') return `${counted} ${limit} entries`
  return `is ${compared} than ${limit}`
}

function alternatives(values: readonly string[]): string {
  const quotedValues = values.map(quoted)
  const last = quotedValues.pop() ?? ''
  return quotedValues.length === 0 ? last : `${quotedValues.join(', ')} or ${last}`
}

function remedyFor(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return 'Take it out, or open the file with a newer Small Steps.'
  if (issue.code === 'too_big') return 'Make it shorter or smaller.'
  if (issue.code === 'invalid_value') return 'Choose one of these.'
  return RESTORE
}

function quoted(word: string): string {
  return `“${short(word)}”`
}

function short(word: string): string {
  return word.length > 30 ? `${word.slice(0, 29)}…` : word
}

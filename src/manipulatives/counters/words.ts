import { MINUS } from '../../number/numerals'
import { listed } from '../../number/written'
import type { Look } from '../contract'
import { allCalled, eachCounted } from '../countable'
import { type Counters, equalSize, hasCover, inView, leftOver, withCloth } from './counters'

const TITLES: Readonly<Partial<Record<string, string>>> = {
  counters: 'Counters',
  cubes: 'Cubes',
  things: 'Things',
}

/** "Counters: 8 red counters and 2 yellow counters, in 5 rows of 2." */
export function describe(counters: Counters, look: Look): string {
  const hidden = hides(look)
  if (look.covered || hidden === 'size') return `${named(counters, 'Counters')}: a hidden number of counters.`
  const all = allCalled(counters.tokens)
  const name = named(counters, TITLES[all] ?? 'Objects')
  const facts = [
    hidden === 'no' ? whatLies(counters, look) : `some ${all}`,
    ...howTheyLie(counters, hidden, look),
  ]
  return `${name}: ${facts.join(', ')}.`
}

function named({ label }: Counters, title: string): string {
  return label === '' ? title : `${title} ${label}`
}

/** How far any of the numbers here is hidden. One number often gives another away, so no number is then said. */
export function hides(look: Look): 'no' | 'number' | 'size' {
  // What the cover hides, it hides by itself.
  const names = look.hiddenNames.filter((name) => name !== 'covered')
  if (names.some((name) => look.hidden(name) === 'size')) return 'size'
  return names.length > 0 ? 'number' : 'no'
}

function whatLies(counters: Counters, look: Look): string {
  const counts = eachCounted(inView(counters), look)
  return counts.length === 0 ? 'no counters' : listed(counts)
}

function howTheyLie(counters: Counters, hidden: 'no' | 'number', look: Look): string[] {
  const { layout, groups, covered, unit, faces, signed } = counters
  const facts: string[] = []
  if (groups.length > 0) facts.push(hidden === 'no' ? inGroups(counters) : `in ${groupWord(layout, 2)}`)
  else if (layout !== 'rows') facts.push(LIES[layout])
  const left = leftOver(counters)
  if (groups.length > 0 && left > 0) facts.push(hidden === 'no' ? `${left} left over` : 'some left over')
  if (counters.ringed.length > 0) facts.push(ringedRows(counters.ringed))
  if (hasCover(withCloth(counters, look))) {
    const isKnown = hidden === 'no' && look.hidden('covered') === 'no'
    facts.push(counters.lifted ? wasCovered(isKnown ? covered : null) : 'a hidden number under the cover')
  }
  if (signed && faces)
    facts.push(
      `each ${look.setName(faces[0])} worth ${unit} and each ${look.setName(faces[1])} worth ${MINUS}${unit}`,
    )
  else if (unit !== 1) facts.push(`each worth ${unit}`)
  return facts
}

/** Null for a number that is hidden. */
function wasCovered(covered: number | null): string {
  if (covered === 0) return 'none was covered'
  return `${covered ?? 'a hidden number'} that ${covered === 1 || covered === null ? 'was' : 'were'} covered`
}

const LIES = { scatter: 'scattered', line: 'in a line', fives: 'in fives', pairs: 'in pairs' } as const

function inGroups({ layout, groups }: Counters): string {
  const equal = equalSize(groups)
  const many = `${groups.length} ${groupWord(layout, groups.length)}`
  if (equal !== null) return `in ${many} of ${equal}`
  if (groups.length > 12) return `in ${many} that are not equal`
  return `in ${groupWord(layout, groups.length)} of ${listed(groups.map(String))}`
}

export function groupWord(layout: Counters['layout'], howMany: number): string {
  if (layout === 'rows') return howMany === 1 ? 'row' : 'rows'
  return howMany === 1 ? 'ring' : 'rings'
}

function ringedRows(rows: readonly number[]): string {
  return rows.length === 1
    ? `a ring round row ${rows[0]}`
    : `rings round rows ${listed(rows.slice(0, 12).map(String))}`
}

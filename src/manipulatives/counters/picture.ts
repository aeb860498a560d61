import { type Box, centreOf } from '../../geometry/box'
import { polyline } from '../../geometry/path'
import { numeral } from '../../number/numerals'
import { counterGapMarks, counterMarks } from '../../picture/counter'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { Hue } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import { marginPart, type Part, pictureBounds } from '../../picture/part'
import { textMark } from '../../picture/text'
import { coveredName, type Look } from '../contract'
import { countableGapMarks, countableName, kindOfSet, tokenMarks } from '../countable'
import { type Token, whichOne } from '../token'
import { type Counters, hasCover, inView, underCover, withCloth } from './counters'
import { type Arranged, arranged, coverBox, coveredPlaces, showsUnit, UNIT_STRIP } from './geometry'
import type { Name } from './quantities'
import { freePlaces, placesOf } from './scatter'
import { groupWord, hides } from './words'

const LEAST_PRESS = 56

export function picture(on: Counters, look: Look): Part[] {
  if (look.covered || hides(look) === 'size') return [wholeCover(on, look)]
  const counters = withCloth(on, look)
  const laid = arranged(counters)
  const parts = laid.groups.map((box, group) => groupPart(counters, box, group, laid.diameter))
  if (hasCover(counters)) parts.push(coverPart(counters))
  if (showsUnit(counters)) parts.push(unitPart(counters, look))
  const isHidden = hides(look) !== 'no'
  addCounters(parts, counters, inView(counters), laid, placeNames(counters, isHidden), look)
  if (counters.lifted && counters.covered > 0)
    addCounters(parts, counters, underCover(counters), coveredPlaces(counters), coveredNames(isHidden), look)
  // Between scattered counters there is room to take hold of them all.
  return parts.length === 0 || counters.layout === 'scatter'
    ? parts
    : [marginPart(pictureBounds(parts)), ...parts]
}

function coveredNames(isHidden: boolean): (index: number) => string {
  return (index) => `${whichOne(index + 1, isHidden)} that was covered`
}

function addCounters(
  parts: Part[],
  counters: Counters,
  tokens: readonly Token[],
  laid: Pick<Arranged, 'diameter' | 'places'>,
  placeName: (index: number) => string,
  look: Look,
): void {
  const side = Math.max(LEAST_PRESS, laid.diameter)
  const press: Box = { x: -side / 2, y: -side / 2, width: side, height: side }
  const faces = new Map<string, { marks: readonly Mark[]; name: string }>()
  const faceOf = (token: Token) => {
    const id = `${token.kind} ${token.set}`
    const known = faces.get(id)
    if (known) return known
    const face = { marks: marksOf(counters, token, laid.diameter, look), name: countableName(token, look) }
    faces.set(id, face)
    return face
  }
  tokens.forEach((token, index) => {
    const at = laid.places[index]
    if (!at) return
    const face = faceOf(token)
    parts.push({
      key: `token ${token.id}`,
      at,
      marks: face.marks,
      token: token.id,
      press,
      name: `${face.name} ${placeName(index)}`,
    })
  })
}

/** How each counter in view is told from the others: "3 in row 2". */
function placeNames({ layout, groups }: Counters, isHidden: boolean): (index: number) => string {
  if (groups.length === 0) return (index) => whichOne(index + 1, isHidden)
  let group = 0
  let start = 0
  const word = groupWord(layout, 1)
  // Called in order: the group only ever moves on.
  return (index) => {
    while (group < groups.length && index >= start + (groups[group] ?? 0)) start += groups[group++] ?? 0
    const place = whichOne(index - start + 1, isHidden)
    return group < groups.length
      ? `${place} in ${word} ${whichOne(group + 1, isHidden)}`
      : `${place} left over`
  }
}

function marksOf(counters: Counters, token: Token, diameter: number, look: Look): readonly Mark[] {
  return token.kind === 'counter'
    ? faceMarks(look.setHue(token.set), diameter, signOf(counters, token.set))
    : tokenMarks(token, look, diameter)
}

/** The same marks for the same face, so that each is painted once and copied. */
const faceCache = new Map<string, readonly Mark[]>()

function faceMarks(hue: Hue, diameter: number, sign: '+' | '−' | ''): readonly Mark[] {
  const id = `${hue} ${diameter} ${sign}`
  const known = faceCache.get(id)
  if (known) return known
  const marks = [...counterMarks(hue, diameter), ...signMarks(hue, diameter, sign)]
  faceCache.set(id, marks)
  return marks
}

function signOf({ signed, faces }: Counters, set: string): '+' | '−' | '' {
  return !signed ? '' : set === faces?.[0] ? '+' : set === faces?.[1] ? '−' : ''
}

function signMarks(hue: Hue, diameter: number, sign: '+' | '−' | ''): Mark[] {
  if (sign === '') return []
  const arm = diameter * 0.19
  const bar = (x: number, y: number): Mark => ({
    type: 'path',
    d: polyline([
      { x: -x, y: -y },
      { x, y },
    ]),
    stroke: `${hue}.onFill`,
    strokeWidth: diameter * 0.09,
  })
  return sign === '+' ? [bar(arm, 0), bar(0, arm)] : [bar(arm, 0)]
}

/** A group's ring, or only the place where a press puts one. An empty group shows where its first counter goes. */
function groupPart(counters: Counters, box: Box, group: number, diameter: number): Part {
  const { layout, groups, ringed } = counters
  const ring = layout !== 'rows' || ringed.includes(group + 1)
  const own = { x: 0, y: 0, width: box.width, height: box.height }
  const marks: Mark[] = ring ? [ringMark(own, diameter)] : []
  if (groups[group] === 0) {
    const { x, y } = centreOf(own)
    for (const mark of counterGapMarks('slate', diameter))
      marks.push(mark.type === 'circle' ? { ...mark, x, y } : mark)
  }
  return {
    key: `group ${group + 1}`,
    at: { x: box.x, y: box.y },
    marks,
    press: own,
    name: `${groupWord(layout, 1)} ${group + 1}`,
  }
}

function ringMark(box: Box, diameter: number): Mark {
  return {
    type: 'rect',
    ...box,
    radius: Math.min(box.width, box.height, diameter * 1.3) / 2,
    fill: 'lasso.fill',
    stroke: 'lasso.line',
    strokeWidth: 4.5,
    dash: [16, 11],
  }
}

function coverPart(counters: Counters): Part {
  const box = coverBox(counters)
  const own = { x: 0, y: 0, width: box.width, height: box.height }
  const marks = hiddenBoxMarks(own, Math.min(88, box.width * 0.6))
  return {
    key: 'cover',
    at: { x: box.x, y: box.y },
    marks: counters.lifted ? marks.filter(({ type }) => type !== 'text') : marks,
    press: own,
    name: counters.lifted ? 'where the cover was' : 'cover',
  }
}

/** Counters can be counted, so a number hidden by size hides them all. */
function wholeCover(counters: Counters, look: Look): Part {
  const { width, height } = counters.area
  return {
    key: 'whole cover',
    at: { x: 0, y: 0 },
    marks: hiddenBoxMarks({ x: 10, y: 10, width: width - 20, height: height - 20 }, 88),
    press: { x: 0, y: 0, width, height },
    name: 'hidden counters',
    shows: coveredName(look),
  }
}

/** What a counter is worth: one counter, equals, a number. */
function unitPart(counters: Counters, look: Look): Part {
  const d = 56
  const marks: Mark[] = [
    ...counterMarks(look.setHue(counters.set), d),
    textMark(`= ${numeral(counters.unit)}`, { x: d / 2 + 18, y: 0 }, 50, { align: 'left' }),
  ]
  return { key: 'unit', at: { x: 16 + d / 2, y: counters.area.height - UNIT_STRIP / 2 }, marks }
}

/** Dashed places for the counters that are still to come. */
export function gap(counters: Counters, name: Name, goal: number, look: Look): Part[] {
  const set = name.startsWith('set:') ? name.slice('set:'.length) : counters.set
  const held =
    name === 'count' || name === 'inView'
      ? inView(counters).length
      : inView(counters).filter((token) => token.set === set).length
  const missing = Math.min(100, goal - held)
  if (missing <= 0 || look.covered || hides(look) !== 'no') return []
  const laid = laidWith(counters, missing)
  const marks = countableGapMarks(kindOfSet(counters.tokens, set), look.setHue(set), laid.diameter)
  return laid.places.map((at, index) => ({ key: `gap ${index}`, at, marks }))
}

/** Where so many more counters would lie. */
function laidWith(counters: Counters, more: number): Pick<Arranged, 'diameter' | 'places'> {
  if (counters.layout === 'scatter') {
    const free = freePlaces(counters.area, counters.diameter, placesOf(counters))
    return { diameter: counters.diameter, places: Array.from({ length: more }, free) }
  }
  const { tokens, covered } = counters
  const dummy = Array.from({ length: more }, (_, index) => ({ id: `gap${index}`, kind: 'counter', set: '' }))
  const seen = tokens.length - covered
  const laid = arranged({ ...counters, tokens: [...tokens.slice(0, seen), ...dummy, ...tokens.slice(seen)] })
  return { diameter: laid.diameter, places: laid.places.slice(seen, seen + more) }
}

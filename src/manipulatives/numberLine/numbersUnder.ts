import type { Exact } from '../../number/exact'
import { compare } from '../../number/exact'
import { chipHeight, chipMarks, chipWidth } from '../../picture/chip'
import type { Hue } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { numberMarks, numberWidth } from '../../picture/text'
import type { Look } from '../contract'
import { headroomOf, LABEL, LABEL_OFF, marginOf, offsetOf, placeOf, touchBox, widestLabel } from './geometry'
import { isUnseen, startHue } from './jumps'
import { labelledMarks } from './labels'
import { isDrawn, type NumberLine, stopsOf } from './numberLine'
import { neighboursOf, pointHue } from './points'
import { alongOf, pointIsKnown, sketchedGap, stopsAlong } from './scale'
import { type Extent, GAP, spread } from './spread'
import type { Name } from './values'
import { writesOn } from './writing'

/** A number to be written under the line on a chip. */
interface Chip {
  readonly key: string
  readonly name: string
  readonly shows: Name | null
  /** Null while hidden. */
  readonly value: Exact | null
  readonly hue: Hue | null
  readonly along: number
  readonly handle: boolean
}

/** The numbers of marks and, over them, the chips of everything that was landed on or pointed at. */
export function numberParts(line: NumberLine, look: Look): Part[] {
  const chips = chipsOf(line, look)
  const middles = spread(
    chips.map(({ along, value }) => ({ along, half: halfOf(line, value) })),
    standing(line, look, chips),
    { low: -marginOf(line), high: line.length + marginOf(line) },
  )
  const gap = sketchedGap(line, look)
  const covered = chips.map((chip, index) => extentOf(line, middles[index] ?? 0, chip.value))
  if (gap !== null) covered.push(gap)
  const drawn = chips.map((chip, index) => chipPart(line, chip, middles[index] ?? chip.along))
  return [...labelParts(line, look, covered), ...drawn, ...elsewhereParts(line, look)]
}

function chipsOf(line: NumberLine, look: Look): Chip[] {
  const chips: Chip[] = []
  const add = (chip: Chip) => {
    const twin = chips.some((other) => other.value !== null && other.value === chip.value)
    if (!twin) chips.push(chip)
  }
  const values = stopsOf(line)
  stopsAlong(line, look).forEach((stop, index) => {
    const name: Name = index === 0 ? 'start' : `landing${index}`
    if (!stop.drawn || (index > 0 && isUnseen(look, index, line.jumps[index - 1] ?? 0))) return
    add({
      key: index === 0 ? 'start' : `landing ${index}`,
      name: index === 0 ? 'start' : `landing ${index}`,
      shows: name,
      value: look.hidden(name) === 'no' ? (values[index] ?? null) : null,
      hue: index === 0 ? startHue(look) : look.hue(name),
      along: stop.along,
      handle: true,
    })
  })
  const along = alongOf(line, look)
  line.points.forEach((point, index) => {
    const name: Name = `point${index + 1}`
    const hidden = look.hidden(name) !== 'no'
    if (!pointIsKnown(look, index) || !isDrawn(line, point.value)) return
    if (hidden ? point.style === 'arrow' : !point.labelled) return
    add({
      key: `point ${index + 1} number`,
      name: `number of point ${index + 1}`,
      shows: name,
      value: hidden ? null : point.value,
      hue: pointHue(look, index),
      along: along(point.value),
      handle: true,
    })
  })
  for (const [side, value] of neighboursOf(line, look)) {
    add({
      key: `multiple ${side}`,
      name: `the multiple ${side}`,
      shows: null,
      value,
      hue: null,
      along: along(value),
      handle: false,
    })
  }
  return chips
}

/** The numbers that a chip beside them must not hide: all those asked for one by one, or so many steps apart. */
function standing(line: NumberLine, look: Look, chips: readonly Chip[]): Extent[] {
  if (!line.labelsShown || line.labels === 'all') return []
  const along = alongOf(line, look)
  return labelledMarks(line).flatMap((value) => {
    const middle = along(value)
    if (chips.some((chip) => Math.abs(chip.along - middle) < 1)) return []
    const half = (line.turn === 'up' ? LABEL * 0.8 : numberWidth(value, LABEL, line.notation)) / 2 + GAP + 2
    return [{ low: middle - half, high: middle + half }]
  })
}

/** Half of what a chip takes along the line, its outline included. */
function halfOf(line: NumberLine, value: Exact | null): number {
  const size = chipSize(line, value)
  const extent = line.turn === 'up' ? chipHeight(size) : chipWidth(value, size, line.notation)
  return extent / 2 + 2
}

function extentOf(line: NumberLine, middle: number, value: Exact | null): Extent {
  const half = halfOf(line, value)
  return { low: middle - half, high: middle + half }
}

/** Digits of a chip: smaller only when the number is too long for its room. */
function chipSize(line: NumberLine, value: Exact | null): number {
  const wide = chipWidth(value, LABEL, line.notation)
  return LABEL * Math.min(1, widestLabel(line) / wide)
}

function chipPart(line: NumberLine, chip: Chip, middle: number): Part {
  const size = chipSize(line, chip.value)
  const width = chipWidth(chip.value, size, line.notation)
  const off = line.turn === 'up' ? 36 + width / 2 : LABEL_OFF
  const moved = middle - chip.along
  const marks: Mark[] = []
  if (Math.abs(moved) > 8) {
    const [tip, foot] = [offsetOf(line, -moved, 20 - off), offsetOf(line, 0, 32 - off)]
    marks.push({
      type: 'path',
      d: `M${n(tip.x)} ${n(tip.y)}L${n(foot.x)} ${n(foot.y)}`,
      stroke: 'ink',
      strokeWidth: 2.5,
    })
  }
  marks.push(...chipMarks(chip.value, { x: 0, y: 0 }, size, chip.hue, line.notation))
  const part = {
    key: chip.key,
    at: placeOf(line, middle, off),
    marks,
    press: touchBox(width, chipHeight(size)),
    name: chip.name,
    ...(chip.handle ? { handle: true } : {}),
    ...(chip.handle && chip.value !== null ? writesOn(line) : {}),
  }
  return chip.shows === null ? part : { ...part, shows: chip.shows }
}

function n(value: number): number {
  return Math.round(value * 100) / 100
}

/** NL5: a number that is hidden keeps its mark. Numbers under a chip give way to it. */
function labelParts(line: NumberLine, look: Look, covered: readonly Extent[]): Part[] {
  if (!line.labelsShown) return []
  const along = alongOf(line, look)
  const hidden = [...line.hiddenLabels].sort(compare)
  return labelledMarks(line).flatMap((value) => {
    const isHidden = hidden.includes(value)
    const middle = along(value)
    const shown = isHidden ? null : value
    const upright = line.turn === 'up'
    const width = isHidden ? chipWidth(null, LABEL, line.notation) : numberWidth(value, LABEL, line.notation)
    const half = (upright ? LABEL : width) / 2
    if (covered.some(({ low, high }) => middle + half + GAP > low && middle - half - GAP < high)) return []
    const size = LABEL * Math.min(1, widestLabel(line) / width)
    const off = upright ? 44 + width / 2 : LABEL_OFF
    const at = { x: 0, y: 0 }
    return [
      {
        key: `label ${value}`,
        at: placeOf(line, middle, off),
        marks:
          shown === null
            ? chipMarks(null, at, LABEL, null, line.notation)
            : numberMarks(shown, at, size, { notation: line.notation }),
        press: touchBox(width, LABEL),
        name: isHidden ? `hidden number ${hidden.indexOf(value) + 1}` : `number ${value}`,
      },
    ]
  })
}

/** A point whose place is hidden is kept off the line. */
function elsewhereParts(line: NumberLine, look: Look): Part[] {
  return line.points.flatMap((_, index) => {
    if (pointIsKnown(look, index)) return []
    const name: Name = `point${index + 1}`
    const at = placeOf(line, line.length - 40 - 90 * index, 50 - headroomOf(line))
    return [
      {
        key: `point ${index + 1} number`,
        at,
        marks: chipMarks(null, { x: 0, y: 0 }, LABEL, null, line.notation),
        press: touchBox(70, 68),
        name: `number of point ${index + 1}`,
        shows: name,
      },
    ]
  })
}

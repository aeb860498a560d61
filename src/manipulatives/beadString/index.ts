import type { Point } from '../../geometry/point'
import { counted } from '../../number/spoken'
import {
  type Change,
  COVERED,
  done,
  type Field,
  type Look,
  type Manipulative,
  refuse,
  refused,
} from '../contract'
import { actions } from './actions'
import {
  type BeadString,
  beadsBefore,
  type Name,
  pegName,
  quantities,
  schema,
  sums,
  withFirstPeg,
  withQuantities,
} from './beadString'
import { beadEndNear, sizeOf } from './geometry'
import { picture, seenSplit } from './picture'
import { slid } from './slide'

type StringField = Field<BeadString>
type StringChange = Change<BeadString, Name>

function newString(): BeadString {
  return { beads: 20, group: 5, length: 1200, pegs: [], gap: false, covered: false, drop: 0 }
}

export const beadString: Manipulative<BeadString, Name> = {
  kind: 'bead-string',
  title: 'Bead string',
  group: 'counting',
  schema,
  initial: newString,
  tray: [
    { name: 'Bead string', sample: { crop: { x: 0, y: 100, width: 500, height: 160 } } },
    {
      name: '100 beads',
      state: () => ({ ...newString(), beads: 100, group: 10, length: 1700 }),
      sample: {
        state: () => ({ ...newString(), beads: 100, group: 10, length: 1700 }),
        crop: { x: 30, y: 124, width: 260, height: 70 },
      },
    },
  ],
  size: sizeOf,
  picture,
  describe,
  actions,
  fields: [
    choiceField(
      'beads',
      'Beads',
      [20, 100],
      (string) => string.beads,
      (string, beads) => ({
        ...string,
        beads: beads === 100 ? 100 : 20,
        group: beads === 100 ? 10 : 5,
      }),
    ),
    choiceField(
      'group',
      'Change colour every',
      [5, 10],
      (string) => string.group,
      (string, group) => ({
        ...string,
        group: group === 10 ? 10 : 5,
      }),
    ),
    countField(
      'length',
      'Length of all the beads',
      300,
      1704,
      (string) => string.length,
      (string, length) => ({
        ...string,
        length,
      }),
    ),
    countField(
      'drop',
      'Line down from a peg',
      0,
      400,
      (string) => string.drop,
      (string, drop) => ({ ...string, drop }),
    ),
    {
      id: 'peg',
      label: 'Peg after bead',
      control: { type: 'text' },
      value: (string) => beadsBefore(string) ?? '',
      set: (string, value) => {
        const after = Number(value)
        if (String(value).trim() === '') return checked({ ...string, pegs: [], gap: false, covered: false })
        return checked(
          string.pegs.length === 0
            ? withFirstPeg(string, after)
            : { ...string, pegs: string.pegs.map((peg, index) => (index === 0 ? { ...peg, after } : peg)) },
        )
      },
    },
  ],
  press,
  drag,
  quantities,
  sums,
  withQuantities,
}

function checked(string: BeadString) {
  const parsed = schema.safeParse(string)
  return parsed.success ? done(string) : refused('That does not fit on the string.')
}

function choiceField(
  id: string,
  label: string,
  choices: readonly number[],
  read: (string: BeadString) => number,
  write: (string: BeadString, value: number) => BeadString,
): StringField {
  return {
    id,
    label,
    control: {
      type: 'choice',
      choices: choices.map((value) => ({ value: String(value), label: String(value) })),
    },
    value: (string) => String(read(string)),
    set: (string, value) => checked(write(string, Number(value))),
  }
}

function countField(
  id: string,
  label: string,
  least: number,
  most: number,
  read: (string: BeadString) => number,
  write: (string: BeadString, value: number) => BeadString,
): StringField {
  return {
    id,
    label,
    control: { type: 'number', least, most },
    value: read,
    set: (string, value) => checked(write(string, Math.round(Number(value)))),
  }
}

/** A press on a bead hangs the peg after it; on a peg, shows its number; on the cover, takes it off. */
function press(string: BeadString, part: string, look: Look): StringChange | null {
  if (part === 'cover') return { to: 'state', state: { ...string, covered: false } }
  const bead = /^bead (\d+)$/.exec(part)
  if (bead) {
    if (look.covered) return { to: 'refusal', refusal: COVERED }
    const after = Number(bead[1])
    return string.pegs.length === 0
      ? { to: 'state', state: withFirstPeg(string, after) }
      : { to: 'wish', values: { before: after } }
  }
  const index = pegIndex(part)
  if (index === null || look.hidden(pegName(index)) !== 'no' || look.covered) return null
  const pegs = string.pegs.map((peg, at) => (at === index ? { ...peg, numeral: !peg.numeral } : peg))
  return { to: 'state', state: { ...string, pegs } }
}

function drag(string: BeadString, part: string, to: Point, look: Look): StringChange | null {
  const bead = /^bead (\d+)$/.exec(part)
  if (bead)
    return look.covered ? { to: 'refusal', refusal: COVERED } : slid(string, Number(bead[1]), to, look)
  const index = pegIndex(part)
  const peg = index === null ? undefined : string.pegs[index]
  if (index === null || peg === undefined) return null
  if (look.covered) return { to: 'refusal', refusal: COVERED }
  const after = beadEndNear(string, to.x, seenSplit(string, look))
  if (after === peg.after) return null
  const outcome = withQuantities(string, { [pegName(index)]: after })
  return outcome.ok
    ? { to: 'wish', values: { [pegName(index)]: after } }
    : { to: 'refusal', refusal: refuse('A peg hangs after a bead.') }
}

function pegIndex(part: string): number | null {
  const peg = /^peg(?: (\d+))?(?: number)?$/.exec(part)
  return peg === null ? null : Number(peg[1] ?? 1) - 1
}

function describe(string: BeadString, look: Look): string {
  const colours = `red and white in ${string.group === 5 ? 'fives' : 'tens'}`
  const opening = `Bead string of ${string.beads}, ${colours}`
  if (string.pegs.length === 0) return `${opening}.`
  const pegs = string.pegs.map((peg, index) => pegSaid(string, look, index, peg.after, peg.numeral))
  return `${opening}: ${pegs.join(', ')}${afterSaid(string, look)}.`
}

/** A peg without its number is told as it is seen: in whole colours and some more. */
function pegSaid(string: BeadString, look: Look, index: number, after: number, numeral: boolean): string {
  const others = index === 0 ? look.hidden('after') !== 'no' : false
  if (look.hidden(pegName(index)) !== 'no' || others) return 'a peg after a hidden number of beads'
  if (numeral) return `a peg after bead ${after}`
  const groups = Math.floor(after / string.group)
  const more = after % string.group
  const whole = counted(groups, string.group === 5 ? 'five' : 'ten')
  return more === 0 ? `a peg after ${whole}` : `a peg after ${whole} and ${more} more`
}

function afterSaid(string: BeadString, look: Look): string {
  const before = beadsBefore(string)
  if (before === null || look.covered) return ''
  if (string.covered) return ', the beads after it covered'
  if (look.hidden('after') !== 'no' || look.hidden('before') !== 'no' || !string.pegs[0]?.numeral) return ''
  return `, ${counted(string.beads - before, 'bead')} after it`
}

import { numeral } from '../../number/numerals'
import { cubeGapMarks, cubeMarks } from '../../picture/cube'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import { coveredName, type Look } from '../contract'
import { type Token, whichOne } from '../token'
import { type Cubes, cubesIn, runsOf } from './cubes'
import { cubeAt, hasGrips, leftOf, NUMBER_ROOM, type Table, tableOf, trainBox } from './geometry'
import { type Name, trainNames } from './numbers'
import { emptyPart, solidParts } from './solidPicture'

const LEAST_PRESS = 56
const NUMBER_TEXT = 54

export function picture(cubes: Cubes, look: Look): Part[] {
  if (look.covered) return [coverPart(cubes, look)]
  if (cubes.solid) return solidParts(cubes, cubes.solid, look)
  if (cubesIn(cubes).length === 0 && cubes.trains.length === 0) return [emptyPart(cubes)]
  const table = tableOf(cubes)
  const parts = cubes.trains.flatMap((train, index) => [
    ...(hasGrips(cubes) ? [gripPart(cubes, table, index)] : []),
    ...trainParts(cubes, train.cubes, table, index, look),
    ...(cubes.bars ? barParts(train.cubes, table, index, look) : []),
  ])
  if (cubes.numbers && table.isInLines)
    parts.push(...trainNames(cubes).map((name, index) => numberPart(cubes, table, index, name, look)))
  const order = (index: number) => whichOne(index + 1, look.hiddenNames.length > 0)
  cubes.loose.forEach((token, index) => {
    const at = table.loose[index]
    if (at) parts.push(cubePart(token, at, table, true, `loose ${nameOf(token, look)} ${order(index)}`, look))
  })
  return parts
}

function nameOf(token: Token, look: Look): string {
  return `${look.setName(token.set)} cube`
}

function trainParts(cubes: Cubes, held: readonly Token[], table: Table, train: number, look: Look): Part[] {
  if (held.length === 0)
    return [
      { key: `empty ${train + 1}`, at: cubeAt(table, train, 0), marks: cubeGapMarks('slate', table.side) },
    ]
  const isHidden = look.hiddenNames.length > 0
  const where = cubes.trains.length === 1 ? '' : ` in train ${train + 1}`
  return held.map((token, index) =>
    cubePart(
      token,
      cubeAt(table, train, index),
      table,
      index === held.length - 1,
      `${nameOf(token, look)} ${whichOne(index + 1, isHidden)}${where}`,
      look,
    ),
  )
}

function cubePart(
  token: Token,
  at: Part['at'],
  { side }: Table,
  isOpen: boolean,
  name: string,
  look: Look,
): Part {
  const press = Math.max(LEAST_PRESS, side)
  return {
    key: `token ${token.id}`,
    at,
    marks: cubeMarks(look.setHue(token.set), side, isOpen),
    token: token.id,
    press: { x: -press / 2, y: -press / 2, width: press, height: press },
    name,
  }
}

/** A bar over each colour of a train, exactly as long as its cubes. */
function barParts(held: readonly Token[], table: Table, train: number, look: Look): Part[] {
  let start = 0
  return runsOf(held).map((run, index) => {
    const width = run.length * table.side
    const middle = cubeAt(table, train, start)
    start += run.length
    const hue = look.setHue(run[0]?.set ?? '')
    const bar: Mark = {
      type: 'rect',
      x: -width / 2,
      y: -table.side / 2,
      width,
      height: table.side,
      radius: 5,
      fill: `${hue}.fill`,
      stroke: 'ink',
      strokeWidth: 4,
    }
    return {
      key: `bar ${train + 1} ${index + 1}`,
      at: { x: middle.x - table.side / 2 + width / 2, y: middle.y },
      marks: [bar],
    }
  })
}

/** Six dots that say: take hold here to slide the train along. */
const GRIP: readonly Mark[] = [-11, 0, 11].flatMap((y) =>
  [-6, 6].map((x): Mark => ({ type: 'circle', x, y, radius: 3.5, fill: 'line.strong' })),
)

function gripPart(cubes: Cubes, table: Table, train: number): Part {
  const from = table.trains[train] ?? { x: 0, y: 0 }
  return {
    key: `grip ${train + 1}`,
    at: { x: leftOf(cubes) - 26, y: from.y },
    marks: GRIP,
    press: { x: -22, y: -LEAST_PRESS / 2, width: 44, height: LEAST_PRESS },
    name: `train ${train + 1}`,
    handle: true,
  }
}

function numberPart(cubes: Cubes, table: Table, train: number, name: Name, look: Look): Part {
  const box = trainBox(cubes, table, train)
  const hue = look.hue(name)
  const fill = hue === null ? 'ink' : (`${hue}.deep` as const)
  return {
    key: name,
    at: { x: box.x + box.width + table.side * 0.2 + NUMBER_ROOM / 2, y: box.y + box.height / 2 },
    marks:
      look.hidden(name) === 'no'
        ? [textMark(numeral(cubes.trains[train]?.cubes.length ?? 0), { x: 0, y: 0 }, NUMBER_TEXT, { fill })]
        : hiddenBoxMarks({ x: -32, y: -30, width: 64, height: 60 }, NUMBER_TEXT),
    press: { x: -NUMBER_ROOM / 2, y: -30, width: NUMBER_ROOM, height: 60 },
    name: `length of train ${train + 1}`,
    shows: name,
  }
}

/** Cubes can be counted, so a number hidden by size hides them all. */
function coverPart({ area }: Cubes, look: Look): Part {
  return {
    key: 'cover',
    at: { x: 0, y: 0 },
    marks: hiddenBoxMarks({ x: 10, y: 10, width: area.width - 20, height: area.height - 20 }, 132),
    press: { x: 0, y: 0, width: area.width, height: area.height },
    name: 'hidden cubes',
    shows: coveredName(look),
  }
}

/** Dashed places for the cubes that a train still needs. */
export function gap(cubes: Cubes, name: Name, goal: number, look: Look): Part[] {
  const train = trainNames(cubes).findIndex(
    (each) => each === name || (name === 'total' && cubes.trains.length === 1),
  )
  const held = cubes.trains[train]?.cubes
  if (!held || look.hiddenNames.length > 0) return []
  const have = name === 'total' ? cubesIn(cubes).length : held.length
  const missing = Math.min(40, goal - have)
  const table = tableOf(cubes)
  const marks = cubeGapMarks(look.setHue(cubes.set), table.side)
  return Array.from({ length: Math.max(0, missing) }, (_, index) => ({
    key: `gap ${index}`,
    at: cubeAt(table, train, held.length + index),
    marks,
  }))
}

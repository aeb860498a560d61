import { centreOf } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { numeral } from '../../number/numerals'
import { textWidth } from '../../picture/andika'
import { dienesGapMarks, dienesMarks, dienesSize } from '../../picture/dienes'
import { standBehind } from '../../picture/dienesRows'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import { coveredName, type Look } from '../contract'
import type { Block } from '../exchange'
import { exponentOf, oneOf, powerOfTen } from '../placeValue'
import { type Token, whichOne } from '../token'
import { type BaseTen, blocksOf, groupsOf, kindsIn, nameOf, placeOf, tokensOf, widthOf } from './baseTen'
import { gapsOf, groundOf, groupBoxes, placesInGroup, placesOf, sizeOf, unitOf, zonesOf } from './geometry'
import { SHAPE_NAMES } from './words'

/** Touch area of a small cube. */
const TOUCH = 56
const WORTH_TEXT = 50

export function picture(mat: BaseTen, look: Look): Part[] {
  if (look.covered) return [coverPart(mat, look)]
  if (tokensOf(mat).length === 0 && !mat.groups && mat.exchanged === null) return [emptyPart(mat)]
  const loose = kindsIn(mat).flatMap((kind) => [
    ...gapParts(mat, kind),
    ...blockParts(mat, kind, look),
    ...(mat.showWorth && blocksOf(mat, kind).length > 0 ? [worthPart(mat, kind)] : []),
  ])
  return [...loose, ...groupsOf(mat).flatMap((_, group) => groupParts(mat, group, look))]
}

/** A band, and in it what the group holds. */
function groupParts(mat: BaseTen, group: number, look: Look): Part[] {
  const { x = 0, y = 0, width = 0, height = 0 } = groupBoxes(mat)[group] ?? {}
  const band: Mark = {
    type: 'rect',
    x: 0,
    y: 0,
    width,
    height,
    radius: 16,
    fill: 'cell',
    stroke: 'line.strong',
    strokeWidth: 3,
  }
  return [
    { key: `group ${group + 1}`, at: { x, y }, marks: [band] },
    ...kindsIn(mat).flatMap((kind) => {
      const tokens = (groupsOf(mat)[group] ?? []).filter((held) => held.kind === kind)
      const places = placesInGroup(mat, group, kind, tokens.length)
      return tokenParts(mat, kind, tokens, places, look, group)
    }),
  ]
}

function blockParts(mat: BaseTen, kind: Block, look: Look): Part[] {
  const blocks = blocksOf(mat, kind)
  const places = placesOf(mat, kind, blocks.length + gapsOf(mat, kind))
  return tokenParts(mat, kind, blocks, places, look)
}

function tokenParts(
  mat: BaseTen,
  kind: Block,
  blocks: readonly Token[],
  places: readonly Point[],
  look: Look,
  group?: number,
): Part[] {
  const isHidden = [nameOf(kind), 'value'].some((name) => look.hidden(name) !== 'no')
  const where = group === undefined ? '' : ` in group ${whichOne(group + 1, isHidden)}`
  const u = unitOf(mat)
  const marks = dienesMarks(kind, u, mat.flat)
  const size = dienesSize(kind, u, mat.flat)
  const [width, height] = [Math.max(TOUCH, size.width), Math.max(TOUCH, size.height)]
  const parts = blocks.map((token, index) => ({
    key: `token ${token.id}`,
    at: places[index] ?? { x: 0, y: 0 },
    marks,
    token: token.id,
    press: { x: -width / 2, y: -height / 2, width, height },
    name: `${oneOf(placeOf(mat, kind))} ${whichOne(index + 1, isHidden)}${where}`,
  }))
  return standBehind(kind) ? parts.toReversed() : parts
}

/** Exchanged away: the dashed outline stays in place. */
function gapParts(mat: BaseTen, kind: Block): Part[] {
  const count = blocksOf(mat, kind).length
  const marks = dienesGapMarks(kind, unitOf(mat), mat.flat)
  return placesOf(mat, kind, count + gapsOf(mat, kind))
    .slice(count)
    .map((at, index) => ({ key: `gap ${kind} ${index}`, at, marks }))
}

/** What one of the kind is worth, under the first of them. */
function worthPart(mat: BaseTen, kind: Block): Part {
  const text = numeral(powerOfTen(exponentOf(placeOf(mat, kind))))
  const half = textWidth(text, WORTH_TEXT, 'bold') / 2
  const u = unitOf(mat)
  const front = dienesSize(kind, u, true).width
  const x = Math.max(half, (zonesOf(mat).get(kind)?.x ?? 0) + front / 2)
  const at: Point = { x: Math.min(x, widthOf(mat) - half), y: groundOf(mat) + 48 }
  return {
    key: `worth ${kind}`,
    at,
    marks: [textMark(text, { x: 0, y: 0 }, WORTH_TEXT)],
    press: { x: -Math.max(28, half), y: -30, width: Math.max(56, 2 * half), height: 60 },
    name: `what the ${SHAPE_NAMES[kind]} is worth`,
  }
}

/** A mat without blocks shows where they go. */
function emptyPart(mat: BaseTen): Part {
  return {
    key: 'mat',
    at: { x: 0, y: 0 },
    marks: [
      {
        type: 'rect',
        x: 2,
        y: 2,
        width: widthOf(mat) - 4,
        height: groundOf(mat) - 4,
        radius: 16,
        stroke: 'line.strong',
        strokeWidth: 3,
        dash: [12, 8],
      },
    ],
  }
}

function coverPart(mat: BaseTen, look: Look): Part {
  const box = { x: 0, y: 0, ...sizeOf(mat) }
  const middle = centreOf(box)
  const inner = { x: 4 - middle.x, y: 4 - middle.y, width: box.width - 8, height: box.height - 8 }
  return {
    key: 'cover',
    at: middle,
    marks: hiddenBoxMarks(inner, 132),
    press: inner,
    name: 'hidden blocks',
    shows: coveredName(look),
  }
}

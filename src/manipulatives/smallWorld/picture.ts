import { centreOf, grown } from '../../geometry/box'
import { minus, type Point } from '../../geometry/point'
import { numeral } from '../../number/numerals'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { Hue } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import { coveredName, type Look } from '../contract'
import { countableGapMarks, countableName, tokenMarks } from '../countable'
import { type Token, whichOne } from '../token'
import { diameterOf, HEADING, NUMBER, type Place, placesIn, sizeOf } from './geometry'
import { nextPlace, put } from './moves'
import { type Name, nameOf, SCENE_NAMES } from './numbers'
import { bandMarks, sceneMarks } from './scenery'
import { OUTSIDE, type SmallWorld, thingsAt } from './smallWorld'
import { putAt, spotsAt } from './spots'
import { whereAt } from './words'

const LEAST_PRESS = 56
const NUMBER_TEXT = 54

export function picture(world: SmallWorld, look: Look): Part[] {
  const places = placesIn(world)
  const parts = [matPart(world)]
  if (world.story) parts.push(headingPart(world.story.moment))
  for (const place of places) if (place.place !== OUTSIDE) parts.push(scenePart(world, place, look))
  if (look.covered) return [...parts, coverPart(world, look)]
  if (world.numbers) parts.push(...places.map((place) => numberPart(world, place, look)))
  if (world.ring) parts.push(ringPart(world))
  const diameter = diameterOf(world)
  for (const place of places) parts.push(...thingParts(world, place, diameter, look))
  return parts
}

function matPart(world: SmallWorld): Part {
  const { width, height } = sizeOf(world)
  return {
    key: 'mat',
    at: { x: 0, y: 0 },
    marks: [
      {
        type: 'rect',
        x: 0,
        y: 0,
        width,
        height,
        radius: 16,
        fill: 'card',
        stroke: 'line.strong',
        strokeWidth: 3,
      },
    ],
  }
}

function headingPart(moment: 'first' | 'then' | 'now'): Part {
  const word = moment.charAt(0).toUpperCase() + moment.slice(1)
  return {
    key: 'heading',
    at: { x: 32, y: HEADING / 2 + 8 },
    marks: [textMark(word, { x: 0, y: 0 }, NUMBER_TEXT, { align: 'left' })],
  }
}

function scenePart(world: SmallWorld, { place, shape }: Place, look: Look): Part {
  const kind = world.scenes[place]?.kind ?? 'box'
  const hue = look.hue(nameOf(place))
  return {
    key: `scene ${place + 1}`,
    at: centreOf(shape),
    marks: world.layout === 'rows' ? bandMarks(kind, hue, shape) : sceneMarks(kind, hue, shape),
  }
}

function thingParts(world: SmallWorld, place: Place, diameter: number, look: Look): Part[] {
  const things = thingsAt(world, place.place)
  const spots = spotsAt(world, place, diameter)
  const side = Math.max(LEAST_PRESS, diameter)
  const isHidden = look.hiddenNames.length > 0
  return things.map((token, index) => ({
    key: `token ${token.id}`,
    at: spots[index] ?? centreOf(place.room),
    marks: tokenMarks(token, look, diameter),
    token: token.id,
    press: { x: -side / 2, y: -side / 2, width: side, height: side },
    name: `${countableName(token, look)} ${whichOne(index + 1, isHidden)} ${whereAt(world, place.place)}`,
  }))
}

function numberPart(world: SmallWorld, { place, numberAt }: Place, look: Look): Part {
  const name = nameOf(place)
  const hue = look.hue(name)
  return {
    key: name,
    at: numberAt,
    marks:
      look.hidden(name) === 'no'
        ? numberMarks(thingsAt(world, place).length, hue)
        : hiddenBoxMarks({ x: -34, y: -30, width: 68, height: 60 }, NUMBER_TEXT),
    press: { x: -NUMBER.width / 2, y: -NUMBER.height / 2, width: NUMBER.width, height: NUMBER.height },
    name: `how many are ${whereAt(world, place)}`,
    shows: name,
  }
}

function numberMarks(count: number, hue: Hue | null): Mark[] {
  const marks = [
    textMark(numeral(count), { x: 0, y: 0 }, NUMBER_TEXT, { fill: hue === null ? 'ink' : `${hue}.onFill` }),
  ]
  if (hue === null) return marks
  const box = { x: -34, y: -30, width: 68, height: 60, radius: 14 }
  return [{ type: 'rect', ...box, fill: `${hue}.fill`, stroke: `${hue}.outline`, strokeWidth: 3 }, ...marks]
}

/** One ring round all of them, wherever they are. */
function ringPart(world: SmallWorld): Part {
  const { width, height } = sizeOf(world)
  const box = grown({ x: 0, y: 0, width, height }, -8)
  return {
    key: 'ring',
    at: { x: 0, y: 0 },
    marks: [{ type: 'rect', ...box, radius: 60, stroke: 'lasso.line', strokeWidth: 4.5, dash: [16, 11] }],
  }
}

/** Things can be counted, so a number hidden by size hides them all. */
function coverPart(world: SmallWorld, look: Look): Part {
  const { width, height } = sizeOf(world)
  const middle = { x: width / 2, y: height / 2 }
  const box = grown({ x: 0, y: 0, width, height }, -24)
  const own = { ...box, ...minus(box, middle) }
  return {
    key: 'cover',
    at: middle,
    marks: hiddenBoxMarks(own, 132),
    press: own,
    name: 'hidden things',
    shows: coveredName(look),
  }
}

/** Dashed places for those that are still to come. */
export function gap(world: SmallWorld, name: Name, goal: number, look: Look): Part[] {
  const scene = SCENE_NAMES.findIndex((each) => each === name)
  const where = name === 'outside' ? OUTSIDE : name === 'total' ? nextPlace(world) : scene
  const place = placesIn(world).find((each) => each.place === where)
  if (!place || look.hiddenNames.length > 0 || (scene === -1 && where !== OUTSIDE && name !== 'total'))
    return []
  const held = thingsAt(world, where).length
  const total =
    name === 'total'
      ? world.scenes.reduce((sum, { things }) => sum + things.length, world.outside.length)
      : held
  const missing = Math.min(20, goal - total)
  if (missing <= 0) return []
  const diameter = diameterOf(world, { place: where, count: missing })
  const marks = countableGapMarks(world.thing, look.setHue(world.set), diameter)
  return spotsAt(world, place, diameter, missing)
    .slice(held)
    .map((at, index) => ({ key: `gap ${index}`, at, marks }))
}

/** Where the next thing put in a place would be, or one that is let go there at a point. */
export function nextSpot(world: SmallWorld, place: number, token: Token, at: Point | null): Point {
  const after = at === null ? put(world, token, place) : putAt(world, token, place, at)
  const found = placesIn(after).find((each) => each.place === place)
  return (found && spotsAt(after, found, diameterOf(after)).at(-1)) ?? { x: 0, y: 0 }
}

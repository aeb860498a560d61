import { type Document, EMPTY_BOARD } from '../board/board'
import { addPiece, type Edited } from '../board/edit'
import { roomiestPlace } from '../board/freePlace'
import { lookOf } from '../board/open'
import { putOut } from '../board/table'
import { type Box, boxOf, grown } from '../geometry/box'
import type { Point } from '../geometry/point'
import type { Group } from '../manipulatives/contract'
import { type Countable, countableMarks } from '../manipulatives/countable'
import { allKinds } from '../manipulatives/registry'
import type { Token } from '../manipulatives/token'
import { COUNTER } from '../picture/counter'
import { SMALL_OBJECTS } from '../picture/objects'
import type { Part } from '../picture/part'
import { pictureBounds } from '../picture/part'

/** A drawing, and what of it is shown. */
export interface Drawing {
  readonly parts: readonly Part[]
  readonly box: Box
}

/** What the tray of the free board offers. */
export interface TrayPiece {
  readonly name: string
  readonly group: Group
  /** The small picture on its tile. */
  readonly tile: Drawing
  /** What is carried while it is pulled out of the tray, in board units. */
  readonly carried: Drawing
  /** Puts it out with its middle at a point, or in a free place. */
  put: (document: Document, at: Point | null) => Edited
}

export interface TrayGroup {
  readonly group: Group
  readonly pieces: readonly TrayPiece[]
}

const GROUPS: readonly Group[] = ['counting', 'parts', 'lines', 'place value', 'measures', 'writing']

/** Loose counters first, then every manipulative in the registry's order, group by group, and other loose things last. */
export function trayGroups(): TrayGroup[] {
  const pieces = [
    loose('counter', 'red', 'Red counter'),
    loose('counter', 'yellow', 'Yellow counter'),
    ...ofKinds(),
    loose('cube', 'blue', 'Cube'),
    ...SMALL_OBJECTS.map((object) => loose(object, object, capital(object))),
  ]
  return GROUPS.map((group) => ({ group, pieces: pieces.filter((piece) => piece.group === group) }))
}

function loose(kind: Countable, set: string, name: string): TrayPiece {
  const marks = countableMarks(kind, lookOf(EMPTY_BOARD, '').setHue(set), COUNTER)
  const parts: Part[] = [{ key: set, at: { x: 0, y: 0 }, marks }]
  const box = pictureBounds(parts)
  return {
    name,
    group: 'counting',
    tile: { parts, box: grown(box, 4) },
    carried: { parts, box },
    put: (document, at) => putOut(document, kind, set, at),
  }
}

function ofKinds(): TrayPiece[] {
  const look = lookOf(EMPTY_BOARD, '')
  return allKinds().flatMap((kind) =>
    kind.tray.map(({ name, make, sample }): TrayPiece => {
      const first = kind.open(make(numbered()))
      const carried = first.picture(look)
      const shown = kind.open(sample.make(numbered())).picture(look)
      return {
        name,
        group: kind.group,
        tile: { parts: shown, box: sample.crop ?? grown(pictureBounds(shown), 6) },
        carried: { parts: carried, box: boxOf(first.size) },
        put: (document, at) =>
          addPiece(document, kind.kind, at ?? roomiestPlace(document.board, first.size), make),
      }
    }),
  )
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function numbered(): (kind: string, set: string) => Token {
  let next = 1
  return (kind, set) => ({ id: `t${next++}`, kind, set })
}

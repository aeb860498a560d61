import { type Document, EMPTY_BOARD } from '../board/board'
import { addPiece, type Edited } from '../board/edit'
import { lookOf } from '../board/open'
import { putPiece } from '../board/putPiece'
import { putOut } from '../board/table'
import { type Box, boxOf, grown } from '../geometry/box'
import type { Point } from '../geometry/point'
import type { Group } from '../manipulatives/contract'
import { type Countable, countableMarks } from '../manipulatives/countable'
import type { Kind } from '../manipulatives/define'
import { loadedKinds } from '../manipulatives/registry'
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
  /** The kind it needs and its name, to be known by among those that were used before. */
  readonly id: string
  readonly name: string
  /** Whose words it is found by. */
  readonly kind: string
  readonly title: string
  readonly group: Group
  /** The small picture on its tile. Drawn when it is first asked for. */
  tile: () => Drawing
  /** What is carried while it is pulled out of the tray, in board units. */
  carried: () => Drawing
  /** Puts it out with its middle at a point, or in a free place. */
  put: (document: Document, at: Point | null) => Edited
}

/** The tabs of the tray, in their order. */
export const GROUPS: readonly Group[] = ['counting', 'parts', 'lines', 'place value', 'measures', 'writing']

/** What stands at hand until a class has used pieces of its own. */
export const USUAL: readonly string[] = [
  'counters/Red counter',
  'counters/Yellow counter',
  'ten-frame/Ten frame',
  'part-whole/Part–whole',
  'bar-model/Bar model',
  'number-line/Number line',
  'base-ten/Base ten',
  'place-value-counters/Place value counters',
  'equation/Equation',
  'text/Text',
]

/** The kind of a tray piece by its id. */
export function kindOfPiece(id: string): string {
  return id.split('/', 1)[0] ?? ''
}

/**
 * Of the manipulatives that are loaded: loose counters first, then in the registry's order, and other loose things last.
 * What is loose lies on a table of counters.
 */
export function trayPieces(): TrayPiece[] {
  const kinds = loadedKinds()
  const hasTable = kinds.some(({ kind }) => kind === 'counters')
  return [...(hasTable ? COUNTERS : []), ...kinds.flatMap(piecesOf), ...(hasTable ? OTHER_LOOSE : [])]
}

const made = new Map<Kind, readonly TrayPiece[]>()

function piecesOf(kind: Kind): readonly TrayPiece[] {
  const known = made.get(kind)
  if (known) return known
  const pieces = kind.tray.map((choice) => offered(kind, choice))
  made.set(kind, pieces)
  return pieces
}

const COUNTERS = [loose('counter', 'red', 'Red counter'), loose('counter', 'yellow', 'Yellow counter')]
const OTHER_LOOSE = [
  loose('cube', 'blue', 'Cube'),
  ...SMALL_OBJECTS.map((object) => loose(object, object, capital(object))),
]

function loose(token: Countable, set: string, name: string): TrayPiece {
  const drawn = once(() => {
    const marks = countableMarks(token, lookOf(EMPTY_BOARD, '').setHue(set), COUNTER)
    const parts: Part[] = [{ key: set, at: { x: 0, y: 0 }, marks }]
    return { parts, box: pictureBounds(parts) }
  })
  return {
    ...about({ kind: 'counters', title: 'Counters', group: 'counting' }, name),
    // It is found by what the models made of such things are called.
    kind: token === 'counter' ? 'counters' : token === 'cube' ? 'cubes' : 'small-world',
    tile: once(() => ({ ...drawn(), box: grown(drawn().box, 4) })),
    carried: drawn,
    put: (document, at) => putOut(document, token, set, at),
  }
}

function offered(kind: Kind, { name, make, sample }: Kind['tray'][number]): TrayPiece {
  const first = once(() => kind.open(make(numbered())))
  const picture = once(() => first().picture(lookOf(EMPTY_BOARD, '')))
  return {
    ...about(kind, name),
    tile: once(() => {
      const parts = kind.open(sample.make(numbered())).picture(lookOf(EMPTY_BOARD, ''))
      return { parts, box: sample.crop ?? grown(pictureBounds(parts), 6) }
    }),
    carried: once(() => ({ parts: picture(), box: boxOf(first().size) })),
    put: (document, at) =>
      at === null ? putPiece(document, kind, make) : addPiece(document, kind.kind, at, make),
  }
}

function about({ kind, title, group }: Pick<Kind, 'kind' | 'title' | 'group'>, name: string) {
  return { id: `${kind}/${name}`, name, kind, title, group }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function numbered(): (kind: string, set: string) => Token {
  let next = 1
  return (kind, set) => ({ id: `t${next++}`, kind, set })
}

import type { Action, Change, Look, Mint, Refusal } from '../contract'
import { COVERED, refuse } from '../contract'
import { ROD_COLOURS } from '../sizedKinds'
import {
  EMPTY,
  filled,
  fitting,
  lift,
  movedDown,
  nextRow,
  oneColourTrain,
  put,
  rectangle,
  reordered,
  staircase,
  turnedRectangle,
  whyNotIn,
} from './moves'
import type { Name } from './quantities'
import { isPair, kindFor, longest, MOST_ROWS, type NumberRods, rowInUse, rowLength } from './rods'
import { SET } from './wanted'

type Act = Action<NumberRods, Name>
type Next = NumberRods | Refusal

/** Everything that can be done, always in this order. */
export function actions(mat: NumberRods, look: Look): Act[] {
  const row = mat.rows[rowInUse(mat)] ?? []
  /** The moves are tried with ids that are never kept, to know whether they can be made. */
  const act = (id: string, label: string, icon: string, next: (mint: Mint) => Next, key?: string): Act => {
    const tried = look.covered ? COVERED : next(TRIAL)
    const refusal = 'reason' in tried ? tried : null
    return {
      id,
      label,
      icon,
      refusal,
      run: (mint) => (refusal ? { to: 'refusal', refusal } : asChange(next(mint))),
      ...(key === undefined ? {} : { key }),
    }
  }
  const set = (id: string, label: string, icon: string, change: Partial<NumberRods>, key?: string): Act =>
    act(id, label, icon, () => fitting({ ...mat, ...change }), key)
  const labelled = LABELS[mat.labels]
  return [
    ...ROD_COLOURS.map((colour, index) =>
      act(
        `put-${index + 1}`,
        `Put out ${colour}`,
        'plus',
        (mint) => {
          const to = nextRow(mat, index + 1)
          if (to === null) return whyNotIn(mat, index + 1) ?? EMPTY
          return put(mat, mint(kindFor(index + 1), SET), to, mat.rows[to]?.length ?? 0)
        },
        String((index + 1) % 10),
      ),
    ),
    act(
      'take',
      'Take the last one away',
      'minus',
      () => {
        const last = row.at(-1)
        return last ? lift(mat, last.id) : EMPTY
      },
      '-',
    ),
    act('row', 'Work in the next row', 'arrow-down', () => nextInUse(mat), 'n'),
    act('down', 'Move it to the next row', 'move-down', () => movedDown(mat), 'm'),
    act('first', 'Move it to the front', 'chevrons-left', () => reordered(mat, 'first'), 'f'),
    act('swap', 'Swap the last two', 'arrow-left', () => reordered(mat, 'one'), 's'),
    act('stairs', 'Make a staircase', 'align-start-vertical', (mint) => staircase(mat, mint)),
    act('train', 'Fill with this colour', 'fast-forward', (mint) => oneColourTrain(mat, mint)),
    act('fill', 'Fill the gap', 'between-vertical-end', (mint) => filled(mat, shortRow(mat), mint), 'g'),
    set('gaps', mat.gaps ? 'Hide the gaps' : 'Show the gaps', 'fold-horizontal', { gaps: !mat.gaps }),
    act('cross', mat.crossed ? 'Uncross them' : 'Cross the two rods', 'x', () => {
      if (!isPair(mat.rows)) return refuse('It takes two rods, each in its own row.')
      return fitting({ ...mat, crossed: !mat.crossed })
    }),
    act('rectangle', 'Make a rectangle', 'grid-2x2', (mint) => rectangle(mat, mint)),
    act('turn-rectangle', 'Turn the rectangle', 'rotate-cw', (mint) => turnedRectangle(mat, mint)),
    act('whole', 'Call this one whole', 'ruler', () =>
      row.length === 0 ? EMPTY : { ...mat, declared: { length: rowLength(row), worth: 1 } },
    ),
    set('white', 'Call white one', 'circle-dot', { declared: { length: 1, worth: 1 } }),
    set('labels', labelled.label, labelled.icon, { labels: labelled.next }, 'l'),
    set('totals', mat.totals ? 'Hide what rows come to' : 'Show what rows come to', 'tag', {
      totals: !mat.totals,
    }),
    set('stand', mat.standing ? 'Lay down' : 'Stand up', 'rotate-cw', { standing: !mat.standing }, 't'),
    set('touch', mat.touching ? 'Move the rows apart' : 'Push the rows together', 'rows-3', {
      touching: !mat.touching,
    }),
    act('more-rows', 'One more row', 'list-plus', () =>
      mat.rows.length >= MOST_ROWS
        ? refuse('There is no room for more rows.')
        : fitting({ ...mat, rows: [...mat.rows, []] }),
    ),
    act('fewer-rows', 'One row fewer', 'list-minus', () => {
      if (mat.rows.length === 1) return refuse('This is the only row.')
      const rows = mat.rows.slice(0, -1)
      return { ...mat, rows, row: Math.min(mat.row, rows.length), crossed: mat.crossed && isPair(rows) }
    }),
  ]
}

const LABELS = {
  none: { next: 'numbers', label: 'Show numbers', icon: 'hash' },
  numbers: { next: 'letters', label: 'Show letters', icon: 'case-lower' },
  letters: { next: 'none', label: 'Hide letters', icon: 'eye-off' },
} as const

const TRIAL: Mint = (kind, set) => ({ id: 'trial', kind, set })

function asChange(next: Next): Change<NumberRods, Name> {
  return 'reason' in next ? { to: 'refusal', refusal: next } : { to: 'state', state: next }
}

/** The first row, then each in turn, then none chosen. */
function nextInUse(mat: NumberRods): Next {
  return { ...mat, row: (mat.row + 1) % (mat.rows.length + 1) }
}

/** The chosen row, else the first that has rods and is not the longest. */
export function shortRow(mat: NumberRods): number {
  if (mat.row > 0) return mat.row - 1
  const short = mat.rows.findIndex((row) => row.length > 0 && rowLength(row) < longest(mat))
  return short === -1 ? rowInUse(mat) : short
}

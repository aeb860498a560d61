import { partName } from '../../number/spoken'
import { type Action, type Change, COVERED, type Look } from '../contract'
import {
  checked,
  cutInto,
  guideBy,
  guideTurned,
  joined,
  laid,
  laidInUse,
  type Next,
  partsBy,
  plain,
  rowAdded,
  rowTaken,
  sameShaded,
  shadedBy,
  takenOff,
  toFront,
  wall,
  wholesBy,
} from './moves'
import type { Name } from './quantities'
import { type FractionTiles, rowInUse, USUAL } from './tiles'

type Act = Action<FractionTiles, Name>

/** Everything that can be done, always in this order. */
export function actions(tiles: FractionTiles, look: Look): Act[] {
  const act = (id: string, label: string, icon: string, next: () => Next, key?: string): Act => {
    const tried = look.covered ? COVERED : next()
    const refusal = 'reason' in tried ? tried : null
    return {
      id,
      label,
      icon,
      refusal,
      run: () => asChange(tried),
      ...(key === undefined ? {} : { key }),
    }
  }
  const set = (id: string, label: string, icon: string, change: Partial<FractionTiles>, key?: string) =>
    act(id, label, icon, () => checked({ ...tiles, ...change }), key)
  const isCircle = tiles.shape === 'circle'
  const labelled = LABELS[tiles.labels]
  return [
    act('shade', 'Shade one more', 'plus', () => shadedBy(tiles, 1), '+'),
    act('unshade', 'Shade one fewer', 'minus', () => shadedBy(tiles, -1), '-'),
    act('more-parts', 'One more part', 'between-vertical-end', () => partsBy(tiles, 1), '>'),
    act('fewer-parts', 'One part fewer', 'between-vertical-start', () => partsBy(tiles, -1), '<'),
    ...[2, 3, 4, 5].map((times) =>
      act(
        `cut-${times}`,
        `Cut each part into ${times}`,
        'scissors',
        () => cutInto(tiles, times),
        String(times),
      ),
    ),
    act('join', 'Join into fewer parts', 'merge', () => joined(tiles), 'j'),
    act('same', 'Shade what is equal', 'equal', () => sameShaded(tiles), 'e'),
    act('plain', 'Take the shading off', 'eraser', () => plain(tiles)),
    ...USUAL.map((parts) =>
      act(`lay-${parts}`, parts === 1 ? 'Lay one whole' : `Lay one ${partName(parts)}`, 'circle-plus', () =>
        laid(tiles, parts),
      ),
    ),
    act('take', 'Take the last tile off', 'circle-minus', () =>
      takenOff(tiles, rowInUse(tiles), (laidInUse(tiles)?.tiles.length ?? 1) - 1),
    ),
    act('first', 'Move the last tile to the front', 'chevrons-left', () => toFront(tiles)),
    act('row', 'Work in the next row', 'arrow-down', () => withNextRow(tiles), 'n'),
    act('add-row', 'One more row', 'list-plus', () => rowAdded(tiles, { parts: 2, shaded: 0 }), 'r'),
    act('tiles-row', 'A row for tiles', 'rows-3', () => rowAdded(tiles, { tiles: [] })),
    act('take-row', 'Take the row away', 'list-minus', () => rowTaken(tiles)),
    act('wall', 'Make a wall', 'columns-3', () => wall(tiles)),
    act(
      'guide',
      tiles.guide === null ? 'Draw a line down' : 'Rub the line out',
      tiles.guide === null ? 'ruler' : 'eraser',
      () => guideTurned(tiles),
      'g',
    ),
    act('guide-right', 'Move the line on', 'arrow-right', () => guideBy(tiles, 1)),
    act('guide-left', 'Move the line back', 'arrow-left', () => guideBy(tiles, -1)),
    act('more-wholes', 'One more whole', 'copy-plus', () => wholesBy(tiles, 1)),
    act('fewer-wholes', 'One whole fewer', 'copy-minus', () => wholesBy(tiles, -1)),
    set('labels', labelled.label, labelled.icon, { labels: labelled.next }, 'l'),
    set('values', tiles.values ? 'Hide what it comes to' : 'Show what it comes to', 'tag', {
      values: !tiles.values,
    }),
    set('rest', tiles.rest ? 'Hide what is missing' : 'Show what is missing', 'unfold-horizontal', {
      rest: !tiles.rest,
    }),
    set('mixed', tiles.mixed ? 'Write as one fraction' : 'Write wholes apart', 'split', {
      mixed: !tiles.mixed,
    }),
    set('touch', tiles.touching ? 'Move the rows apart' : 'Push the rows together', 'fold-horizontal', {
      touching: !tiles.touching,
    }),
    set(
      'circles',
      isCircle ? 'Show as strips' : 'Show as circles',
      isCircle ? 'rows-3' : 'circle',
      isCircle ? { shape: 'bar' } : { shape: 'circle', guide: null },
    ),
  ]
}

const LABELS = {
  fraction: { next: 'decimal', label: 'Write as decimals', icon: 'hash' },
  decimal: { next: 'none', label: 'Take the labels off', icon: 'eye-off' },
  none: { next: 'fraction', label: 'Write the fractions', icon: 'tag' },
} as const

export function asChange(next: Next): Change<FractionTiles, Name> {
  if ('reason' in next) return { to: 'refusal', refusal: next }
  return 'to' in next ? next : { to: 'state', state: next }
}

function withNextRow(tiles: FractionTiles): Next {
  return { ...tiles, row: (tiles.row + 1) % (tiles.rows.length + 1) }
}

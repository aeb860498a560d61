import { done, type Field, type Outcome, refused } from '../contract'
import { nameField } from '../fields'
import { type CutRow, type FractionTiles, isCut, MOST_ROWS, MOST_WHOLES, type Row, schema } from './tiles'

type TilesField = Field<FractionTiles>

export const fields: readonly TilesField[] = [
  {
    id: 'shape',
    label: 'Shape',
    control: {
      type: 'choice',
      choices: [
        { value: 'bar', label: 'strips' },
        { value: 'circle', label: 'circles' },
      ],
    },
    value: ({ shape }) => shape,
    set: (tiles, value) =>
      checked(value === 'circle' ? { ...tiles, shape: 'circle', guide: null } : { ...tiles, shape: 'bar' }),
  },
  {
    id: 'rows',
    label: 'Equal parts in each row, such as 1, 2, 4',
    control: { type: 'text' },
    value: ({ rows }) => rows.map((row) => (isCut(row) ? row.parts : 'tiles')).join(', '),
    set(tiles, value) {
      const words = String(value)
        .split(/[\s,]+/)
        .filter((word) => word !== '')
      if (words.length > MOST_ROWS) return refused('There is no room for more rows.')
      return checked({ ...tiles, row: 0, rows: words.map((word, index) => rowFrom(word, tiles.rows[index])) })
    },
  },
  numberField('wholes', 'Wholes', 1, MOST_WHOLES),
  numberField('length', 'Length of one whole, in board units', 160, 1704),
  numberField('height', 'Height of a row', 40, 160),
  numberField('diameter', 'Width of a circle', 120, 520),
  {
    id: 'labels',
    label: 'On the parts',
    control: {
      type: 'choice',
      choices: [
        { value: 'fraction', label: 'fractions' },
        { value: 'decimal', label: 'decimals' },
        { value: 'none', label: 'nothing' },
      ],
    },
    value: ({ labels }) => labels,
    set: (tiles, value) =>
      done({ ...tiles, labels: value === 'decimal' || value === 'none' ? value : 'fraction' }),
  },
  switchField('values', 'What each row comes to'),
  switchField('rest', 'What is missing'),
  switchField('mixed', 'Wholes apart from fractions'),
  switchField('touching', 'Rows touch'),
  nameField(),
]

/** A row of as many equal parts, shaded as it was where it can be; any other word is a row for tiles. */
function rowFrom(word: string, before: Row | undefined): Row {
  const parts = Number(word)
  if (!Number.isInteger(parts)) return before && !isCut(before) ? before : { tiles: [] }
  const shaded = before && isCut(before) ? before.shaded : null
  const row: CutRow = { parts, shaded: shaded === null ? null : Math.min(shaded, parts) }
  return before && isCut(before) && before.parts === parts ? before : row
}

function numberField(
  id: 'wholes' | 'length' | 'height' | 'diameter',
  label: string,
  least: number,
  most: number,
): TilesField {
  return {
    id,
    label,
    control: { type: 'number', least, most },
    value: (tiles) => tiles[id],
    set: (tiles, value) => checked({ ...tiles, [id]: Math.round(Number(value)) }),
  }
}

function switchField(id: 'values' | 'rest' | 'mixed' | 'touching', label: string): TilesField {
  return {
    id,
    label,
    control: { type: 'switch' },
    value: (tiles) => tiles[id],
    set: (tiles, value) => done({ ...tiles, [id]: value === true }),
  }
}

function checked(tiles: FractionTiles): Outcome<FractionTiles> {
  const parsed = schema.safeParse(tiles)
  return parsed.success ? done(tiles) : refused(parsed.error.issues[0]?.message ?? 'That does not fit.')
}

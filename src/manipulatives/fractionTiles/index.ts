import type { Point } from '../../geometry/point'
import type { Change, Look, Manipulative } from '../contract'
import { COVERED } from '../contract'
import { actions, asChange } from './actions'
import { fields } from './fields'
import { edgeNear, MARGIN, sizeOf } from './geometry'
import { carried, laid, laidInUse, takenOff, wish } from './moves'
import { form } from './numerals'
import { picture } from './picture'
import { type Name, quantities, shadedName, sums } from './quantities'
import { type FractionTiles, isCut, rowInUse, schema, USUAL } from './tiles'
import { withQuantities } from './wanted'
import { describe } from './words'

function strips(): FractionTiles {
  return {
    shape: 'bar',
    rows: [
      { parts: 1, shaded: 1 },
      { parts: 2, shaded: 1 },
      { parts: 4, shaded: 2 },
    ],
    wholes: 1,
    row: 0,
    length: 1200,
    height: 68,
    diameter: 260,
    labels: 'fraction',
    values: false,
    rest: false,
    mixed: false,
    touching: false,
    guide: null,
    label: '',
  }
}

function wall(): FractionTiles {
  return { ...strips(), rows: USUAL.map((parts) => ({ parts, shaded: null })), touching: true }
}

export const fractionTiles: Manipulative<FractionTiles, Name> = {
  kind: 'fraction-tiles',
  title: 'Fraction tiles',
  group: 'parts',
  schema,
  initial: strips,
  tray: [
    {
      name: 'Fraction strips',
      sample: {
        state: () => ({
          ...strips(),
          length: 300,
          rows: [
            { parts: 2, shaded: 1 },
            { parts: 4, shaded: 2 },
          ],
        }),
        crop: { x: 50, y: 54, width: 320, height: 200 },
      },
    },
    {
      name: 'Fraction wall',
      state: wall,
      sample: {
        state: () => ({
          ...wall(),
          length: 300,
          labels: 'none',
          rows: [1, 2, 3, 4].map((parts) => ({ parts, shaded: null })),
          height: 48,
        }),
        crop: { x: 50, y: 54, width: 320, height: 212 },
      },
    },
    {
      name: 'Fraction circles',
      state: () => ({ ...strips(), shape: 'circle' }),
      sample: {
        state: () => ({ ...strips(), shape: 'circle', rows: [{ parts: 4, shaded: 3 }], labels: 'none' }),
        crop: { x: 50, y: 0, width: 280, height: 280 },
      },
    },
  ],
  size: sizeOf,
  startsAt: (tiles) => (tiles.shape === 'circle' ? null : MARGIN),
  picture,
  describe,
  actions,
  fields,
  press,
  drag,
  quantities,
  form,
  sums,
  withQuantities,
}

/** A press shades up to a part, or lays one like it in the row of tiles that is worked in; on a laid tile, takes it off. */
function press(tiles: FractionTiles, part: string, look: Look): Change<FractionTiles, Name> | null {
  const chosen = /^row (\d+)$/.exec(part)
  if (chosen)
    return { to: 'state', state: { ...tiles, row: tiles.row === Number(chosen[1]) ? 0 : Number(chosen[1]) } }
  const pressed = /^part (\d+) (\d+)$/.exec(part)
  if (!pressed) return null
  if (look.covered) return { to: 'refusal', refusal: COVERED }
  const [row, place] = [Number(pressed[1]) - 1, Number(pressed[2]) - 1]
  const held = tiles.rows[row]
  if (!held) return null
  if (!isCut(held)) return asChange(takenOff(tiles, row, place))
  if (laidInUse(tiles) && row !== rowInUse(tiles)) return asChange(laid(tiles, held.parts))
  return wish({ [shadedName(row)]: held.shaded === place + 1 ? place : place + 1 })
}

/** The end of the shading goes to the nearest edge of its row, the line to the nearest edge of any, a tile along its row or off. */
function drag(tiles: FractionTiles, part: string, to: Point, look: Look): Change<FractionTiles, Name> | null {
  if (look.covered) return null
  if (part === 'guide') {
    const edge = edgeNear(tiles, to.x)
    return edge === null || edge === tiles.guide ? null : wish({ guide: edge })
  }
  const tile = /^part (\d+) (\d+)$/.exec(part)
  if (tile) {
    const next = tiles.shape === 'bar' ? carried(tiles, Number(tile[1]) - 1, Number(tile[2]) - 1, to) : null
    return next && asChange(next)
  }
  const row = Number(/^edge (\d+)$/.exec(part)?.[1]) - 1
  const held = tiles.rows[row]
  if (!held || !isCut(held)) return null
  const along = Math.round(((to.x - MARGIN) / tiles.length) * held.parts)
  const shaded = Math.max(0, Math.min(held.parts * tiles.wholes, along))
  return shaded === held.shaded ? null : wish({ [shadedName(row)]: shaded })
}

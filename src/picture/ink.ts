/** A maths hue: the colour of a quantity, the same in every model. */
export const HUES = ['blue', 'yellow', 'red', 'teal', 'purple', 'slate', 'orange'] as const
export type Hue = (typeof HUES)[number]

/**
 * The strengths of a hue. `outline` goes round a filled shape, `deep` is for arrows and coloured numbers
 * that stand on paper, `onFill` for text inside a filled shape.
 */
export type Strength = 'tint' | 'fill' | 'mid' | 'deep' | 'outline' | 'onFill'

export type PlaceOfValue =
  | 'ten-millions'
  | 'millions'
  | 'hundred-thousands'
  | 'ten-thousands'
  | 'thousands'
  | 'hundreds'
  | 'tens'
  | 'ones'
  | 'tenths'
  | 'hundredths'
  | 'thousandths'

/** What coins are made of. */
export type Metal = 'copper' | 'silver' | 'gold'

/** The lengths of number rods and the sizes of number shapes: each has its customary colour. */
export const ONE_TO_TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
export type OneToTen = (typeof ONE_TO_TEN)[number]

/** What small objects are painted with: a face, and the line round it and on it. */
export const OBJECT_PAINTS = [
  'apple',
  'bud',
  'fish',
  'star',
  'petal',
  'shell',
  'hull',
  'sail',
  'cloth',
  'button',
  'leaf',
  'duck',
  'beak',
  'bear',
  'wood',
] as const
export type ObjectPaint = (typeof OBJECT_PAINTS)[number]

/** What a colour means. A theme says what it looks like. */
export type InkName =
  | 'paper'
  | 'card'
  | 'cell'
  | 'sunken'
  | 'ink'
  | 'ink.second'
  | 'line.strong'
  | 'select'
  | 'select.tint'
  | 'lasso.fill'
  | 'lasso.line'
  | 'goal'
  | 'tick'
  | 'dienes.front'
  | 'dienes.top'
  | 'dienes.side'
  | 'dienes.line'
  | 'bead.red'
  | 'bead.white'
  | 'bead.shine'
  | 'wood'
  | 'wood.line'
  | 'coin.text'
  | `coin.${Metal}.${'face' | 'rim'}`
  | `object.${ObjectPaint}.${'face' | 'line'}`
  | `cube.${Hue}.line`
  | `counter.${Hue}.${'face' | 'rim' | 'ring'}`
  | `place.${PlaceOfValue}.${'face' | 'text' | 'tint'}`
  | `rod.${OneToTen}.${'face' | 'text'}`
  | `shape.${OneToTen}.${'face' | 'dot'}`
  | `${Hue}.${Strength}`

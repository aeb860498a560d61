import { customaryInks } from './customary'
import { HUES, type Hue, type InkName, OBJECT_PAINTS, type ObjectPaint, type PlaceOfValue } from './ink'

/** What every ink looks like, and how much wider strokes are drawn. Values are the design's colour tokens. */
export interface Theme {
  readonly name: ThemeName
  readonly inks: Readonly<Record<InkName, string>>
  readonly strokeFactor: number
}

export type ThemeName = 'classroom' | 'high-contrast'

interface HueShades {
  readonly tint: string
  readonly fill: string
  readonly mid: string
  readonly deep: string
}

const SHADES: Readonly<Record<Hue, HueShades>> = {
  red: { tint: '#fcdad2', fill: '#f3a08e', mid: '#db3e2c', deep: '#961d11' },
  yellow: { tint: '#fdedb5', fill: '#fbda78', mid: '#f8c832', deep: '#765300' },
  blue: { tint: '#d5e5f8', fill: '#a5caf1', mid: '#3b7ccb', deep: '#174a8b' },
  teal: { tint: '#cdebe3', fill: '#a3dfce', mid: '#25a188', deep: '#0a594a' },
  purple: { tint: '#eaddf3', fill: '#c8a3df', mid: '#8450ae', deep: '#54297a' },
  orange: { tint: '#fde2c6', fill: '#f8b36b', mid: '#ee8c2e', deep: '#854000' },
  slate: { tint: '#e4e7ec', fill: '#cbd2dc', mid: '#7a8596', deep: '#3a4456' },
}

/** The inner ring of a counter is a lighter cut of its face. */
const RINGS: Readonly<Record<Hue, string>> = {
  red: '#f0685a',
  yellow: '#ffe07a',
  blue: '#7fb0ea',
  teal: '#6fd0bb',
  purple: '#b98bd9',
  orange: '#ffb877',
  slate: '#a9b2c0',
}

const PLACES: Readonly<Record<PlaceOfValue, { face: string; text: string; tint: string }>> = {
  'ten-millions': { face: '#2a3343', text: '#ffffff', tint: '#dfe2e8' },
  millions: { face: '#6b3f1f', text: '#ffffff', tint: '#ecdfd5' },
  'hundred-thousands': { face: '#7a3e9d', text: '#ffffff', tint: '#e8dbf1' },
  'ten-thousands': { face: '#0b6b80', text: '#ffffff', tint: '#d2e8ed' },
  thousands: { face: '#0c4b2d', text: '#ffffff', tint: '#d3e3da' },
  hundreds: { face: '#2e69b9', text: '#ffffff', tint: '#d5e3f6' },
  tens: { face: '#d93a2c', text: '#ffffff', tint: '#f7d4d1' },
  ones: { face: '#f8c832', text: '#1b2436', tint: '#fdf2d0' },
  tenths: { face: '#d6b4e8', text: '#1b2436', tint: '#f3e9f8' },
  hundredths: { face: '#f4a36b', text: '#1b2436', tint: '#fbe7da' },
  thousandths: { face: '#cbd2dc', text: '#1b2436', tint: '#eef0f3' },
}

/** The face of a small object and its line, and the face in high contrast, where the line is black. */
const OBJECTS: Readonly<Record<ObjectPaint, { face: string; line: string; bright: string }>> = {
  apple: { face: '#e1503f', line: '#8e1f13', bright: '#ff8a7a' },
  bud: { face: '#5eb37b', line: '#145330', bright: '#5cf0cc' },
  fish: { face: '#5aa6e2', line: '#174a8b', bright: '#7cc4ff' },
  star: { face: '#f8c832', line: '#765300', bright: '#ffe24a' },
  petal: { face: '#d8b4ea', line: '#54297a', bright: '#d9a6ff' },
  shell: { face: '#f8b98f', line: '#864001', bright: '#ffb45c' },
  hull: { face: '#db3e2c', line: '#961d11', bright: '#ff8a7a' },
  sail: { face: '#a5caf1', line: '#174a8b', bright: '#7cc4ff' },
  cloth: { face: '#ffffff', line: '#454f64', bright: '#ffffff' },
  button: { face: '#25a188', line: '#0a594a', bright: '#5cf0cc' },
  leaf: { face: '#6cc08a', line: '#145330', bright: '#5cf0cc' },
  duck: { face: '#f8c832', line: '#765300', bright: '#ffe24a' },
  beak: { face: '#ee8c2e', line: '#854000', bright: '#ffb45c' },
  bear: { face: '#c08a5a', line: '#55381f', bright: '#ffb45c' },
  wood: { face: '#55381f', line: '#55381f', bright: '#ffb45c' },
}

const INK = '#1b2436'

function objectInks(face: 'face' | 'bright', line: string | null): Record<string, string> {
  const inks: Record<string, string> = {}
  for (const paint of OBJECT_PAINTS) {
    inks[`object.${paint}.face`] = OBJECTS[paint][face]
    inks[`object.${paint}.line`] = line ?? OBJECTS[paint].line
  }
  return inks
}

function forEachHue(shade: (hue: Hue) => Readonly<Record<string, string>>): Record<string, string> {
  return Object.assign({}, ...HUES.map(shade)) as Record<string, string>
}

export const CLASSROOM: Theme = {
  name: 'classroom',
  strokeFactor: 1,
  inks: {
    paper: '#fbf7ee',
    card: '#fffdf9',
    cell: '#ffffff',
    sunken: '#f7f2e8',
    ink: INK,
    'ink.second': '#454f64',
    'line.strong': '#cbc0a9',
    select: '#1e5bc6',
    'select.tint': '#e4edfb',
    'lasso.fill': '#e3f3ee',
    'lasso.line': '#0a594a',
    goal: '#25a188',
    tick: '#fffdf9',
    'dienes.front': '#8fd0b8',
    'dienes.top': '#bfe6d7',
    'dienes.side': '#5fae93',
    'dienes.line': '#0e5443',
    'bead.red': '#db3e2c',
    'bead.white': '#ffffff',
    'bead.shine': '#fcdad2',
    wood: '#e8d0a5',
    'wood.line': '#6b4a1a',
    'coin.text': INK,
    'coin.copper.face': '#dd9a6c',
    'coin.copper.rim': '#7a3f16',
    'coin.silver.face': '#d9dee5',
    'coin.silver.rim': '#4c5666',
    'coin.gold.face': '#ecca63',
    'coin.gold.rim': '#765300',
    ...forEachHue((hue) => ({
      [`${hue}.tint`]: SHADES[hue].tint,
      [`${hue}.fill`]: SHADES[hue].fill,
      [`${hue}.mid`]: SHADES[hue].mid,
      [`${hue}.deep`]: SHADES[hue].deep,
      [`${hue}.outline`]: SHADES[hue].deep,
      [`${hue}.onFill`]: INK,
      [`cube.${hue}.line`]: SHADES[hue].deep,
      [`counter.${hue}.face`]: SHADES[hue].mid,
      [`counter.${hue}.rim`]: SHADES[hue].deep,
      [`counter.${hue}.ring`]: RINGS[hue],
    })),
    ...customaryInks(),
    ...objectInks('face', null),
    ...placeInks((place) => PLACES[place]),
  } as Theme['inks'],
}

const BRIGHT: Readonly<Record<Hue, string>> = {
  red: '#ff8a7a',
  yellow: '#ffe24a',
  blue: '#7cc4ff',
  teal: '#5cf0cc',
  purple: '#d9a6ff',
  orange: '#ffb45c',
  slate: '#ffffff',
}

/** Red counters stay plain and yellow ones carry a black ring: told apart without colour. */
function brightCounter(hue: Hue): Record<string, string> {
  const face = hue === 'red' ? '#e8341f' : BRIGHT[hue]
  return {
    [`counter.${hue}.face`]: face,
    [`counter.${hue}.rim`]: '#ffffff',
    [`counter.${hue}.ring`]: hue === 'yellow' ? '#000000' : face,
  }
}

export const HIGH_CONTRAST: Theme = {
  name: 'high-contrast',
  strokeFactor: 1.25,
  inks: {
    paper: '#000000',
    card: '#000000',
    cell: '#000000',
    sunken: '#000000',
    ink: '#ffffff',
    'ink.second': '#ffffff',
    'line.strong': '#ffffff',
    select: '#7cc4ff',
    'select.tint': '#10263f',
    'lasso.fill': '#000000',
    'lasso.line': '#5cf0cc',
    goal: '#5cf0cc',
    tick: '#000000',
    'dienes.front': '#5cf0cc',
    'dienes.top': '#b6ffec',
    'dienes.side': '#1fa586',
    'dienes.line': '#000000',
    'bead.red': '#e8341f',
    'bead.white': '#ffffff',
    'bead.shine': '#ffffff',
    wood: '#000000',
    'wood.line': '#ffffff',
    'coin.text': '#000000',
    'coin.copper.face': '#ffb48a',
    'coin.copper.rim': '#000000',
    'coin.silver.face': '#f2f5f9',
    'coin.silver.rim': '#000000',
    'coin.gold.face': '#ffe24a',
    'coin.gold.rim': '#000000',
    ...forEachHue((hue) => ({
      [`${hue}.tint`]: '#000000',
      [`${hue}.fill`]: BRIGHT[hue],
      [`${hue}.mid`]: BRIGHT[hue],
      [`${hue}.deep`]: BRIGHT[hue],
      [`${hue}.outline`]: '#ffffff',
      [`${hue}.onFill`]: '#000000',
      [`cube.${hue}.line`]: '#000000',
      ...brightCounter(hue),
    })),
    ...customaryInks(),
    ...objectInks('bright', '#000000'),
    ...placeInks((place) => ({ face: PLACES[place].face, text: PLACES[place].text, tint: '#000000' })),
  } as Theme['inks'],
}

function placeInks(
  of: (place: PlaceOfValue) => { face: string; text: string; tint: string },
): Record<string, string> {
  const inks: Record<string, string> = {}
  for (const place of Object.keys(PLACES) as PlaceOfValue[]) {
    const { face, text, tint } = of(place)
    inks[`place.${place}.face`] = face
    inks[`place.${place}.text`] = text
    inks[`place.${place}.tint`] = tint
  }
  return inks
}

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  classroom: CLASSROOM,
  'high-contrast': HIGH_CONTRAST,
}

import {
  type Action,
  type Change,
  COVERED,
  HIDDEN,
  type Look,
  type Mint,
  type Refusal,
  refuse,
} from '../contract'
import type { Place } from '../placeValue'
import { called } from './called'
import { type Chart, hasKinds, kindsOf } from './chart'
import { digitKey, oneFewer, oneMore } from './digits'
import { inMode } from './modes'
import {
  brokenDown,
  exchangeLabel,
  joinedUp,
  objectIn,
  objectOut,
  whyNotDown,
  whyNotIn,
  whyNotOut,
  whyNotUp,
} from './objects'
import { scaled, whyNotScaled } from './scaling'
import { hiddenName, type Name } from './values'

type Act = Action<Chart, Name>

export function actions(chart: Chart, look: Look): Act[] {
  const rightToLeft = chart.columns.map((_, index) => index).toReversed()
  const all = [
    ...rightToLeft.flatMap((index) => [putIn(chart, index, look), takeOut(chart, index, look)]),
    ...rightToLeft.slice(0, -1).map((index) => exchangeUp(chart, index)),
    ...rightToLeft.slice(1).map((index) => exchangeDown(chart, index)),
    ...SCALINGS.map(([id, label, columns]) => scaling(chart, id, label, columns)),
    ...MODES.map(([mode, label, icon]) => showing(chart, mode, label, icon)),
  ]
  return [...(look.covered ? all.map(whileCovered) : all), headings(chart)]
}

/** A covered chart has no parts that say what lies beneath. */
function whileCovered({ id, label, icon, run, absent = false }: Act): Act {
  return { id, label, refusal: COVERED, run, absent, ...(icon === undefined ? {} : { icon }) }
}

/** How far each moves what the columns hold to the left. */
const SCALINGS = [
  ['ten-times', 'Ten times the size', 1],
  ['one-tenth', 'One tenth times the size', -1],
  ['hundred-times', 'One hundred times the size', 2],
  ['one-hundredth', 'One hundredth times the size', -2],
  ['thousand-times', 'One thousand times the size', 3],
  ['one-thousandth', 'One thousandth times the size', -3],
] as const

const MODES = [
  ['blocks', 'Show blocks', 'blocks'],
  ['counters', 'Show counters', 'circle'],
  ['coins', 'Show coins', 'coins'],
  ['digits', 'Show digits', 'hash'],
] as const

function placeOf(chart: Chart, index: number): Place {
  return chart.columns[index] ?? 'ones'
}

function putIn(chart: Chart, index: number, look: Look): Act {
  const place = placeOf(chart, index)
  const common = { id: `add:${place}`, label: `Put in ${called(chart, index).single}`, icon: 'plus' }
  if (chart.mode === 'digits')
    return {
      ...common,
      ...wishing(unlessHidden(oneMore(chart, index), place, look)),
      part: digitKey(chart, index),
    }
  const kind = kindsOf(chart)[index] ?? ''
  return {
    ...common,
    refusal: whyNotIn(chart, index),
    run: (mint) => to(objectIn(chart, mint(kind, chart.set))),
  }
}

function takeOut(chart: Chart, index: number, look: Look): Act {
  const place = placeOf(chart, index)
  const common = { id: `remove:${place}`, label: `Take out ${called(chart, index).single}`, icon: 'minus' }
  if (chart.mode === 'digits')
    return { ...common, ...wishing(unlessHidden(oneFewer(chart, index), place, look)) }
  const last = chart.held[index]?.at(-1)
  return {
    ...common,
    refusal: whyNotOut(chart, index),
    run: () => to(last ? objectOut(chart, last.id) : chart),
  }
}

/** Whether a hidden digit can grow would tell that it is not 9. */
function unlessHidden(outcome: Wished, place: Place, look: Look): Wished {
  return hiddenName(place, look) === null ? outcome : HIDDEN
}

type Wished = ReturnType<typeof oneMore>

function wishing(outcome: Wished): Pick<Act, 'refusal' | 'run'> {
  if ('reason' in outcome) return { refusal: outcome, run: () => ({ to: 'refusal', refusal: outcome }) }
  return { refusal: null, run: () => outcome }
}

const NO_EXCHANGE = refuse('Digits are not exchanged: show blocks or counters first.')

function exchangeUp(chart: Chart, index: number): Act {
  const place = placeOf(chart, index)
  return {
    id: `exchange-up:${place}`,
    label: exchangeLabel(chart, index, index - 1),
    icon: 'combine',
    ...onObjects(chart, (objects) => ({
      refusal: whyNotUp(objects, index),
      run: (mint: Mint) => to(joinedUp(objects, index, mint)),
    })),
  }
}

function exchangeDown(chart: Chart, index: number): Act {
  const place = placeOf(chart, index)
  return {
    id: `exchange-down:${place}`,
    label: exchangeLabel(chart, index, index + 1),
    icon: 'ungroup',
    ...onObjects(chart, (objects) => ({
      refusal: whyNotDown(objects, index),
      run: () => to(brokenDown(objects, index)),
    })),
  }
}

function onObjects(
  chart: Chart,
  act: (objects: Exclude<Chart, { mode: 'digits' }>) => Pick<Act, 'refusal' | 'run'>,
): Pick<Act, 'refusal' | 'run'> {
  if (chart.mode !== 'digits') return act(chart)
  return { refusal: NO_EXCHANGE, run: () => ({ to: 'refusal', refusal: NO_EXCHANGE }) }
}

function scaling(chart: Chart, id: string, label: string, columns: number): Act {
  return {
    id,
    label,
    icon: columns > 0 ? 'move-left' : 'move-right',
    refusal: whyNotScaled(chart, columns),
    run: () => to(scaled(chart, columns)),
  }
}

function showing(chart: Chart, mode: Chart['mode'], label: string, icon: string): Act {
  return {
    id: `show:${mode}`,
    label,
    icon,
    // Most charts have a column that no coin is worth: those never speak of coins.
    absent: mode === 'coins' && !hasKinds(mode, chart.columns),
    refusal: chart.mode === mode ? refuse('The chart shows them already.') : whyNotMode(chart, mode),
    run(mint) {
      const after = inMode(chart, mode, mint)
      return after.ok ? to(after.value) : { to: 'refusal', refusal: after.refusal }
    },
  }
}

/** Asked without a document's mint: the tokens it makes are thrown away. */
function whyNotMode(chart: Chart, mode: Chart['mode']): Refusal | null {
  const after = inMode(chart, mode, (kind, set) => ({ id: 'none', kind, set }))
  return after.ok ? null : after.refusal
}

function headings(chart: Chart): Act {
  return {
    id: 'headings',
    label: chart.headingsCovered ? 'Show the headings' : 'Cover the headings',
    icon: chart.headingsCovered ? 'eye' : 'eye-off',
    refusal: null,
    run: () => to({ ...chart, headingsCovered: !chart.headingsCovered }),
  }
}

function to(state: Chart): Change<Chart, Name> {
  return { to: 'state', state }
}

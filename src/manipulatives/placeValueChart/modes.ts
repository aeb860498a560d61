import { done, type Mint, type Outcome, refused } from '../contract'
import { type Chart, countsIn, hasKinds, kindsFor, mostIn, type ObjectsChart } from './chart'
import { areReadable } from './geometry'

/** The same number with something else in the columns. Digits need a mint to become objects again. */
export function inMode(chart: Chart, mode: Chart['mode'], mint: Mint | null): Outcome<Chart> {
  if (chart.mode === mode) return done(chart)
  if (!hasKinds(mode, chart.columns)) return refused(whyNoKinds(mode))
  const counts = countsIn(chart)
  const { columns, exchange, showFoot, headings, headingsCovered, decimals, flat, label, set } = chart
  const settings = { columns, exchange, showFoot, headings, headingsCovered, decimals, flat, label, set }
  if (mode === 'digits') {
    const full = columns[counts.findIndex((count) => count > 9)]
    if (full === undefined) return done({ mode, ...settings, digits: counts, slid: 0 })
    return refused('A column of digits holds one digit. Exchange first.', `exchange-up:${full}`)
  }
  const kinds = kindsFor(mode, columns)
  if (chart.mode !== 'digits') {
    const held = chart.held.map((tokens, index) =>
      tokens.map((token) => ({ ...token, kind: kinds[index] ?? token.kind })),
    )
    const after: ObjectsChart = { ...chart, mode, held, exchanged: null }
    const most = mostIn(after)
    const isCrowded = counts.some((count, index) => count > (most[index] ?? 0))
    return isCrowded ? refused('There is no room for that many. Exchange first.') : readable(after)
  }
  const isEmpty = counts.every((count) => count === 0)
  if (mint === null && !isEmpty)
    return refused('Make the digits 0 first, or choose what to show on the board.')
  const held = kinds.map((kind, index) =>
    mint === null ? [] : Array.from({ length: counts[index] ?? 0 }, () => mint(kind, set)),
  )
  return readable({ mode, ...settings, held, exchanged: null })
}

/** Why there is nothing of that sort for each of the columns. */
export function whyNoKinds(mode: Chart['mode']): string {
  if (mode !== 'coins') return `There are no ${mode} for so many columns.`
  return 'Coins go in columns of ones, tenths and hundredths: £1, 10p and 1p.'
}

/** A chart whose counters are too small to be read is not shown. */
export function readable(chart: ObjectsChart): Outcome<Chart> {
  if (areReadable(chart)) return done(chart)
  return refused('Counters in so many columns are too small to read. Show digits, or fewer columns.')
}

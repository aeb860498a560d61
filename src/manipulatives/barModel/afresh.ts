import type { BarModel, Variant } from './barModel'
import { schema } from './rules'

const EXAMPLES: Readonly<Record<Variant, object>> = {
  'part-whole': { parts: [{ value: 8 }, { value: 5 }] },
  comparison: {
    bars: [
      { value: 7, label: '' },
      { value: 4, label: '' },
    ],
  },
  multiplicative: { part: 3, times: 4 },
  'equal-parts': { whole: 24, parts: 4 },
  'fraction-of': { whole: 24, parts: 4, shaded: 3 },
  ratio: {
    part: 6,
    bars: [
      { count: 2, label: '' },
      { count: 3, label: '' },
    ],
  },
  percentage: { whole: 80, percent: 30, length: 1200 },
  'before-after': {
    bars: [
      { value: 12, label: '' },
      { value: 6, label: '' },
    ],
    moved: 2,
  },
}

/** A new bar model of a variant, with everything else as usual. */
export function afresh(variant: Variant): BarModel {
  return schema.parse({ variant, ...EXAMPLES[variant] })
}

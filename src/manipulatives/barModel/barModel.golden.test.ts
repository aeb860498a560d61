import { it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { HIGH_CONTRAST } from '../../picture/theme'
import { barModel } from '.'
import { schema } from './rules'

const look = openLook()
const of = (saved: object) => schema.parse(saved)
const draw = (name: string, saved: object) => goldenPicture(name, barModel.picture(of(saved), look))

const shells = {
  variant: 'comparison',
  bars: [
    { value: 52, label: 'Ava' },
    { value: 35, label: 'Sam' },
  ],
  length: 812,
  margin: 180,
  masked: ['difference'],
}

it('draws compared bars as designed', async () => {
  await draw('bar-comparison', shells)
  await goldenPicture('bar-comparison-high-contrast', barModel.picture(of(shells), look), HIGH_CONTRAST)
  const covered = barModel.picture(of(shells), hidingLook({ difference: 'size' }))
  await goldenPicture('bar-comparison-covered', covered)
  await draw('bar-comparison-shown', { ...shells, masked: [], brackets: ['difference', 'total'] })
  await draw('bar-comparison-close', { ...shells, bars: [{ value: 52 }, { value: 51 }], margin: 0 })
  await draw('bar-comparison-three', {
    variant: 'comparison',
    bars: [
      { value: 3, label: 'Ava' },
      { value: 40, label: 'Sam' },
      { value: 38, label: 'Beth' },
    ],
  })
  await draw('bar-comparison-squares', {
    variant: 'comparison',
    bars: [{ value: 7 }, { value: 4 }],
    cells: true,
    unit: 80,
  })
})

it('draws parts and their whole as designed', async () => {
  const parts = [{ value: 247 }, { value: 135 }]
  await draw('bar-parts', { variant: 'part-whole', parts: [{ value: 8 }, { value: 5 }] })
  await draw('bar-parts-unknown', { variant: 'part-whole', parts, masked: ['part2'] })
  await draw('bar-parts-sketch', { variant: 'part-whole', parts, masked: ['whole'], notToScale: true })
  await draw('bar-parts-squares', {
    variant: 'part-whole',
    parts: [
      { value: 4, label: 'red' },
      { value: 2, label: 'yellow' },
    ],
    cells: true,
    length: 600,
  })
  await draw('bar-parts-narrow', {
    variant: 'part-whole',
    parts: [{ value: 240 }, { value: 3 }, { value: 2 }, { value: 0 }, { value: 60 }],
  })
  await draw('bar-parts-fractions', {
    variant: 'part-whole',
    parts: [{ value: '3/4' }, { value: '1/2' }],
    numbers: 'fraction',
  })
})

it('draws equal parts as designed', async () => {
  await draw('bar-multiplicative', {
    variant: 'multiplicative',
    part: 34,
    times: 10,
    label: 'model',
    secondLabel: 'poster',
    measure: 'cm',
    length: 1560,
    brackets: ['bar2'],
  })
  await draw('bar-multiplicative-difference', {
    variant: 'multiplicative',
    part: 6,
    times: 4,
    brackets: ['difference', 'total'],
    masked: ['total'],
  })
  const fraction = { variant: 'fraction-of', whole: 24, parts: 4, shaded: 3, length: 600 }
  await draw('bar-fraction', fraction)
  await goldenPicture('bar-fraction-high-contrast', barModel.picture(of(fraction), look), HIGH_CONTRAST)
  await draw('bar-fraction-answer', { ...fraction, answer: true, masked: ['fraction', 'part'] })
  await draw('bar-fraction-letter', {
    ...fraction,
    shaded: 1,
    masked: ['whole'],
    letters: { part: 'r' },
    label: 'Ana',
  })
  await draw('bar-equal-narrow', { variant: 'equal-parts', whole: 13200, parts: 12, notToScale: true })
})

const paint = {
  variant: 'ratio',
  part: 7,
  bars: [
    { count: 2, label: 'red' },
    { count: 3, label: 'yellow' },
  ],
}
const paintLook = openLook({ bar1: 'red', bar2: 'yellow' })

it('draws bars in a ratio', async () => {
  const drawPaint = (name: string, saved: object) =>
    goldenPicture(name, barModel.picture(of({ ...paint, ...saved }), paintLook))
  await drawPaint('bar-ratio', { note: true, brackets: ['bar1', 'bar2', 'total'] })
  const total = { brackets: ['total'], masked: ['part'] }
  await drawPaint('bar-ratio-total', total)
  const contrast = barModel.picture(of({ ...paint, ...total }), paintLook)
  await goldenPicture('bar-ratio-high-contrast', contrast, HIGH_CONTRAST)
  await drawPaint('bar-ratio-empty', { each: false, brackets: ['bar1', 'bar2'], masked: ['bar2'] })
  await drawPaint('bar-ratio-difference', {
    part: 4,
    bars: [
      { count: 2, label: 'red' },
      { count: 5, label: 'yellow' },
    ],
    note: true,
    masked: ['part', 'bar1'],
    brackets: ['difference', 'bar1', 'bar2'],
  })
  await drawPaint('bar-ratio-narrow', {
    part: 1250,
    bars: [{ count: 5 }, { count: 12 }],
    brackets: ['difference'],
  })
  await drawPaint('bar-ratio-three', {
    bars: [
      { count: 3, label: 'flour' },
      { count: 2, label: 'sugar' },
      { count: 1, label: 'butter' },
    ],
    part: 50,
    measure: 'g',
    note: true,
    brackets: ['bar1', 'bar2', 'bar3', 'difference', 'total'],
  })
  await goldenPicture(
    'bar-ratio-covered',
    barModel.picture(of(paint), hidingLook({ part: 'size', count1: 'size' })),
  )
})

it('draws percentages', async () => {
  const percent = { variant: 'percentage', whole: 80, percent: 30, length: 1200 }
  await draw('bar-percentage', percent)
  await goldenPicture('bar-percentage-high-contrast', barModel.picture(of(percent), look), HIGH_CONTRAST)
  await draw('bar-percentage-unknown', { ...percent, masked: ['amount', 'part'] })
  await draw('bar-percentage-between', { ...percent, whole: 240, percent: 35, label: 'marks', each: true })
  await draw('bar-percentage-narrow', { ...percent, parts: 20, percent: 25, length: 700, amounts: false })
})

it('draws bars before and after', async () => {
  const change = {
    variant: 'before-after',
    bars: [
      { value: 12, label: 'Ava' },
      { value: 6, label: 'Sam' },
    ],
    moved: 3,
    brackets: ['total'],
  }
  await draw('bar-before-after', change)
  await goldenPicture('bar-before-after-high-contrast', barModel.picture(of(change), look), HIGH_CONTRAST)
  await draw('bar-before-after-unknown', { ...change, masked: ['moved', 'after1'], brackets: [] })
  await draw('bar-before-after-back', { ...change, from: 1, moved: 1, notToScale: true })
  await draw('bar-before-after-narrow', { ...change, bars: [{ value: 240 }, { value: 3 }], moved: 4 })
})

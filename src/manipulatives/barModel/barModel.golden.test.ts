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

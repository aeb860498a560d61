import { describe, it } from 'vitest'
import { columnsOf, look } from '../../../tests/columns'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook } from '../../../tests/looks'
import { HIGH_CONTRAST } from '../../picture/theme'
import { columnLayout } from '.'
import { forward } from './actions'
import type { ColumnLayout } from './layout'
import { allWritten } from './settle'

function afterSteps(layout: ColumnLayout, steps: number): ColumnLayout {
  return Array.from({ length: steps }).reduce((now: ColumnLayout) => forward(now), layout)
}

const drawn: Readonly<Record<string, ColumnLayout>> = {
  start: columnsOf('addition', [247, 135]),
  exchanged: afterSteps(columnsOf('addition', [247, 135], { headings: true }), 2),
  'written-above': allWritten(columnsOf('addition', [245, 155], { exchangeAt: 'above' })),
  'three-numbers': allWritten(columnsOf('addition', [3458, 96, 1207])),
  boxes: columnsOf('addition', [156, 327], { answer: 'boxes', size: 132 }),
  'both-digits-in-one-place': columnsOf('addition', [247, 135], {
    answer: 'boxes',
    filled: [
      { cell: 'result.ones', digits: 12 },
      { cell: 'result.tens', digits: 7 },
      { cell: 'result.hundreds', digits: 3 },
    ],
  }),
  puzzle: allWritten(
    columnsOf('addition', [266, 135], {
      open: ['a.tens', 'b.ones'],
      filled: [{ cell: 'a.tens', digits: 6 }],
      masked: ['result.tens'],
      label: '(a)',
    }),
  ),
  'across-noughts': allWritten(columnsOf('subtraction', [302, 178])),
  'two-exchanges': allWritten(columnsOf('subtraction', [432, 178])),
  decimals: allWritten(columnsOf('subtraction', [12, '167/50'])),
  multiplication: allWritten(columnsOf('multiplication', [247, 6])),
  'long-multiplication': allWritten(columnsOf('long-multiplication', [124, 26])),
  division: allWritten(columnsOf('division', [745, 4])),
}

describe('column layout', () => {
  it.each(Object.keys(drawn))('is drawn: %s', async (name) => {
    const layout = drawn[name]
    if (layout) await goldenPicture(name, columnLayout.picture(layout, look))
  })

  it('is drawn with a number hidden and the other in its colour', async () => {
    const hiding = hidingLook({ a: 'number', result: 'number' }, { b: 'yellow' })
    const layout = allWritten(columnsOf('addition', [247, 135]))
    await goldenPicture('hidden', columnLayout.picture(layout, hiding))
    const covered = hidingLook({ a: 'size' })
    await goldenPicture('covered', columnLayout.picture(layout, covered))
  })

  it('is drawn in high contrast', async () => {
    const layout = allWritten(columnsOf('subtraction', [302, 178]))
    await goldenPicture('high-contrast', columnLayout.picture(layout, look), HIGH_CONTRAST)
  })
})

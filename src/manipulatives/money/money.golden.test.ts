import { it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { HIGH_CONTRAST } from '../../picture/theme'
import { COINS } from '../coins'
import { money } from '.'
import { schema } from './money'

function purse(pence: readonly number[], change: object = {}) {
  const mint = countingMint()
  const coins = pence.map((value) => mint(COINS.find((coin) => coin.pence === value)?.kind ?? '', 'blue'))
  return schema.parse({ coins, ...change })
}

it('draws money as planned', async () => {
  const look = openLook({ total: 'blue', change: 'teal' })
  const all = purse([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000], { width: 1240, height: 330 })
  await goldenPicture('money', money.picture(all, look))
  await goldenPicture('money-high-contrast', money.picture(all, look), HIGH_CONTRAST)
  const bought = { label: 'Purse', cost: 185, showTotal: true, showChange: true, write: 'pounds' }
  const paid = purse([100, 50, 20, 20, 10, 5, 5, 5, 1, 1, 1], bought)
  await goldenPicture('money-paid', money.picture(paid, look))
  await goldenPicture('money-change-hidden', money.picture(paid, hidingLook({ change: 'number' })))
  await goldenPicture('money-hidden', money.picture(paid, hidingLook({ total: 'size', change: 'number' })))
  await goldenPicture('money-mixed', money.picture(purse([5, 1, 5, 20, 2, 1], { sorted: false }), look))
})

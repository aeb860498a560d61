import { counted } from '../../number/spoken'
import { listed } from '../../number/written'
import { amount, COINS } from '../coins'
import type { Look } from '../contract'
import { held, type Money } from './money'
import { linesOf } from './picture'
import { countName } from './values'

/** "Purse: 2 coins of 10p and 1 coin of 5p, total 25p." */
export function describe(money: Money, look: Look): string {
  const name = money.label === '' ? 'Money' : money.label
  const lines = linesOf(money, look).map(
    ({ label, pence }) =>
      `, ${label.toLowerCase()} ${pence === null ? 'hidden' : amount(pence, money.write)}`,
  )
  const coins = look.covered ? 'a hidden amount' : coinsSaid(money, look)
  return `${name}: ${coins}${lines.join('')}.`
}

function coinsSaid(money: Money, look: Look): string {
  const said = COINS.flatMap((coin) => {
    const count = held(money, coin).length
    const one = `${coin.hue === null ? 'coin' : 'note'} of ${coin.face}`
    if (look.hidden(countName(coin)) !== 'no') return [`a hidden number of ${coin.name}s`]
    return count === 0 ? [] : [counted(count, one, one.replace(' ', 's '))]
  })
  return said.length === 0 ? 'no coins' : listed(said)
}

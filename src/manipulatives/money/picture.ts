import { hiddenBoxMarks } from '../../picture/hidden'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import { coinMarks } from '../coinMarks'
import { amount, type Coin, coinSize } from '../coins'
import { coveredName, type Look } from '../contract'
import { whichOne } from '../token'
import { FOOT, HEAD, hasFoot, laidOut, matTop } from './layout'
import { changeOf, type Money, totalOf } from './money'
import type { Name } from './values'

const LABEL = 44
const VALUE = 58

export function picture(money: Money, look: Look): Part[] {
  const under = [matPart(money), ...footParts(money, look)]
  return look.covered ? [...under, coverPart(money, look)] : [...under, ...coinParts(money, look)]
}

function matPart(money: Money): Part {
  const { width, height, label } = money
  const name = textMark(label, { x: 24, y: HEAD / 2 - matTop(money) }, LABEL, { align: 'left' })
  return {
    key: 'mat',
    at: { x: 0, y: matTop(money) },
    marks: [
      { type: 'rect', x: 0, y: 0, width, height, radius: 22, fill: 'cell', stroke: 'ink', strokeWidth: 4 },
      ...(label === '' ? [] : [name]),
    ],
  }
}

function coinParts(money: Money, look: Look): Part[] {
  const orders = new Map<Coin, number>()
  return laidOut(money).map(({ token, coin, at }) => {
    const order = (orders.get(coin) ?? 0) + 1
    orders.set(coin, order)
    const { width, height } = coinSize(coin)
    const isHidden = look.hiddenNames.length > 0
    return {
      key: `token ${token.id}`,
      at,
      marks: coinMarks(coin),
      token: token.id,
      press: { x: -width / 2, y: -height / 2, width, height },
      name: `${coin.name} ${whichOne(order, isHidden)}`,
    }
  })
}

/** Money that can be seen can be counted, so a number hidden by size hides it all. */
function coverPart(money: Money, look: Look): Part {
  const box = { x: 16, y: 16, width: money.width - 32, height: money.height - 32 }
  return {
    key: 'cover',
    at: { x: 0, y: matTop(money) },
    marks: hiddenBoxMarks(box, 88),
    press: box,
    name: 'hidden money',
    shows: coveredName(look),
  }
}

interface Line {
  readonly name: Name
  readonly label: string
  /** In pence; null when it is hidden. */
  readonly pence: number | null
}

/** What is paid, the cost and the change; MO4: with too little paid there is none, but still something to pay. */
export function linesOf(money: Money, look: Look): Line[] {
  const shown = (name: Name, pence: number) =>
    look.hidden(name) === 'no' && (name === 'cost' || !look.covered) ? pence : null
  const total = totalOf(money)
  const lines: Line[] = []
  const { cost } = money
  if (money.showTotal)
    lines.push({ name: 'total', label: cost === null ? 'Total' : 'Paid', pence: shown('total', total) })
  if (cost === null) return lines
  lines.push({ name: 'cost', label: 'Cost', pence: shown('cost', cost) })
  if (!money.showChange) return lines
  const change = shown('change', changeOf(money) ?? cost - total)
  const isShort = changeOf(money) === null && change !== null
  return [...lines, { name: 'change', label: isShort ? 'To pay' : 'Change', pence: change }]
}

function footParts(money: Money, look: Look): Part[] {
  if (!hasFoot(money)) return []
  const lines = linesOf(money, look)
  const wide = money.width / lines.length
  return lines.map(({ name, label, pence }, index) => {
    const hue = look.hue(name)
    const box = { x: -wide / 2 + 8, y: 8 - FOOT / 2, width: wide - 16, height: FOOT - 8 }
    const hidden = { x: -70, y: 3, width: 140, height: 60 }
    return {
      key: name,
      at: { x: (index + 0.5) * wide, y: matTop(money) + money.height + FOOT / 2 },
      marks: [
        textMark(label, { x: 0, y: -30 }, LABEL, { weight: 'regular', fill: 'ink.second' }),
        ...(pence === null
          ? hiddenBoxMarks(hidden, 50)
          : [
              textMark(amount(pence, money.write), { x: 0, y: 30 }, VALUE, {
                fill: hue ? `${hue}.deep` : 'ink',
              }),
            ]),
      ],
      press: box,
      name: label.toLowerCase(),
      shows: look.hidden(name) === 'no' && look.covered && pence === null ? coveredName(look) : name,
    }
  })
}

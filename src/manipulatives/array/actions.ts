import { add, compare, subtract } from '../../number/exact'
import { type Action, type Change, COVERED, type Look, type Mint, type Refusal, refuse } from '../contract'
import {
  type ArrayModel,
  blocksOf,
  dividendOf,
  MOST_PARTS,
  type Name,
  problemOf,
  type Side,
  sideOf,
} from './arrayModel'
import { withQuantities } from './asking'
import { cut, cutMoved, joined, turned } from './cuts'
import { wishedFrom } from './handles'
import { quantities } from './numbers'
import { isSketch } from './seen'
import { fitted } from './tokens'

type Act = Action<ArrayModel, Name>
type Next = Change<ArrayModel, Name>

interface Told {
  readonly id: string
  readonly label: string
  readonly icon: string
  readonly key?: string
}

export function actions(array: ArrayModel, look: Look): Act[] {
  const can: Doing = {
    wish: (told, asked) => act(told, look.covered ? COVERED : wished(array, asked)),
    state: (told, next) => act(told, look.covered ? COVERED : stated(next)),
    look: (told, next) => act(told, stated(next)),
  }
  const all = [
    ...sizing(array, can),
    can.state({ id: 'turn', label: 'Turn it', icon: 'rotate-cw', key: 't' }, allowed(turned(array))),
    ...cutting(array, can),
    ...dividing(array, can),
    ...covering(array, can),
    ...showing(array, can),
    ...writing(array, can),
  ]
  return all.map((action) => ({ ...action, run: (mint) => withItsTokens(array, action.run(mint), mint) }))
}

/** Dots that come are counters, each by itself, where they all are. */
function withItsTokens(array: ArrayModel, change: Next, mint: Mint): Next {
  return change.to === 'state' ? { ...change, state: fitted(array, change.state, mint) } : change
}

interface Doing {
  /** Asks for numbers. */
  readonly wish: (told: Told, asked: Asked | Refusal) => Act
  /** Changes the parts. */
  readonly state: (told: Told, next: ArrayModel | Refusal) => Act
  /** Changes only what is seen of it, covered or not. */
  readonly look: (told: Told, next: ArrayModel | Refusal) => Act
}

type Asked = ReturnType<typeof quantities>

function act(told: Told, change: Next | Refusal): Act {
  if ('reason' in change) return { ...told, refusal: change, run: () => ({ to: 'refusal', refusal: change }) }
  return { ...told, refusal: null, run: () => change }
}

function wished(array: ArrayModel, asked: Asked | Refusal): Next | Refusal {
  if (isRefusal(asked)) return asked
  const outcome = withQuantities(array, asked)
  if (!outcome.ok) return outcome.refusal
  return wishedFrom(array, outcome.value) ?? refuse('That changes nothing.')
}

function stated(next: ArrayModel | Refusal): Next | Refusal {
  return isRefusal(next) ? next : { to: 'state', state: next }
}

function isRefusal(value: object): value is Refusal {
  return 'reason' in value
}

function allowed(array: ArrayModel): ArrayModel | Refusal {
  const problem = problemOf(array)
  return problem === null ? array : refuse(problem)
}

function sizing(array: ArrayModel, can: Doing): Act[] {
  const one = (side: Side, by: 1 | -1): Asked | Refusal => {
    const length = sideOf(array, side)
    if (by < 0 && compare(length, 1) < 0)
      return refuse(side === 'rows' ? 'There is no row.' : 'There is nothing in a row.')
    return { [side]: by > 0 ? add(length, 1) : subtract(length, 1) }
  }
  return [
    can.wish({ id: 'add-row', label: 'Copy a row', icon: 'copy-plus', key: '+' }, one('rows', 1)),
    can.wish({ id: 'take-row', label: 'Take a row away', icon: 'copy-minus', key: '-' }, one('rows', -1)),
    can.wish({ id: 'add-column', label: 'One more in each row', icon: 'plus' }, one('columns', 1)),
    can.wish({ id: 'take-column', label: 'One fewer in each row', icon: 'minus' }, one('columns', -1)),
  ]
}

function cutting(array: ArrayModel, can: Doing): Act[] {
  const newCut = (side: Side): ArrayModel | Refusal => {
    if (array[side].length === MOST_PARTS) return refuse('There are enough lines.')
    return cut(array, side) ?? refuse('There is nothing left to cut.')
  }
  const join = (side: Side, id: string) =>
    can.state(
      { id, label: side === 'columns' ? 'Rub out the line down' : 'Rub out the line across', icon: 'merge' },
      joined(array, side) ?? NO_LINE,
    )
  const moved = (side: Side, by: 1 | -1): Asked | Refusal => {
    const parts = array[side]
    const first = parts.at(-2)
    if (first === undefined) return NO_LINE
    const next = cutMoved(array, side, parts.length - 1, add(first, by))
    return next === null ? refuse('The line is at the edge.') : quantities(next)
  }
  return [
    can.state(
      { id: 'cut-columns', label: 'Cut down', icon: 'between-vertical-start', key: 'c' },
      newCut('columns'),
    ),
    can.state({ id: 'cut-rows', label: 'Cut across', icon: 'scissors', key: 'x' }, newCut('rows')),
    can.wish({ id: 'cut-left', label: 'Move the line left', icon: 'arrow-left' }, moved('columns', -1)),
    can.wish({ id: 'cut-right', label: 'Move the line right', icon: 'arrow-right' }, moved('columns', 1)),
    can.wish({ id: 'cut-up', label: 'Move the line up', icon: 'chevron-up' }, moved('rows', -1)),
    can.wish({ id: 'cut-down', label: 'Move the line down', icon: 'chevron-down' }, moved('rows', 1)),
    join('columns', 'join-columns'),
    join('rows', 'join-rows'),
    can.look(
      {
        id: 'apart',
        label: array.apart ? 'Push together' : 'Pull apart',
        icon: array.apart ? 'fold-horizontal' : 'unfold-horizontal',
      },
      blocksOf(array).length === 1 ? NO_LINE : { ...array, apart: !array.apart },
    ),
  ]
}

const NO_LINE = refuse('There is no line. Cut first.', 'cut-columns')

/** AR6: one by one, so that a row fills. */
function dividing(array: ArrayModel, can: Doing): Act[] {
  const { remainder } = array
  const oneOf = (by: 1 | -1): Asked | Refusal => {
    if (remainder === null) return refuse('Show what is left over first.', 'remainder')
    const dividend = add(dividendOf(array), by)
    return compare(dividend, 0) < 0 ? refuse('There is none left.') : { dividend }
  }
  const told = {
    id: 'remainder',
    label: remainder === null ? 'Show what is left over' : 'Rows only',
    icon: 'split',
  }
  return [
    can.state(
      told,
      remainder === null
        ? allowed({ ...array, remainder: 0 })
        : remainder === 0
          ? { ...array, remainder: null }
          : refuse('Some are left over. Take them away first.', 'one-fewer'),
    ),
    can.wish({ id: 'one-more', label: 'Lay one more', icon: 'circle-plus' }, oneOf(1)),
    can.wish({ id: 'one-fewer', label: 'Take one away', icon: 'circle-minus' }, oneOf(-1)),
  ]
}

function covering(array: ArrayModel, can: Doing): Act[] {
  const cover = (side: Side, label: string, uncover: string) =>
    can.look(
      {
        id: `cover-${side}`,
        label: array.cover === side ? uncover : label,
        icon: array.cover === side ? 'eye' : 'eye-off',
      },
      { ...array, cover: array.cover === side ? null : side },
    )
  const hide = (name: Name, label: string, show: string) => {
    const isHidden = array.masked.includes(name)
    const masked = isHidden ? array.masked.filter((other) => other !== name) : [...array.masked, name]
    const told = { id: `hide-${name}`, label: isHidden ? show : label, icon: isHidden ? 'eye' : 'eye-off' }
    return can.look(told, { ...array, masked })
  }
  return [
    cover('rows', 'Cover the rows', 'Uncover the rows'),
    cover('columns', 'Cover the columns', 'Uncover the columns'),
    hide('rows', 'Hide the number of rows', 'Show the number of rows'),
    hide('columns', 'Hide the number in each row', 'Show the number in each row'),
    hide('product', 'Hide the product', 'Show the product'),
  ]
}

function showing(array: ArrayModel, can: Doing): Act[] {
  const as = (shape: ArrayModel['look'], label: string, icon: string) =>
    can.state(
      { id: shape, label, icon },
      array.look === shape ? refuse('It is shown like that.') : allowed({ ...array, look: shape }),
    )
  return [
    as('dots', 'Show dots', 'circle-dot'),
    as('squares', 'Show squares', 'grid-2x2'),
    as('area', 'Show the area', 'square-x'),
    can.state(
      {
        id: 'counters',
        label: array.tokens ? 'Keep the rows together' : 'Move counters singly',
        icon: array.tokens ? 'grid-2x2' : 'hand',
      },
      array.look === 'dots'
        ? { ...array, tokens: array.tokens ? null : [] }
        : refuse('Only dots can be moved one by one.', 'dots'),
    ),
    can.look(
      { id: 'scale', label: array.notToScale ? 'Draw to scale' : 'Draw not to scale', icon: 'ruler' },
      array.look === 'area' || isSketch(array)
        ? { ...array, notToScale: !array.notToScale }
        : refuse('Dots and squares are always to scale.', 'area'),
    ),
  ]
}

function writing(array: ArrayModel, can: Doing): Act[] {
  const { labels, caption } = array
  const hasSides = labels.includes('rows') && labels.includes('columns')
  const hasProducts = labels.includes('products')
  const blocks = blocksOf(array).map(({ name }) => name)
  const next = blocks.find((name) => array.masked.includes(name))
  const others = labels.filter((label) => label === 'products')
  const write = (which: ArrayModel['caption'], label: string, icon: string) =>
    can.look(
      { id: which, label: caption === which ? 'Rub out the writing' : label, icon },
      { ...array, caption: caption === which ? 'none' : which },
    )
  return [
    can.look(
      { id: 'sides', label: hasSides ? 'Rub out the sides' : 'Number the sides', icon: 'tag' },
      { ...array, labels: hasSides ? others : [...others, 'rows', 'columns'] },
    ),
    can.look(
      { id: 'products', label: hasProducts ? 'Rub out the products' : 'Number the parts', icon: 'hash' },
      array.look === 'dots'
        ? refuse('Numbers would stand on the dots. Show the area first.', 'area')
        : {
            ...array,
            labels: hasProducts ? labels.filter((label) => label !== 'products') : [...labels, 'products'],
          },
    ),
    can.look(
      { id: 'hide-products', label: 'Hide every product', icon: 'eye-off' },
      blocks.every((name) => array.masked.includes(name))
        ? refuse('Every product is hidden.')
        : { ...array, masked: [...new Set([...array.masked, ...blocks])] },
    ),
    can.look(
      { id: 'next-product', label: 'Show the next product', icon: 'eye' },
      next === undefined
        ? refuse('No product is hidden.')
        : { ...array, masked: array.masked.filter((name) => name !== next) },
    ),
    write('words', 'Say it in words', 'list'),
    write('factors', 'Write the factors', 'x'),
    write('equation', 'Write the equation', 'equal'),
  ]
}

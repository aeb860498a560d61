import { SNAP_REACH } from '../../geometry/stage'
import { counted } from '../../number/spoken'
import { listed } from '../../number/written'
import { type Action, COVERED, done, type Look, type Manipulative, refuse, refused } from '../contract'
import { countableName, eachSort, manyNamed, nextLike, whyNotCounted } from '../countable'
import { nameField } from '../fields'
import { CELL, cellCentre, freeCellNear, sizeOf } from './geometry'
import { gap, picture } from './picture'
import {
  filledIn,
  firstSpace,
  type Name,
  putCounter,
  quantities,
  schema,
  sums,
  type TenFrame,
  takeCounter,
  tokensIn,
  withQuantities,
} from './tenFrame'

export const tenFrame: Manipulative<TenFrame, Name> = {
  kind: 'ten-frame',
  title: 'Ten frame',
  group: 'counting',
  schema,
  initial: () => ({ cells: Array(10).fill(null), filling: 'fives', set: 'red', label: '' }),
  size: sizeOf,
  picture,
  describe,
  actions,
  fields: [
    {
      id: 'filling',
      label: 'Fill',
      control: {
        type: 'choice',
        choices: [
          { value: 'fives', label: 'in fives' },
          { value: 'pairs', label: 'in pairs' },
        ],
      },
      value: (frame) => frame.filling,
      set: (frame, value) => done({ ...frame, filling: value === 'pairs' ? 'pairs' : 'fives' }),
    },
    nameField(),
  ],
  tokens: tokensIn,
  lift: takeCounter,
  offer(frame, token, at) {
    const strange = whyNotCounted(token)
    if (strange) return { ok: false, refusal: strange }
    const cell = at === null ? firstSpace(frame) : freeCellNear(frame, at, SNAP_REACH)
    if (cell === null) {
      return firstSpace(frame) === null
        ? refused('The ten frame is full: it holds 10.')
        : refused('There is no space there.')
    }
    const side = { width: CELL, height: CELL }
    return done({ id: String(cell), at: cellCentre(frame, cell), cell: side, name: `space ${cell + 1}` })
  },
  receive: (frame, token, slot) => putCounter(frame, token, Number(slot)),
  quantities,
  sums,
  withQuantities,
  fillLabel: 'Make ten',
  gap: (frame, name, goal, look) =>
    name === 'filled' && typeof goal === 'number' ? gap(frame, goal, look) : [],
}

function describe(frame: TenFrame, look: Look): string {
  const name = frame.label === '' ? 'Ten frame' : `Ten frame ${frame.label}`
  const held = eachSort(tokensIn(frame)).map(({ count, sample, sets }) =>
    [...sets].every((set) => look.hidden(`set:${set}`) === 'no')
      ? counted(count, countableName(sample, look), manyNamed(sample, look))
      : `a hidden number of ${manyNamed(sample, look)}`,
  )
  // With the spaces said, what one set hides could be worked out from the others.
  const spaces = look.hiddenNames.length > 0 ? '' : `, ${counted(10 - filledIn(frame), 'space')}`
  const hidesAll = look.covered || look.hidden('filled') !== 'no' || look.hidden('spaces') !== 'no'
  if (hidesAll || (held.length === 0 && look.hiddenNames.length > 0))
    return `${name}: a hidden number of counters.`
  return `${name}: ${held.length === 0 ? 'no counters' : listed(held)}${spaces}.`
}

function actions(frame: TenFrame, look: Look): Action<TenFrame, Name>[] {
  const covered = look.covered ? COVERED : null
  const full = covered ?? (firstSpace(frame) === null ? refuse('The ten frame is full: it holds 10.') : null)
  const empty = covered ?? (filledIn(frame) === 0 ? refuse('The ten frame is empty.') : null)
  return [
    {
      id: 'add',
      label: 'Put one in',
      icon: 'plus',
      key: '+',
      refusal: full,
      run: (mint) => {
        const space = firstSpace(frame)
        if (space === null) return { to: 'refusal', refusal: full ?? refuse('It is full.') }
        const { kind, set } = nextLike(tokensIn(frame), frame.set)
        return { to: 'state', state: putCounter(frame, mint(kind, set), space) }
      },
    },
    {
      id: 'remove',
      label: 'Take one out',
      icon: 'minus',
      key: '-',
      refusal: empty,
      run: () => {
        const last = tokensIn(frame).at(-1)
        if (!last) return { to: 'refusal', refusal: empty ?? refuse('It is empty.') }
        return { to: 'state', state: takeCounter(frame, last.id) }
      },
    },
    {
      id: 'turn',
      label: frame.filling === 'fives' ? 'Stand up' : 'Lay down',
      icon: 'rotate-cw',
      key: 't',
      refusal: null,
      run: () => ({
        to: 'state',
        state: { ...frame, filling: frame.filling === 'fives' ? 'pairs' : 'fives' },
      }),
    },
  ]
}

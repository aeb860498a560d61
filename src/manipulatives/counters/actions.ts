import { type Action, type Change, COVERED, type Look, type Mint, type Refusal, refuse } from '../contract'
import {
  compared,
  eachOf,
  inGroupsOf,
  otherFace,
  scattered,
  shaken,
  sharedOut,
  tidied,
  toTurn,
  turnedOver,
  uncovered,
  withOneCovered,
  withOneDealt,
  withOneLess,
  withOneMore,
  withoutRings,
  withRing,
  withRingChanged,
  withRowCount,
} from './arrange'
import { type Counters, inView, MOST } from './counters'
import type { Name } from './quantities'
import {
  biggerRefusal,
  compareRefusal,
  dealRefusal,
  NONE,
  noCover,
  ONE_FACE,
  ringChangeRefusal,
  ringRefusal,
  shareRefusal,
  turnRefusal,
  unringRefusal,
} from './refusals'

const MOST_ROWS = 12

/** Everything that can be done, always in this order. */
export function actions(counters: Counters, look: Look): Action<Counters, Name>[] {
  const { layout, groups, tokens, lifted } = counters
  const rows = layout === 'rows'
  const seen = inView(counters).length
  const each = eachOf(counters)
  const no = (...reasons: (Refusal | null | false)[]) =>
    look.covered ? COVERED : reasons.find((reason) => reason) || null
  const none = seen === 0 && NONE
  const noRows = !(rows && groups.length > 0) && refuse('There are no rows yet.', 'share')
  const noGroups = groups.length === 0 && refuse('There are no groups yet.', rows ? 'rows' : 'ring-all')
  const tooFew = seen < counters.each && refuse('There are not enough counters for a group.')
  return [
    act(
      'add',
      'Put one out',
      'plus',
      '+',
      no(tokens.length >= MOST && refuse('There is no room for more.')),
      (mint) => withOneMore(counters, mint),
    ),
    act('remove', 'Take one away', 'minus', '-', no(none), () => withOneLess(counters)),
    act('scatter', 'Scatter', 'sparkles', 's', no(none), () => scattered(counters)),
    act('line', 'Line up', 'ellipsis', 'l', no(none), () => tidied(counters, 'line')),
    act('rows', 'Make rows', 'rows-3', 'r', no(tooFew), () => inGroupsOf(counters, counters.each, 'rows')),
    act(
      'compare',
      'Line up to compare',
      'align-start-vertical',
      'w',
      no(none, compareRefusal(counters)),
      () => compared(counters),
    ),
    act('fives', 'Make fives', 'grip-horizontal', 'f', no(none), () => tidied(counters, 'fives')),
    act('pairs', 'Make pairs', 'grip-vertical', 'p', no(none), () => tidied(counters, 'pairs')),
    act('ring', 'Ring one group', 'lasso', 'g', no(ringRefusal(counters)), () => withRing(counters)),
    act('ring-all', 'Ring equal groups', 'lasso-select', 'e', no(rows ? noGroups : tooFew), () =>
      rows
        ? { ...counters, ringed: groups.map((_, row) => row + 1) }
        : inGroupsOf(counters, counters.each, layout === 'scatter' ? 'fives' : layout),
    ),
    act('into', 'One more in the ring', 'circle-plus', 'i', no(ringChangeRefusal(counters, 1)), () =>
      withRingChanged(counters, 1),
    ),
    act('out', 'One fewer in the ring', 'circle-minus', 'x', no(ringChangeRefusal(counters, -1)), () =>
      withRingChanged(counters, -1),
    ),
    act('unring', 'Take the rings off', 'circle-off', 'o', no(unringRefusal(counters)), () =>
      withoutRings(counters),
    ),
    act('bigger', 'Bigger groups', 'chevron-up', '>', no(noGroups, biggerRefusal(counters)), () =>
      regrouped(counters, each + 1),
    ),
    act(
      'smaller',
      'Smaller groups',
      'chevron-down',
      '<',
      no(noGroups, each <= 1 && refuse('Groups of one are the smallest.')),
      () => regrouped(counters, each - 1),
    ),
    act('deal', 'Deal one', 'hand', 'd', no(none, dealRefusal(counters)), () => withOneDealt(counters)),
    act('share', 'Share out', 'share-2', 'h', no(none, shareRefusal(counters)), () => sharedOut(counters)),
    act(
      'more-rows',
      'One more row',
      'list-plus',
      'm',
      no(noRows, groups.length >= MOST_ROWS && refuse('There is no room for more rows.')),
      () => withRowCount(counters, groups.length + 1),
    ),
    act(
      'fewer-rows',
      'One row fewer',
      'list-minus',
      'n',
      no(noRows, groups.length === 1 && refuse('This is the only row.')),
      () => withRowCount(counters, groups.length - 1),
    ),
    act('turn', 'Turn one over', 'flip-horizontal-2', 't', no(turnRefusal(counters, look, 0)), () =>
      turned(counters, 0),
    ),
    act('turn-back', 'Turn one back', 'undo-2', 'b', no(turnRefusal(counters, look, 1)), () =>
      turned(counters, 1),
    ),
    act('shake', 'Shake and drop', 'dices', 'k', no(counters.faces === null && ONE_FACE, none), () =>
      shaken(counters),
    ),
    act('cover', 'Cover one', 'eye-off', 'c', no(none), () => withOneCovered(counters)),
    act(
      'lift',
      lifted ? 'Put the cover back' : 'Lift the cover',
      lifted ? 'eye-off' : 'eye',
      'v',
      no(noCover(counters)),
      () => ({
        ...counters,
        lifted: !lifted,
      }),
    ),
    act('uncover', 'Take the cover off', 'square-x', 'u', no(noCover(counters)), () => uncovered(counters)),
  ]
}

function act(
  id: string,
  label: string,
  icon: string,
  key: string,
  refusal: Refusal | null,
  next: (mint: Mint) => Counters | null,
): Action<Counters, Name> {
  const run = (mint: Mint): Change<Counters, Name> => {
    const state = refusal === null ? next(mint) : null
    return state === null ? { to: 'refusal', refusal: refusal ?? NONE } : { to: 'state', state }
  }
  return { id, label, icon, key, refusal, run }
}

function regrouped(counters: Counters, each: number): Counters {
  return counters.layout === 'scatter' ? counters : inGroupsOf(counters, each, counters.layout)
}

function turned(counters: Counters, face: 0 | 1): Counters | null {
  const id = toTurn(counters, face)
  return id === undefined ? null : turnedOver(counters, id)
}

/** A press on a counter of two faces turns it over. */
export function pressed(counters: Counters, part: string): Change<Counters, Name> | null {
  if (!part.startsWith('token ')) return null
  const token = counters.tokens.find(({ id }) => `token ${id}` === part)
  if (!token || otherFace(counters, token) === null) return null
  return { to: 'state', state: turnedOver(counters, token.id) }
}

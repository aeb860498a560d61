import { type Action, type Change, COVERED, type Look, type Mint, type Refusal, refuse } from '../contract'
import { counterKind } from '../placeCounterKind'
import { carried, manyOf, oneOf, type Place } from '../placeValue'
import {
  brokenDown,
  greaterOf,
  joinedUp,
  lesserOf,
  scaled,
  whyNotDown,
  whyNotIn,
  whyNotScaled,
  whyNotUp,
  withFewest,
} from './exchanging'
import { type CounterMat, countsOf, MOST_OF_A_PLACE, ofPlace, sameCounts } from './mat'
import { counterIn, counterOut, whyNotOut } from './moves'
import {
  sharedOnce,
  sharedOut,
  whyNoCopy,
  whyNoEmptyRow,
  whyNoRow,
  whyNotShared,
  whyNotSharedOut,
  withCopy,
  withEmptyRow,
  withoutRow,
  withoutRows,
} from './rows'
import { mixedUp, tidied } from './spots'
import type { Name } from './values'

type Act = Action<CounterMat, Name>

/** Everything that can be done, always in this order. */
export function actions(mat: CounterMat, look: Look): Act[] {
  const places = mat.columns.toReversed()
  const all = [
    ...places.flatMap((place) => [putIn(mat, place), takeOut(mat, place)]),
    ...places.slice(0, -1).map((place) => exchangeUp(mat, place)),
    ...places.slice(1).map((place) => exchangeDown(mat, place)),
    fewest(mat),
    act('ten-times', 'Make each ten times the size', 'expand', whyNotScaled(mat, 1), () => scaled(mat, 1)),
    act('one-tenth', 'Make each one tenth times the size', 'minimize-2', whyNotScaled(mat, -1), () =>
      scaled(mat, -1),
    ),
    ...rowActions(mat),
    ...mat.columns.map((place) => share(mat, place)),
    ...layoutActions(mat),
  ]
  return look.covered ? all.map(({ id, label, icon, run }) => coveredAct(id, label, icon, run)) : all
}

/** The label of a covered mat says nothing of what lies beneath. */
function coveredAct(id: string, label: string, icon: string | undefined, run: Act['run']): Act {
  const said = id === 'row-copy' ? FIRST_ROW : label
  return { id, label: said, refusal: COVERED, run, ...(icon === undefined ? {} : { icon }) }
}

function act(
  id: string,
  label: string,
  icon: string,
  refusal: Refusal | null,
  next: (mint: Mint) => CounterMat,
): Act {
  const run = (mint: Mint): Change<CounterMat, Name> =>
    refusal ? { to: 'refusal', refusal } : { to: 'state', state: next(mint) }
  return { id, label, icon, refusal, run }
}

function putIn(mat: CounterMat, place: Place): Act {
  return act(`add:${place}`, `Put in 1 ${oneOf(place)}`, 'plus', whyNotIn(mat, place), (mint) =>
    counterIn(mat, mint(counterKind(place), mat.set)),
  )
}

function takeOut(mat: CounterMat, place: Place): Act {
  const last = ofPlace(mat.counters, place).at(-1)
  return act(`remove:${place}`, `Take out 1 ${oneOf(place)}`, 'minus', whyNotOut(mat, place), () =>
    last ? counterOut(mat, last.id) : mat,
  )
}

function exchangeUp(mat: CounterMat, place: Place): Act {
  const greater = greaterOf(mat, place) ?? place
  return act(
    `exchange-up:${place}`,
    `Exchange 10 ${manyOf(place)} for 1 ${oneOf(greater)}`,
    'combine',
    whyNotUp(mat, place),
    (mint) => joinedUp(mat, place, mint),
  )
}

function exchangeDown(mat: CounterMat, place: Place): Act {
  const lesser = lesserOf(mat, place) ?? place
  return act(
    `exchange-down:${place}`,
    `Exchange 1 ${oneOf(place)} for 10 ${manyOf(lesser)}`,
    'ungroup',
    whyNotDown(mat, place),
    () => brokenDown(mat, place),
  )
}

function fewest(mat: CounterMat): Act {
  const counts = countsOf(mat, mat.counters)
  const inRows = countsOf(mat, mat.rows.flat())
  const after = carried(
    counts,
    inRows.map((count) => MOST_OF_A_PLACE - count),
  )
  const refusal = sameCounts(counts, after) ? refuse('It is made with the fewest counters already.') : null
  return act('fewest', 'Use the fewest counters', 'shrink', refusal, (mint) => withFewest(mat, mint))
}

const FIRST_ROW = 'Put all in one row'

function rowActions(mat: CounterMat): Act[] {
  const copy = mat.rows.length === 0 ? FIRST_ROW : 'One more row the same'
  return [
    act('row-copy', copy, 'list-plus', whyNoCopy(mat), (mint) => withCopy(mat, mint)),
    act('row-empty', 'One more empty row', 'rows-3', whyNoEmptyRow(mat), () => withEmptyRow(mat)),
    act('row-remove', 'Take one row away', 'list-minus', whyNoRow(mat), () => withoutRow(mat)),
    act('rows-apart', 'Take the rows apart', 'ungroup', whyNoRow(mat), () => withoutRows(mat)),
    act('share', 'Share the greatest first', 'share-2', whyNotSharedOut(mat), () => sharedOut(mat)),
  ]
}

function share(mat: CounterMat, place: Place): Act {
  const label = `Put 1 ${oneOf(place)} in each row`
  return act(`share:${place}`, label, 'list-plus', whyNotShared(mat, place), () => sharedOnce(mat, place))
}

function layoutActions(mat: CounterMat): Act[] {
  const isTidy = mat.layout === 'columns'
  const none = mat.counters.length === 0 ? refuse('There are no counters to mix up.') : null
  const inRows =
    mat.rows.length > 0 ? refuse('They are in rows. Take the rows apart first.', 'rows-apart') : none
  return [
    act('tidy', 'Tidy into columns', 'columns-3', isTidy ? refuse('They are tidy already.') : null, () =>
      tidied(mat),
    ),
    act('mix', 'Mix them up', 'sparkles', inRows, () => mixedUp(mat)),
  ]
}

import { type Action, COVERED, type Look, type Refusal, refuse } from '../contract'
import {
  filledIn,
  firstSpace,
  type Name,
  nextIn,
  putCounter,
  type TenFrame,
  takeCounter,
  tokensIn,
  unitOf,
  withUnit,
} from './tenFrame'
import { countedIn, nextUnit } from './unit'

export function actions(frame: TenFrame, look: Look): Action<TenFrame, Name>[] {
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
        const { kind, set } = nextIn(frame)
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
    unitAction(frame, covered),
  ]
}

/** TF7: the same counters, each worth ten times as much, and on to tenths. */
function unitAction(frame: TenFrame, covered: Refusal | null): Action<TenFrame, Name> {
  const unit = nextUnit(unitOf(frame))
  const next = withUnit(frame, unit)
  const refusal = covered ?? (next.ok ? null : next.refusal)
  const change = next.ok ? { to: 'state' as const, state: next.value } : null
  return {
    id: 'unit',
    label: `Count in ${countedIn(unit)}`,
    icon: 'hash',
    key: 'u',
    refusal,
    run: () => (refusal || !change ? { to: 'refusal', refusal: refusal ?? COVERED } : change),
  }
}

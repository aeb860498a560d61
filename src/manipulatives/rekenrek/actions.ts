import { type Action, COVERED, type Look, type Refusal, refuse, type Values } from '../contract'
import {
  beadsIn,
  isHundred,
  isReady,
  type Name,
  ON_A_WIRE,
  type Rekenrek,
  readyRows,
  rowName,
  totalOf,
} from './rekenrek'
import type { FrameChange } from './touch'

type FrameAction = Action<Rekenrek, Name>

const NO_MORE = refuse('There are not so many beads at the right.')
const NONE = refuse('There are not so many beads at the left.')

export function actions(frame: Rekenrek, look: Look): FrameAction[] {
  const push = (
    id: string,
    label: string,
    icon: string,
    why: Refusal | null,
    values: Values<Name>,
    key?: string,
  ): FrameAction => {
    const change: FrameChange = why ? { to: 'refusal', refusal: why } : { to: 'wish', values }
    // Under a cloth the actions do not tell what can be done.
    const refusal = look.covered ? COVERED : frame.covered ? null : why
    return act(id, label, icon, refusal, change, key)
  }
  const ready: Partial<Record<Name, number>> = {}
  readyRows(frame).forEach((count, row) => {
    ready[rowName(frame, row)] = count
  })
  const pushing = isHundred(frame)
    ? [
        byTotal(frame, push, 'one-on', 'Push 1 left', 1, '+'),
        byTotal(frame, push, 'one-back', 'Push 1 back', -1, '-'),
        byTotal(frame, push, 'ten-on', 'Push 10 left', 10),
        byTotal(frame, push, 'ten-back', 'Push 10 back', -10),
      ]
    : [0, 1].flatMap((row) => onWire(frame, push, row))
  return [
    push('ready', 'Get ready', 'undo-2', isReady(frame) ? refuse('The beads are ready.') : null, ready, 'r'),
    ...pushing,
    setting('cover', frame.covered ? 'Take the cover off' : 'Cover the beads', frame.covered, {
      ...frame,
      covered: !frame.covered,
    }),
    setting('rows', frame.showRows ? 'Hide the numbers' : 'Show the numbers', !frame.showRows, {
      ...frame,
      showRows: !frame.showRows,
    }),
    setting('total', frame.showTotal ? 'Hide the total' : 'Show the total', !frame.showTotal, {
      ...frame,
      showTotal: !frame.showTotal,
    }),
    setting('pushes', frame.showPushes ? 'Hide the pushes' : 'Count the pushes', !frame.showPushes, {
      ...frame,
      showPushes: !frame.showPushes,
    }),
  ]
}

type Push = (
  id: string,
  label: string,
  icon: string,
  why: Refusal | null,
  values: Values<Name>,
  key?: string,
) => FrameAction

function byTotal(
  frame: Rekenrek,
  push: Push,
  id: string,
  label: string,
  by: number,
  key?: string,
): FrameAction {
  const total = totalOf(frame) + by
  const why = total < 0 ? NONE : total > beadsIn(frame) ? NO_MORE : null
  return push(id, label, by > 0 ? 'arrow-left' : 'arrow-right', why, { total }, key)
}

function onWire(frame: Rekenrek, push: Push, row: number): FrameAction[] {
  const name = rowName(frame, row)
  const count = frame.rows[row] ?? 0
  const by = (id: string, label: string, icon: string, change: number, key?: string) => {
    const after = count + change
    const why = after < 0 ? NONE : after > ON_A_WIRE ? NO_MORE : null
    return push(`${name}-${id}`, label, icon, why, { [name]: after }, key)
  }
  const isFull = count === ON_A_WIRE
  return [
    by('on', `Push 1 left on the ${name}`, 'arrow-left', 1, row === 0 ? '+' : undefined),
    by('back', `Push 1 back on the ${name}`, 'arrow-right', -1, row === 0 ? '-' : undefined),
    by('five', `Push 5 left on the ${name}`, 'chevrons-left', 5),
    by('five-back', `Push 5 back on the ${name}`, 'chevrons-right', -5),
    push(`${name}-ten`, `Push all left on the ${name}`, 'fast-forward', isFull ? NO_MORE : null, {
      [name]: ON_A_WIRE,
    }),
  ]
}

function setting(id: string, label: string, isShowing: boolean, state: Rekenrek): FrameAction {
  const key = id === 'cover' ? 'h' : undefined
  return act(id, label, isShowing ? 'eye' : 'eye-off', null, { to: 'state', state }, key)
}

function act(
  id: string,
  label: string,
  icon: string,
  refusal: Refusal | null,
  change: FrameChange,
  key?: string,
): FrameAction {
  return {
    id,
    label,
    icon,
    refusal,
    run: () => (refusal === null ? change : { to: 'refusal', refusal }),
    ...(key === undefined ? {} : { key }),
  }
}

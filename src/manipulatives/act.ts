import type { Action, Change, Refusal } from './contract'

/** An action that leads to a change known beforehand, or to a reason why it cannot be done now. */
export function act<S, Name extends string>(
  id: string,
  label: string,
  icon: string,
  refusal: Refusal | null,
  change: Change<S, Name>,
  key?: string,
): Action<S, Name> {
  const run = () => (refusal === null ? change : ({ to: 'refusal', refusal } as const))
  return { id, label, icon, refusal, run, ...(key === undefined ? {} : { key }) }
}

import type { Action, Change, Mint, Refusal } from '../contract'
import type { Cubes } from './cubes'
import type { Name } from './numbers'

export type CubesAction = Action<Cubes, Name>
/** Gives the first reason there is, or that everything is covered. */
export type No = (...reasons: (Refusal | null | false)[]) => Refusal | null

export function act(
  id: string,
  label: string,
  icon: string,
  refusal: Refusal | null,
  next: (mint: Mint) => Cubes,
  key?: string,
): CubesAction {
  const run = (mint: Mint): Change<Cubes, Name> =>
    refusal === null ? { to: 'state', state: next(mint) } : { to: 'refusal', refusal }
  return { id, label, icon, refusal, run, ...(key === undefined ? {} : { key }) }
}

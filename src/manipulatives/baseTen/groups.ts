import { type Refusal, refuse } from '../contract'
import type { Block } from '../exchange'
import type { Token } from '../token'
import { type BaseTen, blocksOf, groupsOf, kindsIn, MOST_GROUPS, nameOf, tokensOf } from './baseTen'
import { many } from './words'

const NO_GROUPS = refuse('There are no groups yet.', 'group-empty')

/** Groups to share into: only while nothing lies in those there are. */
export function whyNoEmptyGroup(mat: BaseTen): Refusal | null {
  const groups = groupsOf(mat)
  if (groups.some((group) => group.length > 0))
    return refuse('The groups hold blocks. Take the groups apart first.', 'groups-apart')
  return groups.length < MOST_GROUPS ? null : refuse('There is no room for more groups.')
}

export function withEmptyGroup(mat: BaseTen): BaseTen {
  return { ...mat, groups: [...groupsOf(mat), []], exchanged: null }
}

export function whyNoGroup(mat: BaseTen): Refusal | null {
  return groupsOf(mat).length === 0 ? NO_GROUPS : null
}

/** Everything back to where it is in no group: the value stays. */
export function withoutGroups(mat: BaseTen): BaseTen {
  const { groups: _, ...apart } = mat
  return { ...apart, blocks: tokensOf(mat), exchanged: null }
}

/** Why one of a kind cannot be put in each group. */
export function whyNotShared(mat: BaseTen, kind: Block): Refusal | null {
  const { length } = groupsOf(mat)
  if (length === 0) return NO_GROUPS
  const left = blocksOf(mat, kind).length
  if (left >= length) return null
  if (left === 0) return refuse(`There are no ${many(mat, kind)} left to share.`)
  const remedy = kind === 'one' ? undefined : `exchange-down:${nameOf(kind)}`
  return refuse(`There are too few ${many(mat, kind)} to put 1 in each group.`, remedy)
}

/** One of a kind into each group. A carried one goes into the group it was put on. */
export function sharedOnce(mat: BaseTen, kind: Block, carried?: Token, onGroup = 0): BaseTen {
  const others = blocksOf(mat, kind).filter(({ id }) => id !== carried?.id)
  const dealt = groupsOf(mat).map((_, index) => (carried && index === onGroup ? carried : others.shift()))
  const gone = new Set(dealt.map((token) => token?.id))
  return {
    ...mat,
    blocks: mat.blocks.filter(({ id }) => !gone.has(id)),
    groups: groupsOf(mat).map((group, index) => [...group, ...(dealt[index] ? [dealt[index]] : [])]),
    exchanged: null,
  }
}

export function whyNotSharedOut(mat: BaseTen): Refusal | null {
  if (groupsOf(mat).length === 0) return NO_GROUPS
  const kind = kindToShare(mat)
  if (!kind) return refuse('There is nothing left to share.')
  return whyNotShared(mat, kind)
}

/** As many of the greatest kind as can be put in every group. */
export function sharedOut(mat: BaseTen): BaseTen {
  const kind = kindToShare(mat)
  let next = mat
  while (kind && !whyNotShared(next, kind)) next = sharedOnce(next, kind)
  return next
}

/** The greatest kind of which some are in no group: it is shared first. */
function kindToShare(mat: BaseTen): Block | undefined {
  return kindsIn(mat).find((kind) => blocksOf(mat, kind).length > 0)
}

/** What leaves a group leaves one like it in no group from each of the others, so that all stay alike. */
export function withoutOneInGroups(mat: BaseTen, token: string): BaseTen {
  const kind = groupsOf(mat)
    .flat()
    .find(({ id }) => id === token)?.kind
  if (kind === undefined) return mat
  const taken = groupsOf(mat).map(
    (group) => group.find(({ id }) => id === token) ?? group.findLast((held) => held.kind === kind),
  )
  const gone = new Set(taken.map((held) => held?.id))
  return {
    ...mat,
    blocks: [...mat.blocks, ...taken.flatMap((held) => (held && held.id !== token ? [held] : []))],
    groups: groupsOf(mat).map((group) => group.filter(({ id }) => !gone.has(id))),
    exchanged: null,
  }
}

import { type Action, type Change, COVERED, type Look, type Refusal, refuse } from '../contract'
import type { Block } from '../exchange'
import { type BaseTen, blocksOf, countsIn, kindsIn, MOST, type Name, nameOf } from './baseTen'
import {
  sharedOnce,
  sharedOut,
  whyNoEmptyGroup,
  whyNoGroup,
  whyNotShared,
  whyNotSharedOut,
  withEmptyGroup,
  withoutGroups,
} from './groups'
import {
  blockIn,
  blockOut,
  brokenDown,
  fewestOf,
  joinedUp,
  scaled,
  whyNotDown,
  whyNotIn,
  whyNotOut,
  whyNotUp,
  withFewest,
} from './moves'
import { intoEach, many, one, SHAPE_NAMES } from './words'

type Act = Action<BaseTen, Name>

export function actions(mat: BaseTen, look: Look): Act[] {
  const kinds = kindsIn(mat).toReversed()
  const all = [
    ...kinds.flatMap((kind) => [putIn(mat, kind), takeOut(mat, kind)]),
    ...kinds.slice(0, -1).map((kind) => exchangeUp(mat, kind)),
    ...kinds.slice(1).map((kind) => exchangeDown(mat, kind)),
    fewest(mat),
    beside(mat),
    tenTimes(mat),
    oneTenth(mat),
    ...groupActions(mat),
  ]
  const open = [worth(mat), ...kinds.map((kind) => wholeAction(mat, kind))]
  return look.covered ? [...all.map(whileCovered), ...open.map(withoutPart)] : [...all, ...open]
}

function whileCovered(action: Act): Act {
  return { ...withoutPart(action), refusal: COVERED }
}

/** A covered mat has no parts that say what lies beneath. */
function withoutPart({ id, label, icon, refusal, run }: Act): Act {
  return { id, label, refusal, run, ...(icon === undefined ? {} : { icon }) }
}

function putIn(mat: BaseTen, kind: Block): Act {
  return {
    id: `add:${nameOf(kind)}`,
    label: `Put in 1 ${one(mat, kind)}`,
    icon: 'plus',
    refusal: whyNotIn(mat, kind),
    run: (mint) => to(blockIn(mat, mint(kind, mat.set))),
  }
}

function takeOut(mat: BaseTen, kind: Block): Act {
  const last = blocksOf(mat, kind).at(-1)
  return {
    id: `remove:${nameOf(kind)}`,
    label: `Take out 1 ${one(mat, kind)}`,
    icon: 'minus',
    refusal: whyNotOut(mat, kind),
    run: () => to(last ? blockOut(mat, last.id) : mat),
  }
}

function exchangeUp(mat: BaseTen, kind: Block): Act {
  const greater = kindsIn(mat)[kindsIn(mat).indexOf(kind) - 1] ?? kind
  return {
    id: `exchange-up:${nameOf(kind)}`,
    label: `Exchange 10 ${many(mat, kind)} for 1 ${one(mat, greater)}`,
    icon: 'combine',
    refusal: whyNotUp(mat, kind),
    run: (mint) => to(joinedUp(mat, kind, mint)),
  }
}

function exchangeDown(mat: BaseTen, kind: Block): Act {
  const lesser = kindsIn(mat)[kindsIn(mat).indexOf(kind) + 1] ?? kind
  return {
    id: `exchange-down:${nameOf(kind)}`,
    label: `Exchange 1 ${one(mat, kind)} for 10 ${many(mat, lesser)}`,
    icon: 'ungroup',
    refusal: whyNotDown(mat, kind),
    run: () => to(brokenDown(mat, kind)),
  }
}

function fewest(mat: BaseTen): Act {
  const counts = countsIn(mat)
  const after = fewestOf(mat)
  const isDone = counts.every((count, index) => count === after[index])
  return {
    id: 'fewest',
    label: 'Use the fewest blocks',
    icon: 'shrink',
    refusal: isDone ? refuse('It is made with the fewest blocks already.') : null,
    run: (mint) => to(withFewest(mat, mint)),
  }
}

/** BT6: ten ones are exactly as long as a ten. Nothing is exchanged. */
function beside(mat: BaseTen): Act {
  const { besideTen, ...inFives } = mat
  const ones = many(mat, 'one')
  return {
    id: 'beside-ten',
    label: besideTen ? `Stand the ${ones} in fives` : `Stand the ${ones} beside a ${one(mat, 'ten')}`,
    icon: 'align-start-horizontal',
    refusal: besideTen ? null : whyNotBeside(mat),
    run: () => to(besideTen ? inFives : { ...mat, besideTen: true, exchanged: null }),
  }
}

function whyNotBeside(mat: BaseTen): Refusal | null {
  const missing = (['one', 'ten'] as const).find((kind) => blocksOf(mat, kind).length === 0)
  return missing ? refuse(`There are no ${many(mat, missing)} yet.`, `add:${nameOf(missing)}`) : null
}

function tenTimes(mat: BaseTen): Act {
  return {
    id: 'ten-times',
    label: 'Make each ten times the size',
    icon: 'expand',
    refusal: whyNotScaled(mat, 1),
    run: () => to(scaled(mat, 1)),
  }
}

function oneTenth(mat: BaseTen): Act {
  return {
    id: 'one-tenth',
    label: 'Make each one tenth times the size',
    icon: 'minimize-2',
    refusal: whyNotScaled(mat, -1),
    run: () => to(scaled(mat, -1)),
  }
}

function whyNotScaled(mat: BaseTen, steps: 1 | -1): Refusal | null {
  if (mat.groups) return refuse('They are in groups. Take the groups apart first.', 'groups-apart')
  if (mat.blocks.length === 0) return refuse('There are no blocks yet.')
  const kinds = kindsIn(mat)
  const end = steps === 1 ? mat.largest : 'one'
  if (blocksOf(mat, end).length > 0)
    return refuse(
      `There is no block that is ${steps === 1 ? 'ten' : 'one tenth'} times the size of the ${SHAPE_NAMES[end]}.`,
    )
  const crowded = kinds.find((kind, index) => {
    const from = kinds[index + steps]
    return from !== undefined && blocksOf(mat, from).length > MOST[kind]
  })
  return crowded ? refuse(`There is no more room for ${many(mat, crowded)}.`) : null
}

/** U4: sharing keeps the value, and what is left over stays in view. */
function groupActions(mat: BaseTen): Act[] {
  return [
    act('group-empty', 'One more empty group', 'group', whyNoEmptyGroup(mat), () => withEmptyGroup(mat)),
    act('groups-apart', 'Take the groups apart', 'ungroup', whyNoGroup(mat), () => withoutGroups(mat)),
    act('share', 'Share the greatest first', 'share-2', whyNotSharedOut(mat), () => sharedOut(mat)),
    ...kindsIn(mat).map((kind) =>
      act(`share:${nameOf(kind)}`, intoEach(mat, kind), 'list-plus', whyNotShared(mat, kind), () =>
        sharedOnce(mat, kind),
      ),
    ),
  ]
}

function act(id: string, label: string, icon: string, refusal: Refusal | null, next: () => BaseTen): Act {
  return { id, label, icon, refusal, run: () => (refusal ? { to: 'refusal', refusal } : to(next())) }
}

function worth(mat: BaseTen): Act {
  return {
    id: 'worth',
    label: mat.showWorth ? 'Hide what each is worth' : 'Show what each is worth',
    icon: mat.showWorth ? 'eye-off' : 'tag',
    refusal: null,
    run: () => to({ ...mat, showWorth: !mat.showWorth }),
  }
}

/** BT3: every label changes at once and no block moves. */
function wholeAction(mat: BaseTen, kind: Block): Act {
  const after = withWhole(mat, kind)
  return {
    id: `whole:${nameOf(kind)}`,
    label: `Call the ${SHAPE_NAMES[kind]} one whole`,
    icon: 'ruler',
    refusal: after.unit === mat.unit ? refuse(`The ${SHAPE_NAMES[kind]} is one whole already.`) : null,
    run: () => to(after),
    ...(mat.showWorth && blocksOf(mat, kind).length > 0 ? { part: `worth ${kind}` } : {}),
  }
}

export function withWhole(mat: BaseTen, kind: Block): BaseTen {
  return { ...mat, unit: UNITS[kind] }
}

const UNITS: Readonly<Record<Block, number>> = { one: 0, ten: -1, hundred: -2, thousand: -3 }

function to(state: BaseTen): Change<BaseTen, Name> {
  return { to: 'state', state }
}

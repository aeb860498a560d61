import { type Action, COVERED, type Look, type Refusal, refuse } from '../contract'
import {
  asCounters,
  asNumerals,
  counterKindsFor,
  countersIn,
  gathered,
  moveCounter,
  tokensIn,
  WHOLE,
} from './counters'
import { acrossActions, moreOrFewerActions } from './numberActions'
import {
  type Branch,
  knotsOf,
  MOST_COUNTERS,
  MOST_PARTS,
  type Name,
  type PartWhole,
  partName,
  showsCounters,
  tidied,
  treeOf,
} from './partWhole'
import { isHidden } from './picture'

export type PartWholeAction = Action<PartWhole, Name>
export const PLACES = [0, 1, 2, 3] as const

export function actions(diagram: PartWhole, look: Look): PartWholeAction[] {
  return [
    ...acrossActions(diagram, look),
    turnAction(diagram),
    ...hideActions(diagram),
    countersAction(diagram, look),
    gatherAction(diagram, look),
    ...PLACES.map((index) => putAction(diagram, index, look)),
    ...moreOrFewerActions(diagram, look),
    ...PLACES.map((index) => breakAction(diagram, index)),
    addPartAction(diagram),
    removePartAction(diagram, look),
  ]
}

export function noPart(diagram: PartWhole, index: number): Refusal | null {
  return index < diagram.parts.length
    ? null
    : refuse(`There are only ${diagram.parts.length} parts.`, 'add-part')
}

const NEXT_DIRECTION = { down: 'right', right: 'up', up: 'left', left: 'down' } as const

/** PW4: only the way it faces changes. */
function turnAction(diagram: PartWhole): PartWholeAction {
  return {
    id: 'turn',
    label: 'Turn round',
    icon: 'rotate-cw',
    key: 't',
    refusal: null,
    run: () => ({ to: 'state', state: { ...diagram, direction: NEXT_DIRECTION[diagram.direction] } }),
  }
}

function hideActions(diagram: PartWhole): PartWholeAction[] {
  const nested = knotsOf(diagram)
    .filter(({ name }) => name.includes('.'))
    .map(({ name }) => name)
  return [
    hideAction(diagram, 'hide-whole', 'the whole', ['whole'], null),
    ...PLACES.map((index) =>
      hideAction(
        diagram,
        `hide-${index + 1}`,
        `part ${index + 1}`,
        [partName(index)],
        noPart(diagram, index),
      ),
    ),
    hideAction(
      diagram,
      'hide-nested',
      'the smallest parts',
      nested,
      nested.length === 0 ? refuse('No part is broken into parts.', 'break-1') : null,
    ),
  ]
}

function hideAction(
  diagram: PartWhole,
  id: string,
  what: string,
  names: readonly Name[],
  refusal: Refusal | null,
): PartWholeAction {
  const masked = names.some((name) => diagram.masked.includes(name))
  const others = diagram.masked.filter((name) => !names.includes(name))
  const [part] = names
  return {
    id,
    label: `${masked ? 'Show' : 'Hide'} ${what}`,
    icon: masked ? 'eye' : 'eye-off',
    refusal,
    run: () => ({ to: 'state', state: { ...diagram, masked: masked ? others : [...others, ...names] } }),
    ...(part !== undefined && refusal === null ? { part } : {}),
  }
}

/** Counters in the circles, or numerals: the numbers stay the same. */
function countersAction(diagram: PartWhole, look: Look): PartWholeAction {
  const areShown = showsCounters(diagram)
  return {
    id: 'counters',
    label: areShown ? 'Show numbers' : 'Show counters',
    icon: areShown ? 'hash' : 'circle-dot',
    key: 'c',
    refusal: areShown ? stillInWhole(diagram, look) : noCounters(diagram, look),
    run: (mint) => {
      if (areShown) return { to: 'state', state: asNumerals(diagram) }
      const kinds = counterKindsFor(treeOf(diagram).parts.map(({ value }) => value)) ?? []
      return { to: 'state', state: asCounters(diagram, kinds, mint) }
    },
  }
}

function isAnyHidden(diagram: PartWhole, look: Look): boolean {
  return knotsOf(diagram).some(({ name }) => isHidden(diagram, name, look))
}

function stillInWhole(diagram: PartWhole, look: Look): Refusal | null {
  if (isAnyHidden(diagram, look)) return COVERED
  return diagram.inWhole.length > 0 ? refuse('Put every counter in a part first.') : null
}

function noCounters(diagram: PartWhole, look: Look): Refusal | null {
  if (diagram.parts.some((branch) => 'parts' in branch)) return refuse('Join the broken part first.')
  if (diagram.falseWhole !== null) return refuse('The parts do not make this whole.')
  if (isAnyHidden(diagram, look)) return COVERED
  const values = treeOf(diagram).parts.map(({ value }) => value)
  return counterKindsFor(values) === null
    ? refuse(`These numbers cannot be shown with ${MOST_COUNTERS} counters.`)
    : null
}

const NO_COUNTERS = refuse('Show counters first.', 'counters')

function gatherAction(diagram: PartWhole, look: Look): PartWholeAction {
  const isTogether = diagram.inWhole.length === tokensIn(diagram).length
  return {
    id: 'gather',
    label: 'Put all in the whole',
    icon: 'combine',
    refusal: !showsCounters(diagram)
      ? NO_COUNTERS
      : isAnyHidden(diagram, look)
        ? COVERED
        : isTogether
          ? refuse('They are all in the whole.')
          : null,
    run: () => ({ to: 'state', state: gathered(diagram) }),
  }
}

/** Moves a counter from the whole into a part. */
function putAction(diagram: PartWhole, index: number, look: Look): PartWholeAction {
  const missing = noPart(diagram, index)
  const hidden = isHidden(diagram, 'whole', look) || isHidden(diagram, partName(index), look)
  return {
    id: `put-${index + 1}`,
    label: `Move one to part ${index + 1}`,
    icon: 'move-down',
    refusal: !showsCounters(diagram)
      ? NO_COUNTERS
      : (missing ??
        (hidden
          ? COVERED
          : countersIn(diagram, WHOLE).length === 0
            ? refuse('The whole circle is empty.', 'gather')
            : null)),
    run: () => ({ to: 'state', state: moveCounter(diagram, WHOLE, index) }),
  }
}

/** PW6: a part is broken into itself and 0, then moved across; joined again it is one number. */
function breakAction(diagram: PartWhole, index: number): PartWholeAction {
  const branch = diagram.parts[index]
  const isBroken = branch !== undefined && 'parts' in branch
  const refusal = showsCounters(diagram) ? refuse('Show numbers first.', 'counters') : noPart(diagram, index)
  return {
    id: `break-${index + 1}`,
    label: isBroken ? `Join part ${index + 1}` : `Break part ${index + 1} into parts`,
    icon: isBroken ? 'merge' : 'split',
    refusal,
    run: () => {
      const value = treeOf(diagram).parts[index]?.value ?? 0
      const made: Branch = isBroken ? { value } : { parts: [{ value }, { value: 0 }] }
      const parts = diagram.parts.map((old, at) => (at === index ? made : old))
      return { to: 'state', state: tidied({ ...diagram, parts }) }
    },
    ...(refusal === null ? { part: partName(index) } : {}),
  }
}

/** PW5: an empty part is 0. */
function addPartAction(diagram: PartWhole): PartWholeAction {
  const empty: Branch = showsCounters(diagram) ? { counters: [] } : { value: 0 }
  return {
    id: 'add-part',
    label: 'Add an empty part',
    icon: 'circle-plus',
    refusal:
      diagram.parts.length === MOST_PARTS ? refuse(`There are ${MOST_PARTS} parts: no more fit.`) : null,
    run: () => ({ to: 'state', state: { ...diagram, parts: [...diagram.parts, empty] } }),
  }
}

function removePartAction(diagram: PartWhole, look: Look): PartWholeAction {
  const last = diagram.parts.length - 1
  const value = treeOf(diagram).parts[last]?.value
  return {
    id: 'remove-part',
    label: 'Take the last part away',
    icon: 'circle-minus',
    refusal:
      last < 2
        ? refuse('A whole has at least 2 parts here.')
        : isHidden(diagram, partName(last), look)
          ? COVERED
          : value === 0
            ? null
            : refuse('The last part is not empty.'),
    run: () => ({ to: 'state', state: tidied({ ...diagram, parts: diagram.parts.slice(0, last) }) }),
  }
}

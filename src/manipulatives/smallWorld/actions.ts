import { type Action, type Change, COVERED, type Look, type Mint, type Refusal, refuse } from '../contract'
import {
  changedBack,
  changedToCounters,
  dealtTo,
  gatheredAt,
  isChanged,
  isShared,
  lastHolding,
  moved,
  movedInto,
  nextToChange,
  oneFewer,
  oneMore,
  sharedOut,
  sourceFor,
  withSceneFewer,
  withSceneMore,
} from './moves'
import type { Name } from './numbers'
import { MOST_SCENES, MOST_THINGS, OUTSIDE, type SmallWorld, thingsIn } from './smallWorld'
import { onlySoMany, outsideOf, placeName } from './words'

type WorldAction = Action<SmallWorld, Name>

/** Everything that can be done, always in this order. */
export function actions(world: SmallWorld, look: Look): WorldAction[] {
  const count = thingsIn(world).length
  const no = (...reasons: (Refusal | null | false)[]) =>
    look.covered ? COVERED : reasons.find((reason) => reason) || null
  const empty = count === 0 && refuse('There is nothing here yet.', 'add')
  const kind = world.scenes.at(-1)?.kind ?? 'scene'
  const outside = outsideOf(world)
  return [
    act(
      'add',
      'One more comes',
      'plus',
      no(count >= MOST_THINGS && refuse('There is no room for more.')),
      (mint) => oneMore(world, mint),
      '+',
    ),
    act('remove', 'One goes away', 'minus', no(empty), () => oneFewer(world), '-'),
    ...Array.from({ length: MOST_SCENES }, (_, scene) => intoAction(world, scene, no)),
    act(
      'out',
      `Move one ${outside}`,
      'move-right',
      no(lastHolding(world) === null && refuse(`They are all ${outside}.`)),
      () => moved(world, lastHolding(world) ?? OUTSIDE, OUTSIDE),
      'o',
    ),
    act('deal', 'Deal one', 'hand', no(dealRefusal(world)), () => movedTo(world, dealtTo(world)), 'd'),
    act(
      'share',
      'Share out equally',
      'share-2',
      no(empty, isShared(world) && refuse('It is shared out equally.')),
      () => sharedOut(world),
      'h',
    ),
    act(
      'together',
      world.scenes.length === 1 ? 'Put all in' : 'Put all together',
      'combine',
      no(empty, world.scenes[0]?.things.length === count && refuse('They are all together.')),
      () => gatheredAt(world, 0),
      'c',
    ),
    act(
      'empty',
      `Put all ${outside}`,
      'ungroup',
      no(world.outside.length === count && refuse(`They are all ${outside}.`)),
      () => gatheredAt(world, OUTSIDE),
    ),
    act(
      'rows',
      world.layout === 'rows' ? 'Show the scene' : 'Line up',
      'align-start-vertical',
      null,
      () => ({ ...world, layout: world.layout === 'rows' ? 'scenes' : 'rows' }),
      'l',
    ),
    act(
      'tidy',
      'Tidy',
      'grip-horizontal',
      no(world.spots.length === 0 && refuse('They lie tidily.')),
      () => ({ ...world, spots: [] }),
      't',
    ),
    ...changeActions(world, no),
    act(
      'ring',
      world.ring ? 'Take the ring off' : 'Ring them all',
      world.ring ? 'circle-off' : 'lasso',
      null,
      () => ({ ...world, ring: !world.ring }),
      'g',
    ),
    act(
      'numbers',
      world.numbers ? 'Hide numbers' : 'Show numbers',
      'hash',
      null,
      () => ({ ...world, numbers: !world.numbers }),
      'n',
    ),
    act('story', storyLabel(world), 'fast-forward', no(), () => toldOn(world), 's'),
    act(
      'more-scenes',
      `One more ${kind}`,
      'list-plus',
      no(world.scenes.length === MOST_SCENES && refuse('There is no room for more.')),
      () => withSceneMore(world),
    ),
    act(
      'fewer-scenes',
      `One ${kind} fewer`,
      'list-minus',
      no(world.scenes.length === 1 && refuse(`This is the only ${kind}.`)),
      () => withSceneFewer(world),
    ),
  ]
}

function storyLabel({ story }: SmallWorld): string {
  switch (story?.moment) {
    case 'first':
      return 'Tell on: then'
    case 'then':
      return 'Tell on: now'
    case 'now':
      return 'End the story'
    case undefined:
      return 'Tell a story: first'
  }
}

/** A story begins with how many there are now. */
function toldOn(world: SmallWorld): SmallWorld {
  const { story } = world
  if (story === null) return { ...world, story: { moment: 'first', first: thingsIn(world).length } }
  if (story.moment === 'now') return { ...world, story: null }
  return { ...world, story: { ...story, moment: story.moment === 'first' ? 'then' : 'now' } }
}

function intoAction(
  world: SmallWorld,
  scene: number,
  no: (...reasons: (Refusal | null | false)[]) => Refusal | null,
): WorldAction {
  const isThere = scene < world.scenes.length
  const name = isThere ? placeName(world, scene) : `scene ${scene + 1}`
  const refusal = isThere
    ? no(sourceFor(world, scene) === null && refuse('There is nothing to move.'))
    : refuse(onlySoMany(world), 'more-scenes')
  const into = act(`into-${scene + 1}`, `Move one to ${name}`, 'move-down', refusal, () =>
    movedInto(world, scene),
  )
  return isThere ? into : { ...into, absent: true }
}

function dealRefusal(world: SmallWorld): Refusal | null {
  if (world.outside.length === 0) return refuse(`There is nothing ${outsideOf(world)} to deal.`, 'empty')
  return dealtTo(world) === null ? refuse('There are not enough left for each to get one more.') : null
}

function movedTo(world: SmallWorld, scene: number | null): SmallWorld {
  return scene === null ? world : moved(world, OUTSIDE, scene)
}

/** SW3: one at a time, all at once, and back. */
function changeActions(
  world: SmallWorld,
  no: (...reasons: (Refusal | null | false)[]) => Refusal | null,
): WorldAction[] {
  const next = nextToChange(world)
  const none = next === undefined && refuse('There are no objects to change.')
  return [
    act('counter', 'Change one to a counter', 'circle-dot', no(none), () =>
      changedToCounters(world, new Set(next ? [next.id] : [])),
    ),
    act('counters', 'Change all to counters', 'circle', no(none), () =>
      changedToCounters(world, new Set(thingsIn(world).map(({ id }) => id))),
    ),
    act(
      'objects',
      'Change back',
      'undo-2',
      no(!isChanged(world) && refuse('No counter stands for an object here.', 'counters')),
      () => changedBack(world),
    ),
  ]
}

function act(
  id: string,
  label: string,
  icon: string,
  refusal: Refusal | null,
  next: (mint: Mint) => SmallWorld,
  key?: string,
): WorldAction {
  const run = (mint: Mint): Change<SmallWorld, Name> =>
    refusal === null ? { to: 'state', state: next(mint) } : { to: 'refusal', refusal }
  return { id, label, icon, refusal, run, ...(key === undefined ? {} : { key }) }
}

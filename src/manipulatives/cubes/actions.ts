import { HUES } from '../../picture/ink'
import { COVERED, type Look, type Refusal, refuse } from '../contract'
import { act, type CubesAction, type No } from './acting'
import { areMatched, type Cubes, cubesIn, inEach, MOST, MOST_TRAINS, runsOf } from './cubes'
import { builtUp, laidOut } from './solid'
import { solidActions } from './solidActions'
import {
  allJoined,
  allLoose,
  broken,
  brokenByColour,
  extraOff,
  inEqualTrains,
  joinedTo,
  longest,
  looseJoined,
  matched,
  nextFor,
  oneFewer,
  oneMore,
  slid,
  snappedOff,
  without,
} from './trains'

const TRAINS_BY_ACTION = 4
const MOST_EACH = 100

/** Everything that can be done, always in this order. */
export function actions(cubes: Cubes, look: Look): CubesAction[] {
  const no: No = (...reasons) => (look.covered ? COVERED : reasons.find((reason) => reason) || null)
  const solid = cubes.solid !== null && refuse('Lay the cubes out in trains first.', 'solid')
  return [
    ...trainActions(cubes, (...reasons) => no(solid, ...reasons)),
    act('bars', cubes.bars ? 'Lift the bars' : 'Lay bars over', 'rows-3', no(solid), () => ({
      ...cubes,
      bars: !cubes.bars,
    })),
    act('numbers', cubes.numbers ? 'Hide numbers' : 'Show numbers', 'hash', null, () => ({
      ...cubes,
      numbers: !cubes.numbers,
    })),
    act('colour', 'Use another colour', 'palette', null, () => ({ ...cubes, set: nextSet(cubes) })),
    act(
      'solid',
      cubes.solid ? 'Lay out in trains' : 'Build layers',
      'blocks',
      no(
        cubes.solid &&
          laidOut(cubes).trains.length > MOST_TRAINS &&
          refuse('There would be too many trains.'),
        cubesIn(cubes).length === 0 && refuse('There are no cubes yet.', 'add'),
      ),
      () => (cubes.solid ? laidOut(cubes) : builtUp(cubes)),
      'y',
    ),
    ...solidActions(cubes, no),
  ]
}

function trainActions(cubes: Cubes, no: No): CubesAction[] {
  const { trains, loose, each } = cubes
  const all = cubesIn(cubes)
  const long = longest(cubes)
  const longLength = long === null ? 0 : (trains[long]?.cubes.length ?? 0)
  const none = all.length === 0 && refuse('There are no cubes yet.', 'add')
  const noTrain = long === null && refuse('There is no train yet.', 'train')
  const oneTrain = trains.length < 2 && refuse('There are not two trains.')
  return [
    act(
      'add',
      'One more cube',
      'plus',
      no(all.length >= MOST && refuse('There is no room for more cubes.')),
      (mint) => oneMore(cubes, mint),
      '+',
    ),
    act('remove', 'One cube fewer', 'minus', no(none), () => oneFewer(cubes), '-'),
    ...Array.from({ length: TRAINS_BY_ACTION }, (_, train) => intoAction(cubes, train, no)),
    act('out', 'Snap one off', 'scissors', no(noTrain), () => snappedOff(cubes), 'o'),
    act(
      'train',
      'Join the loose cubes',
      'merge',
      no(loose.length === 0 && refuse('There are no loose cubes.', 'loose'), tooMany(trains.length + 1)),
      () => looseJoined(cubes),
      'j',
    ),
    act('join', 'Join the trains', 'combine', no(oneTrain), () => allJoined(cubes)),
    act(
      'break',
      'Break in two',
      'split',
      no(noTrain, longLength < 2 && refuse('A single cube cannot be broken.'), tooMany(trains.length + 1)),
      () => (long === null ? cubes : broken(cubes, long, Math.ceil(longLength / 2))),
      'b',
    ),
    act(
      'colours',
      'Break between colours',
      'ungroup',
      no(
        noTrain,
        trains.every((train) => runsOf(train.cubes).length < 2) && refuse('Each train is of one colour.'),
        tooMany(brokenByColour(cubes).trains.length),
      ),
      () => brokenByColour(cubes),
    ),
    act(
      'match',
      'Match the ends',
      'align-start-vertical',
      no(noTrain, trains.every(({ at }) => at === 0) && refuse('The ends match.')),
      () => matched(cubes),
      'm',
    ),
    act('slide', 'Slide a train along', 'move-right', no(oneTrain), () =>
      slid(cubes, trains.length - 1, ((trains.at(-1)?.at ?? 0) + 1) % 6),
    ),
    act(
      'snap',
      'Snap off the extra',
      'scissors',
      no(
        oneTrain,
        !areMatched(cubes) && refuse('Match the ends first.', 'match'),
        inEach(cubes) !== null && refuse('No train has extra cubes.'),
      ),
      () => extraOff(cubes),
      'x',
    ),
    act(
      'equal',
      'Make equal trains',
      'equal',
      no(
        all.length < each && refuse('There are not enough cubes for a train.', 'smaller'),
        tooMany(Math.floor(all.length / each)),
      ),
      () => inEqualTrains(cubes, each),
      'e',
    ),
    act(
      'bigger',
      'Longer equal trains',
      'chevron-up',
      no(each >= Math.min(all.length, MOST_EACH) && refuse('There are not enough cubes for longer trains.')),
      () => regrouped(cubes, each + 1),
      '>',
    ),
    act(
      'smaller',
      'Shorter equal trains',
      'chevron-down',
      no(
        each <= 1 && refuse('Trains of one are the shortest.'),
        tooMany(Math.floor(all.length / Math.max(1, each - 1))),
      ),
      () => regrouped(cubes, each - 1),
      '<',
    ),
    act('loose', 'Break all up', 'sparkles', no(noTrain), () => allLoose(cubes), 'k'),
  ]
}

/** Equal trains become longer or shorter; where there are none, the next ones will be. */
function regrouped(cubes: Cubes, each: number): Cubes {
  return inEach(cubes) === null ? { ...cubes, each } : inEqualTrains(cubes, each)
}

function tooMany(trains: number): Refusal | false {
  return trains > MOST_TRAINS && refuse('There is no room for more trains.')
}

/** The trains by number; the one after the last begins a new train. */
function intoAction(cubes: Cubes, train: number, no: No): CubesAction {
  const cube = nextFor(cubes, train)
  const refusal = no(
    train > cubes.trains.length && refuse(`There is no train ${train} yet.`),
    cube === undefined && refuse('There is no other cube to move.', 'add'),
  )
  return act(`into-${train + 1}`, `Move one to train ${train + 1}`, 'move-down', refusal, () =>
    cube ? joinedTo(without(cubes, cube.id), train, cube) : cubes,
  )
}

/** The colours there are, and a few usual ones. */
function nextSet(cubes: Cubes): string {
  const sets = [...new Set([...cubesIn(cubes).map(({ set }) => set), ...HUES.slice(0, 4)])]
  return sets[(sets.indexOf(cubes.set) + 1) % sets.length] ?? cubes.set
}

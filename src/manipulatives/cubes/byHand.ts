import { act, drag, go, type Laid, type Move, press, tap } from '../byHand'

const AT = [300, 80] as const
const trains = cubes([
  ['blue', 6],
  ['orange', 4],
])
const apart = cubes([
  ['blue', 6],
  ['orange', 4, 2],
])
const loose = cubes([['blue', 3]], { loose: held('teal', 2) })

/** What the card asks for: build, match ends, snap off the extra, break into equal trains, lay bars, build layers. */
export const moves: readonly Move[] = [
  {
    move: 'Put a cube on a train',
    on: [loose],
    touch: [drag('p1 token teal1', 'p1 token blue3')],
    taps: [tap('p1 token teal1'), tap(['p1 token blue3', 60, 0])],
    keys: [act('Move one to train 1')],
    says: ['a train of 4 cubes, 3 blue cubes and 1 teal cube; loose 1 teal cube'],
  },
  {
    move: 'Match the starting ends',
    on: [apart],
    touch: [drag('p1 grip 2', ['p1 grip 2', -300, 0])],
    taps: [act('Match the ends')],
    keys: [go('p1'), press('m')],
    says: ['a train of 6 blue cubes; a train of 4 orange cubes.'],
  },
  {
    move: 'Snap off the extra',
    on: [trains],
    touch: [act('Snap off the extra')],
    taps: [act('Snap off the extra')],
    keys: [go('p1'), press('x')],
    says: ['a train of 4 blue cubes; a train of 4 orange cubes'],
  },
  {
    move: 'Break a train where it is tapped',
    on: [cubes([['blue', 6]])],
    touch: [tap('p1 token blue2'), tap('p1 token blue2')],
    taps: [tap('p1 token blue2'), tap('p1 token blue2')],
    keys: [go('p1 token blue2'), press('Enter'), press('Enter')],
    says: ['a train of 2 blue cubes; a train of 4 blue cubes'],
  },
  {
    move: 'Break one train into equal trains, and longer ones',
    on: [cubes([['blue', 6]])],
    touch: [act('Make equal trains'), act('Longer equal trains')],
    taps: [act('Make equal trains'), act('Longer equal trains')],
    keys: [go('p1'), press('e'), press('>')],
    says: ['a train of 3 blue cubes; a train of 3 blue cubes'],
  },
  {
    move: 'Build layers, and pull them apart',
    on: [
      cubes([
        ['blue', 3],
        ['orange', 3],
      ]),
    ],
    touch: [act('Build layers'), act('One more layer'), act('Pull the layers apart')],
    taps: [act('Build layers'), act('One more layer'), act('Pull the layers apart')],
    keys: [go('p1'), press('y'), act('One more layer'), go('p1'), press('p')],
    says: ['a cuboid of 12 cubes, 3 long, 2 wide and 2 high'],
  },
]

function cubes(
  rows: readonly (readonly [set: string, count: number, at?: number])[],
  saved: object = {},
): Laid {
  const state = { trains: rows.map(([set, count, at = 0]) => ({ cubes: held(set, count), at })), ...saved }
  return { kind: 'cubes', at: AT, state }
}

function held(set: string, count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({ id: `${set}${index + 1}`, kind: 'cube', set }))
}

import { act, drag, go, type Laid, type Move, press, tap, write } from '../byHand'

const times3 = [{ operator: '×', by: 3 }]
const thenAdd4 = [...times3, { operator: '+', by: 4 }]

/** Put a number in and see what comes out, collect pairs, run backwards, chain and swap, hide the rule, use a letter. */
export const moves: readonly Move[] = [
  {
    move: 'Put a number in',
    on: [machine(times3, [{ masked: ['out'] }])],
    touch: [write('p1 in now', '7')],
    taps: [write('p1 in now', '7')],
    keys: [write('p1 in now', '7')],
    says: ['× 3; 7 gives a hidden number.'],
  },
  {
    move: 'Show what comes out',
    on: [machine(times3, [{ input: 7, masked: ['out'] }])],
    touch: [tap('p1 out now')],
    taps: [tap('p1 out now')],
    keys: [go('p1'), press('r')],
    says: ['× 3; 7 gives 21.'],
  },
  {
    move: 'Put in another number',
    on: [machine(times3, [{ input: 7 }])],
    touch: [act('Put a new number in'), write('p1 in now', '9'), act('Run the machine')],
    taps: [act('Put a new number in'), write('p1 in now', '9'), act('Run the machine')],
    keys: [go('p1'), press('n'), write('p1 in now', '9'), go('p1'), press('r')],
    says: ['× 3; 7 gives 21; 9 gives 27.'],
  },
  {
    move: 'Change the rule',
    on: [machine(times3, [{ input: 7 }])],
    touch: [write('p1 machine 1', '5')],
    taps: [write('p1 machine 1', '5')],
    keys: [write('p1 machine 1', '5')],
    says: ['× 5; 7 gives 35.'],
  },
  {
    move: 'Run it backwards',
    on: [machine(times3, [{ input: 7, masked: ['in'] }])],
    touch: [act('Turn it backwards'), act('Run it backwards')],
    taps: [act('Turn it backwards'), act('Run it backwards')],
    keys: [go('p1'), press('b'), press('r')],
    says: ['7'],
  },
  {
    move: 'Swap the order of two machines',
    on: [machine(thenAdd4, [{ input: 5 }])],
    touch: [drag('p1 machine 2', 'p1 machine 1')],
    taps: [act('Swap the order')],
    keys: [go('p1'), press('s')],
    says: ['+ 4 then × 3; 5 gives 27.'],
  },
  {
    move: 'Show a hidden rule',
    on: [machine([{ operator: '×', by: 3, hidden: true }], [{ input: 7 }])],
    touch: [tap('p1 machine 1')],
    taps: [tap('p1 machine 1')],
    keys: [go('p1 machine 1'), press('Enter')],
    says: ['× 3; 7 gives 21.'],
  },
  {
    move: 'Write with a letter',
    on: [machine(thenAdd4, [{ input: 5 }])],
    touch: [act('Write with a letter')],
    taps: [act('Write with a letter')],
    keys: [act('Write with a letter')],
    says: ['n gives'],
  },
]

function machine(machines: readonly object[], runs: readonly object[]): Laid {
  return { kind: 'function-machine', at: [300, 160], state: { machines, runs } }
}

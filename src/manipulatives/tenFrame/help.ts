import type { Help } from '../help'

export const help: Help = {
  kind: 'ten-frame',
  group: 'counting',
  years: [0, 4],
  alsoCalled: ['tens frame', '10 frame', 'fives frame', 'bonds to ten', 'make ten'],
  shows:
    'A number against ten: how many there are and how many spaces are left. Two frames show a ten and some more, and adding by filling the first ten.',
  byHand:
    'Drag counters into the spaces from the tray, from the board or from another frame. Make ten moves as many as fit from one frame to the other. Count in tens, hundreds or tenths: then it holds place value counters of that value.',
  byKey: '+ puts a counter in, − takes one out and T stands the frame up, and U counts in tens and on.',
}

import { type Action, type Change, COVERED, type Look, type Refusal, refuse } from '../contract'
import { type BeadString, beadsBefore, type Name, withNextPeg, withoutLastPeg } from './beadString'

type StringAction = Action<BeadString, Name>

const NO_PEG = refuse('There is no peg on the string.', 'next-peg')

export function actions(string: BeadString, look: Look): StringAction[] {
  const covered = look.covered ? COVERED : null
  const before = beadsBefore(string)
  const { group } = string

  /** The first peg hung elsewhere: a number for the board to settle. */
  const hang = (
    id: string,
    label: string,
    icon: string,
    after: number | null,
    key?: string,
  ): StringAction => {
    const off = after === null ? NO_PEG : after < 0 || after > string.beads ? NO_MORE : null
    return act(id, label, icon, covered ?? off, { to: 'wish', values: { before: after ?? 0 } }, key, 'peg')
  }
  const switched = (id: string, label: string, icon: string, change: Partial<BeadString>, key?: string) =>
    act(id, label, icon, covered ?? (before === null ? NO_PEG : null), toState({ ...string, ...change }), key)

  const nextPeg = withNextPeg(string)
  const colour = before === null ? null : (Math.floor(before / group) + 1) * group
  const [peg, ...rest] = string.pegs
  return [
    hang('right', string.gap ? 'Slide one bead in' : 'One bead on', 'arrow-right', plus(before, 1), '+'),
    hang('left', string.gap ? 'Slide one bead away' : 'One bead back', 'arrow-left', plus(before, -1), '-'),
    hang('group-on', `Jump on ${group}`, 'chevrons-right', plus(before, group)),
    hang('group-back', `Jump back ${group}`, 'chevrons-left', plus(before, -group)),
    hang('colour', 'On to the next colour', 'palette', colour, 'c'),
    act(
      'next-peg',
      string.pegs.length === 0 ? 'Hang a peg' : 'Hang the next peg',
      'pin',
      covered ?? (nextPeg === null ? NO_MORE : null),
      toState(nextPeg ?? string),
      'p',
    ),
    act(
      'take-peg',
      'Take a peg off',
      'pin-off',
      before === null ? NO_PEG : null,
      toState(withoutLastPeg(string)),
    ),
    switched(
      'gap',
      string.gap ? 'Slide together' : 'Slide apart',
      'unfold-horizontal',
      { gap: !string.gap },
      'g',
    ),
    switched(
      'cover',
      string.covered ? 'Take the cover off' : 'Cover the beads after it',
      string.covered ? 'eye' : 'eye-off',
      { covered: !string.covered },
      'h',
    ),
    switched('numeral', peg?.numeral ? 'Hide the number' : 'Show the number', 'hash', {
      pegs: peg === undefined ? [] : [{ ...peg, numeral: !peg.numeral }, ...rest],
    }),
    switched('drop', string.drop > 0 ? 'Rub the line out' : 'Drop a line', 'arrow-down', {
      drop: string.drop > 0 ? 0 : 120,
    }),
  ]
}

const NO_MORE = refuse('The string has no more beads there.')

function plus(before: number | null, beads: number): number | null {
  return before === null ? null : before + beads
}

function toState(state: BeadString): Change<BeadString, Name> {
  return { to: 'state', state }
}

function act(
  id: string,
  label: string,
  icon: string,
  refusal: Refusal | null,
  change: Change<BeadString, Name>,
  key?: string,
  part?: string,
): StringAction {
  return {
    id,
    label,
    icon,
    refusal,
    run: () => (refusal === null ? change : { to: 'refusal', refusal }),
    ...(key === undefined ? {} : { key }),
    ...(part === undefined ? {} : { part }),
  }
}

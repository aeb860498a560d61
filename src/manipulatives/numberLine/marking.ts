import { labelledMarks } from './labels'
import { toggledLabel, zoomedOut } from './moves'
import { MOST_FOLDS, type NumberLine } from './numberLine'
import { no, type Plan, state, toState } from './plan'

/** What is written and marked, whatever the numbers are. */
export function marking(line: NumberLine): Plan[] {
  const shown = line.labelsShown
    ? labelledMarks(line).filter((value) => !line.hiddenLabels.includes(value))
    : []
  const [lastShown, lastHidden] = [shown.at(-1), line.hiddenLabels.at(-1)]
  const open = line.scale === 'open'
  const uneven = line.uneven !== null
  return [
    { id: 'zoom-out', label: 'Zoom out', icon: 'zoom-out', what: toState(zoomedOut(line)) },
    {
      id: 'halfway',
      label: 'Mark halfway',
      icon: 'fold-horizontal',
      key: 'h',
      what: open
        ? no('An open line has no halfway.')
        : line.folds >= MOST_FOLDS
          ? no('The line is marked in quarters.')
          : uneven
            ? no('This line is badly drawn.')
            : state({ ...line, folds: line.folds + 1 }),
    },
    {
      id: 'unfold',
      label: 'Rub halfway out',
      icon: 'eraser',
      what: line.folds === 0 ? no('No halfway mark is drawn.') : state({ ...line, folds: 0 }),
    },
    {
      id: 'marks',
      label: line.scale === 'ends' ? 'Show the marks' : 'Hide the marks',
      icon: 'tally-5',
      key: 'm',
      what: open
        ? no('An open line has no marks.')
        : uneven
          ? no('This line is badly drawn.')
          : state({ ...line, scale: line.scale === 'ends' ? 'marked' : 'ends' }),
    },
    {
      id: 'labels',
      label: line.labelsShown ? 'Hide the numbers' : 'Show the numbers',
      icon: 'a-large-small',
      key: 'n',
      what: state({ ...line, labelsShown: !line.labelsShown }),
    },
    {
      id: 'hide-number',
      label: 'Hide a number',
      icon: 'eye-off',
      what: lastShown === undefined ? no('No number is shown.') : state(toggledLabel(line, lastShown)),
    },
    {
      id: 'show-number',
      label: 'Show a number',
      icon: 'eye',
      what: lastHidden === undefined ? no('No number is hidden.') : state(toggledLabel(line, lastHidden)),
    },
  ]
}

import { type Action, COVERED, HIDDEN, type Look, type Refusal, refuse } from '../contract'
import { type Clock, DAY, HALF_DAY, HOUR, hourOf, isFree, minuteOf, type Name } from './clock'
import { NO_TIME, nextToTell, startedHere, toggledTold, whyNotTold, whyNotUntold } from './interval'
import { type ClockChange, toFreeHour, toTime } from './touch'

export function actions(clock: Clock, look: Look): Action<Clock, Name>[] {
  const covered = look.covered ? COVERED : null
  const noTime = isFree(clock) ? NO_TIME : null
  const hidden = isHidden(look) ? HIDDEN : null
  const there = (minute: number) =>
    covered ?? (minuteOf(clock) === minute && !isHidden(look) ? refuse('The minute hand is there.') : null)
  const byHours = (hours: number): ClockChange =>
    clock.hourHand === null
      ? toTime(clock, clock.time + hours * HOUR)
      : toFreeHour(clock, clock.hourHand + hours * HOUR)
  const byMinutes = (minutes: number) => toTime(clock, clock.time + minutes)
  const atMinute = (id: string, label: string, minute: number) =>
    act(id, label, 'circle-dot', there(minute), toTime(clock, HOUR * hourOf(clock) + minute))
  const setting = (
    id: string,
    label: string,
    icon: string,
    change: Partial<Clock>,
    refusal: Refusal | null = null,
    key?: string,
  ) => act(id, label, icon, refusal, { to: 'state', state: { ...clock, ...change } }, key)
  const digital = (kind: '12' | '24', key?: string) =>
    setting(
      `digital-${kind}`,
      `${clock.digital === kind ? 'Hide' : 'Show'} ${kind}-hour time`,
      'hash',
      { digital: clock.digital === kind ? 'none' : kind },
      noTime,
      key,
    )
  return [
    act('five-on', 'Go on 5 minutes', 'arrow-right', covered, byMinutes(5), '+'),
    act('five-back', 'Go back 5 minutes', 'arrow-left', covered, byMinutes(-5), '-'),
    act('one-on', 'Go on 1 minute', 'plus', covered, byMinutes(1), '.'),
    act('one-back', 'Go back 1 minute', 'minus', covered, byMinutes(-1), ','),
    act('hour-on', 'Go on 1 hour', 'chevrons-right', covered, byHours(1), 'h'),
    act('hour-back', 'Go back 1 hour', 'chevrons-left', covered, byHours(-1)),
    act(
      'to-hour',
      'Jump to the hour',
      'fast-forward',
      covered ?? noTime,
      toTime(clock, HOUR * (hourOf(clock) + 1)),
      'o',
    ),
    act(
      'start',
      clock.start === null ? 'Start from this time' : 'Put the jumps away',
      clock.start === null ? 'map-pin' : 'map-pin-off',
      covered ?? noTime,
      { to: 'state', state: startedHere(clock) },
      's',
    ),
    act(
      'tell',
      'Tell the next jump',
      'eye',
      hidden ?? whyNotTold(clock),
      { to: 'state', state: toggledTold(clock, nextToTell(clock) ?? 'altogether') },
      'j',
    ),
    act('keep', 'Ask again', 'eye-off', hidden ?? whyNotUntold(clock), {
      to: 'state',
      state: { ...clock, told: [] },
    }),
    atMinute('o-clock', 'Show o’clock', 0),
    atMinute('quarter-past', 'Show quarter past', 15),
    atMinute('half-past', 'Show half past', 30),
    atMinute('quarter-to', 'Show quarter to', 45),
    act(
      'half-day',
      'Change a.m. and p.m.',
      'arrow-down-up',
      covered ?? noTime,
      toTime(clock, (clock.time + HALF_DAY) % DAY),
    ),
    digital('12', 'd'),
    digital('24'),
    setting(
      'words',
      clock.words ? 'Hide the words' : 'Show the words',
      'case-lower',
      { words: !clock.words },
      noTime,
    ),
    setting(
      'minute-hand',
      clock.minuteHand ? 'Hide the minute hand' : 'Show the minute hand',
      clock.minuteHand ? 'eye-off' : 'eye',
      { minuteHand: !clock.minuteHand },
      null,
      'm',
    ),
    setting(
      'numerals',
      clock.numerals === 'none' ? 'Show the numbers' : 'Hide the numbers',
      'a-large-small',
      { numerals: clock.numerals === 'none' ? 'arabic' : 'none' },
    ),
    setting('around', clock.minutesAround ? 'Hide the minutes' : 'Show the minutes', 'tally-5', {
      minutesAround: !clock.minutesAround,
    }),
    setting('shade', clock.shaded ? 'Rub the turn out' : 'Shade the turn', 'paint-bucket', {
      shaded: !clock.shaded,
    }),
    setting(
      'unroll',
      clock.unrolled ? 'Roll the hour up' : 'Unroll the hour',
      'ruler',
      { unrolled: !clock.unrolled },
      clock.start === null ? null : refuse('The jumps lie there. Put them away first.', 'start'),
    ),
  ]
}

/** A refusal that knows where the minute hand is would tell a hidden time. */
function isHidden(look: Look): boolean {
  return look.hiddenNames.length > 0
}

function act(
  id: string,
  label: string,
  icon: string,
  refusal: Refusal | null,
  change: ClockChange,
  key?: string,
): Action<Clock, Name> {
  return {
    id,
    label,
    icon,
    refusal,
    run: () => (refusal === null ? change : { to: 'refusal', refusal }),
    ...(key === undefined ? {} : { key }),
  }
}

import { add, compare, type Exact, subtract } from '../../number/exact'
import { type Action, COVERED, type Look, type Refusal, refuse, type Values } from '../contract'
import { numberWritten } from '../numberWritten'
import { boxesOf, type Equation, MOST_BOXES, type Name, SIGNS, signName, signOf, withTerm } from './equation'
import { hideAction, showAction } from './maskActions'
import { isHidden } from './masks'
import { withQuantities } from './settle'
import { splitActions } from './splitActions'
import { formTyped } from './text'

export type EquationAction = Action<Equation, Name>

export function actions(equation: Equation, look: Look): EquationAction[] {
  const boxes = Array.from({ length: MOST_BOXES }, (_, index) => index)
  return [
    showAction(equation),
    hideAction(equation, look),
    ...boxes.flatMap((index) => boxActions(equation, index, look)),
    signAction(equation),
    ...splitActions(equation, look),
  ]
}

/** What a press on a box writes: 1 in an empty one, else one more. */
export function oneMore(value: Exact | null): Exact {
  return value === null ? 1 : add(value, 1)
}

function boxActions(equation: Equation, index: number, look: Look): EquationAction[] {
  const box = boxesOf(equation)[index]
  const which = index === 0 ? 'the box' : `box ${index + 1}`
  const value = box?.term.value ?? null
  const blocked = boxRefusal(equation, index, look)
  const wished = (next: Exact): Values<Name> => (box ? { [box.name]: next } : {})
  const part = box && blocked === null ? { part: box.name } : {}
  const isLeast = value !== null && compare(value, 1) < 0
  return [
    {
      ...part,
      id: `more-${index + 1}`,
      label: `One more in ${which}`,
      icon: 'plus',
      refusal: blocked,
      run: () => ({ to: 'wish', values: wished(oneMore(value)) }),
      ...(index === 0 ? { key: '+' } : {}),
    },
    {
      ...part,
      id: `fewer-${index + 1}`,
      label: `One fewer in ${which}`,
      icon: 'minus',
      refusal: blocked ?? (isLeast ? refuse('It is already less than 1.') : null),
      run: () => ({ to: 'wish', values: wished(value === null ? 0 : subtract(value, 1)) }),
      ...(index === 0 ? { key: '-' } : {}),
    },
    {
      ...part,
      id: `clear-${index + 1}`,
      label: `Empty ${which}`,
      icon: 'eraser',
      refusal: blocked ?? (value === null ? refuse('The box is empty.') : null),
      run: () =>
        box
          ? { to: 'state', state: emptied(equation, box.name) }
          : { to: 'refusal', refusal: refuse('There is no box.') },
    },
  ]
}

function boxRefusal(equation: Equation, index: number, look: Look): Refusal | null {
  const box = boxesOf(equation)[index]
  if (!box) return refuse(index === 0 ? 'There is no box to fill.' : 'There is no other box to fill.')
  return isHidden(equation, box.name, look) ? COVERED : null
}

function emptied(equation: Equation, name: Parameters<typeof withTerm>[1]): Equation {
  return { ...withTerm(equation, name, { value: null, blank: true }), flaggedFalse: false }
}

/** The sign in the box goes from empty to <, =, > and round again. */
export function signTurned(equation: Equation): Equation | null {
  const at = equation.relations.findIndex((relation) => typeof relation !== 'string')
  const relation = equation.relations[at]
  if (relation === undefined) return null
  const sign = signOf(relation)
  const next = sign === null ? SIGNS[0] : (SIGNS[SIGNS.indexOf(sign) + 1] ?? null)
  const relations = equation.relations.map((old, index) => (index === at ? { blank: next } : old))
  return { ...equation, relations, flaggedFalse: false }
}

function signAction(equation: Equation): EquationAction {
  const at = equation.relations.findIndex((relation) => typeof relation !== 'string')
  const isCovered = at >= 0 && equation.masked.includes(signName(at))
  return {
    id: 'sign',
    label: 'Change the sign',
    icon: 'equal',
    key: '=',
    refusal: at < 0 ? refuse('There is no box for a sign.') : isCovered ? COVERED : null,
    run: () => ({ to: 'state', state: signTurned(equation) ?? equation }),
    ...(at >= 0 && !isCovered ? { part: signName(at) } : {}),
  }
}

/** What writing in a box does: it takes the number, right or wrong, or is emptied. */
export function wrote(
  equation: Equation,
  part: string,
  digits: string,
): ReturnType<EquationAction['run']> | null {
  const box = boxesOf(equation).find(({ name }) => name === part)
  if (!box || equation.masked.includes(box.name)) return null
  if (digits === '') return { to: 'state', state: emptied(equation, box.name) }
  const value = numberWritten(digits)
  if (value === null) return null
  const form = formTyped(digits)
  if (form === null) return { to: 'wish', values: { [box.name]: value } }
  const outcome = withQuantities(equation, { [box.name]: value })
  return outcome.ok
    ? { to: 'state', state: withTerm(outcome.value, box.name, { form }) }
    : { to: 'refusal', refusal: outcome.refusal }
}

/** What a press on a part does: it shows what the equation hides, counts up in a box, changes a boxed sign. */
export function pressed(
  equation: Equation,
  part: string,
  look: Look,
): ReturnType<EquationAction['run']> | null {
  const key = part === 'ring value' ? 'ring' : part
  const masked = equation.masked.filter((name) => name !== key)
  if (masked.length < equation.masked.length) return { to: 'state', state: { ...equation, masked } }
  const box = boxesOf(equation).find(({ name }) => name === key)
  if (box && !isHidden(equation, box.name, look))
    return { to: 'wish', values: { [box.name]: oneMore(box.term.value) } }
  const sign = equation.relations.findIndex((_, index) => signName(index) === key)
  if (sign < 0 || typeof equation.relations[sign] === 'string') return null
  const state = signTurned(equation)
  return state && { to: 'state', state }
}

import { type Mint, type Refusal, refuse } from '../contract'
import { act, type CubesAction, type No } from './acting'
import { type Cubes, LONGEST_SIDE } from './cubes'
import { withLayers, withSides } from './solid'

const LARGE = refuse('There is no room for a larger solid.')

/** CU5: sides change by whole rows and layers, so that a cuboid stays one. */
export function solidActions(cubes: Cubes, no: No): CubesAction[] {
  const { solid } = cubes
  const flat = solid === null && refuse('Build layers first.', 'solid')
  const [length, width] = [solid?.length ?? 1, solid?.width ?? 1]
  const sides = (l: number, w: number) => (mint: Mint) => withSides(cubes, l, w, mint)
  const layers = (by: 1 | -1) => (mint: Mint) => withLayers(cubes, by, mint)
  const side = (value: number): Refusal | false =>
    value < 1 ? refuse('It is only one cube long there.') : value > LONGEST_SIDE && LARGE
  const step = (
    id: string,
    label: string,
    icon: string,
    make: (mint: Mint) => Cubes | null,
    why: Refusal | false,
  ) => act(id, label, icon, no(flat, why, make(unminted) === null && LARGE), (mint) => make(mint) ?? cubes)
  return [
    step('layer', 'One more layer', 'list-plus', layers(1), false),
    step(
      'unlayer',
      'One layer fewer',
      'list-minus',
      layers(-1),
      solid?.cubes.length === 0 && refuse('There is no layer yet.', 'layer'),
    ),
    step('longer', 'Longer', 'move-right', sides(length + 1, width), side(length + 1)),
    step('shorter', 'Shorter', 'move-left', sides(length - 1, width), side(length - 1)),
    step('wider', 'Wider', 'unfold-horizontal', sides(length, width + 1), side(width + 1)),
    step('narrower', 'Narrower', 'fold-horizontal', sides(length, width - 1), side(width - 1)),
    act(
      'apart',
      solid?.apart ? 'Put the layers together' : 'Pull the layers apart',
      'move-vertical',
      no(flat),
      () => (solid ? { ...cubes, solid: { ...solid, apart: !solid.apart } } : cubes),
      'p',
    ),
  ]
}

/** For asking only whether something can be built. */
function unminted(kind: string, set: string) {
  return { id: 'none', kind, set }
}

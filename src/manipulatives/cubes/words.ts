import { counted } from '../../number/spoken'
import { listed } from '../../number/written'
import type { Look } from '../contract'
import { eachCounted } from '../countable'
import type { Token } from '../token'
import { areMatched, type Cubes, inEach, isCuboid, layerOf, layersOf, type Solid } from './cubes'

/** "Cubes: a train of 6 blue cubes; a train of 4 orange cubes; 3 loose teal cubes." */
export function describe(cubes: Cubes, look: Look): string {
  const title = cubes.label === '' ? 'Cubes' : `Cubes ${cubes.label}`
  if (look.covered) return `${title}: a hidden number of cubes.`
  if (look.hiddenNames.length > 0) return `${title}: ${unnumbered(cubes)}.`
  if (cubes.solid) return `${title}: ${solidWords(cubes.solid)}.`
  const facts = [...trainWords(cubes, look)]
  if (cubes.loose.length > 0) facts.push(`loose ${listed(eachCounted(cubes.loose, look))}`)
  if (facts.length === 0) facts.push('no cubes')
  if (!areMatched(cubes)) facts.push('the ends do not match')
  return `${title}: ${facts.join('; ')}.`
}

function unnumbered({ solid, trains, loose }: Cubes): string {
  if (solid) return 'a solid of cubes'
  const facts = trains.length > 0 ? ['trains of cubes'] : []
  if (loose.length > 0) facts.push('loose cubes')
  return facts.length === 0 ? 'some cubes' : listed(facts)
}

/** Equal trains are said once. */
function trainWords(cubes: Cubes, look: Look): string[] {
  const { trains } = cubes
  const each = inEach(cubes)
  if (trains.length > 2 && each !== null) return [`${trains.length} trains of ${counted(each, 'cube')}`]
  if (trains.length > 6)
    return [
      `${trains.length} trains of ${listed(trains.slice(0, 12).map((train) => String(train.cubes.length)))}${trains.length > 12 ? ' and more' : ''}`,
    ]
  return trains.map((train) => trainOf(train.cubes, look))
}

/** "a train of 6 cubes, 4 red cubes and 2 yellow cubes", "a train of 4 orange cubes". */
function trainOf(held: readonly Token[], look: Look): string {
  if (held.length === 0) return 'a train of no cubes'
  const sorts = eachCounted(held, look)
  return sorts.length === 1
    ? `a train of ${sorts[0]}`
    : `a train of ${counted(held.length, 'cube')}, ${listed(sorts)}`
}

function solidWords(solid: Solid): string {
  const count = counted(solid.cubes.length, 'cube')
  const base = `${solid.length} long and ${solid.width} wide`
  if (!isCuboid(solid)) return `${count}, in layers of ${layerOf(solid)}, ${base}`
  return `a cuboid of ${count}, ${solid.length} long, ${solid.width} wide and ${layersOf(solid)} high`
}

import { done, type Field, refused } from '../contract'
import { COUNTABLES, isObject } from '../countable'
import { nameField } from '../fields'
import { withSceneFewer, withSceneMore } from './moves'
import { MOST_SCENES, SCENES, type SmallWorld } from './smallWorld'
import { sceneNames } from './words'

type WorldField = Field<SmallWorld>

export const fields: readonly WorldField[] = [
  {
    id: 'scene',
    label: 'Scene',
    control: { type: 'choice', choices: SCENES.map((value) => ({ value, label: value })) },
    value: ({ scenes }) => scenes[0]?.kind ?? 'pond',
    set: (world, value) => {
      const kind = SCENES.find((each) => each === value)
      return done(kind ? { ...world, scenes: world.scenes.map((scene) => ({ ...scene, kind })) } : world)
    },
  },
  {
    id: 'scenes',
    label: 'How many scenes',
    control: { type: 'number', least: 1, most: MOST_SCENES },
    value: ({ scenes }) => scenes.length,
    set(world, value) {
      const wanted = Math.min(MOST_SCENES, Math.max(1, Math.round(Number(value)) || 1))
      let next = world
      while (next.scenes.length < wanted) next = withSceneMore(next)
      while (next.scenes.length > wanted) next = withSceneFewer(next)
      return done(next)
    },
  },
  {
    id: 'names',
    label: 'Names of the scenes',
    control: { type: 'text' },
    value: ({ scenes }) =>
      scenes
        .map(({ name }) => name)
        .join(', ')
        .replace(/^[, ]+$/, ''),
    set(world, value) {
      const names = String(value)
        .split(',')
        .map((name) => name.trim().slice(0, 30))
      const scenes = world.scenes.map((scene, index) => ({ ...scene, name: names[index] ?? '' }))
      if (new Set(sceneNames(scenes)).size < scenes.length)
        return refused('Give each scene a name of its own.')
      return done({ ...world, scenes })
    },
  },
  {
    id: 'outsideName',
    label: 'Name of the room outside, as in outside the pond',
    control: { type: 'text' },
    value: ({ outsideName }) => outsideName,
    set: (world, value) => done({ ...world, outsideName: String(value).slice(0, 30) }),
  },
  {
    id: 'thing',
    label: 'What comes next',
    control: { type: 'choice', choices: COUNTABLES.map((value) => ({ value, label: value })) },
    value: ({ thing }) => thing,
    set(world, value) {
      const thing = COUNTABLES.find((each) => each === value)
      if (!thing) return done(world)
      // An object is of a set of its own, unless the lesson gave it another.
      const set = isObject(thing) ? thing : 'red'
      const isOwn = isObject(world.set) || world.set === 'red'
      return done({ ...world, thing, set: isOwn ? set : world.set })
    },
  },
  {
    id: 'layout',
    label: 'Lay out',
    control: {
      type: 'choice',
      choices: [
        { value: 'scenes', label: 'in the scene' },
        { value: 'rows', label: 'in rows' },
      ],
    },
    value: ({ layout }) => layout,
    set: (world, value) => done({ ...world, layout: value === 'rows' ? 'rows' : 'scenes' }),
  },
  {
    id: 'numbers',
    label: 'Numbers',
    control: { type: 'switch' },
    value: ({ numbers }) => numbers,
    set: (world, value) => done({ ...world, numbers: Boolean(value) }),
  },
  {
    id: 'ring',
    label: 'Ring round all',
    control: { type: 'switch' },
    value: ({ ring }) => ring,
    set: (world, value) => done({ ...world, ring: Boolean(value) }),
  },
  areaField('width', 'Width', 320, 1824),
  areaField('height', 'Height', 280, 704),
  nameField(),
]

function areaField(id: 'width' | 'height', label: string, least: number, most: number): WorldField {
  return {
    id,
    label,
    control: { type: 'number', least, most },
    value: ({ area }) => area[id],
    set(world, value) {
      const wanted = Math.min(most, Math.max(least, Math.round(Number(value)) || least))
      return done({ ...world, area: { ...world.area, [id]: wanted } })
    },
  }
}

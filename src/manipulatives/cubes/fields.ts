import { done, type Field } from '../contract'
import { nameField } from '../fields'
import type { Cubes } from './cubes'
import { inEqualTrains } from './trains'

export const fields: readonly Field<Cubes>[] = [
  {
    id: 'each',
    label: 'In an equal train',
    control: { type: 'number', least: 1, most: 100 },
    value: ({ each }) => each,
    set: (cubes, value) => done({ ...cubes, each: within(value, 1, 100) }),
  },
  {
    id: 'equal',
    label: 'Equal trains',
    control: { type: 'switch' },
    value: ({ trains, each }) => trains.length > 0 && trains.every(({ cubes }) => cubes.length === each),
    set: (cubes, value) => done(value ? inEqualTrains(cubes, Math.max(cubes.each, 1)) : cubes),
  },
  {
    id: 'bars',
    label: 'Bars over the trains',
    control: { type: 'switch' },
    value: ({ bars }) => bars,
    set: (cubes, value) => done({ ...cubes, bars: Boolean(value) }),
  },
  {
    id: 'numbers',
    label: 'Numbers',
    control: { type: 'switch' },
    value: ({ numbers }) => numbers,
    set: (cubes, value) => done({ ...cubes, numbers: Boolean(value) }),
  },
  areaField('width', 'Width', 240, 1824),
  areaField('height', 'Height', 160, 704),
  nameField(),
]

function areaField(id: 'width' | 'height', label: string, least: number, most: number): Field<Cubes> {
  return {
    id,
    label,
    control: { type: 'number', least, most },
    value: ({ area }) => area[id],
    set: (cubes, value) => done({ ...cubes, area: { ...cubes.area, [id]: within(value, least, most) } }),
  }
}

function within(value: string | number | boolean, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(Number(value)) || least))
}

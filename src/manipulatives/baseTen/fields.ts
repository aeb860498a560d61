import { done, type Field, refused } from '../contract'
import { nameField } from '../fields'
import {
  allOf,
  type BaseTen,
  groupsOf,
  kindsTo,
  LEAST_WIDTH,
  MOST_GROUPS,
  MOST_WIDTH,
  nameOf,
  widthOf,
} from './baseTen'
import { withEmptyGroup, withoutGroups } from './groups'

const LARGEST = ['ten', 'hundred', 'thousand'] as const

export const fields: readonly Field<BaseTen>[] = [
  {
    id: 'largest',
    label: 'Largest block',
    control: { type: 'choice', choices: LARGEST.map((value) => ({ value, label: value })) },
    value: ({ largest }) => largest,
    set(mat, value) {
      const largest = LARGEST.find((kind) => kind === value) ?? mat.largest
      const kinds = kindsTo(largest)
      const beyond = kindsTo(mat.largest).find((kind) => !kinds.includes(kind) && allOf(mat, kind).length > 0)
      if (beyond) return refused(`Take out the ${nameOf(beyond)} first.`)
      return done({ ...mat, largest, width: null, exchanged: null })
    },
  },
  {
    id: 'whole',
    label: 'One whole is',
    control: {
      type: 'choice',
      choices: [
        { value: '0', label: 'the small cube' },
        { value: '-1', label: 'the stick' },
        { value: '-2', label: 'the flat' },
        { value: '-3', label: 'the big cube' },
      ],
    },
    value: ({ unit }) => String(unit),
    set: (mat, value) =>
      done({ ...mat, unit: [0, -1, -2, -3].find((unit) => String(unit) === value) ?? mat.unit }),
  },
  {
    id: 'showWorth',
    label: 'Show what each is worth',
    control: { type: 'switch' },
    value: ({ showWorth }) => showWorth,
    set: (mat, value) => done({ ...mat, showWorth: value === true }),
  },
  {
    id: 'flat',
    label: 'Flat faces',
    control: { type: 'switch' },
    value: ({ flat }) => flat,
    set: (mat, value) => done({ ...mat, flat: value === true }),
  },
  {
    id: 'width',
    label: 'Width',
    control: { type: 'number', least: LEAST_WIDTH.ten, most: MOST_WIDTH },
    value: widthOf,
    set(mat, value) {
      const width = Math.round(Number(value))
      if (!Number.isFinite(width)) return refused('The width is a number.')
      return done({ ...mat, width: Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH[mat.largest], width)) })
    },
  },
  {
    id: 'groups',
    label: 'Empty groups',
    control: { type: 'number', least: 0, most: MOST_GROUPS },
    value: (mat) => groupsOf(mat).length,
    set(mat, value) {
      const wanted = Number(value)
      if (!Number.isInteger(wanted) || wanted < 0 || wanted > MOST_GROUPS)
        return refused(`There are from 0 to ${MOST_GROUPS} groups.`)
      let next = withoutGroups(mat)
      while (groupsOf(next).length < wanted) next = withEmptyGroup(next)
      return done(next)
    },
  },
  nameField(),
]

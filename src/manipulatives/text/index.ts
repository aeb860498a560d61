import { STAGE } from '../../geometry/stage'
import { textWidth } from '../../picture/andika'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import { type Action, done, type Field, type Manipulative, refuse } from '../contract'
import { LONGEST, lineHeight, linesOf, resized, SIZES, schema, sentence, type Text } from './text'

export const text: Manipulative<Text, never> = {
  kind: 'text',
  title: 'Text',
  group: 'writing',
  schema,
  initial: () => ({ text: 'Write the problem here.', width: 960, size: 54, weight: 'regular' }),
  tray: [
    {
      name: 'Text',
      sample: { state: () => ({ text: 'Abc', width: 120, size: 54, weight: 'regular' }) },
    },
  ],
  size: (state) => {
    const lines = linesOf(state)
    const widest = Math.max(...lines.map((line) => textWidth(line, state.size, state.weight)))
    return { width: Math.max(state.width, Math.ceil(widest)), height: lines.length * lineHeight(state) }
  },
  picture,
  describe: sentence,
  actions: (state) => [step(state, 'larger'), step(state, 'smaller')],
  fields: fields(),
  quantities: () => ({}),
  sums: () => [],
  withQuantities: (state) => done(state),
}

function picture(state: Text): Part[] {
  const height = lineHeight(state)
  const marks = linesOf(state).flatMap((line, index): Mark[] =>
    line === ''
      ? []
      : [
          textMark(line, { x: 0, y: (index + 0.5) * height }, state.size, {
            weight: state.weight,
            align: 'left',
          }),
        ],
  )
  return [{ key: 'text', at: { x: 0, y: 0 }, marks }]
}

function step(state: Text, by: 'larger' | 'smaller'): Action<Text, never> {
  const next = resized(state, by)
  const refusal = next ? null : refuse(`The text is as ${by === 'larger' ? 'large' : 'small'} as it can be.`)
  return {
    id: by,
    label: by === 'larger' ? 'Larger' : 'Smaller',
    icon: by === 'larger' ? 'a-arrow-up' : 'a-arrow-down',
    key: by === 'larger' ? '+' : '-',
    refusal,
    run: () => {
      if (next) return { to: 'state', state: next }
      return { to: 'refusal', refusal: refusal ?? refuse('The text stays as it is.') }
    },
  }
}

function fields(): Field<Text>[] {
  const number = (id: 'width' | 'size', label: string, least: number, most: number): Field<Text> => ({
    id,
    label,
    control: { type: 'number', least, most },
    value: (state) => state[id],
    set: (state, value) => {
      const wanted = Math.round(Number(value))
      return done({
        ...state,
        [id]: Number.isFinite(wanted) ? Math.min(Math.max(wanted, least), most) : state[id],
      })
    },
  })
  return [
    {
      id: 'text',
      label: 'Words',
      control: { type: 'text', lines: true },
      value: (state) => state.text,
      set: (state, value) => done({ ...state, text: String(value).slice(0, LONGEST) }),
    },
    number('width', 'Width', 120, STAGE.width),
    number('size', 'Size', SIZES[0], 132),
    {
      id: 'weight',
      label: 'Weight',
      control: {
        type: 'choice',
        choices: [
          { value: 'regular', label: 'regular' },
          { value: 'bold', label: 'bold' },
        ],
      },
      value: (state) => state.weight,
      set: (state, value) => done({ ...state, weight: value === 'bold' ? 'bold' : 'regular' }),
    },
  ]
}

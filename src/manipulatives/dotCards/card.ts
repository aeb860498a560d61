import * as z from 'zod/mini'

export const LAYOUTS = ['dice', 'domino', 'frame', 'line', 'random'] as const
export type Layout = (typeof LAYOUTS)[number]

export const MOST_RINGS = 4
export const SEEDS = 2_147_483_647

/** A card with dots to be seen at once, and perhaps the same number on its back. */
export interface DotCard {
  readonly number: number
  readonly layout: Layout
  /** How many stand in the left half of a domino. */
  readonly left: number
  readonly seed: number
  readonly back: 'none' | 'numeral' | Layout
  /** Its back is up. */
  readonly turned: boolean
  /** What was seen together, by dots counted from 0. */
  readonly rings: readonly (readonly number[])[]
  /** The height of the card, in board units. */
  readonly height: number
  readonly label: string
}

const MOST: Readonly<Record<Layout, number>> = { dice: 6, domino: 12, frame: 10, line: 10, random: 20 }
const HALF = 6

const ring = z.readonly(z.array(z.int().check(z.gte(0), z.lte(19))).check(z.maxLength(20)))

export const schema: z.ZodMiniType<DotCard> = z
  .object({
    number: z.int().check(z.gte(0), z.lte(20)),
    layout: z._default(z.enum(LAYOUTS), 'dice'),
    left: z._default(z.int().check(z.gte(0), z.lte(HALF)), 0),
    seed: z._default(z.int().check(z.gte(0), z.lt(SEEDS)), 1),
    back: z._default(z.enum(['none', 'numeral', ...LAYOUTS]), 'none'),
    turned: z._default(z.boolean(), false),
    rings: z._default(z.readonly(z.array(ring).check(z.maxLength(MOST_RINGS))), []),
    height: z._default(z.int().check(z.gte(160), z.lte(480)), 280),
    label: z._default(z.string().check(z.maxLength(40)), ''),
  })
  .check((context) => {
    const message = problemOf(context.value)
    if (message !== null) context.issues.push({ code: 'custom', message, input: context.value })
  })

const SAID: Readonly<Record<Layout, string>> = {
  dice: 'A dice',
  domino: 'A domino',
  frame: 'A ten frame',
  line: 'A line',
  random: 'A card',
}

export function problemOf(card: DotCard): string | null {
  const { number, layout, left, back, turned, rings } = card
  for (const face of [layout, back]) {
    if (face === 'none' || face === 'numeral') continue
    if (number > MOST[face]) return `${SAID[face]} has room for ${MOST[face]} dots.`
    if (face === 'domino' && (left > number || number - left > HALF))
      return 'Half a domino has room for 6 dots.'
  }
  if (turned && back === 'none') return 'The card has only one side.'
  const ringed = rings.flat()
  if (new Set(ringed).size !== ringed.length) return 'A dot is in one ring.'
  return ringed.every((dot) => dot < number) ? null : 'A ring goes round a dot that is not there.'
}

/** What is up: dots in a layout, or the numeral. */
export function faceOf({ layout, back, turned }: DotCard): Layout | 'numeral' {
  return turned && back !== 'none' ? back : layout
}

/** Whether a domino is on the card, so that it has halves. */
export function hasHalves({ layout, back }: DotCard): boolean {
  return layout === 'domino' || back === 'domino'
}

/** The halves that a number is put in when none are said. */
export function halved(number: number): number {
  return Math.min(HALF, Math.ceil(number / 2))
}

/** The other arrangements of the same number that it has room for, in their order. */
export function nextLayout(card: DotCard): DotCard | null {
  const from = LAYOUTS.indexOf(card.layout)
  for (let step = 1; step < LAYOUTS.length; step++) {
    const layout = LAYOUTS[(from + step) % LAYOUTS.length] ?? 'dice'
    const next = { ...card, layout, turned: false, left: hasHalves(card) ? card.left : halved(card.number) }
    if (problemOf(next) === null) return next
  }
  return null
}

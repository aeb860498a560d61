import type { Help } from '../help'

export const help: Help = {
  kind: 'ratio-table',
  group: 'parts',
  years: [4, 6],
  alsoCalled: ['proportion', 'ratio', 'scaling', 'recipes', 'table'],
  shows:
    'Amounts that stay in the same ratio, one column for each. Every column comes from another by multiplying, and arrows say by how much.',
  byHand:
    'Tap a number to choose its column, and a hidden one to show it. The bar makes a new column, adds two columns or draws an arrow between them.',
  byKey:
    'Star multiplies into a new column and slash divides, + adds the two columns, M and L are one lot more and less.',
}

import { beforeAll, expect, it } from 'vitest'
import { loadAllKinds } from '../manipulatives/registry'
import { trayPieces, USUAL } from './trayPieces'
import { foundPieces } from './traySearch'

beforeAll(loadAllKinds)

const names = (words: string) => foundPieces(trayPieces(), words).map(({ name }) => name)

it.each([
  ['cherry', 'Part–whole'],
  ['Dienes', 'Base ten'],
  ['missing number', 'Equation'],
  ['10 frame', 'Ten frame'],
  ['place value grid', 'Place value chart'],
  ['  RED ', 'Red counter'],
])('finds by “%s” the piece called %s', (words, name) => expect(names(words)).toContain(name))

it('puts first what is called so, and takes a plural for its word', () => {
  expect(names('numb')[0]).toBe('Number line')
  expect(names('ten frames')).toEqual(['Ten frame'])
})

it('finds nothing by no words, nor by words that nothing is called', () => {
  expect(names(' ')).toEqual([])
  expect(names('trampoline')).toEqual([])
})

it('knows each piece by an id of its own', () => {
  const ids = trayPieces().map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(USUAL.filter((id) => ids.includes(id)).length).toBeGreaterThan(8)
})

it('draws a tile once', () => {
  const [piece] = trayPieces()
  expect(piece?.tile()).toBe(trayPieces()[0]?.tile())
})

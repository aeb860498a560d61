import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** Names of makers: ours are number shapes, number rods and cubes. */
const NAMES = /numicon|cuisenaire|multilink|unifix/i

const FOLDERS = ['src', 'lessons', 'public', 'docs']

it('no name of a maker stands in what people read', () => {
  const found = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|json|md|html)$/.test(file))
      .map((file) => join(folder, file))
      .filter((file) => NAMES.test(readFileSync(file, 'utf8'))),
  )
  expect(found).toEqual([])
})

import { expect, it } from 'vitest'
import { lessonJsonSchema, pagesJsonSchema } from './jsonSchema'

// After a change that is meant, `npm run schema` writes the file anew. Files of older versions stay for ever.
it.each([
  ['lesson-1.json', lessonJsonSchema],
  ['board-2.json', pagesJsonSchema],
])('is published as it is: %s', async (name, made) => {
  const text = `${JSON.stringify(made(), null, 2)}\n`
  await expect(text).toMatchFileSnapshot(`../../public/schema/${name}`)
})

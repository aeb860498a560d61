import { expect, it } from 'vitest'
import { lessonJsonSchema } from './jsonSchema'

// After a change that is meant, `npm run schema` writes the file anew. Files of older versions stay for ever.
it('is published as it is', async () => {
  const text = `${JSON.stringify(lessonJsonSchema(), null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../../public/schema/lesson-1.json')
})

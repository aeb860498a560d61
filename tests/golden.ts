import { expect } from 'vitest'
import { grown } from '../src/geometry/box'
import { type Part, pictureBounds } from '../src/picture/part'
import { partsToSvg } from '../src/picture/svg'
import { CLASSROOM, type Theme } from '../src/picture/theme'

/**
 * Compares a picture with golden/<name>.svg beside the test, which a person can open and review. After a change that is
 * meant, run `npm run test:unit -- -u` and look at each picture that changed.
 */
export async function goldenPicture(
  name: string,
  parts: readonly Part[],
  theme: Theme = CLASSROOM,
): Promise<void> {
  const { x, y, width, height } = grown(pictureBounds(parts), 12)
  const box = [x, y, width, height].map((value) => Math.round(value)).join(' ')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" style="background:${theme.inks.paper}">\n${partsToSvg(parts, theme)}\n</svg>\n`
  await expect(svg).toMatchFileSnapshot(`golden/${name}.svg`)
}

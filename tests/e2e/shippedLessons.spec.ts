import { readdirSync, readFileSync } from 'node:fs'
import type { Lesson } from '../../src/lesson/lesson'
import { expect, test } from './fixtures'
import { button, expectBoardDrawn, stepTitle } from './lessonOnScreen'

/** Every lesson that comes with the app plays from its first step to its last, with all that it hides shown. */

test.use({ viewport: { width: 1024, height: 768 } })

for (const file of readdirSync('lessons').filter((name) => name.endsWith('.lesson.json'))) {
  const lesson = JSON.parse(readFileSync(`lessons/${file}`, 'utf8')) as Lesson
  const steps = lesson.episodes.flatMap((episode) => episode.steps)

  test(`“${lesson.metadata.title}” plays to its end`, async ({ page, expectAccessible }) => {
    test.setTimeout(20_000 + steps.length * 4000)
    await page.goto(`./?test#/teach/${lesson.metadata.id}`)
    await expectBoardDrawn(page)
    for (const [index, { title }] of steps.entries()) {
      await expect(stepTitle(page)).toHaveText(title)
      if (index % 8 === 0) await expectAccessible()
      const reveal = button(page, 'Reveal')
      for (let shown = 0; shown < 40 && (await reveal.count()) > 0; shown++) {
        if ((await reveal.getAttribute('aria-disabled')) === 'true') break
        await reveal.click()
      }
      if ((await button(page, 'Check').count()) > 0) await button(page, 'Check').click()
      expect(await page.evaluate(() => window.__monkeyInvariants()), title).toEqual([])
      if (index < steps.length - 1) await button(page, 'Next').click()
    }
    await expect(button(page, 'Next')).toHaveAttribute('aria-disabled', 'true')
    await page.evaluate(() => window.__lessonSaved())
    await page.reload()
    await expect(button(page, `Carry on from step ${steps.length}`)).toBeVisible()
  })
}

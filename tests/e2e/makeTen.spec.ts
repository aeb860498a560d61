import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Lesson } from '../../src/lesson/lesson'
import { wholeInWords } from '../../src/number/spoken'
import { expect, test } from './fixtures'
import { button, expectBoardDrawn, expectWell, liveBoard, stepTitle, taught } from './lessonOnScreen'
import { doings } from './makeTenSteps'
import { type HandName, handOf } from './threeHands'

/**
 * The first lesson from its first step to its last, with all that there is to do in each, by touch, by taps alone and
 * by keys alone. EVERY_SIZE=1 plays it by each hand at each size. SHOTS=folder keeps a picture of every step, as it
 * is met and as it is left.
 */

const lesson = JSON.parse(readFileSync('lessons/y2-make-ten-8-plus-5.lesson.json', 'utf8')) as Lesson
const steps = lesson.episodes.flatMap((episode) => episode.steps)

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
]
const names: readonly HandName[] = ['touch', 'keys', 'taps']

for (const [index, name] of names.entries()) {
  for (const size of process.env.EVERY_SIZE ? sizes : sizes.slice(index, index + 1)) {
    test.describe(`at ${size.width} × ${size.height}`, () => {
      test.use({ viewport: size, hasTouch: name !== 'keys' })

      test(`“Make ten” is taught to its end by ${name}`, async ({ page }) => {
        test.setTimeout(240_000)
        await page.goto(`./?test#/teach/${lesson.metadata.id}`)
        await expectBoardDrawn(page)
        const hand = await handOf(page, name)
        const teaching = { page, hand, ...whatIsSeen(page) }
        for (const [at, step] of steps.entries()) {
          await test.step(`${at + 1} ${step.title}`, async () => {
            await expect(stepTitle(page)).toHaveText(step.title)
            await expectWell(page)
            await expectSensible(page)
            await keepPicture(page, `${name}-${size.width}`, at, 'met')
            await doings[step.id]?.(teaching)
            await expectWell(page)
            await expectSensible(page)
            if (step.goal) expect((await taught(page)).session.steps[step.id]?.checked).toBe('met')
            await keepPicture(page, `${name}-${size.width}`, at, 'left')
            if (at < steps.length - 1) await hand.press('Next')
          })
        }
        await expect(button(page, 'Next')).toHaveAttribute('aria-disabled', 'true')
        await hand.press('Back')
        await expect(stepTitle(page)).toHaveText(steps.at(-2)?.title ?? '')
        await page.evaluate(() => window.__lessonSaved())
        await page.reload()
        await expect(button(page, `Carry on from step ${steps.length - 1}`)).toBeVisible()
      })
    })
  }
}

test('every step of “Make ten” has its part in the journeys', () => {
  expect(Object.keys(doings)).toEqual(steps.map(({ id }) => id))
})

function whatIsSeen(page: Page) {
  return {
    async says(piece: string, words: string) {
      const end = async () => {
        const said = (await twinOf(page)).find(({ id }) => id === piece)?.said ?? ''
        return said.endsWith(words) ? words : said
      }
      await expect.poll(end).toBe(words)
    },
    async stem(words: string) {
      await expect.poll(() => stemOf(page)).toBe(words)
    },
    async told(words: string) {
      await expect
        .poll(async () => (await page.getByRole('status').allTextContents()).join(' '))
        .toContain(words)
    },
    async hides(number: number) {
      const pieces = await twinOf(page)
      const all = pieces.flatMap(({ title, said, parts }) => [title, said, ...parts])
      const heard = [...all, await stemOf(page), ...(await page.getByRole('status').allTextContents())]
      expect(heard.join(' ')).not.toMatch(new RegExp(`\\b(${number}|${wholeInWords(number)})\\b`, 'i'))
    },
    async filled(a: number, b: number) {
      await expect
        .poll(async () => {
          const { pieces } = await liveBoard(page)
          return ['A', 'B'].map((id) => countersIn(pieces.find((piece) => piece.id === id)?.state))
        })
        .toEqual([a, b])
    },
  }
}

function countersIn(state: unknown): number {
  return (state as { cells: unknown[] }).cells.filter(Boolean).length
}

/** The board as it is read out, piece by piece. */
function twinOf(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-piece]')].map((group) => {
      const [said = '', ...parts] = [...group.querySelectorAll('button')].map(
        ({ textContent }) => textContent ?? '',
      )
      return { id: group.dataset.piece ?? '', title: group.ariaLabel ?? '', said, parts }
    }),
  )
}

/** The sentences under the board as they are read out, each by itself, with … for a blank. */
function sentencesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const band = document.querySelector('[aria-label="Stem sentence"], [aria-label="Task"]')
    const copy = band?.cloneNode(true) as HTMLElement | undefined
    for (const blank of copy?.querySelectorAll('button') ?? []) blank.textContent = '…'
    for (const silent of copy?.querySelectorAll('[aria-hidden="true"]') ?? []) silent.remove()
    return [...(copy?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent ?? '')
  })
}

async function stemOf(page: Page): Promise<string> {
  return (await sentencesOf(page)).join(' ')
}

/** Every name is there, every sentence begins and ends as one, and nothing of the machine is said. */
async function expectSensible(page: Page): Promise<void> {
  const pieces = await twinOf(page)
  for (const { title, said, parts } of pieces) {
    expect(said).toMatch(/^[“A-Z].*[.?!:”]$/)
    for (const words of [title, said, ...parts]) {
      expect(words.trim()).not.toBe('')
      expect(words).not.toMatch(/undefined|null|NaN|\[object|[.?!:][”’)]*\.| {2}/)
    }
  }
  const named = await page.evaluate(
    () =>
      [...document.querySelectorAll('button, [role="group"], section')].filter(
        (element) => !(element.ariaLabel || element.textContent || '').trim(),
      ).length,
  )
  expect(named).toBe(0)
  // Each sentence of the band stands by itself, so that it can stay whole.
  for (const words of await sentencesOf(page)) expect(words).toMatch(/^[^.?!]+[.?!]$/)
  for (const words of await page.getByRole('status').allTextContents()) expect(words).toMatch(/^$|[.?!:”]$/)
}

async function keepPicture(page: Page, journey: string, at: number, when: 'met' | 'left'): Promise<void> {
  const folder = process.env.SHOTS
  if (!folder) return
  const order = when === 'met' ? 'a' : 'b'
  await page.screenshot({ path: join(folder, journey, `${String(at + 1).padStart(2, '0')}${order}.png`) })
}

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, normalize } from 'node:path'
import { tinyLesson } from '../fixtures/tinyLesson'
import { expect, test } from './fixtures'
import { dragMouse } from './hands'
import { button, cell, chooseFile, expectBoardDrawn, filled, lessonFile, stepTitle } from './lessonOnScreen'

test.use({ serviceWorkers: 'allow' })

test('after one visit every screen opens without a network', async ({ page, context }) => {
  await page.goto('./?test')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await chooseFile(page, lessonFile(tinyLesson))
  await expectBoardDrawn(page)
  await page.keyboard.press('PageDown')
  await dragMouse(page, cell('p2', 4), cell('p1', 8))
  expect(await filled(page)).toEqual([9, 4])
  await page.evaluate(() => window.__lessonSaved())
  await page.reload()
  await button(page, 'Carry on from step 2').click()
  await expect(stepTitle(page)).toHaveText('Fill frame A')
  await page.goto('./?test#/board')
  await expectBoardDrawn(page)
})

test('a newer version waits while a lesson is taught', async ({ browser }) => {
  const site = await serveBuild()
  const context = await browser.newContext({ baseURL: site.address, serviceWorkers: 'allow' })
  const page = await context.newPage()
  await page.goto('./?test')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.reload()
  await chooseFile(page, lessonFile(tinyLesson))
  await expect(stepTitle(page)).toHaveText('How many eggs?')
  await page.evaluate(() => window.__kill.edit(5))
  const loads: string[] = []
  page.on('framenavigated', (frame) => loads.push(frame.url()))
  site.publish()
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
  })
  const waiting = () =>
    page.evaluate(() => navigator.serviceWorker.getRegistration().then((known) => known?.waiting?.state))
  await expect.poll(waiting, { timeout: 15_000 }).toBe('installed')
  await page.keyboard.press('PageDown')
  await expect(stepTitle(page)).toHaveText('Fill frame A')
  await expectBoardDrawn(page)
  await page.evaluate(() => window.__lessonSaved())
  expect([await waiting(), loads]).toEqual(['installed', []])
  await context.close()
  site.close()
})

/** The built app at an address of its own, where a newer version can be put. */
async function serveBuild() {
  let version = ''
  const types: Record<string, string> = {
    html: 'text/html',
    js: 'text/javascript',
    css: 'text/css',
    json: 'application/json',
    svg: 'image/svg+xml',
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = normalize(join('dist', pathname === '/' ? 'index.html' : decodeURIComponent(pathname)))
    try {
      if (!path.startsWith('dist')) throw new Error('Outside')
      const bytes = readFileSync(path)
      response.setHeader('Content-Type', types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
      response.end(path.endsWith('sw.js') ? `${bytes.toString()}${version}` : bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const bound = server.address()
  if (!bound || typeof bound === 'string') throw new Error('No port')
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    publish() {
      version = '\n// a newer version'
    },
    close: () => server.close(),
  }
}

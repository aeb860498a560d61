// How much the board costs beside a bare canvas. It measures and judges nothing: no number here fails a build.
// `npm run bench`, or for two builds side by side `node tests/bench/run.mjs --folder dist --folder ../other/dist`.
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { preview } from 'vite'
import { findBrowser, noBrowserAdvice } from '../../.ci/findBrowser.mjs'
import { bareCanvas } from './bareCanvas.mjs'
import { boardPass } from './board.mjs'
import { handPass, seedBare, sortOf } from './hand.mjs'
import { coldPass, lessonPass } from './lesson.mjs'

const { values: options } = parseArgs({
  options: {
    passes: { type: 'string', default: '3' },
    counts: { type: 'string', default: '100,1000,5000' },
    lesson: { type: 'string', default: 'y2-make-ten-8-plus-5' },
    folder: { type: 'string', multiple: true, default: ['dist'] },
  },
})
const found = await findBrowser()
if (!found) throw new Error(noBrowserAdvice)
const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args })
const apps = await Promise.all(
  options.folder.map(async (outDir) => {
    const server = await preview({ build: { outDir }, preview: { port: 0 }, logLevel: 'error' })
    return { name: outDir, address: server.resolvedUrls.local[0], close: () => server.close() }
  }),
)

for (const count of options.counts.split(',').filter(Boolean).map(Number)) {
  const contestants = [
    { name: 'bare canvas', pass: (page) => openBare(page).then(() => boardPass(page, count)) },
    ...apps.map(({ name, address }) => ({
      name,
      pass: (page) => openBoard(page, address).then(() => boardPass(page, count)),
    })),
  ]
  report(`${count} counters`, await interleaved(contestants))
}
// What is on one of these boards is compared with as many bare counters: a drag must cost no more.
const [{ address }] = apps
for (const name of options.counts === '' ? [] : await sortNames(address)) {
  report(
    name,
    await interleaved([
      { name: '500 bare counters', pass: (page) => openBare(page).then(() => handPass(page, seedBare)) },
      ...apps.map((app) => ({
        name: app.name,
        pass: async (page) => {
          await openBoard(page, app.address)
          await page.evaluate(() => window.__board.prepare())
          return handPass(page, sortOf(name))
        },
      })),
    ]),
  )
}
const taught = apps.map(({ name, address }) => ({
  name,
  pass: (page) => lessonPass(page, `${address}#/teach/${options.lesson}`),
}))
report(options.lesson, await interleaved(taught))
const cold = apps.map(({ name, address: from }) => ({
  name,
  pass: (page) => coldPass(page, `${from}#/teach/${options.lesson}`),
}))
report(`${options.lesson}, cold (the budget is 1500)`, await interleaved(cold))
await browser.close()
await Promise.all(apps.map(({ close }) => close()))

async function sortNames(from) {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await openBoard(page, from)
  const names = await page.evaluate(() => window.__board.sorts)
  await context.close()
  return names
}

/** Pass by pass in turn, so that a busy minute of the machine falls on all of them. */
async function interleaved(contestants) {
  const results = new Map(contestants.map(({ name }) => [name, []]))
  for (let index = 0; index < Number(options.passes); index++) {
    for (const { name, pass } of contestants) results.get(name).push(await inNewPage(pass))
  }
  return results
}

async function inNewPage(pass) {
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    serviceWorkers: 'block',
  })
  try {
    return await pass(await context.newPage())
  } finally {
    await context.close()
  }
}

async function openBare(page) {
  await page.setContent('<!doctype html><title>Bare canvas</title>')
  await page.evaluate(bareCanvas)
}

async function openBoard(page, address) {
  await page.goto(`${address}?bench`)
  await page.waitForFunction(() => window.__board?.ready)
}

/** Medians, and for each but the first its ratio to the first, pass by pass. */
function report(title, results) {
  const [[, base], ...others] = results
  console.log(`\n${title}: medians of ${base.length}, in ms of main-thread CPU unless said`)
  const rows = Object.keys(base[0]).map((what) => {
    const cells = others.map(([, passes]) => {
      const ratio = median(passes.map((pass, index) => pass[what] / base[index][what]))
      return `${median(passes.map((pass) => pass[what])).toFixed(1)} (${ratio.toFixed(2)}x)`
    })
    return [what, median(base.map((pass) => pass[what])).toFixed(1), ...cells]
  })
  for (const row of [['', ...results.keys()], ...rows])
    console.log(row.map((cell, index) => (index === 0 ? cell.padEnd(28) : cell.padStart(18))).join(''))
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

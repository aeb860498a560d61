// How much the board costs beside a bare canvas. It measures and judges nothing: no number here fails a build.
// `npm run bench`, or `npm run bench -- --passes 5 --folder dist --folder ../other/dist` to compare two builds.
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { preview } from 'vite'
import { findBrowser, noBrowserAdvice } from '../../.ci/findBrowser.mjs'
import { bareCanvas } from './bareCanvas.mjs'
import { onePass } from './measure.mjs'

const { values: options } = parseArgs({
  options: {
    passes: { type: 'string', default: '3' },
    counts: { type: 'string', default: '100,1000,5000' },
    folder: { type: 'string', multiple: true, default: ['dist'] },
  },
})
const found = await findBrowser()
if (!found) throw new Error(noBrowserAdvice)
const servers = await Promise.all(
  options.folder.map((outDir) => preview({ build: { outDir }, preview: { port: 0 }, logLevel: 'error' })),
)
const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args })

const boards = [
  { name: 'bare canvas', open: openBare },
  ...servers.map((server, index) => ({
    name: servers.length === 1 ? 'Small Steps' : options.folder[index],
    open: (page) => openApp(page, server),
  })),
]
for (const count of options.counts.split(',').map(Number)) {
  const results = new Map(boards.map(({ name }) => [name, []]))
  for (let pass = 0; pass < Number(options.passes); pass++)
    for (const { name, open } of boards) results.get(name).push(await inNewPage(open, count))
  report(count, results)
}
await browser.close()
await Promise.all(servers.map((server) => server.close()))

async function inNewPage(open, count) {
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    await open(page)
    return await onePass(page, count)
  } finally {
    await context.close()
  }
}

async function openBare(page) {
  await page.setContent('<!doctype html><title>Bare canvas</title>')
  await page.evaluate(bareCanvas)
}

async function openApp(page, server) {
  await page.goto(`${server.resolvedUrls.local[0]}?bench`)
  await page.waitForFunction(() => window.__board?.ready)
}

/** Medians, and for each board its ratio to the first one, pass by pass. */
function report(count, results) {
  const [[, base], ...others] = results
  console.log(`\n${count} counters, medians of ${base.length}; ms of main thread unless said`)
  const rows = Object.keys(base[0]).map((what) => {
    const cells = others.map(([, passes]) => {
      const ratio = median(passes.map((pass, index) => pass[what] / base[index][what]))
      return `${median(passes.map((pass) => pass[what])).toFixed(1)} (${ratio.toFixed(1)}x)`
    })
    return [what, median(base.map((pass) => pass[what])).toFixed(1), ...cells]
  })
  for (const row of [['', ...results.keys()], ...rows])
    console.log(row.map((cell, index) => (index === 0 ? cell.padEnd(16) : cell.padStart(20))).join(''))
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

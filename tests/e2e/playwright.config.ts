import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findBrowser, noBrowserAdvice } from '../../.ci/findBrowser.mjs'

const browser = await findBrowser()
if (!browser) throw new Error(noBrowserAdvice)

// Workers read this file again and must meet the same server, so the port goes to them by the environment.
process.env.E2E_PORT ??= String(await freePort())
const address = `http://127.0.0.1:${process.env.E2E_PORT}/`

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 30_000,
  globalTimeout: (process.env.EVERY_SIZE ? 30 : 18) * 60_000, // sooner than .ci/test.mjs loses patience, so that the report is written
  reporter: 'list',
  use: {
    baseURL: address,
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: process.env.TRACE ? 'retain-on-failure' : 'off', // recording takes a third of the time
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: browser.executablePath, args: browser.args },
  },
  webServer: {
    command: `npm run --silent preview -- --port ${process.env.E2E_PORT} --strictPort`,
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    url: address,
  },
})

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address()
      server.close(() =>
        bound && typeof bound === 'object' ? resolve(bound.port) : reject(new Error('No port')),
      )
    })
  })
}

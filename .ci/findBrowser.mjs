import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const packagedBrowserFolder = fileURLToPath(new URL('../tests/browser', import.meta.url))

const linuxNames = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium-browser', // last: on Ubuntu it may be a stub that only says what to install
]

const usualPlaces = {
  linux: () =>
    (process.env.PATH ?? '').split(delimiter).flatMap((dir) => linuxNames.map((name) => join(dir, name))),
  darwin: () => [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: () =>
    ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) =>
      ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((path) =>
        join(process.env[name] ?? '', path),
      ),
    ),
}

/** The packaged browser is built for 64-bit Linux on Intel and AMD alone. */
export const canUsePackagedBrowser = process.platform === 'linux' && process.arch === 'x64'

/**
 * A Chromium for the tests: `{ source, executablePath, args }`, or undefined when there is none.
 * Order: CHROME_PATH, Playwright's own download, one on this machine, the one packaged on npm.
 * BROWSER_SOURCE=npm goes straight to the last, to try it where others exist.
 */
export async function findBrowser() {
  const args =
    process.platform === 'linux' && (process.getuid?.() === 0 || process.env.CI) ? ['--no-sandbox'] : []
  if (process.env.BROWSER_SOURCE === 'npm') return packagedBrowser()
  const named = process.env.CHROME_PATH
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`)
  if (named) return { source: 'CHROME_PATH', executablePath: named, args }
  const downloaded = await playwrightDownload()
  if (downloaded) return { source: 'Playwright', executablePath: downloaded, args }
  const found = usualPlaces[process.platform]?.().find((path) => existsSync(path))
  if (found) return { source: 'this machine', executablePath: found, args }
  return packagedBrowser()
}

export const noBrowserAdvice =
  'No Chromium was found. Do one of these: set CHROME_PATH to one; run `npx playwright install chromium`; ' +
  'install Chromium, Chrome or Edge; on 64-bit Linux run `npm ci --prefix tests/browser`.'

async function playwrightDownload() {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

async function packagedBrowser() {
  if (!canUsePackagedBrowser) return undefined
  const entry = resolvePackagedBrowser()
  if (!entry) return undefined
  // The package carries the libraries and a font that a bare system lacks, but unpacks them only where it
  // believes itself on Amazon's servers; it looks when it is imported.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  const { default: packed } = await import(pathToFileURL(entry).href)
  // Not its own arguments: --single-process breaks second contexts, and web security must stay on.
  return {
    source: 'the npm package',
    executablePath: await packed.executablePath(),
    args: ['--no-sandbox', '--headless=shell'],
  }
}

function resolvePackagedBrowser() {
  try {
    return createRequire(join(packagedBrowserFolder, 'package.json')).resolve('@sparticuz/chromium')
  } catch {
    return undefined
  }
}

// `npm test`: everything that can fail, one after the other, and one line of numbers at the end.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canUsePackagedBrowser, findBrowser, noBrowserAdvice, packagedBrowserFolder } from './findBrowser.mjs'
import { checkNodeVersion, installMissing, npm } from './install.mjs'

checkNodeVersion()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
// React's test tools refuse a production build, and a terminal's wish must not reach the counts.
delete process.env.NODE_ENV

/** A stage that hangs is a failure, and the stages after it still run. */
const longestStageMs = 19 * 60_000

const reports = mkdtempSync(join(tmpdir(), 'small-steps-'))
const total = { passed: 0, failed: 0 }
const failedStages = []

stage('Packages', () => countOne(attempt(() => installMissing('.', 'the packages of the project'))))
stage('Types', () => script('typecheck'))
stage('Lint', () => script('lint'))
stage('Format', () => script('format:check'))
stage('Dead code', () => script('knip'))
stage('Units and properties', runUnits)
const built = stage('Build', () => script('build'))
stage('Size of the first load', () => script('size'))
const browser = await readyBrowser()
stage('Journeys in a browser', () => (built && browser ? runJourneys(browser) : countOne(false)))

rmSync(reports, { recursive: true, force: true })
if (failedStages.length > 0) console.log(`\nFailed: ${failedStages.join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1

/** Runs one stage, adds its numbers up and says whether it was clean. */
function stage(title, run) {
  console.log(`\n=== ${title} ===`)
  const startedMs = performance.now()
  const { passed, failed } = run()
  total.passed += passed
  total.failed += failed
  if (failed > 0) failedStages.push(title)
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1)
  console.log(`${title}: ${failed > 0 ? `${failed} failed` : 'passed'} in ${seconds} s`)
  return failed === 0
}

function countOne(passed) {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function attempt(action) {
  try {
    action()
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return false
  }
}

function script(name) {
  return countOne(npm(['run', '--silent', name], { timeout: longestStageMs }).status === 0)
}

function runUnits() {
  const file = join(reports, 'units.json')
  const { status } = runTool('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  const report = readReport(file)
  return counted(report?.numPassedTests ?? 0, report?.numFailedTests ?? 0, status)
}

function runJourneys({ source, executablePath }) {
  console.log(`Chromium from ${source}: ${executablePath}`)
  const file = join(reports, 'journeys.json')
  const { status } = runTool('@playwright/test/cli.js', ['test', '-c', 'tests/e2e', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  })
  const stats = readReport(file)?.stats
  return counted((stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected ?? 0, status)
}

/** A runner that ended badly, or ran nothing, without naming a failed test has failed once all the same. */
function counted(passed, failed, status) {
  return { passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed }
}

function runTool(path, args, env = {}) {
  return spawnSync(process.execPath, [join('node_modules', path), ...args], {
    stdio: 'inherit',
    timeout: longestStageMs,
    env: { ...process.env, ...env },
  })
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** The browser for the journeys; the packaged one is installed only where no other is found. */
async function readyBrowser() {
  try {
    const found = await findBrowser()
    if (found) return found
    if (canUsePackagedBrowser) {
      installMissing(packagedBrowserFolder, 'a Chromium for the tests')
      const packaged = await findBrowser()
      if (packaged) return packaged
    }
    throw new Error(noBrowserAdvice)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return undefined
  }
}

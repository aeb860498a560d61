import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const oldestNode = [20, 19]

/** Stops with one plain sentence when this Node is too old to run the project at all. */
export function checkNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return
  console.error(`Small Steps needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/**
 * True when every package of the lock file is there at its version. npm keeps a lock of what it really
 * installed inside node_modules and writes it last, so an interrupted install is seen as none.
 */
export function isInstalled(folder) {
  const installedLock = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(installedLock)) return false
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages
  const installed = JSON.parse(readFileSync(installedLock, 'utf8')).packages
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    if (!installed[path]) return entry.optional === true // another system's binary
    return installed[path].version === entry.version
  })
}

/** Runs npm the way it was started, so that Windows and unusual installs work too. */
export function npm(args, options = {}) {
  const env = { ...process.env, npm_config_loglevel: 'error', DO_NOT_TRACK: '1' }
  const settings = { stdio: 'inherit', env, ...options }
  const script = process.env.npm_execpath
  if (script && /\.[cm]?js$/.test(script)) return spawnSync(process.execPath, [script, ...args], settings)
  return spawnSync('npm', args, { ...settings, shell: process.platform === 'win32' })
}

/** Installs exactly the lock file, development packages too, unless they are there already. */
export function installMissing(folder, what) {
  if (isInstalled(folder)) return
  console.log(`Installing ${what} (only when something is missing) …`)
  // Optional packages are named because the native parts of the build tools are optional ones.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  const { status } = npm(args, { cwd: folder })
  if (status !== 0) throw new Error(`npm could not install ${what}. Its own message is above.`)
}

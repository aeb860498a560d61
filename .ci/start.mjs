// `npm start`: from a fresh clone to the app in a browser, with nothing but Node and npm.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { checkNodeVersion, installMissing, npm } from './install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const firstPort = Number(process.env.PORT ?? 4173)

checkNodeVersion()
process.chdir(root)
try {
  installMissing(root, 'the packages that build the app')
  console.log('Building …')
  if (npm(['run', '--silent', 'build', '--', '--logLevel', 'warn']).status !== 0)
    throw new Error('The build failed.')
  await serve()
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}

async function serve() {
  const vite = createRequire(import.meta.url).resolve('vite')
  const { preview } = await import(pathToFileURL(vite).href)
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: firstPort, strictPort: false },
  })
  const { port } = server.httpServer.address()
  const address = `http://127.0.0.1:${port}/`
  console.log(`\nSmall Steps is ready at ${address}\nPress Ctrl+C to stop.`)
  if (mayOpenBrowser()) openBrowser(address)
}

function mayOpenBrowser() {
  if (process.argv.includes('--no-open') || process.env.CI || process.env.BROWSER === 'none') return false
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Best effort: the address is on screen already, so a machine without a browser is no fault. */
function openBrowser(address) {
  const openers = { darwin: ['open', address], win32: ['cmd', '/c', 'start', '', address] }
  const [command, ...args] = openers[process.platform] ?? ['xdg-open', address]
  const opener = spawn(command, args, { stdio: 'ignore', detached: true })
  opener.on('error', () => {})
  opener.unref()
}

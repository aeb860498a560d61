import { createRoot } from 'react-dom/client'
import { freezeDocuments } from '../board/frozen'
import { App } from '../screens/App'
import { screensFrom } from '../screens/screens'
import { activateUpdate, isUpdateWaiting, keepOfflineCopy } from './serviceWorker'

if (import.meta.env.DEV) freezeDocuments()

const UPDATES = { isWaiting: isUpdateWaiting, activate: activateUpdate }

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root element')
const app = createRoot(root)
async function start(): Promise<void> {
  const screens = await screensFrom(window.location.hash)
  app.render(<App updates={UPDATES} screens={screens} />)
}

const asked = new URLSearchParams(window.location.search)
// The hooks are there before the first screen asks what time it is.
if (asked.has('test')) {
  void import('./testHooks').then(({ offerTestHooks }) => offerTestHooks()).then(start, start)
} else void start()
if (asked.has('bench')) void import('./benchHook').then(({ offerBench }) => offerBench())
keepOfflineCopy()

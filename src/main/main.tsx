import './trustedTypes'

import { createRoot } from 'react-dom/client'
import '../ui/fonts.css'
import '../ui/theme.css'
import { App } from '../screens/App'
import { keepOfflineCopy } from './serviceWorker'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root element')
document.documentElement.dataset.theme = 'classroom'
const app = createRoot(root)
function start(): void {
  app.render(<App />)
}
// The hooks are there before the first screen asks what time it is.
if (new URLSearchParams(window.location.search).has('test'))
  void import('./testHooks').then(({ offerTestHooks }) => offerTestHooks()).then(start, start)
else start()
keepOfflineCopy()

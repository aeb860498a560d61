import './trustedTypes'

import { createRoot } from 'react-dom/client'
import { keepOfflineCopy } from './serviceWorker'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root element')
createRoot(root).render(
  <main>
    <h1>Small Steps</h1>
  </main>,
)
keepOfflineCopy()

import './trustedTypes'

import { createRoot } from 'react-dom/client'
import '../ui/fonts.css'
import '../ui/theme.css'
import { App } from '../screens/App'
import { activateUpdate, isUpdateWaiting, keepOfflineCopy } from './serviceWorker'

const UPDATES = { isWaiting: isUpdateWaiting, activate: activateUpdate }

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root element')
createRoot(root).render(<App updates={UPDATES} />)
keepOfflineCopy()
if (new URLSearchParams(window.location.search).has('bench'))
  void import('./benchHook').then(({ offerBench }) => offerBench())

import './trustedTypes'

import { createRoot } from 'react-dom/client'
import '../ui/fonts.css'
import '../ui/theme.css'
import { App } from '../screens/App'
import { keepOfflineCopy } from './serviceWorker'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root element')
document.documentElement.dataset.theme = 'classroom'
createRoot(root).render(<App />)
keepOfflineCopy()
if (new URLSearchParams(window.location.search).has('bench'))
  void import('./benchHook').then(({ offerBench }) => offerBench())

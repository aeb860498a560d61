// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { activateUpdate, isUpdateWaiting } from './serviceWorker'
import { allowMarkup, allowScriptUrl } from './trustedTypes'

afterEach(() => vi.unstubAllGlobals())

describe('an update', () => {
  it('is not waiting where there are no service workers', async () => {
    vi.stubGlobal('navigator', {})
    expect(await isUpdateWaiting()).toBe(false)
    expect(await activateUpdate()).toBe(false)
  })

  it('waits until it is asked for, and then takes over', async () => {
    const worker = waitingWorker()
    vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => ({ waiting: worker }) } })
    expect(await isUpdateWaiting()).toBe(true)
    expect(worker.state).toBe('installed')
    expect(await activateUpdate()).toBe(true)
    expect(worker.state).toBe('activated')
  })
})

describe('the page’s policy', () => {
  it('lets nothing but emptiness become markup', () => {
    expect(allowMarkup('')).toBe('')
    expect(() => allowMarkup('<b>7</b>')).toThrow(TypeError)
  })

  it('lets nothing but our service worker be loaded by address', () => {
    expect(allowScriptUrl('./sw.js')).toBe('./sw.js')
    expect(() => allowScriptUrl('./other.js')).toThrow(TypeError)
    expect(() => allowScriptUrl('https://example.com/sw.js')).toThrow(TypeError)
  })
})

/** Does what a worker made by Workbox does with the one message it knows. */
function waitingWorker() {
  const worker = Object.assign(new EventTarget(), {
    state: 'installed',
    postMessage: ({ type }: { type: string }) => {
      if (type !== 'SKIP_WAITING') return
      worker.state = 'activated'
      worker.dispatchEvent(new Event('statechange'))
    },
  })
  return worker
}

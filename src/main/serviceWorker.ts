import { serviceWorkerUrl } from './trustedTypes'

/**
 * The copy of the app that works offline. A new version is fetched in the background and then waits: nothing here
 * reloads or replaces a running app, because a lesson may be open.
 */

/** Registers the service worker once the page has loaded, so that it never competes with the first screen. */
export function keepOfflineCopy(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const register = () => {
    // Some school networks and private windows refuse service workers; the app works without.
    navigator.serviceWorker.register(serviceWorkerUrl).catch(() => undefined)
  }
  if (document.readyState === 'complete') register()
  else window.addEventListener('load', register, { once: true })
}

/** True when a newer version is on this device and waits to be used. */
export async function isUpdateWaiting(): Promise<boolean> {
  return (await waitingWorker()) !== null
}

/**
 * Puts the waiting version in charge and resolves when it is; false when none waits. Call it only when asked to and
 * with no lesson open: the screens of the old version can no longer be fetched afterwards, so the caller then loads
 * the app again.
 */
export async function activateUpdate(): Promise<boolean> {
  const worker = await waitingWorker()
  if (!worker) return false
  const inCharge = new Promise<void>((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve()
    })
  })
  worker.postMessage({ type: 'SKIP_WAITING' })
  await inCharge
  return true
}

async function waitingWorker(): Promise<ServiceWorker | null> {
  if (!('serviceWorker' in navigator)) return null
  const registration = await navigator.serviceWorker.getRegistration()
  return registration?.waiting ?? null
}

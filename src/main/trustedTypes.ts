/**
 * The app runs under Trusted Types: the page turns no text into markup or code, save what this one policy lets
 * through. It must be imported before anything that touches the page.
 */

/** The part of the browser's interface used here; the DOM types do not know it yet. */
interface TrustedTypesFactory {
  createPolicy: (
    name: string,
    rules: { createHTML: (markup: string) => string; createScriptURL: (url: string) => string },
  ) => unknown
}

export const serviceWorkerUrl = new URL('./sw.js', document.baseURI).href

/** Konva empties its container by setting innerHTML to nothing; no other markup is wanted. */
export function allowMarkup(markup: string): string {
  if (markup === '') return markup
  throw new TypeError('Small Steps does not turn text into markup.')
}

/** The only script loaded by address is our own service worker. */
export function allowScriptUrl(url: string): string {
  if (new URL(url, document.baseURI).href === serviceWorkerUrl) return url
  throw new TypeError(`Small Steps does not load scripts from ${url}.`)
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory }
// Without createScript in it, the policy refuses text as code.
trustedTypes?.createPolicy('default', { createHTML: allowMarkup, createScriptURL: allowScriptUrl })

/** Calls when the page may be about to go: a tablet sends it away without any other word. Returns what ends it. */
export function onLeaving(save: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined
  function saveWhenHidden(): void {
    if (document.visibilityState === 'hidden') save()
  }
  document.addEventListener('visibilitychange', saveWhenHidden)
  window.addEventListener('pagehide', save)
  return () => {
    document.removeEventListener('visibilitychange', saveWhenHidden)
    window.removeEventListener('pagehide', save)
  }
}

// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

let stop: () => void = () => undefined

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(() => {
  stop()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the settings', () => {
  it('are read at the start', async () => {
    await (await import('../storage/settings')).keepSettings({ mirrored: true, theme: 'high-contrast' })
    const useSettings = await start()
    await vi.waitFor(() => expect(useSettings.getState().settings.mirrored).toBe(true))
    expect(useSettings.getState().resolvedTheme).toBe('high-contrast')
  })

  it('hold at once and are kept', async () => {
    const { loadSettings } = await import('../storage/settings')
    const useSettings = await start()
    useSettings.getState().change({ halfSpeed: true })
    useSettings.getState().change({ exchange: 'off' })
    expect(useSettings.getState().settings).toMatchObject({ halfSpeed: true, exchange: 'off' })
    await vi.waitFor(async () =>
      expect(await loadSettings()).toMatchObject({ halfSpeed: true, exchange: 'off' }),
    )
    expect(useSettings.getState().isKept).toBe(true)
  })

  it('chosen before the first answer are joined with those kept before', async () => {
    await (await import('../storage/settings')).keepSettings({ mirrored: true })
    const useSettings = await start()
    useSettings.getState().change({ halfSpeed: true })
    const shown: boolean[] = []
    useSettings.subscribe(({ settings }) => shown.push(settings.halfSpeed))
    await vi.waitFor(() =>
      expect(useSettings.getState().settings).toMatchObject({ mirrored: true, halfSpeed: true }),
    )
    expect(shown).not.toContain(false)
  })

  it('follow another tab', async () => {
    const useSettings = await start()
    const ours = await import('../storage/settings')
    vi.resetModules()
    const theirs = await import('../storage/settings')
    expect(theirs).not.toBe(ours)
    await theirs.keepSettings({ mirrored: true })
    await vi.waitFor(() => expect(useSettings.getState().settings.mirrored).toBe(true))
  })

  it('do not give way to another tab while they are not kept', async () => {
    const { keepSettings } = await import('../storage/settings')
    const useSettings = await start()
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    useSettings.getState().change({ halfSpeed: true })
    await vi.waitFor(() => expect(useSettings.getState().isKept).toBe(false))
    await keepSettings({ mirrored: true })
    const otherTab = new BroadcastChannel('small-steps')
    otherTab.postMessage({ kind: 'saved', store: 'settings', key: 'board' })
    await vi.waitFor(() => expect(useSettings.getState().settings.mirrored).toBe(true))
    expect(useSettings.getState().settings.halfSpeed).toBe(true)
    otherTab.close()
  })

  it('hold for this visit when the device keeps nothing, and are kept once it does', async () => {
    const device = indexedDB
    vi.stubGlobal('indexedDB', undefined)
    const useSettings = await start()
    useSettings.getState().change({ mirrored: true })
    await vi.waitFor(() => expect(useSettings.getState().isKept).toBe(false))
    expect(useSettings.getState().settings.mirrored).toBe(true)
    vi.stubGlobal('indexedDB', device)
    useSettings.getState().change({ halfSpeed: true })
    await vi.waitFor(() => expect(useSettings.getState().isKept).toBe(true))
    const { loadSettings } = await import('../storage/settings')
    expect(await loadSettings()).toMatchObject({ mirrored: true, halfSpeed: true })
  })
})

describe('the theme', () => {
  it.each(['(prefers-contrast: more)', '(forced-colors: active)'])('follows %s live', async (asked) => {
    const device = stubMedia()
    const useSettings = await start()
    expect(useSettings.getState().resolvedTheme).toBe('classroom')
    device.turn(asked, true)
    expect(useSettings.getState().resolvedTheme).toBe('high-contrast')
    useSettings.getState().change({ theme: 'classroom' })
    expect(useSettings.getState().resolvedTheme).toBe('classroom')
    useSettings.getState().change({ theme: 'system' })
    device.turn(asked, false)
    expect(useSettings.getState().resolvedTheme).toBe('classroom')
    stop()
    device.turn(asked, true)
    expect(useSettings.getState().resolvedTheme).toBe('classroom')
  })
})

async function start() {
  const { startSettings, useSettings } = await import('./settings')
  stop = startSettings()
  return useSettings
}

function stubMedia() {
  const queries = new Map<string, EventTarget & { matches: boolean }>()
  function matchMedia(query: string) {
    const known = queries.get(query) ?? Object.assign(new EventTarget(), { matches: false })
    queries.set(query, known)
    return known
  }
  vi.stubGlobal('matchMedia', matchMedia)
  return {
    turn: (query: string, matches: boolean) => {
      const known = matchMedia(query)
      known.matches = matches
      known.dispatchEvent(new Event('change'))
    },
  }
}

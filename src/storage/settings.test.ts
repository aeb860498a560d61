import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { removeSaved } from './savedList'
import { loadText, type Place, saveText } from './savedTexts'
import { DEFAULT_SETTINGS, keepSettings, loadSettings } from './settings'

const place: Place = { store: 'settings', key: 'board' }

beforeEach(() => removeSaved(place))
afterEach(() => vi.restoreAllMocks())

describe('settings', () => {
  it('are the defaults at first, and come back as they were chosen', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS)
    await keepSettings({ theme: 'high-contrast', halfSpeed: true })
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'high-contrast', halfSpeed: true })
  })

  it('changed at once in two places are both kept', async () => {
    await Promise.all([keepSettings({ mirrored: true }), keepSettings({ exchange: 'off' })])
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, mirrored: true, exchange: 'off' })
  })

  it.each([
    ['[', DEFAULT_SETTINGS],
    ['null', DEFAULT_SETTINGS],
    ['[]', DEFAULT_SETTINGS],
    [`${'['.repeat(3000)}`, DEFAULT_SETTINGS],
    [`{"mirrored":true,"more":"${'x'.repeat(5000)}"}`, DEFAULT_SETTINGS],
    ['{"mirrored":true,"theme":"neon","volume":11}', { ...DEFAULT_SETTINGS, mirrored: true }],
  ])('read from %s are what can be known of them', async (text, settings) => {
    await saveText(place, text, '')
    expect(await loadSettings()).toEqual(settings)
  })

  it('that are damaged fall back, and may be chosen again', async () => {
    await keepSettings({ mirrored: true })
    const database = await openDB('small-steps')
    for (const record of await database.getAll('settings')) {
      await database.put('settings', { ...record, hash: '' })
    }
    database.close()
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS)
    await keepSettings({ halfSpeed: true })
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, halfSpeed: true })
  })

  it('that cannot be read are never replaced', async () => {
    await keepSettings({ mirrored: true })
    vi.spyOn(IDBDatabase.prototype, 'transaction')
      .mockImplementationOnce(failing)
      .mockImplementationOnce(failing)
    expect(await loadSettings()).toBeNull()
    await expect(keepSettings({ halfSpeed: true })).rejects.toThrow('could not be read')
    expect(await loadText(place)).toMatchObject({ text: expect.stringContaining('"mirrored":true') })
  })
})

function failing(): never {
  throw new DOMException('', 'UnknownError')
}

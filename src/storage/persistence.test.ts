import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
})
afterEach(() => vi.unstubAllGlobals())

describe('asking to keep', () => {
  it.each([
    ['kept', { persisted: true, persist: false }],
    ['kept', { persisted: false, persist: true }],
    ['may be cleared', { persisted: false, persist: false }],
  ])('is answered with "%s" by %o', async (answer, says) => {
    const storage = stubStorage(says)
    const { askToPersist } = await import('./persistence')
    expect(await askToPersist()).toBe(answer)
    expect(await askToPersist()).toBe(answer)
    expect(storage.persist.mock.calls.length).toBeLessThanOrEqual(1)
  })

  it('is unknown where the browser has no answer', async () => {
    vi.stubGlobal('navigator', {})
    const { askToPersist } = await import('./persistence')
    expect(await askToPersist()).toBe('unknown')
    stubStorage({ persisted: false, persist: false }).persist.mockRejectedValue(new Error('no'))
    expect(await askToPersist()).toBe('unknown')
  })
})

function stubStorage(says: { persisted: boolean; persist: boolean }) {
  const storage = {
    persisted: vi.fn<() => Promise<boolean>>().mockResolvedValue(says.persisted),
    persist: vi.fn<() => Promise<boolean>>().mockResolvedValue(says.persist),
  }
  vi.stubGlobal('navigator', { storage })
  return storage
}

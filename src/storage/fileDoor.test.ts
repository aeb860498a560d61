// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readFileText, saveTextAsFile } from './fileDoor'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('reading a file', () => {
  it('gives its text, however the letters fall into slices', async () => {
    const text = `a${'é½🧮'.repeat(20_000)}`
    expect(await readFileText(new Blob([text]), 1_000_000)).toEqual({ ok: true, text })
  })

  it('drops a byte order mark', async () => {
    const marked = new Blob([new Uint8Array([0xef, 0xbb, 0xbf]), '{}'])
    expect(await readFileText(marked, 100)).toEqual({ ok: true, text: '{}' })
  })

  it('refuses a big file unread', async () => {
    const file = new Blob(['x'.repeat(2_100_001)])
    const slice = vi.spyOn(file, 'slice')
    expect(await readFileText(file, 2_000_000)).toEqual({
      ok: false,
      reason: 'This file is too big: 2.2 MB, where 2 MB is the most.',
    })
    expect(slice).not.toHaveBeenCalled()
  })

  it('refuses what is no text at its first slice', async () => {
    const photo = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'x'.repeat(300_000)])
    const slice = vi.spyOn(photo, 'slice')
    expect(await readFileText(photo, 1_000_000)).toMatchObject({ ok: false })
    expect(slice).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['an empty file', new Blob([]), 'empty'],
    ['zeros', new Blob(['a\0b']), 'no plain text'],
    ['a letter cut off', new Blob([new Uint8Array([0x61, 0xc3])]), 'no plain text'],
  ])('refuses %s', async (_what, file, reason) => {
    expect(await readFileText(file, 100)).toMatchObject({
      ok: false,
      reason: expect.stringContaining(reason),
    })
  })

  it('says so when the file has gone', async () => {
    const file = new Blob(['{}'])
    vi.spyOn(file, 'slice').mockReturnValue({
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
    } as Blob)
    expect(await readFileText(file, 100)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('moved'),
    })
  })
})

describe('saving as a file', () => {
  it('is a download where there is no dialog, and frees its memory later', async () => {
    vi.useFakeTimers()
    const download = watchDownload()
    expect(await saveTextAsFile('Tens.json', '{}')).toEqual({ outcome: 'started' })
    expect(download.names).toEqual(['Tens.json'])
    expect(download.revoked).not.toHaveBeenCalled()
    expect(document.querySelector('a')).toBeNull()
    vi.advanceTimersByTime(60_000)
    expect(download.revoked).toHaveBeenCalledWith('blob:one')
  })

  it.each([
    ['Tens / ones: "why?".json', 'Tens ones why.json'],
    ['../../etc\u202e.json', 'etc.json'],
    ['.json', 'Small Steps.json'],
    ['', 'Small Steps'],
    [`${'é'.repeat(300)}.small-steps.json`, `${'é'.repeat(80)}.small-steps.json`],
  ])('names %j so that every computer takes it', async (name, taken) => {
    const download = watchDownload()
    await saveTextAsFile(name, '{}')
    expect(download.names).toEqual([taken])
  })

  it('writes where the person chose', async () => {
    const written: string[] = []
    stubPicker({ write: async (text) => void written.push(text), close: async () => void written.push('.') })
    expect(await saveTextAsFile('Tens.json', '{}')).toEqual({ outcome: 'saved' })
    expect(written).toEqual(['{}', '.'])
  })

  it('says why when the place does not take it', async () => {
    const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'))
    stubPicker({ write: full, close: async () => undefined })
    expect(await saveTextAsFile('Tens.json', '{}')).toEqual({
      outcome: 'failed',
      reason: 'There is no room left in that place. Choose another.',
    })
  })

  it.each([
    ['cancelled', 'AbortError'],
    ['started', 'SecurityError'],
  ])('is %s after a dialog that ends with %s', async (outcome, name) => {
    watchDownload()
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('', name)))
    expect(await saveTextAsFile('Tens.json', '{}')).toEqual({ outcome })
  })
})

function watchDownload() {
  const names: string[] = []
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one')
  const revoked = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  return { names, revoked }
}

function stubPicker(writable: { write: (text: string) => Promise<void>; close: () => Promise<void> }): void {
  vi.stubGlobal('showSaveFilePicker', async () => ({ createWritable: async () => writable }))
}

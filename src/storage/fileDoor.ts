export type FileRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string }

/** 'started' is a download: the browser does not say how it ends. */
export type FileSaved =
  | { readonly outcome: 'saved' | 'started' | 'cancelled' }
  | { readonly outcome: 'failed'; readonly reason: string }

/** Not in TypeScript's own types, since not every browser has it. */
type FilePicker = (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>

const sliceBytes = 65_536
/** Safari reads from the address some time after the press. */
const revokeAfterMs = 60_000

/** To be called from a press: browsers open a file dialog for nothing else. */
export async function saveTextAsFile(name: string, text: string): Promise<FileSaved> {
  const suggestedName = fileNameOf(name)
  const pick = (window as { readonly showSaveFilePicker?: FilePicker }).showSaveFilePicker
  if (typeof pick !== 'function') return download(suggestedName, text)
  let handle: FileSystemFileHandle
  try {
    handle = await pick.call(window, { suggestedName })
  } catch (error) {
    // Schools may forbid the dialog, and frames have none: the download still works.
    return isNamed(error, 'AbortError') ? { outcome: 'cancelled' } : download(suggestedName, text)
  }
  try {
    const writable = await handle.createWritable()
    await writable.write(text)
    await writable.close() // only now does the file take the place of an older one
    return { outcome: 'saved' }
  } catch (error) {
    const reason = isNamed(error, 'QuotaExceededError')
      ? 'There is no room left in that place. Choose another.'
      : 'The file could not be written there. Choose another place.'
    return { outcome: 'failed', reason }
  }
}

/** The whole text, or a sentence that says why not. Stops at the first byte that is no text. */
export async function readFileText(file: Blob, limitBytes: number): Promise<FileRead> {
  if (file.size > limitBytes) {
    const [size, limit] = [sizeInWords(file.size), sizeInWords(limitBytes)]
    return { ok: false, reason: `This file is too big: ${size}, where ${limit} is the most.` }
  }
  if (file.size === 0) return { ok: false, reason: 'This file is empty.' }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  for (let from = 0; from < file.size; from += sliceBytes) {
    let bytes: ArrayBuffer
    try {
      bytes = await file.slice(from, from + sliceBytes).arrayBuffer()
    } catch {
      return {
        ok: false,
        reason: 'This file could not be read. It may have been moved or changed: choose it again.',
      }
    }
    try {
      const part = decoder.decode(bytes, { stream: from + sliceBytes < file.size })
      if (part.includes('\0')) return NO_TEXT
      text += part
    } catch {
      return NO_TEXT
    }
  }
  return { ok: true, text }
}

const NO_TEXT: FileRead = {
  ok: false,
  reason:
    'This file holds no plain text, so it cannot be a lesson. Choose a file that was saved from Small Steps.',
}

function download(name: string, text: string): FileSaved {
  const type = name.endsWith('.json') ? 'application/json' : 'text/plain'
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.hidden = true
  document.body.append(link) // older Firefox presses only what is in the page
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), revokeAfterMs)
  return { outcome: 'started' }
}

/** What Windows, macOS and Android all take as a name; the ending stays. */
function fileNameOf(name: string): string {
  const clean = name.replace(/[\p{Cc}\p{Cf}\s\\/:*?"<>|]+/gu, ' ').trim()
  const [, stem = clean, ending = ''] = /^(.*?)((?:\.[A-Za-z0-9-]{1,12}){0,2})$/u.exec(clean) ?? []
  const short = Array.from(stem).slice(0, 80).join('')
  return `${short.replace(/^[. ]+|[. ]+$/g, '') || 'Small Steps'}${ending}`
}

function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`
  return `${Math.ceil(bytes / 100_000) / 10} MB`
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name
}

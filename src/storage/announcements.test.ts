import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Announcement, onAnnouncement } from './announcements'
import { saveText } from './savedTexts'

const otherTab = new BroadcastChannel('small-steps')
afterEach(() => {
  otherTab.onmessage = null
})

describe('an announcement', () => {
  it('tells other tabs of a save once it is durable', async () => {
    const heard: unknown[] = []
    otherTab.onmessage = (event: MessageEvent<unknown>) => heard.push(event.data)
    await saveText({ store: 'sessions', key: 'tens' }, 'text', '')
    await vi.waitFor(() => expect(heard).toEqual([{ kind: 'saved', store: 'sessions', key: 'tens' }]))
  })

  it('of an unknown kind is not heard', async () => {
    const heard: Announcement[] = []
    const stop = onAnnouncement((said) => heard.push(said))
    for (const said of [null, 'saved', { kind: 'erase' }, { kind: 'saved', store: 'pupils', key: 'a' }]) {
      otherTab.postMessage(said)
    }
    otherTab.postMessage({ kind: 'taken', key: 'tens' })
    await vi.waitFor(() => expect(heard).toEqual([{ kind: 'taken', key: 'tens' }]))
    stop()
  })
})

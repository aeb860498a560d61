import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Autosave, type AutosaveOptions, createAutosave, type SavingState } from './autosave'

let open: Autosave[] = []
let keys = 0

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  for (const autosave of open) autosave.dispose()
  open = []
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('autosave', () => {
  it('saves once for many changes, and no later than 250 ms after the first', async () => {
    const { autosave, saved, edit } = begin()
    for (let n = 1; n <= 5; n++) {
      edit(`edit ${n}`)
      await vi.advanceTimersByTimeAsync(49)
    }
    expect(saved).toEqual([])
    await vi.advanceTimersByTimeAsync(5)
    expect(saved).toEqual(['edit 5'])
    await autosave.whenSaved()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(saved).toEqual(['edit 5'])
  })

  it('says saved only once the last change is durable', async () => {
    const { states, edit, finish } = begin({ isSlow: true })
    edit('one')
    expect(states).toEqual([{ state: 'saving' }])
    await vi.advanceTimersByTimeAsync(250)
    edit('two')
    await finish()
    expect(states).toEqual([{ state: 'saving' }])
    await finish()
    expect(states).toEqual([{ state: 'saving' }, { state: 'saved' }])
  })

  it('never overlaps two saves, and the latest change wins', async () => {
    const { autosave, begun, edit, finish } = begin({ isSlow: true })
    edit('one')
    autosave.flush()
    edit('two')
    autosave.flush()
    edit('three')
    autosave.flush()
    await vi.advanceTimersByTimeAsync(1000)
    expect(begun).toEqual(['one'])
    await finish()
    expect(begun).toEqual(['one', 'three'])
    await finish()
    await autosave.whenSaved()
  })

  it('waits for another autosave of the same key', async () => {
    const first = begin({ isSlow: true, key: 'same' })
    const second = begin({ isSlow: true, key: 'same' })
    first.edit('one')
    first.autosave.dispose()
    second.edit('two')
    second.autosave.flush()
    await vi.advanceTimersByTimeAsync(0)
    expect(second.begun).toEqual([])
    await first.finish()
    expect(second.begun).toEqual(['two'])
    await second.finish()
    expect(second.states.at(-1)).toEqual({ state: 'saved' })
  })

  it('answers who waits for a change, though others follow it', async () => {
    const { autosave, edit, finish } = begin({ isSlow: true })
    const order: string[] = []
    edit('one')
    void autosave.whenSaved().then(() => order.push('one'))
    autosave.flush()
    edit('two')
    void autosave.whenSaved().then(() => order.push('two'))
    await finish()
    expect(order).toEqual([])
    await finish()
    expect(order).toEqual(['one', 'two'])
  })
})

describe('a save that fails', () => {
  it('says why, stays not saved through further changes, and tries again ever more slowly', async () => {
    const { autosave, states, begun, edit, failWith } = begin()
    failWith(new DOMException('', 'QuotaExceededError'))
    edit('one')
    await vi.advanceTimersByTimeAsync(250)
    const full: SavingState = { state: 'not-saved', reason: 'This device has no room left.' }
    expect(states).toEqual([{ state: 'saving' }, full])
    await vi.advanceTimersByTimeAsync(999)
    expect(begun).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(begun).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(2000)
    expect(begun).toHaveLength(3)
    edit('two')
    expect(states).toEqual([{ state: 'saving' }, full])
    failWith(null)
    await vi.advanceTimersByTimeAsync(250)
    await autosave.whenSaved()
    expect(states).toEqual([{ state: 'saving' }, full, { state: 'saved' }])
    expect(begun.at(-1)).toBe('two')
  })

  it('may be the fault of the writing', async () => {
    const { autosave, states, edit, failWriting } = begin()
    failWriting(true)
    edit('one')
    autosave.flush()
    await vi.advanceTimersByTimeAsync(0)
    expect(states.at(-1)).toMatchObject({ state: 'not-saved' })
    failWriting(false)
    autosave.flush()
    await autosave.whenSaved()
  })

  it('may be one that never ends', async () => {
    const { states, edit, finish } = begin({ isSlow: true })
    edit('one')
    await vi.advanceTimersByTimeAsync(6000)
    expect(states.at(-1)).toEqual({ state: 'not-saved', reason: 'Saving is taking longer than it should.' })
    await finish()
    expect(states.at(-1)).toEqual({ state: 'saved' })
  })

  it('is told to those who wait, once it was the last', async () => {
    const { autosave, edit, failWith } = begin()
    failWith(new Error('gone'))
    edit('one')
    const waiting = autosave.whenSaved().catch(String)
    autosave.dispose()
    expect(await waiting).toBe('Error: gone')
    await expect(autosave.whenSaved()).rejects.toThrow('gone')
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a page that leaves', () => {
  it.each(['visibilitychange', 'pagehide'])('is saved at once on %s', async (event) => {
    const page = stubPage()
    const { autosave, begun, edit } = begin()
    edit('one')
    page.leave(event)
    expect(begun).toEqual(['one'])
    await autosave.whenSaved()
    page.leave(event)
    expect(begun).toEqual(['one'])
    autosave.dispose()
    edit('two')
    expect(begun).toEqual(['one', 'two'])
  })

  it('is not saved by coming back', () => {
    const page = stubPage()
    const { begun, edit } = begin()
    edit('one')
    page.comeBack()
    expect(begun).toEqual([])
  })
})

interface Situation {
  readonly key?: string
  /** Saves end only by finish(). */
  readonly isSlow?: boolean
}

function begin({ key = `key ${(keys += 1)}`, isSlow = false }: Situation = {}) {
  const begun: string[] = []
  const saved: string[] = []
  const states: SavingState[] = []
  let text = ''
  let failure: unknown = null
  let isUnwritable = false
  let end: () => void = () => undefined
  const options: AutosaveOptions = {
    key,
    write: () => {
      if (isUnwritable) throw new Error('It has no text.')
      return text
    },
    save: async (now) => {
      begun.push(now)
      if (isSlow) await new Promise<void>((resolve) => (end = resolve))
      if (failure !== null) throw failure
      saved.push(now)
    },
    onState: (state) => states.push(state),
  }
  const autosave = createAutosave(options)
  open.push(autosave)
  return {
    autosave,
    begun,
    saved,
    states,
    edit: (now: string) => {
      text = now
      autosave.changed()
    },
    finish: async () => {
      end()
      await vi.advanceTimersByTimeAsync(0)
    },
    failWith: (next: unknown) => (failure = next),
    failWriting: (next: boolean) => (isUnwritable = next),
  }
}

function stubPage() {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  const pane = new EventTarget()
  vi.stubGlobal('document', page)
  vi.stubGlobal('window', pane)
  return {
    leave: (event: string) => {
      page.visibilityState = 'hidden'
      page.dispatchEvent(new Event(event))
      pane.dispatchEvent(new Event(event))
    },
    comeBack: () => page.dispatchEvent(new Event('visibilitychange')),
  }
}

import { onLeaving } from './leaving'
import { storageProblem } from './problem'
import { inTurn } from './turns'

/** Always true: a change is not saved before it is durable. */
export type SavingState =
  | { readonly state: 'saved' | 'saving' }
  | { readonly state: 'not-saved'; readonly reason: string }

export interface AutosaveOptions {
  /** Two autosaves with one key wait for each other. */
  readonly key: string
  /** The newest text, asked for when a save begins. */
  readonly write: () => string
  readonly save: (text: string) => Promise<void>
  /** From the first change that is not saved. */
  readonly delayMs?: number
  readonly onState?: (state: SavingState) => void
}

export interface Autosave {
  /** There is something new to save. */
  readonly changed: () => void
  /** Saves now what is not saved. */
  readonly flush: () => void
  /** Resolves when every change up to now is durable. Rejects only when it was disposed and the last save failed. */
  readonly whenSaved: () => Promise<void>
  /** Saves what is not saved, once, and then no more. */
  readonly dispose: () => void
}

const retryMs = { first: 1000, longest: 30_000 }
const slowMs = 5000
const SLOW: SavingState = { state: 'not-saved', reason: 'Saving is taking longer than it should.' }

/** Saves soon after each change, when the page goes, and again after a failure. */
export function createAutosave({ key, write, save, delayMs = 250, onState }: AutosaveOptions): Autosave {
  let changes = 0
  let savedChanges = 0
  let failures = 0
  /** Of the last save, null when it went well. */
  let failure: unknown = null
  let isRunning = false
  let isDisposed = false
  let shown: SavingState = { state: 'saved' }
  let timer: ReturnType<typeof setTimeout> | null = null
  let isRetry = false
  let waiting: Waiting[] = []

  function tell(state: SavingState): void {
    if (state.state === shown.state && reasonOf(state) === reasonOf(shown)) return
    shown = state
    onState?.(state)
  }

  function changed(): void {
    changes += 1
    if (isDisposed) flush()
    else if (!isRunning && (timer === null || isRetry)) schedule(delayMs)
    // After a failure nothing is well again until a save has succeeded.
    if (shown.state === 'saved') tell({ state: 'saving' })
  }

  function schedule(inMs: number, isAnotherTry = false): void {
    if (timer !== null) clearTimeout(timer)
    isRetry = isAnotherTry
    timer = setTimeout(flush, inMs)
  }

  function flush(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (!isRunning && savedChanges < changes) void run()
  }

  async function run(): Promise<void> {
    isRunning = true
    do failure = await saveOnce()
    while (savedChanges < changes && failure === null)
    isRunning = false
    failures = failure === null ? 0 : failures + 1
    if (failures > 0 && !isDisposed) {
      schedule(Math.min(retryMs.first * 2 ** (failures - 1), retryMs.longest), true)
    }
    answer()
    tell(failure === null ? { state: 'saved' } : { state: 'not-saved', reason: storageProblem(failure) })
  }

  /** Gives what went wrong, or null. */
  async function saveOnce(): Promise<unknown> {
    const slow = setTimeout(() => tell(SLOW), slowMs)
    try {
      let reached = 0
      await inTurn(`autosave ${key}`, async () => {
        reached = changes
        await save(write())
      })
      savedChanges = reached
      return null
    } catch (error) {
      return error ?? new Error('The save failed without a reason.')
    } finally {
      clearTimeout(slow)
    }
  }

  function answer(): void {
    const asked = waiting
    waiting = []
    for (const one of asked) {
      if (one.until <= savedChanges) one.resolve()
      else if (isDisposed) one.reject(failure)
      else waiting.push(one)
    }
  }

  function whenSaved(): Promise<void> {
    if (savedChanges === changes) return Promise.resolve()
    if (isDisposed && !isRunning) return Promise.reject(failure)
    return new Promise((resolve, reject) => waiting.push({ until: changes, resolve, reject }))
  }

  const stayed = onLeaving(flush)
  function dispose(): void {
    isDisposed = true
    stayed()
    flush()
  }

  return { changed, flush, whenSaved, dispose }
}

function reasonOf(state: SavingState): string | null {
  return state.state === 'not-saved' ? state.reason : null
}

interface Waiting {
  readonly until: number
  readonly resolve: () => void
  readonly reject: (failure: unknown) => void
}

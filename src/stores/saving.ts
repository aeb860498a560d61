import { create } from 'zustand'
import { type Autosave, createAutosave, type SavingState } from '../storage/autosave'
import { holdLesson, type LessonHold } from '../storage/lessonHold'
import { askToPersist } from '../storage/persistence'
import { listSaved } from '../storage/savedList'
import { allowSaving, type Loaded, loadText, type Place, saveText } from '../storage/savedTexts'

/** What a lesson's session was when it was last saved. */
export interface SavedSession {
  readonly lesson: string
  /** Counted from 1. */
  readonly step: number
}

interface Saving {
  /** Always true: never "saved" before it is. */
  readonly state: SavingState
  /** False while another tab writes this lesson: what is done here is not kept. */
  readonly isWriter: boolean
  /** The other tab has gone: opening the lesson again here would keep it here. */
  readonly hasWriterGone: boolean
  readonly sessions: readonly SavedSession[]
  listSessions: () => Promise<void>
}

export const useSaving = create<Saving>((set) => ({
  state: { state: 'saved' },
  isWriter: true,
  hasWriterGone: false,
  sessions: [],
  async listSessions() {
    // A device that keeps nothing has nothing to list, and says so when it is asked to save.
    const cards = await listSaved('sessions').catch(() => [])
    set({ sessions: cards.map(({ key, label }) => ({ lesson: key, step: Number(label) || 1 })) })
  },
}))

const placeOf = (lesson: string) => ({ store: 'sessions', key: lesson }) as const
const FREE_BOARD = { store: 'boards', key: 'free board' } as const

export function loadSession(lesson: string): Promise<Loaded> {
  return loadText(placeOf(lesson))
}

/** After the class was told that what was kept cannot be read. */
export function startAfresh(lesson: string): void {
  allowSaving(placeOf(lesson))
}

export function loadFreeBoard(): Promise<Loaded> {
  return loadText(FREE_BOARD)
}

export function startFreeBoardAfresh(): void {
  allowSaving(FREE_BOARD)
}

/** A text that is being kept: an autosave once this tab may write, null when another tab does. */
interface Keeping {
  readonly lesson: string | null
  readonly autosave: Promise<Autosave | null>
}

let keeping: Keeping | null = null

/**
 * Keeps a session from now on: soon after each change, and at once when a step is left. Where another tab writes
 * this lesson, nothing is kept until that tab has gone. Returns what ends it.
 */
export function keepSession(lesson: string, write: () => { text: string; step: number }): () => void {
  return keep(placeOf(lesson), () => {
    const { text, step } = write()
    return { text, label: String(step) }
  })
}

/** Keeps the board without a lesson, in the same way. */
export function keepFreeBoard(write: () => string): () => void {
  return keep(FREE_BOARD, () => ({ text: write(), label: 'Free board' }))
}

function keep(place: Place, write: () => { text: string; label: string }): () => void {
  let isEnded = false
  let hold: LessonHold | null = null

  async function take(): Promise<Autosave | null> {
    hold = await holdLesson(place.key, (isThere) => {
      // A follower that saved now would write over what the other tab kept: it says so, and a person decides.
      useSaving.setState({ hasWriterGone: !isThere })
    })
    useSaving.setState({ isWriter: hold.isWriter, hasWriterGone: false })
    if (!hold.isWriter) return null
    let label = ''
    const autosave = createAutosave({
      key: place.key,
      write: () => {
        const written = write()
        label = written.label
        return written.text
      },
      save: (text) => saveText(place, text, label),
      onState: (state) => useSaving.setState({ state }),
    })
    if (!isEnded) autosave.changed()
    return autosave
  }

  const lesson = place.store === 'sessions' ? place.key : null
  const mine: Keeping = { lesson, autosave: take() }
  keeping = mine
  void mine.autosave.then((autosave) => autosave?.whenSaved()).then(askToPersist, () => undefined)
  return () => {
    isEnded = true
    if (keeping === mine) keeping = null
    void mine.autosave.then(async (autosave) => {
      autosave?.dispose()
      // The last save lands before another tab may write.
      await autosave?.whenSaved().catch(() => undefined)
      hold?.release()
    })
  }
}

/** The lesson that is kept now, or would be if another tab did not write it; null when there is none. */
export function keptLesson(): string | null {
  return keeping?.lesson ?? null
}

/** There is something new to save. */
export function keptChanged(): void {
  void keeping?.autosave.then((autosave) => autosave?.changed())
}

/** Saves now: a step was left. */
export function saveNow(): void {
  void keeping?.autosave.then((autosave) => autosave?.flush())
}

/** Resolves when the last change is durable. */
export async function whenSaved(): Promise<void> {
  const autosave = await keeping?.autosave
  await autosave?.whenSaved()
}

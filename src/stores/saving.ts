import { create } from 'zustand'
import { type Autosave, createAutosave, type SavingState } from '../storage/autosave'
import { holdLesson, type LessonHold } from '../storage/lessonHold'
import { askToPersist } from '../storage/persistence'
import { listSaved } from '../storage/savedList'
import { allowSaving, type Loaded, loadText, saveText } from '../storage/savedTexts'

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
  readonly sessions: readonly SavedSession[]
  listSessions: () => Promise<void>
}

export const useSaving = create<Saving>((set) => ({
  state: { state: 'saved' },
  isWriter: true,
  sessions: [],
  async listSessions() {
    // A device that keeps nothing has nothing to list, and says so when it is asked to save.
    const cards = await listSaved('sessions').catch(() => [])
    set({ sessions: cards.map(({ key, label }) => ({ lesson: key, step: Number(label) || 1 })) })
  },
}))

const placeOf = (lesson: string) => ({ store: 'sessions', key: lesson }) as const

export function loadSession(lesson: string): Promise<Loaded> {
  return loadText(placeOf(lesson))
}

/** After the class was told that what was kept cannot be read. */
export function startAfresh(lesson: string): void {
  allowSaving(placeOf(lesson))
}

let autosave: Autosave | null = null
let hold: LessonHold | null = null

/** Keeps a session from now on: soon after each change, and at once when asked. Returns what ends it. */
export function keepSession(lesson: string, write: () => { text: string; step: number }): () => void {
  let isEnded = false
  void holdLesson(lesson, () => undefined).then((held) => {
    if (isEnded) return held.release()
    hold = held
    useSaving.setState({ isWriter: held.isWriter, state: { state: 'saved' } })
    if (!held.isWriter) return
    autosave = createAutosave({
      key: lesson,
      write: () => write().text,
      save: (text) => saveText(placeOf(lesson), text, String(write().step)),
      onState: (state) => useSaving.setState({ state }),
    })
    autosave.changed()
    void autosave
      .whenSaved()
      .then(askToPersist)
      .catch(() => undefined)
  })
  return () => {
    isEnded = true
    autosave?.dispose()
    autosave = null
    hold?.release()
    hold = null
  }
}

/** There is something new to save. */
export function sessionChanged(): void {
  autosave?.changed()
}

/** Saves now: a step was left. */
export function saveNow(): void {
  autosave?.flush()
}

/** Resolves when the last change is durable. */
export function whenSaved(): Promise<void> {
  return autosave?.whenSaved() ?? Promise.resolve()
}

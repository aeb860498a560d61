import { create } from 'zustand'
import type { Lesson } from '../lesson/lesson'
import type { Problem } from '../lesson/problem'
import type { LessonReading } from '../lesson/readLesson'
import { shippedLesson } from '../lesson/shippedLesson'
import { kindsNamedIn, loadKinds } from '../manipulatives/registry'
import { kindsOnSteps } from '../session/session'
import { listSaved } from '../storage/savedList'
import { loadText, type Place, saveText } from '../storage/savedTexts'

/** Where the shipped lessons are served from, by file. */
const SHIPPED = import.meta.glob<string>('/lessons/*.lesson.json', {
  query: '?url',
  import: 'default',
  eager: true,
})

interface Library {
  readonly lessons: readonly Lesson[]
  readonly isLoaded: boolean
  /** What was wrong with a file that was not opened. */
  readonly refused: { readonly name: string; readonly problems: readonly Problem[] } | null
  /** Brings every lesson there is, for the library. */
  load: () => Promise<void>
  /** Brings one lesson: a shipped one, or one that was opened from a file here. False when there is none of that id. */
  loadLesson: (id: string) => Promise<boolean>
  /** Reads a lesson's text by the one door; the lesson, or null when it was refused. */
  openText: (name: string, text: string) => Promise<Lesson | null>
  refuse: (name: string, problems: readonly Problem[]) => void
  forgive: () => void
}

/** The lessons at hand: the shipped ones, and those opened from a file. */
export const useLibrary = create<Library>((set, get) => {
  /** Lessons that were asked for and are not here yet: nobody brings one twice. */
  const coming = new Map<string, Promise<boolean>>()

  async function bring(id: string): Promise<boolean> {
    const isHere = () => get().lessons.some(({ metadata }) => metadata.id === id)
    if (isHere()) return true
    const url = SHIPPED[`/lessons/${id}.lesson.json`]
    const lesson = url === undefined ? await openedLesson(id) : await fetchLesson(url)
    if (lesson && !isHere()) set(({ lessons }) => ({ lessons: [...lessons, lesson] }))
    return isHere()
  }

  return {
    lessons: [],
    isLoaded: false,
    refused: null,
    async load() {
      if (get().isLoaded) return
      // A device that keeps nothing still has the shipped lessons.
      const opened = await listSaved('lessons').catch(() => [])
      const ids = [...Object.keys(SHIPPED).map(idOf), ...opened.map(({ key }) => key)]
      await Promise.all(ids.map((id) => get().loadLesson(id)))
      set(({ lessons }) => ({ lessons: [...lessons].sort(byYear), isLoaded: true }))
    },
    loadLesson(id) {
      const known = coming.get(id)
      if (known) return known
      const asked = bring(id).finally(() => coming.delete(id))
      coming.set(id, asked)
      return asked
    },
    async openText(name, text) {
      const reading = await readWithKinds(text)
      if (!reading.ok) {
        set({ refused: { name, problems: reading.problems } })
        return null
      }
      const { lesson } = reading
      void keepOpened(lesson, text)
      set(({ lessons }) => ({
        lessons: [...lessons.filter(({ metadata }) => metadata.id !== lesson.metadata.id), lesson],
      }))
      return lesson
    },
    refuse: (name, problems) => set({ refused: { name, problems } }),
    forgive: () => set({ refused: null }),
  }
})

function idOf(path: string): string {
  return path.slice('/lessons/'.length, -'.lesson.json'.length)
}

function byYear(a: Lesson, b: Lesson): number {
  return a.metadata.year - b.metadata.year || a.metadata.title.localeCompare(b.metadata.title)
}

/**
 * A shipped lesson, with the manipulatives of its first board: those of the other steps come before they are needed.
 * One that cannot be fetched or read is left out: the others are still there.
 */
async function fetchLesson(url: string): Promise<Lesson | null> {
  try {
    const response = await fetch(url)
    const lesson = shippedLesson(await response.text())
    await loadKinds(kindsOnSteps(lesson, 0, 0))
    return lesson
  } catch {
    return null
  }
}

const openedPlace = (id: string): Place => ({ store: 'lessons', key: id })

/** A lesson from a file is still here after a reload. Of a shipped one the device has its own. */
async function keepOpened({ metadata }: Lesson, text: string): Promise<void> {
  if (SHIPPED[`/lessons/${metadata.id}.lesson.json`] !== undefined) return
  const place = openedPlace(metadata.id)
  // Without room for it the lesson is taught all the same, and its file is where it was.
  await loadText(place)
    .then(() => saveText(place, text, metadata.title))
    .catch(() => undefined)
}

async function openedLesson(id: string): Promise<Lesson | null> {
  const { text } = await loadText(openedPlace(id))
  if (text === null) return null
  const reading = await readWithKinds(text)
  return reading.ok && reading.lesson.metadata.id === id ? reading.lesson : null
}

/** The one door, which shipped lessons need not wait for, once the manipulatives that the text speaks of are there. */
async function readWithKinds(text: string): Promise<LessonReading> {
  const [{ readLesson }] = await Promise.all([import('../lesson/readLesson'), loadKinds(kindsNamedIn(text))])
  return readLesson(text)
}

import { create } from 'zustand'
import type { Lesson } from '../lesson/lesson'
import type { Problem } from '../lesson/problem'
import { type LessonReading, readLesson } from '../lesson/readLesson'
import { kindsNamedIn, loadKinds } from '../manipulatives/registry'

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
  /** Brings every shipped lesson, for the library. */
  load: () => Promise<void>
  /** Brings one shipped lesson. False when there is none of that id. */
  loadLesson: (id: string) => Promise<boolean>
  /** Reads a lesson's text by the one door; the lesson, or null when it was refused. */
  openText: (name: string, text: string) => Promise<Lesson | null>
  refuse: (name: string, problems: readonly Problem[]) => void
  forgive: () => void
}

/** The lessons at hand: the shipped ones, and those opened from a file. */
export const useLibrary = create<Library>((set, get) => ({
  lessons: [],
  isLoaded: false,
  refused: null,
  async load() {
    if (get().isLoaded) return
    await Promise.all(Object.keys(SHIPPED).map((path) => get().loadLesson(idOf(path))))
    set(({ lessons }) => ({ lessons: [...lessons].sort(byYear), isLoaded: true }))
  },
  async loadLesson(id) {
    const isHere = () => get().lessons.some(({ metadata }) => metadata.id === id)
    const url = SHIPPED[`/lessons/${id}.lesson.json`]
    if (isHere() || url === undefined) return isHere()
    const lesson = await fetchLesson(url)
    if (lesson && !isHere()) set(({ lessons }) => ({ lessons: [...lessons, lesson] }))
    return isHere()
  },
  async openText(name, text) {
    const reading = await readWithKinds(text)
    if (!reading.ok) {
      set({ refused: { name, problems: reading.problems } })
      return null
    }
    const { lesson } = reading
    set(({ lessons }) => ({
      lessons: [...lessons.filter(({ metadata }) => metadata.id !== lesson.metadata.id), lesson],
    }))
    return lesson
  },
  refuse: (name, problems) => set({ refused: { name, problems } }),
  forgive: () => set({ refused: null }),
}))

function idOf(path: string): string {
  return path.slice('/lessons/'.length, -'.lesson.json'.length)
}

function byYear(a: Lesson, b: Lesson): number {
  return a.metadata.year - b.metadata.year || a.metadata.title.localeCompare(b.metadata.title)
}

/** A shipped lesson that cannot be fetched or read is left out: the others are still there. */
async function fetchLesson(url: string): Promise<Lesson | null> {
  try {
    const response = await fetch(url)
    const reading = await readWithKinds(await response.text())
    return reading.ok ? reading.lesson : null
  } catch {
    return null
  }
}

/** The one door, once the manipulatives that the text speaks of are there. */
async function readWithKinds(text: string): Promise<LessonReading> {
  await loadKinds(kindsNamedIn(text))
  return readLesson(text)
}

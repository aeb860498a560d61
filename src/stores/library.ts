import { create } from 'zustand'
import type { Lesson } from '../lesson/lesson'
import type { Problem } from '../lesson/problem'
import { readLesson } from '../lesson/readLesson'

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
  load: () => Promise<void>
  /** Reads a lesson's text by the one door; the lesson, or null when it was refused. */
  openText: (name: string, text: string) => Lesson | null
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
    const lessons = await Promise.all(Object.entries(SHIPPED).map(fetchLesson))
    set(({ lessons: opened }) => ({
      lessons: [...lessons.flatMap((lesson) => lesson ?? []), ...opened],
      isLoaded: true,
    }))
  },
  openText(name, text) {
    const reading = readLesson(text)
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

/** A shipped lesson that cannot be fetched or read is left out: the others are still there. */
async function fetchLesson([, url]: [string, string]): Promise<Lesson | null> {
  try {
    const response = await fetch(url)
    const reading = readLesson(await response.text())
    return reading.ok ? reading.lesson : null
  } catch {
    return null
  }
}

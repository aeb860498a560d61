/** What a lesson file may hold at most. Generous for teachers, small enough that no file can stop the app. */
export const LIMITS = {
  /** Characters of the whole text. */
  characters: 2_000_000,
  /** Lists and objects inside one another. */
  depth: 40,
  /** Values of the whole file, lists and objects counted. */
  values: 400_000,
  /** Entries of one list. */
  entries: 6000,
  /** Named things of one object. */
  keys: 220,
  /** Problems told at once. */
  problems: 50,
  steps: 200,
  pieces: 60,
  /** On one board. */
  tokens: 2000,
  counter: 1_000_000_000,
} as const

/** Corners of pieces and points of strokes, in board units. The stage is 1824 × 704. */
export const COORDINATES = { least: -2000, most: 4000 } as const

export const LESSON_FORMAT = 'small-steps-lesson'
export const LESSON_VERSION = 1
export const LESSON_SCHEMA = 'https://small-steps.example/schema/lesson-1.json'

/** What a file of pages without a lesson may hold at most: as many full boards as it may have pages. */
export const PAGES_LIMITS = { pages: 20, characters: 8_000_000, values: 1_600_000 } as const

export const PAGES_FORMAT = 'small-steps-board'
export const PAGES_VERSION = 2
export const PAGES_SCHEMA = 'https://small-steps.example/schema/board-2.json'

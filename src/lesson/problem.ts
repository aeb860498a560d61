/** Something wrong in a file: where, what, and what to do. Each but the place is a whole sentence. */
export interface Problem {
  /** "Episode 2, step 3, ten frame A" */
  readonly place: string
  readonly sentence: string
  readonly remedy: string
}

/** What the reader changed, or what a teacher should know. The lesson can be used. */
export interface Warning {
  readonly place: string
  readonly sentence: string
}

export const WHOLE_FILE = 'The file'

export const RESTORE = 'Open an earlier copy of the file, or correct it by hand.'

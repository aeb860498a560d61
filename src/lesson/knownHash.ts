import type { Lesson } from './lesson'

const hashes = new WeakMap<Lesson, string>()

/** The fingerprint of a lesson, where it is at hand; else `lessonHash` works it out. */
export function knownHash(lesson: Lesson): string | null {
  return hashes.get(lesson) ?? null
}

/** Spares the writing of a lesson from here on. */
export function knowHash(lesson: Lesson, hash: string): string {
  hashes.set(lesson, hash)
  return hash
}

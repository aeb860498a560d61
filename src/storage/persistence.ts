/** What the browser promises about everything kept here. Safari clears it after seven days without a visit. */
export type Persistence = 'kept' | 'may be cleared' | 'unknown'

let asked: Promise<boolean> | null = null

/** To be called after the first save. Firefox asks the person, so the question is put once a visit. */
export async function askToPersist(): Promise<Persistence> {
  const storage = typeof navigator === 'undefined' ? undefined : navigator.storage
  if (typeof storage?.persisted !== 'function' || typeof storage.persist !== 'function') return 'unknown'
  try {
    if (await storage.persisted()) return 'kept'
    asked ??= storage.persist()
    // An installed app may be given later what was refused at first.
    return (await asked) || (await storage.persisted()) ? 'kept' : 'may be cleared'
  } catch {
    return 'unknown'
  }
}

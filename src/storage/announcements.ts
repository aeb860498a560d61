import * as z from 'zod/mini'

z.config({ jitless: true }) // zod would try whether the page may make code from text, which the policy reports

const announcement = z.discriminatedUnion('kind', [
  /** A place has a newer text. */
  z.object({
    kind: z.literal('saved'),
    store: z.enum(['sessions', 'lessons', 'boards', 'settings']),
    key: z.string(),
  }),
  /** A tab has begun to write a lesson. */
  z.object({ kind: z.literal('taken'), key: z.string() }),
])

/** What tabs tell one another. A tab does not hear itself. */
export type Announcement = Readonly<z.infer<typeof announcement>>

let channel: BroadcastChannel | null = null

export function announce(said: Announcement): void {
  opened()?.postMessage(said)
}

/** Where tabs cannot speak to one another, nothing is ever heard. Returns what ends the listening. */
export function onAnnouncement(hear: (said: Announcement) => void): () => void {
  const listened = opened()
  function listen({ data }: MessageEvent<unknown>): void {
    const read = announcement.safeParse(data) // the other tab may be of another version
    if (read.success) hear(read.data)
  }
  listened?.addEventListener('message', listen)
  return () => listened?.removeEventListener('message', listen)
}

function opened(): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null // Safari before 15.4
  try {
    channel ??= new BroadcastChannel('small-steps')
    return channel
  } catch {
    return null // a frame that may not speak must still be able to save
  }
}

import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { knownHash } from '../lesson/knownHash'
import type { Lesson } from '../lesson/lesson'
import { kindsNamedIn, loadKinds } from '../manipulatives/registry'
import { isTouched } from '../session/history'
import { resume, startSession } from '../session/navigate'
import { kindsOnSteps, type Session } from '../session/session'
import { useLibrary } from '../stores/library'
import { loadSession, startAfresh } from '../stores/saving'
import { useTeach } from '../stores/teach'
import { ErrorCard } from '../ui/ErrorCard'
import { Teach } from './Teach'

/** What was kept of a lesson: nothing, a session to carry on, or something that cannot be read. */
type Kept =
  | { readonly found: 'nothing' }
  | { readonly found: 'session'; readonly session: Session }
  | { readonly found: 'unreadable'; readonly reason: string }

/** All that is needed to open a lesson: what was kept of it, and its fingerprint for a new session. */
interface Opening {
  readonly kept: Kept
  readonly hash: string
}

/** How long the first board has to itself before the manipulatives of the others are brought. */
const SETTLED_MS = 800

interface Props {
  readonly id: string
  /** Carries on without asking: it was asked for in the library. */
  readonly carriesOn: boolean
}

/** Opens the lesson of an address, and offers to carry on where it was left. */
export function TeachRoute({ id, carriesOn }: Props) {
  const { lessons, loadLesson } = useLibrary()
  const { taught, open, close } = useTeach()
  const [, navigate] = useLocation()
  const [isMissing, setIsMissing] = useState(false)
  const [opening, setOpening] = useState<Opening | null>(null)
  /** Counted each time this window begins to keep the lesson. */
  const [turn, setTurn] = useState(0)
  const lesson = lessons.find(({ metadata }) => metadata.id === id)

  useEffect(() => {
    void loadLesson(id).then((isHere) => setIsMissing(!isHere))
  }, [id, loadLesson])
  useEffect(() => {
    if (!lesson) return
    let isWanted = true
    void Promise.all([keptOf(lesson), hashOf(lesson)]).then(([kept, hash]) => {
      if (!isWanted) return
      if (kept.found === 'nothing') open(fresh(lesson, hash))
      else if (kept.found === 'session' && carriesOn) open(carriedOn(lesson, kept.session))
      setOpening({ kept, hash })
    })
    return () => {
      isWanted = false
      close()
    }
  }, [lesson, carriesOn, open, close])

  useEffect(() => {
    if (!lesson || taught?.lesson !== lesson) return
    // Without a network the step that needs them asks again, and says so.
    const bring = () => loadKinds(kindsOnSteps(lesson, 0, Infinity)).catch(() => undefined)
    const timer = setTimeout(() => void bring(), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [lesson, taught?.lesson])

  /** The other window has gone: goes on from what it kept, and keeps it here. */
  async function carryOnHere(): Promise<void> {
    if (!lesson || !opening) return
    const kept = await keptOf(lesson)
    if (useTeach.getState().taught?.lesson !== lesson) return // it was left meanwhile
    if (kept.found === 'unreadable') close()
    else open(kept.found === 'session' ? carriedOn(lesson, kept.session) : fresh(lesson, opening.hash))
    setOpening({ ...opening, kept })
    setTurn((last) => last + 1)
  }

  if (lesson && taught?.lesson === lesson)
    return <Teach key={turn} taught={taught} onCarryOnHere={() => void carryOnHere()} />
  if (lesson && opening?.kept.found === 'session') {
    const { hash, kept } = opening
    const { session } = kept
    return (
      <ErrorCard
        title={lesson.metadata.title}
        actions={[
          {
            label: `Carry on from step ${session.position + 1}`,
            onPress: () => open(carriedOn(lesson, session)),
            main: true,
          },
          { label: 'Start from the beginning', onPress: () => open(fresh(lesson, hash)) },
        ]}
      >
        This lesson was begun on this device.
      </ErrorCard>
    )
  }
  if (lesson && opening?.kept.found === 'unreadable') {
    const { hash, kept } = opening
    const begin = () => {
      startAfresh(id)
      open(fresh(lesson, hash))
    }
    return (
      <ErrorCard
        title={lesson.metadata.title}
        actions={[{ label: 'Start from the beginning', onPress: begin, main: true }]}
      >
        {kept.reason} The lesson itself is whole.
      </ErrorCard>
    )
  }
  if (lesson || !isMissing) return null
  return (
    <ErrorCard
      title="That lesson is not here"
      actions={[{ label: 'Go to the library', onPress: () => navigate('/'), main: true }]}
    >
      It may have been opened from a file. Open the file again from the library.
    </ErrorCard>
  )
}

async function keptOf(lesson: Lesson): Promise<Kept> {
  const loaded = await loadSession(lesson.metadata.id)
  if (loaded.text === null) {
    return loaded.problem === null ? { found: 'nothing' } : { found: 'unreadable', reason: loaded.problem }
  }
  const [{ readSession }] = await Promise.all([
    import('../session/readSession'),
    loadKinds(kindsNamedIn(loaded.text)),
  ])
  const reading = readSession(loaded.text, lesson)
  if (!reading.ok) return { found: 'unreadable', reason: reading.problems[0]?.sentence ?? '' }
  const { session } = reading
  await loadKinds(kindsOnSteps(lesson, session.position - 1, session.position))
  // Going back to the first step throws away nothing that was done on the others.
  const isBegun = session.position > 0 || Object.keys(session.steps).length > 1 || isTouched(session, lesson)
  return isBegun ? { found: 'session', session } : { found: 'nothing' }
}

/** Of a lesson from a file it may have to be worked out, by all that reads files. */
async function hashOf(lesson: Lesson): Promise<string> {
  return knownHash(lesson) ?? (await import('../lesson/writeLesson')).lessonHash(lesson)
}

function fresh(lesson: Lesson, hash: string) {
  return { lesson, session: startSession(lesson, Date.now(), hash) }
}

function carriedOn(lesson: Lesson, session: Session) {
  return { lesson, session: resume(session, lesson, Date.now()) }
}

import { create } from 'zustand'
import { announcement } from '../board/announce'
import type { Document } from '../board/board'
import type { Edited } from '../board/edit'
import { type Exchange, editedWith, withExchange } from '../board/exchanging'
import { notYetWords } from '../board/goalMarks'
import type { Lesson, RevealItem } from '../lesson/lesson'
import { areLoaded, loadKinds } from '../manipulatives/registry'
import { check } from '../session/check'
import { applyEdit, redo, startAgain, undo } from '../session/history'
import { goBack, goNext, goTo } from '../session/navigate'
import { reveal, revealNext, revealRefusal, shownSentence } from '../session/reveal'
import { documentOf, kindsOnSteps, liveStep, type Session } from '../session/session'

/** Something to say once: what an edit did, why it was refused, or what a check found. */
export interface Message {
  readonly text: string
  /** Whether the class sees it too, and does not only hear it. */
  readonly isShown: boolean
  /** A new number each time, so that the same words are said again. */
  readonly turn: number
}

export interface Taught {
  readonly lesson: Lesson
  readonly session: Session
}

interface Teach {
  readonly taught: Taught | null
  /** Whether the board last changed by going to another step. */
  readonly hasStepped: boolean
  readonly message: Message | null
  open: (taught: Taught) => void
  close: () => void
  /** What the teacher has chosen for tens: see `withExchange`. */
  edit: (label: string, change: (document: Document) => Edited, exchange?: Exchange) => boolean
  refuse: (reason: string) => void
  quieten: () => void
  next: (nowMs: number) => void
  back: (nowMs: number) => void
  goTo: (index: number, nowMs: number) => void
  undo: () => void
  redo: () => void
  startAgain: () => void
  /** Shows the next hidden thing in the authored order. */
  revealNext: () => void
  reveal: (item: RevealItem) => void
  check: () => void
}

/** The lesson being taught. Reducers of the session do the work; this remembers and tells. */
export const useTeach = create<Teach>((set, get) => {
  let turn = 0
  const said = (text: string, isShown = false): Message => ({ text, isShown, turn: ++turn })

  /** One change of the session; what it did to the board is said. */
  function change(
    label: string,
    make: (taught: Taught) => Session,
    hasStepped = false,
    exchange: Exchange = 'ask',
  ): void {
    const { taught } = get()
    if (!taught) return
    const session = make(taught)
    if (session === taught.session) return
    const before = withExchange(liveStep(taught.session, taught.lesson).board, exchange)
    const after = withExchange(liveStep(session, taught.lesson).board, exchange)
    const message = hasStepped || before === after ? null : said(announcement(label, before, after))
    set({ taught: { ...taught, session }, hasStepped, message })
  }

  /** Goes to another step once the manipulatives of its board are here: nearly always at once. */
  function go(label: string, make: (taught: Taught) => Session): void {
    const { taught } = get()
    if (!taught) return
    const to = make(taught).position
    const kinds = kindsOnSteps(taught.lesson, to - 1, to)
    if (areLoaded(kinds)) change(label, make, true)
    else
      void loadKinds(kinds).then(
        () => change(label, make, true),
        () =>
          set({ message: said('That step could not be brought. Look at the network and try again.', true) }),
      )
  }

  /** A blank that shows itself alone changes no board: its sentence is said as it is now. */
  function show(make: (taught: Taught) => Session): void {
    const before = get().taught
    change('Reveal', make)
    const after = get().taught
    if (!before || !after || get().message !== null) return
    const words = shownSentence(before.session, after.session, after.lesson)
    if (words !== null) set({ message: said(words) })
  }

  return {
    taught: null,
    hasStepped: false,
    message: null,
    open: (taught) => set({ taught, hasStepped: true, message: null }),
    close: () => set({ taught: null, message: null }),
    edit(label, editing, exchange = 'ask') {
      const { taught } = get()
      if (!taught) return false
      const edited = editedWith(documentOf(taught.session, taught.lesson), exchange, editing)
      const make = ({ session, lesson }: Taught) => applyEdit(session, lesson, label, edited)
      if (edited.ok) change(label, make, false, exchange)
      else set({ message: said(edited.refusal.reason, true) })
      return edited.ok
    },
    refuse: (reason) => set({ message: said(reason, true) }),
    quieten: () => set({ message: null }),
    next: (nowMs) => go('Next', ({ session, lesson }) => goNext(session, lesson, nowMs)),
    back: (nowMs) => go('Back', ({ session, lesson }) => goBack(session, lesson, nowMs)),
    goTo: (index, nowMs) => go('Go', ({ session, lesson }) => goTo(session, lesson, index, nowMs)),
    undo: () => change('Undo', ({ session, lesson }) => undo(session, lesson)),
    redo: () => change('Redo', ({ session, lesson }) => redo(session, lesson)),
    startAgain: () => change('Start again', ({ session, lesson }) => startAgain(session, lesson)),
    revealNext: () => show(({ session, lesson }) => revealNext(session, lesson)),
    reveal(item) {
      const { taught } = get()
      const refusal = taught && revealRefusal(taught.session, taught.lesson, item)
      if (refusal) set({ message: said(refusal, true) })
      else show(({ session, lesson }) => reveal(session, lesson, item))
    },
    check() {
      const { taught } = get()
      if (!taught) return
      const { session, outcome, missing } = check(taught.session, taught.lesson)
      const { board } = liveStep(session, taught.lesson)
      if (outcome === null) return
      set({
        taught: { ...taught, session },
        hasStepped: false,
        message: outcome === 'met' ? said('That is it.') : said(notYetWords(board, missing), true),
      })
    },
  }
})

import { useEffect, useMemo, useRef, useState } from 'react'
import type { Group } from '../manipulatives/contract'
import { loadAllKinds, loadKinds } from '../manipulatives/registry'
import { keepRecentPiece } from '../storage/recentPieces'
import { kindsIn } from './modelHelp'
import { GROUPS, type TrayPiece, trayPieces, USUAL } from './trayPieces'
import { foundPieces } from './traySearch'

export type Tab = 'at hand' | Group

export const TABS: readonly Tab[] = ['at hand', ...GROUPS]

/** How many pieces stand at hand. */
const AT_HAND = 12
/** The board has the page to itself so long before the other groups' manipulatives are brought. */
const PAUSE_MS = 400
/** A busy page may put them off so long. */
const PATIENCE_MS = 3000

/** The ids of the pieces at hand: those used last, and then the usual ones. */
export function atHand(recent: readonly string[]): string[] {
  return [...recent, ...USUAL.filter((id) => !recent.includes(id))].slice(0, AT_HAND)
}

/** Which pieces the tray shows. Manipulatives come group by group, so that the first is there soon. */
export function useTray(recent: readonly string[]) {
  const [tab, setTab] = useState<Tab>('at hand')
  const [words, setWords] = useState('')
  /** Counts what has come, so that it is shown. */
  const [arrived, setArrived] = useState(0)
  const used = useRef(recent)
  // Stays as it is while it is shown: a tile never moves from under a finger.
  const [shownAtHand, setShownAtHand] = useState(() => atHand(recent))

  async function bring(coming: Promise<void>): Promise<void> {
    // Without a network what did not come is not offered, and is asked for again with its tab.
    await coming.catch(() => undefined)
    setArrived((count) => count + 1)
  }

  useEffect(() => {
    let isWanted = true
    async function bringAll(): Promise<void> {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
      for (const group of GROUPS) {
        await whenIdle()
        if (isWanted) await bring(loadKinds(kindsIn(group)))
      }
      if (isWanted) await bring(loadAllKinds())
    }
    void bringAll()
    return () => {
      isWanted = false
    }
  }, [])

  const pieces = useMemo((): readonly TrayPiece[] => {
    const all = arrived >= 0 ? trayPieces() : []
    if (words.trim() !== '') return foundPieces(all, words)
    if (tab !== 'at hand') return all.filter(({ group }) => group === tab)
    return shownAtHand.flatMap((id) => all.find((piece) => piece.id === id) ?? [])
  }, [arrived, words, tab, shownAtHand])

  return {
    tab,
    words,
    pieces,
    choose: (chosen: Tab): void => {
      setTab(chosen)
      setWords('')
      if (chosen === 'at hand') setShownAtHand(atHand(used.current))
      else void bring(loadKinds(kindsIn(chosen)))
    },
    search: (asked: string): void => {
      setWords(asked)
      if (words === '' && asked !== '') void bring(loadAllKinds())
    },
    /** It stands first among those at hand when they are next looked at. */
    noteUse: ({ id }: TrayPiece): void => {
      used.current = [id, ...used.current.filter((other) => other !== id)]
      void keepRecentPiece(id)
    },
  }
}

/** Drawing and touching go before. */
function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, PAUSE_MS)
    else requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS })
  })
}

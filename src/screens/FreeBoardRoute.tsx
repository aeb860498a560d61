import { useEffect, useState } from 'react'
import { EMPTY_BOARD } from '../board/board'
import { type PagesOfBoards, readPages } from '../lesson/pagesText'
import { kindsNamedIn, loadKinds } from '../manipulatives/registry'
import { isUntouched } from '../session/pages'
import { onAnnouncement } from '../storage/announcements'
import { saveTextAsFile } from '../storage/fileDoor'
import { loadRecentPieces } from '../storage/recentPieces'
import { useFreeBoard } from '../stores/freeBoard'
import { loadFreeBoard, startFreeBoardAfresh } from '../stores/saving'
import { ErrorCard } from '../ui/ErrorCard'
import { FreeBoard } from './FreeBoard'
import { kindOfPiece } from './trayPieces'
import { atHand } from './useTray'

type Kept =
  | { readonly is: 'asking' }
  | { readonly is: 'open' }
  /** The text is null where not even that could be read. */
  | { readonly is: 'unreadable'; readonly text: string | null }

/** Brings the free board as it was left on this device. */
export function FreeBoardRoute() {
  const [kept, setKept] = useState<Kept>({ is: 'asking' })
  const [recent, setRecent] = useState<readonly string[]>([])
  const open = useFreeBoard((store) => store.openKept)

  useEffect(() => {
    let isWanted = true
    void bring(open).then(({ found, used }) => {
      if (!isWanted) return
      setRecent(used)
      setKept(found)
    })
    return () => {
      isWanted = false
    }
  }, [open])

  if (kept.is === 'asking') return null
  if (kept.is === 'open') return <FreeBoard recent={recent} />
  const begin = () => {
    startFreeBoardAfresh()
    open({ pages: [{ board: EMPTY_BOARD, next: 1 }], shown: 0 })
    setKept({ is: 'open' })
  }
  const { text } = kept
  const save = {
    label: 'Save it as a file',
    onPress: () => void saveTextAsFile('Damaged board.txt', text ?? ''),
  }
  return (
    <ErrorCard
      title="Free board"
      actions={[
        ...(text === null ? [] : [save]),
        { label: 'Begin with an empty board', onPress: begin, main: true },
      ]}
    >
      The board that was kept on this device cannot be read.
    </ErrorCard>
  )
}

interface Brought {
  readonly found: Kept
  /** The tray pieces that were last used here. */
  readonly used: readonly string[]
}

/** The board and the tray's first pieces, and no more manipulatives than these need: the others come later. */
async function bring(openKept: (kept: PagesOfBoards) => void): Promise<Brought> {
  const [{ text, damaged }, used] = await Promise.all([loadFreeBoard(), loadRecentPieces()])
  // Loose counters lie on a table, which is made of counters.
  await loadKinds(['counters', ...atHand(used).map(kindOfPiece), ...kindsNamedIn(text ?? '')])
  // What is in memory is as new as what was kept, and can still be undone; unless another tab has kept more since.
  const isKeptElsewhere = keptElsewhere
  keptElsewhere = false
  if (!isUntouched(useFreeBoard.getState().pages) && !isKeptElsewhere) return { found: { is: 'open' }, used }
  if (text === null) return { found: damaged ? { is: 'unreadable', text } : { is: 'open' }, used }
  const reading = readPages(text)
  if (!reading.ok) return { found: { is: 'unreadable', text }, used }
  openKept(reading.value)
  return { found: { is: 'open' }, used }
}

let keptElsewhere = false
onAnnouncement((said) => {
  if (said.kind === 'saved' && said.store === 'boards') keptElsewhere = true
})

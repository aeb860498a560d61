import { useEffect, useState } from 'react'
import { EMPTY_BOARD } from '../board/board'
import { readBoardText } from '../lesson/boardText'
import { kindsNamedIn, loadKinds } from '../manipulatives/registry'
import { loadRecentPieces } from '../storage/recentPieces'
import { useFreeBoard } from '../stores/freeBoard'
import { loadFreeBoard, startFreeBoardAfresh } from '../stores/saving'
import { ErrorCard } from '../ui/ErrorCard'
import { FreeBoard } from './FreeBoard'
import { kindOfPiece } from './trayPieces'
import { atHand } from './useTray'

type Kept = 'asking' | 'open' | 'unreadable'

/** Brings the free board as it was left on this device. */
export function FreeBoardRoute() {
  const [kept, setKept] = useState<Kept>('asking')
  const [recent, setRecent] = useState<readonly string[]>([])
  const open = useFreeBoard((store) => store.open)

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

  if (kept === 'asking') return null
  if (kept === 'open') return <FreeBoard recent={recent} />
  const begin = () => {
    startFreeBoardAfresh()
    open({ board: EMPTY_BOARD, next: 1 })
    setKept('open')
  }
  return (
    <ErrorCard
      title="Free board"
      actions={[{ label: 'Begin with an empty board', onPress: begin, main: true }]}
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
async function bring(
  open: (document: { board: typeof EMPTY_BOARD; next: number }) => void,
): Promise<Brought> {
  const [loaded, used] = await Promise.all([loadFreeBoard(), loadRecentPieces()])
  // Loose counters lie on a table, which is made of counters.
  await loadKinds(['counters', ...atHand(used).map(kindOfPiece), ...kindsNamedIn(loaded.text ?? '')])
  // What is in memory is as new as what was kept, and can still be undone.
  const { history } = useFreeBoard.getState()
  if (history.past.length + history.document.board.pieces.length > 0) return { found: 'open', used }
  if (loaded.text === null) return { found: loaded.damaged ? 'unreadable' : 'open', used }
  const document = readBoardText(loaded.text)
  if (!document) return { found: 'unreadable', used }
  open(document)
  return { found: 'open', used }
}

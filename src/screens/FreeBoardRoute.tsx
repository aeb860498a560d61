import { useEffect, useState } from 'react'
import { EMPTY_BOARD } from '../board/board'
import { readBoardText } from '../lesson/boardText'
import { loadAllKinds } from '../manipulatives/registry'
import { useFreeBoard } from '../stores/freeBoard'
import { loadFreeBoard, startFreeBoardAfresh } from '../stores/saving'
import { ErrorCard } from '../ui/ErrorCard'
import { FreeBoard } from './FreeBoard'

type Kept = 'asking' | 'open' | 'unreadable'

/** Brings the free board as it was left on this device. */
export function FreeBoardRoute() {
  const [kept, setKept] = useState<Kept>('asking')
  const open = useFreeBoard((store) => store.open)

  useEffect(() => {
    let isWanted = true
    void bring(open).then((found) => {
      if (isWanted) setKept(found)
    })
    return () => {
      isWanted = false
    }
  }, [open])

  if (kept === 'asking') return null
  if (kept === 'open') return <FreeBoard />
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

/** What is in memory is as new as what was kept, and can still be undone. */
async function bring(open: (document: { board: typeof EMPTY_BOARD; next: number }) => void): Promise<Kept> {
  await loadAllKinds()
  const { history } = useFreeBoard.getState()
  if (history.past.length + history.document.board.pieces.length > 0) return 'open'
  const loaded = await loadFreeBoard()
  if (loaded.text === null) return loaded.damaged ? 'unreadable' : 'open'
  const document = readBoardText(loaded.text)
  if (!document) return 'unreadable'
  open(document)
  return 'open'
}

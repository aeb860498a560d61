import { useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { showQuantity } from '../board/edit'
import { withExchange } from '../board/exchanging'
import { BoardStage, type Tool } from '../canvas/BoardStage'
import { useFreeBoard } from '../stores/freeBoard'
import { useSettings } from '../stores/settings'
import { FreeBoardLayout } from '../ui/FreeBoardLayout'
import type { InkName } from '../ui/InkTray'
import { Notice } from '../ui/Notice'
import { Spoken } from '../ui/Spoken'
import { FreeTray } from './FreeTray'
import type { TrayPiece } from './trayPieces'
import { useKeepBoard } from './useKeepBoard'

/** A board without a lesson: every manipulative, and nothing to prepare. */
export function FreeBoard({ recent }: { recent: readonly string[] }) {
  const { history, chosen, choose, message, edit, refuse, quieten, undo, redo, startAgain } = useFreeBoard()
  const { settings, resolvedTheme } = useSettings()
  const { exchange } = settings
  const [tool, setTool] = useState<Tool>('move')
  const [ink, setInk] = useState<InkName>('ink')
  const [, navigate] = useLocation()
  useKeepBoard()

  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
      event.preventDefault()
      if (event.shiftKey) redo()
      else undo()
    }
    window.addEventListener('keydown', key)
    return () => window.removeEventListener('keydown', key)
  }, [undo, redo])

  // A refusal stays long enough to be read out, then makes room.
  useEffect(() => {
    if (!message?.isRefusal) return
    const timer = setTimeout(quieten, 6000)
    return () => clearTimeout(timer)
  }, [message, quieten])

  const document = useMemo(() => {
    const { board, next } = history.document
    return { board: withExchange(board, exchange), next }
  }, [history.document, exchange])
  const put = (piece: TrayPiece, at: Parameters<TrayPiece['put']>[1]) => {
    setTool('move')
    edit(`Put out ${piece.name.charAt(0).toLowerCase()}${piece.name.slice(1)}`, (document) =>
      piece.put(document, at),
    )
  }
  const { board } = document
  return (
    <>
      <FreeBoardLayout
        title="Free board"
        onHome={() => navigate('/')}
        tool={tool}
        onTool={setTool}
        ink={ink}
        onInk={setInk}
        onUndo={undo}
        canUndo={history.past.length > 0}
        onStartAgain={startAgain}
        canStartAgain={board.pieces.length > 0 || board.ink.length > 0}
        tray={<FreeTray recent={recent} theme={resolvedTheme} onPut={put} />}
      >
        <BoardStage
          document={document}
          theme={resolvedTheme}
          tool={tool}
          pen={ink}
          cause="edit"
          extras={[]}
          summary="Free board"
          pace={1}
          hasShortcuts={settings.letterShortcuts}
          isFree
          chosen={chosen}
          onChoose={choose}
          flashMs={settings.flashSeconds * 1000}
          edit={(label, change) => edit(label, change, exchange)}
          reveal={(quantity) => edit('Show a number', (document) => showQuantity(document, quantity))}
          refuse={refuse}
        />
        <Notice message={message?.isRefusal ? message.text : null} />
      </FreeBoardLayout>
      <Spoken message={message && !message.isRefusal ? message.text : ''} />
    </>
  )
}

import { useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { addPiece, showQuantity } from '../board/edit'
import { withExchange } from '../board/exchanging'
import { BoardStage, type Tool } from '../canvas/BoardStage'
import { STAGE } from '../geometry/stage'
import { allKinds } from '../manipulatives/registry'
import { useFreeBoard } from '../stores/freeBoard'
import { useSettings } from '../stores/settings'
import { FreeBoardLayout } from '../ui/FreeBoardLayout'
import type { InkName } from '../ui/InkTray'
import { Notice } from '../ui/Notice'
import { Spoken } from '../ui/Spoken'
import { TrayTile } from '../ui/TrayTile'
import { TrayPicture } from './TrayPicture'

const MIDDLE = { x: STAGE.width / 2, y: STAGE.height / 2 }

/** A board without a lesson: every manipulative, and nothing to prepare. */
export function FreeBoard() {
  const { history, chosen, message, edit, refuse, quieten, undo, redo, startAgain } = useFreeBoard()
  const { settings, resolvedTheme } = useSettings()
  const { exchange } = settings
  const [tool, setTool] = useState<Tool>('move')
  const [ink, setInk] = useState<InkName>('ink')
  const [, navigate] = useLocation()

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

  // The tray looks at its own width whenever its tiles are new.
  const tray = useMemo(
    () =>
      allKinds().map((kind) => (
        <TrayTile
          key={kind.kind}
          name={kind.title}
          onAdd={() => edit(`Put out ${kind.title}`, (document) => addPiece(document, kind.kind, MIDDLE))}
        >
          <TrayPicture kind={kind} />
        </TrayTile>
      )),
    [edit],
  )

  return (
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
      tray={tray}
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
        edit={(label, change) => edit(label, change, exchange)}
        reveal={(quantity) => edit('Show a number', (document) => showQuantity(document, quantity))}
        refuse={refuse}
      />
      <Notice message={message?.isRefusal ? message.text : null} />
      <Spoken message={message && !message.isRefusal ? message.text : ''} />
    </FreeBoardLayout>
  )
}

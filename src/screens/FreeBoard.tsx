import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { showQuantity } from '../board/edit'
import { withExchange } from '../board/exchanging'
import { BoardStage, type Tool } from '../canvas/BoardStage'
import { shownPage } from '../session/pages'
import { useFreeBoard } from '../stores/freeBoard'
import { useSaving } from '../stores/saving'
import { useSettings } from '../stores/settings'
import { FreeBoardLayout } from '../ui/FreeBoardLayout'
import type { InkName } from '../ui/InkTray'
import { Notice } from '../ui/Notice'
import { Spoken } from '../ui/Spoken'
import { BoardFiles } from './BoardFiles'
import { FreePages, OTHER_TAB } from './FreePages'
import { FreeSettings } from './FreeSettings'
import { FreeTray } from './FreeTray'
import type { TrayPiece } from './trayPieces'
import { useBoardFiles } from './useBoardFiles'
import { useFreeBoardKeys } from './useFreeBoardKeys'
import { useKeepBoard } from './useKeepBoard'

/** A board without a lesson: every manipulative, and nothing to prepare. */
export function FreeBoard({ recent }: { recent: readonly string[] }) {
  const { pages, history, chosen, choose, message, edit, refuse, quieten, undo, startAgain } = useFreeBoard()
  const { hasJustRemoved, bringBack } = useFreeBoard()
  const { settings, resolvedTheme } = useSettings()
  const { exchange } = settings
  const [tool, setTool] = useState<Tool>('move')
  const [ink, setInk] = useState<InkName>('ink')
  const [, navigate] = useLocation()
  /** The piece whose settings are open. */
  const [setting, setSetting] = useState<string | null>(null)
  useKeepBoard()

  useFreeBoardKeys()
  const files = useBoardFiles()
  const picker = useRef<HTMLInputElement>(null)

  // A refusal stays long enough to be read out, then makes room.
  useEffect(() => {
    if (!message?.isRefusal) return
    const timer = setTimeout(quieten, 6000)
    return () => clearTimeout(timer)
  }, [message, quieten])

  const isWriter = useSaving((saving) => saving.isWriter)
  useEffect(() => {
    if (!isWriter) refuse(OTHER_TAB)
  }, [isWriter, refuse])

  // So does the offer to bring back a page; Undo still does it later.
  const [removed] = pages.removed
  const [declined, setDeclined] = useState(removed)
  const isOffering = hasJustRemoved && removed !== declined
  useEffect(() => {
    if (!isOffering) return
    const timer = setTimeout(() => setDeclined(removed), 10_000)
    return () => clearTimeout(timer)
  }, [isOffering, removed])

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
        pages={
          <FreePages
            onOpenFile={() => picker.current?.click()}
            onSaveFile={() => void files.save()}
            onModels={() => navigate('/manipulatives')}
          />
        }
        onHome={() => navigate('/')}
        tool={tool}
        onTool={setTool}
        ink={ink}
        onInk={setInk}
        onUndo={undo}
        canUndo={hasJustRemoved || history.past.length > 0}
        onStartAgain={startAgain}
        canStartAgain={board.pieces.length > 0 || board.ink.length > 0}
        aside={
          <FreeSettings
            board={board}
            piece={setting}
            edit={(label, change) => edit(label, change, exchange)}
            onClose={() => setSetting(null)}
          />
        }
        tray={<FreeTray recent={recent} theme={resolvedTheme} onPut={put} />}
      >
        <BoardStage
          key={shownPage(pages).id}
          document={document}
          theme={resolvedTheme}
          tool={tool}
          pen={ink}
          cause="edit"
          extras={[]}
          summary={`Free board. Page ${pages.shown + 1} of ${pages.pages.length}.`}
          pace={1}
          hasShortcuts={settings.letterShortcuts}
          isFree
          chosen={chosen}
          onChoose={choose}
          flashMs={settings.flashSeconds * 1000}
          edit={(label, change) => edit(label, change, exchange)}
          reveal={(quantity) => edit('Show a number', (document) => showQuantity(document, quantity))}
          refuse={refuse}
          onSettings={setSetting}
        />
        {isOffering && !message?.isRefusal ? (
          <Notice
            message={removed?.pages.length === 1 ? 'The page is deleted.' : 'Other pages were here.'}
            action={{ label: 'Bring back', onPress: bringBack }}
          />
        ) : (
          <Notice message={message?.isRefusal ? message.text : null} />
        )}
      </FreeBoardLayout>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label="Board file"
        accept=".json,.board,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) void files.open(file)
          event.target.value = ''
        }}
      />
      <BoardFiles files={files} count={pages.pages.length} />
      <Spoken message={message && !message.isRefusal ? message.text : ''} />
    </>
  )
}

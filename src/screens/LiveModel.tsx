import { useMemo, useRef, useState } from 'react'
import { announcement } from '../board/announce'
import { type Document, EMPTY_BOARD } from '../board/board'
import { NOTHING_CHOSEN } from '../board/choice'
import { addPiece, type Edited, showQuantity } from '../board/edit'
import { editedWith, withExchange } from '../board/exchanging'
import { beginHistory, type History, record, undo } from '../board/history'
import { openPiece } from '../board/open'
import { putOut } from '../board/table'
import { BoardStage } from '../canvas/BoardStage'
import { STAGE } from '../geometry/stage'
import type { Kind } from '../manipulatives/define'
import { useSettings } from '../stores/settings'
import { ModelCard } from '../ui/ModelCard'
import { helpOf } from './modelHelp'
import { useNear } from './useNear'

interface Props {
  readonly kind: Kind
  readonly onSaid: (text: string, isRefusal: boolean) => void
}

/** A model on a small board of its own, to be tried. The board is there while it is near the window. */
export function LiveModel({ kind, onSaid }: Props) {
  const { settings, resolvedTheme } = useSettings()
  const { exchange } = settings
  const [form, setForm] = useState(0)
  const [history, setHistory] = useState(() => beginning(kind, form))
  const [chosen, setChosen] = useState(NOTHING_CHOSEN)
  const place = useRef<HTMLDivElement>(null)
  const isNear = useNear(place)
  const help = helpOf(kind.kind)
  const document = useMemo(() => {
    const { board, next } = history.document
    return { board: withExchange(board, exchange), next }
  }, [history.document, exchange])

  function edit(label: string, change: (document: Document) => Edited): boolean {
    const edited = editedWith(history.document, exchange, change)
    if (!edited.ok) {
      onSaid(edited.refusal.reason, true)
      return false
    }
    setHistory(record(history, label, edited.document))
    onSaid(announcement(label, history.document.board, edited.document.board), false)
    return true
  }

  function begin(now: number): void {
    setForm(now)
    setHistory(beginning(kind, now))
  }

  return (
    <ModelCard
      title={kind.title}
      years={help ? yearsOf(help.years) : undefined}
      words={help ? { ...help, alsoCalled: help.alsoCalled.join(', ') } : undefined}
      onUndo={() => setHistory(undo(history))}
      onStartAgain={() => begin(form)}
      forms={kind.tray.map(({ name }) => name)}
      form={form}
      onForm={begin}
    >
      <div ref={place} style={{ position: 'absolute', inset: 0 }}>
        {isNear && (
          <BoardStage
            document={document}
            theme={resolvedTheme}
            tool="move"
            pen="ink"
            cause="edit"
            extras={[]}
            summary={kind.title}
            pace={1}
            hasShortcuts={settings.letterShortcuts}
            isFree={false}
            chosen={chosen}
            onChoose={setChosen}
            flashMs={settings.flashSeconds * 1000}
            edit={edit}
            reveal={(quantity) => edit('Show a number', (now) => showQuantity(now, quantity))}
            refuse={(reason) => onSaid(reason, true)}
          />
        )}
      </div>
    </ModelCard>
  )
}

/** One of the pieces that the tray offers of a kind, with counters beside one that waits for some. */
function beginning(kind: Kind, form: number): History {
  const middle = { x: STAGE.width / 2, y: STAGE.height / 2 }
  let document: Document = { board: EMPTY_BOARD, next: 1 }
  const edit = (edited: Edited) => {
    if (edited.ok) document = edited.document
  }
  edit(addPiece(document, kind.kind, middle, kind.tray[form]?.make))
  if (waitsForCounters(document))
    for (let nth = 0; nth < 5; nth++) edit(putOut(document, 'counter', 'red', null))
  return beginHistory(document)
}

function waitsForCounters({ board }: Document): boolean {
  const counter = { id: 't0', kind: 'counter', set: 'red' }
  return board.pieces
    .map(openPiece)
    .every(({ tokens, offer }) => tokens.length === 0 && offer(counter, null).ok)
}

/** "Reception to Year 2", "Years 3 to 6", "Year 4" */
export function yearsOf([from, to]: readonly [number, number]): string {
  if (from === to) return from === 0 ? 'Reception' : `Year ${from}`
  return from === 0 ? `Reception to Year ${to}` : `Years ${from} to ${to}`
}

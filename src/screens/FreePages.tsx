import { useState } from 'react'
import { roomForPages } from '../session/pages'
import { useFreeBoard } from '../stores/freeBoard'
import { useSaving } from '../stores/saving'
import { PageControls } from '../ui/PageControls'
import { PagesPanel } from '../ui/PagesPanel'
import { SavingState } from '../ui/SavingState'
import { BoardThumbnail } from './BoardThumbnail'

interface Props {
  readonly onOpenFile: () => void
  readonly onSaveFile: () => void
  readonly onModels: () => void
}

/** What is said in a second tab. */
export const OTHER_TAB = 'Open in another tab too: what is done here is not kept.'
const WRITER_GONE = 'The other tab is closed. Open the free board again, and what is done is kept.'

/** Which page of the free board is shown; a press opens all of them. */
export function FreePages({ onOpenFile, onSaveFile, onModels }: Props) {
  const { pages, goTo, add, duplicate, remove, bringBack } = useFreeBoard()
  const { state, isWriter, hasWriterGone } = useSaving()
  const [isOpen, setIsOpen] = useState(false)
  const { shown } = pages
  const count = pages.pages.length
  const canAdd = roomForPages(pages) > 0
  const [removed] = pages.removed
  const canBringBack = removed !== undefined && removed.pages.length <= roomForPages(pages)
  return (
    <>
      <PageControls
        page={shown + 1}
        count={count}
        onBack={() => goTo(shown - 1)}
        onNext={() => goTo(shown + 1)}
        onAdd={add}
        canAdd={canAdd}
        onPages={() => setIsOpen(true)}
        notKept={!isWriter || state.state === 'not-saved'}
      />
      <PagesPanel
        open={isOpen}
        onClose={() => setIsOpen(false)}
        pictures={
          isOpen
            ? pages.pages.map(({ id, history }) => ({
                id,
                picture: <BoardThumbnail board={history.document.board} />,
              }))
            : []
        }
        shown={shown}
        onGoTo={(index) => {
          goTo(index)
          setIsOpen(false)
        }}
        canAdd={canAdd}
        onAdd={() => {
          add()
          setIsOpen(false)
        }}
        onDuplicate={() => {
          duplicate()
          setIsOpen(false)
        }}
        onDelete={remove}
        onBringBack={canBringBack ? bringBack : undefined}
        onOpenFile={onOpenFile}
        onSaveFile={onSaveFile}
        onModels={onModels}
        saving={
          isWriter ? (
            <SavingState
              {...(state.state === 'not-saved'
                ? { ...state, onSaveAsFile: onSaveFile }
                : { state: state.state })}
            />
          ) : (
            <span>{hasWriterGone ? WRITER_GONE : OTHER_TAB}</span>
          )
        }
      />
    </>
  )
}

import { Blocks, CopyPlus, Download, FilePlus2, FolderOpen, Trash2, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { ChromeButton } from './ChromeButton'
import { Dialog } from './Dialog'
import styles from './PagesPanel.module.css'

export type PagesPanelProps = {
  open: boolean
  onClose: () => void
  /** A small picture of each page, in their order. */
  pictures: readonly { id: number; picture: ReactNode }[]
  /** The page shown, from 0. */
  shown: number
  onGoTo: (index: number) => void
  canAdd: boolean
  onAdd: () => void
  onDuplicate: () => void
  onDelete: () => void
  /** Left out while no page was taken out. */
  onBringBack?: (() => void) | undefined
  onOpenFile: () => void
  onSaveFile: () => void
  onModels: () => void
  /** Whether the pages are safe. */
  saving: ReactNode
}

/** All pages at a glance, and what can be done with them. */
export function PagesPanel(props: PagesPanelProps) {
  const { open, onClose, pictures, shown, onGoTo, canAdd } = props
  return (
    <Dialog
      open={open}
      title="Pages"
      onClose={onClose}
      footer={
        <>
          <ChromeButton label="Open a file" Icon={FolderOpen} onPress={props.onOpenFile} />
          <ChromeButton label="Save as a file" Icon={Download} onPress={props.onSaveFile} />
          <ChromeButton label="All the models" Icon={Blocks} onPress={props.onModels} />
          {props.saving}
        </>
      }
    >
      <ol className={styles.pages}>
        {pictures.map(({ id, picture }, index) => (
          <li key={id}>
            <button
              type="button"
              className={styles.page}
              aria-current={index === shown ? 'page' : undefined}
              onClick={() => onGoTo(index)}
            >
              <span className={styles.picture} aria-hidden>
                {picture}
              </span>
              Page {index + 1}
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        {canAdd ? <ChromeButton label="New page" Icon={FilePlus2} onPress={props.onAdd} /> : null}
        {canAdd ? (
          <ChromeButton label={`Copy page ${shown + 1}`} Icon={CopyPlus} onPress={props.onDuplicate} />
        ) : null}
        {pictures.length > 1 ? (
          <ChromeButton label={`Delete page ${shown + 1}`} Icon={Trash2} onPress={props.onDelete} />
        ) : null}
        {props.onBringBack ? (
          <ChromeButton label="Bring back what was deleted" Icon={Undo2} onPress={props.onBringBack} />
        ) : null}
      </div>
    </Dialog>
  )
}

import { useCallback, useEffect, useState } from 'react'
import { type PagesOfBoards, readPages, writePagesFile } from '../lesson/pagesText'
import { type Problem, WHOLE_FILE } from '../lesson/problem'
import { kindsNamedIn, loadKinds } from '../manipulatives/registry'
import { boardsOf, isUntouched } from '../session/pages'
import { readFileText, saveTextAsFile } from '../storage/fileDoor'
import { isRoomFor, useFreeBoard } from '../stores/freeBoard'
import { mostBytesOf, takeBoard } from './incomingBoard'

/** A file that was read, and waits for a word on where its pages should go. */
export interface WaitingFile {
  readonly name: string
  readonly file: PagesOfBoards
  readonly hasRoom: boolean
}

export interface RefusedFile {
  readonly name: string
  readonly problems: readonly Problem[]
}

/** Opens and saves the pages of the free board as a file. What is refused changes nothing. */
export function useBoardFiles() {
  const [refused, setRefused] = useState<RefusedFile | null>(null)
  const [waiting, setWaiting] = useState<WaitingFile | null>(null)
  const [isOver, setIsOver] = useState(false)

  const openText = useCallback(async (name: string, text: string): Promise<void> => {
    // Without a network a manipulative may be missing that the file needs.
    const isAllThere = await loadKinds(kindsNamedIn(text)).then(
      () => true,
      () => false,
    )
    const reading = isAllThere ? readPages(text) : NOT_ALL_THERE
    if (!reading.ok) return setRefused({ name, problems: reading.problems })
    const { pages, openFile } = useFreeBoard.getState()
    if (isUntouched(pages)) openFile(reading.value, 'instead')
    else setWaiting({ name, file: reading.value, hasRoom: isRoomFor(pages, reading.value) })
  }, [])

  const open = useCallback(
    async (file: File): Promise<void> => {
      const read = await readFileText(file, mostBytesOf(file.name))
      if (read.ok) await openText(file.name, read.text)
      else
        setRefused({ name: file.name, problems: [{ place: WHOLE_FILE, sentence: read.reason, remedy: '' }] })
    },
    [openText],
  )

  useEffect(() => {
    void Promise.resolve(takeBoard()).then((handed) => handed && openText(handed.name, handed.text))
  }, [openText])

  // A file may be let go anywhere: beside a small area the browser would leave the page to show it.
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault()
      setIsOver(event.dataTransfer?.types.includes('Files') ?? false)
    }
    const left = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setIsOver(false)
      const [file] = event.dataTransfer?.files ?? []
      if (file) void open(file)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', left)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', left)
      window.removeEventListener('drop', drop)
    }
  }, [open])

  return {
    refused,
    forgive: () => setRefused(null),
    waiting,
    /** Null leaves the file where it is. */
    put: (where: 'after' | 'instead' | null): void => {
      if (waiting && where) useFreeBoard.getState().openFile(waiting.file, where)
      setWaiting(null)
    },
    isOver,
    open,
    save: async (): Promise<void> => {
      const { pages, refuse } = useFreeBoard.getState()
      const today = new Date(Date.now()).toLocaleDateString('en-GB', { dateStyle: 'long' })
      const saved = await saveTextAsFile(`Board ${today}.board.json`, writePagesFile(boardsOf(pages)))
      if (saved.outcome === 'failed') refuse(saved.reason)
    },
  }
}

const NOT_ALL_THERE = {
  ok: false,
  problems: [
    {
      place: WHOLE_FILE,
      sentence: 'It needs a part of Small Steps that has not come to this device yet.',
      remedy: 'Connect to the internet once, then open the file again.',
    },
  ],
} as const

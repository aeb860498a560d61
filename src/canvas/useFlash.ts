import { useCallback, useEffect, useRef } from 'react'
import { pieceOf } from '../board/board'
import { coverPiece } from '../board/pieceFlags'
import type { Surface } from './surface'

/** Covers a piece and shows it for so long, in ms. What is seen meanwhile is not the board's state: nothing is undone. */
export function useFlash(surface: Surface, forMs: number): (piece: string) => void {
  const end = useRef<() => void>(() => undefined)
  useEffect(() => () => end.current(), [])
  return useCallback(
    (piece) => {
      end.current()
      const owner = {}
      if (!pieceOf(surface.document.board, piece)?.covered)
        surface.edit('Cover', (document) => coverPiece(document, piece, true))
      surface.preview(owner, (document) => coverPiece(document, piece, false))
      const timer = setTimeout(() => end.current(), forMs)
      end.current = () => {
        clearTimeout(timer)
        end.current = () => undefined
        surface.preview(owner, null)
      }
    },
    [surface, forMs],
  )
}

import { useMemo } from 'react'
import type { Board } from '../board/board'
import { boardPicture } from '../board/pictures'
import { Thumbnail } from '../canvas/Thumbnail'
import { type Box, grown, union } from '../geometry/box'
import { STAGE } from '../geometry/stage'
import { pictureBounds } from '../picture/part'
import { useSettings } from '../stores/settings'

/** A whole board, small and still. */
export function BoardThumbnail({ board }: { board: Board }) {
  const theme = useSettings(({ resolvedTheme }) => resolvedTheme)
  const { parts, box } = useMemo(() => {
    const drawn = boardPicture(board)
    return { parts: drawn, box: grown(union([pictureBounds(drawn), LEAST]) ?? LEAST, 60) }
  }, [board])
  return <Thumbnail parts={parts} box={box} theme={theme} />
}

/** A board with one small piece is not blown up to fill the card. */
const LEAST: Box = {
  x: STAGE.width / 4,
  y: STAGE.height / 4,
  width: STAGE.width / 2,
  height: STAGE.height / 2,
}

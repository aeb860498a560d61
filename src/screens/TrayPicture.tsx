import { useMemo } from 'react'
import { EMPTY_BOARD } from '../board/board'
import { lookOf } from '../board/open'
import { Thumbnail } from '../canvas/Thumbnail'
import { grown } from '../geometry/box'
import type { Kind } from '../manipulatives/define'
import { pictureBounds } from '../picture/part'
import { useSettings } from '../stores/settings'

/** The piece itself, small: tiles are the real pieces and not icons of them. */
export function TrayPicture({ kind }: { kind: Kind }) {
  const theme = useSettings(({ resolvedTheme }) => resolvedTheme)
  const { parts, box } = useMemo(() => {
    let next = 1
    const state = kind.initial((token, set) => ({ id: `t${next++}`, kind: token, set }))
    const drawn = kind.open(state).picture(lookOf(EMPTY_BOARD, ''))
    return { parts: drawn, box: grown(pictureBounds(drawn), 6) }
  }, [kind])
  return <Thumbnail parts={parts} box={box} theme={theme} />
}

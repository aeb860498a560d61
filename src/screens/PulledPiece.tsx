import type { RefObject } from 'react'
import { Thumbnail } from '../canvas/Thumbnail'
import type { ThemeName } from '../picture/theme'
import css from './PulledPiece.module.css'
import type { Pull } from './useTrayPull'

interface Props extends Pull {
  readonly carried: RefObject<HTMLDivElement | null>
  readonly theme: ThemeName
}

/** The piece under the finger that pulls it out of the tray, as large as it will be on the board. */
export function PulledPiece({ piece, scale, carried, theme }: Props) {
  const { parts, box } = piece.carried()
  return (
    <div
      ref={carried}
      className={css.pulled}
      style={{ width: box.width * scale, height: box.height * scale }}
      aria-hidden
    >
      <Thumbnail parts={parts} box={box} theme={theme} />
    </div>
  )
}

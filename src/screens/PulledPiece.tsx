import { Thumbnail } from '../canvas/Thumbnail'
import type { ThemeName } from '../picture/theme'
import css from './PulledPiece.module.css'
import type { Pull } from './useTrayPull'

/** The piece under the finger that pulls it out of the tray, as large as it will be on the board. */
export function PulledPiece({ pull, theme }: { pull: Pull; theme: ThemeName }) {
  const { parts, box } = pull.piece.carried
  return (
    <div
      ref={pull.carried}
      className={css.pulled}
      style={{ width: box.width * pull.scale, height: box.height * pull.scale }}
      aria-hidden
    >
      <Thumbnail parts={parts} box={box} theme={theme} />
    </div>
  )
}

import { Thumbnail } from '../canvas/Thumbnail'
import type { ThemeName } from '../picture/theme'
import type { Drawing } from './trayPieces'

/** The piece itself, small: tiles are the real pieces and not icons of them. */
export function TrayPicture({ drawing, theme }: { drawing: Drawing; theme: ThemeName }) {
  return <Thumbnail parts={drawing.parts} box={drawing.box} theme={theme} />
}

import { useId } from 'react'
import type { Point } from '../geometry/point'
import type { ThemeName } from '../picture/theme'
import { PieceTray } from '../ui/PieceTray'
import { Spoken } from '../ui/Spoken'
import { TrayTabs } from '../ui/TrayTabs'
import { TrayTile } from '../ui/TrayTile'
import { PulledPiece } from './PulledPiece'
import { TrayPicture } from './TrayPicture'
import type { TrayPiece } from './trayPieces'
import { TABS, type Tab, useTray } from './useTray'
import { useTrayPull } from './useTrayPull'

interface Props {
  /** The ids of the pieces that were last used on this device, the last first. */
  readonly recent: readonly string[]
  readonly theme: ThemeName
  /** With its middle at a point, or in a free place. */
  readonly onPut: (piece: TrayPiece, at: Point | null) => void
}

/** Every piece there is, by group or by name. A tap or a pull puts one out. */
export function FreeTray({ recent, theme, onPut }: Props) {
  const panel = useId()
  const { tab, words, pieces, choose, search, noteUse } = useTray(recent)
  const put = (piece: TrayPiece, at: Point | null) => {
    noteUse(piece)
    onPut(piece, at)
  }
  const { pulled, carried, start, isTap } = useTrayPull(put)
  const isSearch = words.trim() !== ''
  const found = pieces.length === 1 ? '1 piece' : `${pieces.length} pieces`
  const [first] = pieces
  return (
    <>
      <PieceTray
        id={panel}
        label={isSearch ? `Found by “${words.trim()}”` : labelOf(tab)}
        tabs={
          <TrayTabs
            tabs={TABS.map((id) => ({ id, label: labelOf(id) }))}
            chosen={isSearch ? null : tab}
            onChoose={(id) => choose(TABS.find((one) => one === id) ?? 'at hand')}
            words={words}
            onWords={search}
            onFirst={() => isSearch && first && put(first, null)}
            panel={panel}
          />
        }
      >
        {pieces.map((piece) => (
          <TrayTile
            key={piece.id}
            name={piece.name}
            onPointerDown={(event) => start(piece, event)}
            onAdd={() => isTap() && put(piece, null)}
          >
            <TrayPicture drawing={piece.tile()} theme={theme} />
          </TrayTile>
        ))}
        {isSearch && !first && <p>Nothing in the tray is called that. Try another name.</p>}
      </PieceTray>
      {pulled && <PulledPiece {...pulled} carried={carried} theme={theme} />}
      <Spoken message={isSearch ? `${found} found.` : ''} />
    </>
  )
}

function labelOf(tab: Tab): string {
  return tab.charAt(0).toUpperCase() + tab.slice(1)
}

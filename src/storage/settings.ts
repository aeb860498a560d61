import * as z from 'zod/mini'
import type { BoardSettings } from '../ui/SettingsPanel'
import { onAnnouncement } from './announcements'
import { allowSaving, type Loaded, loadText, type Place, saveText } from './savedTexts'
import { inTurn } from './turns'

export const DEFAULT_SETTINGS: BoardSettings = {
  theme: 'system',
  mirrored: false,
  exchange: 'ask',
  letterShortcuts: true,
  halfSpeed: false,
  flashSeconds: 2,
}

/** A choice that this version does not know becomes the default; the others stay. */
const schema = z.object({
  theme: z.catch(z.enum(['system', 'classroom', 'high-contrast']), DEFAULT_SETTINGS.theme),
  mirrored: z.catch(z.boolean(), DEFAULT_SETTINGS.mirrored),
  exchange: z.catch(z.enum(['auto', 'ask', 'off']), DEFAULT_SETTINGS.exchange),
  letterShortcuts: z.catch(z.boolean(), DEFAULT_SETTINGS.letterShortcuts),
  halfSpeed: z.catch(z.boolean(), DEFAULT_SETTINGS.halfSpeed),
  flashSeconds: z.catch(z.literal([1, 2, 3, 5]), DEFAULT_SETTINGS.flashSeconds),
})

const PLACE: Place = { store: 'settings', key: 'board' }
const longestText = 4000

/** The choices kept on this device, the defaults where they are missing or damaged. Null when it cannot be asked. */
export async function loadSettings(): Promise<BoardSettings | null> {
  const loaded = await loadText(PLACE)
  return loaded.problem !== null && !loaded.damaged ? null : settingsOf(loaded)
}

/** Changes only what is given, so that two tabs do not undo each other's choices. Resolves when it is durable. */
export function keepSettings(change: Partial<BoardSettings>): Promise<void> {
  return inTurn('settings', async () => {
    const loaded = await loadText(PLACE)
    // Damaged choices hold nothing that a person could still want; unreadable ones are refused below.
    if (loaded.damaged) allowSaving(PLACE)
    await saveText(PLACE, JSON.stringify({ ...settingsOf(loaded), ...change }), 'Settings')
  })
}

/** When another tab has kept other choices. Returns what ends it. */
export function onSettingsKept(hear: () => void): () => void {
  return onAnnouncement((said) => {
    if (said.kind === 'saved' && said.store === PLACE.store && said.key === PLACE.key) hear()
  })
}

function settingsOf({ text }: Loaded): BoardSettings {
  if (text === null || text.length > longestText) return DEFAULT_SETTINGS
  try {
    const read = schema.safeParse(JSON.parse(text))
    return read.success ? read.data : DEFAULT_SETTINGS
  } catch {
    return DEFAULT_SETTINGS
  }
}

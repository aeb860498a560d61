import * as z from 'zod/mini'
import { allowSaving, loadText, type Place, saveText } from './savedTexts'
import { inTurn } from './turns'

const PLACE: Place = { store: 'settings', key: 'recent pieces' }
const MOST = 12
const schema = z.array(z.string().check(z.maxLength(100))).check(z.maxLength(MOST))

/** The ids of the tray pieces that were last used on this device, the last first. None when it cannot say. */
export async function loadRecentPieces(): Promise<readonly string[]> {
  const { text, damaged } = await loadText(PLACE)
  // A damaged list holds nothing that a person could still want.
  if (damaged) allowSaving(PLACE)
  try {
    const read = schema.safeParse(JSON.parse(text ?? '[]'))
    return read.success ? read.data : []
  } catch {
    return []
  }
}

/** Puts a piece first. Where nothing is kept, nothing is lost but the order. */
export function keepRecentPiece(id: string): Promise<void> {
  return inTurn('recent pieces', async () => {
    const others = (await loadRecentPieces()).filter((other) => other !== id)
    await saveText(PLACE, JSON.stringify([id, ...others].slice(0, MOST)), 'Recent pieces').catch(
      () => undefined,
    )
  })
}

import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { keepRecentPiece, loadRecentPieces } from './recentPieces'
import { saveText } from './savedTexts'

it('keeps the last used first, each once and not too many', async () => {
  expect(await loadRecentPieces()).toEqual([])
  await Promise.all(['a/A', 'b/B', 'a/A'].map(keepRecentPiece))
  expect(await loadRecentPieces()).toEqual(['a/A', 'b/B'])
  for (let n = 0; n < 15; n++) await keepRecentPiece(`k/${n}`)
  const kept = await loadRecentPieces()
  expect([kept.length, kept[0]]).toEqual([12, 'k/14'])
})

it.each(['{}', '[1]', 'no', '[[[['])('makes nothing of %s', async (text) => {
  await saveText({ store: 'settings', key: 'recent pieces' }, text, '')
  expect(await loadRecentPieces()).toEqual([])
})

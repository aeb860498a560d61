import fc from 'fast-check'
import { afterEach } from 'vitest'
import { freezeDocuments } from '../src/board/frozen'
import { loadAllKinds } from '../src/manipulatives/registry'

await loadAllKinds()
freezeDocuments()

// Property tests run the same cases every time. SEED=random, or a number, looks elsewhere; fast-check prints the seed
// of a failure, and a seed that once failed becomes a named test.
const wanted = process.env.SEED ?? '20260901'
// RUNS asks for more cases than are quick.
const seed = wanted === 'random' ? Date.now() | 0 : Number(wanted)
fc.configureGlobal({ seed, numRuns: Number(process.env.RUNS ?? 40) })

const levels = ['error', 'warn'] as const
const unexpected: string[] = []
for (const level of levels) {
  console[level] = (...words: unknown[]) => {
    unexpected.push(`console.${level}: ${words.map(String).join(' ')}`)
  }
}

// A warning is a fault nobody has met yet. A test that expects one takes the console over with vi.spyOn.
afterEach(() => {
  const messages = unexpected.splice(0)
  if (messages.length > 0) throw new Error(`The test wrote to the console.\n${messages.join('\n')}`)
})

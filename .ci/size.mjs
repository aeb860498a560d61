// The JavaScript a teacher waits for: the entry, what it imports, and the Teach screen with what that imports.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const budgetKb = 220
const dist = 'dist'
const chunks = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'))

const isTeachRoute = (key) => chunks[key].isDynamicEntry && /(^|\/)teach/i.test(chunks[key].src ?? key)
const starts = ['index.html', ...Object.keys(chunks).filter(isTeachRoute)]
const initial = new Set()
for (const key of starts) addWithImports(key)

const sizes = [...initial].map((file) => ({
  file,
  kb: gzipSync(readFileSync(join(dist, file))).length / 1000,
}))
sizes.sort((a, b) => b.kb - a.kb)
for (const { file, kb } of sizes) console.log(`${kb.toFixed(1).padStart(7)} kB  ${file}`)

const totalKb = sizes.reduce((sum, { kb }) => sum + kb, 0)
console.log(
  `${totalKb.toFixed(1).padStart(7)} kB  JavaScript of the first load, gzip; the budget is ${budgetKb} kB`,
)
if (starts.length === 1) console.log('(no lazy Teach screen in this build)')
if (totalKb > budgetKb) process.exitCode = 1

function addWithImports(key) {
  const { file, imports = [] } = chunks[key]
  if (initial.has(file)) return
  if (file.endsWith('.js')) initial.add(file)
  for (const next of imports) addWithImports(next)
}

// The JavaScript a class waits for: what the entry asks for at the address of a lesson, and the manipulatives of
// its first board, each with all it imports. The lesson is the dearest of those that ship.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const budgetKb = 220
const dist = 'dist'
const chunks = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'))
const entry = chunks['index.html']
if (!entry?.dynamicImports?.some((key) => key.includes('TeachRoute'))) {
  throw new Error('The entry of this build does not ask for the Teach screen.')
}
const first = ['index.html', ...entry.dynamicImports]

const lessons = readdirSync('lessons').filter((name) => name.endsWith('.lesson.json'))
const loads = lessons.map((name) => ({ name, files: filesOf([...first, ...kindsOf(name)]) }))
const [dearest] = loads.sort((a, b) => totalKb(b.files) - totalKb(a.files))
if (!dearest) throw new Error('No lesson ships.')

for (const [file, kb] of [...dearest.files].sort(([, a], [, b]) => b - a)) {
  console.log(`${kb.toFixed(1).padStart(7)} kB  ${file}`)
}
const total = totalKb(dearest.files)
console.log(`${total.toFixed(1).padStart(7)} kB  JavaScript of the first load of ${dearest.name}, gzip`)
console.log(`${budgetKb.toFixed(1).padStart(7)} kB  is the budget`)
if (total > budgetKb) process.exitCode = 1

/** The chunks of the manipulatives on a lesson's first board, by the registry's own list of loaders. */
function kindsOf(lesson) {
  const { episodes } = JSON.parse(readFileSync(join('lessons', lesson), 'utf8'))
  const kinds = new Set(episodes[0].steps[0].board.pieces.map(({ kind }) => kind))
  const registry = readFileSync('src/manipulatives/registry.ts', 'utf8')
  const loaders = [...registry.matchAll(/^ {2}'?([\w-]+)'?: .*import\('\.\/(\w+)'\)/gm)]
  if (loaders.length === 0) throw new Error('The registry has another form than this script reads.')
  return loaders
    .filter(([, kind]) => kinds.has(kind))
    .map(([, , folder]) => `src/manipulatives/${folder}/index.ts`)
}

/** The files of these chunks and of what they import, with their sizes in kB. */
function filesOf(keys) {
  const files = new Map()
  const add = (key) => {
    const { file, imports = [] } = chunks[key]
    if (files.has(file)) return
    if (file.endsWith('.js')) files.set(file, gzipSync(readFileSync(join(dist, file))).length / 1000)
    for (const next of imports) add(next)
  }
  for (const key of keys) add(key)
  return files
}

function totalKb(files) {
  return [...files.values()].reduce((sum, kb) => sum + kb, 0)
}

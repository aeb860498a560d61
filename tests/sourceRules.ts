/**
 * The rules of the source tree, as functions over plain texts so that each can be shown a planted violation.
 * A breach is one sentence that begins with the file's path.
 */

/** Lower folders know nothing of higher ones: a file imports from its own folder or an earlier one. */
export const folderOrder = [
  'geometry',
  'number',
  'picture',
  'manipulatives',
  'board',
  'lesson',
  'session',
  'ui',
  'canvas',
  'export',
  'storage',
  'stores',
  'screens',
  'main',
] as const

/** These run in plain Node and give the same answer every time. */
export const pureFolders: readonly string[] = folderOrder.slice(0, folderOrder.indexOf('ui'))
const packagesOfPureFolders = ['zod/mini', 'fraction.js']

/** Packages that one folder hides from all others. */
const homeOfPackage: Readonly<Record<string, string>> = {
  konva: 'canvas',
  'react-konva': 'canvas',
  idb: 'storage',
}

const testingPackages = /^(vitest|fast-check|happy-dom|fake-indexeddb|axe-core|@testing-library\/.+)$/

const globalsOutsidePureFolders =
  /(?<![\w$.'"-])(window|document|navigator|globalThis|localStorage|sessionStorage|indexedDB|performance|setTimeout|setInterval|requestAnimationFrame|queueMicrotask|fetch|process|crypto)(?=\s*(\.|\?\.|\(|\[))|(?<![\w$.])(Date(?=[\s.();,|>\])])|Math\s*\.\s*random)/g

const longestFile = 300

export interface SourceFile {
  /** From the top of the repository, with slashes: `src/board/edits.ts`. */
  readonly path: string
  readonly text: string
}

/** Every breach of every rule in these files. `dataTables` are the long files that hold only data. */
export function breachesIn(files: readonly SourceFile[], dataTables: readonly string[] = []): string[] {
  return files.flatMap((file) => [
    ...placeBreaches(file),
    ...importBreaches(file),
    ...purityBreaches(file),
    ...shapeBreaches(file, dataTables),
  ])
}

/** The specifiers a file imports or re-exports, types and lazy imports too. */
export function importsOf(text: string): string[] {
  const pattern =
    /\b(?:import|export)\b[\w\s{},*$]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g
  return [...withoutComments(text).matchAll(pattern)].flatMap((found) => found[1] ?? found[2] ?? [])
}

function placeBreaches({ path }: SourceFile): string[] {
  const breaches: string[] = []
  if (orderOf(folderOf(path)) < 0) breaches.push(`${path} is in no folder of the order.`)
  for (const part of path.split('/').slice(1)) {
    const name = part.replace(/\..*$/, '')
    if (/^common$/i.test(name) || /(^|[a-z_-])(utils?|helpers?|managers?)$/i.test(name))
      breaches.push(`${path} is called "${name}": name it after what it holds.`)
  }
  if (/\/index\.tsx?$/.test(path) && !/^src\/manipulatives\/[^/]+\/index\.ts$/.test(path))
    breaches.push(`${path} is a barrel: only a manipulative has an index.`)
  return breaches
}

function importBreaches({ path, text }: SourceFile): string[] {
  return importsOf(text).flatMap((specifier) => {
    const reason = specifier.startsWith('.')
      ? reasonAgainstPath(path, resolvePath(path, specifier))
      : reasonAgainstPackage(path, specifier)
    return reason ? [`${path} imports ${specifier}: ${reason}.`] : []
  })
}

function reasonAgainstPath(from: string, to: string): string | null {
  const folder = folderOf(from)
  if (!to.startsWith('src/')) {
    if (isTest(from) && /^(tests|lessons)\//.test(to)) return null
    return to.startsWith('lessons/') && !pureFolders.includes(folder) ? null : 'it lies outside src'
  }
  if (orderOf(folderOf(to)) > orderOf(folder)) return `${folder} comes before ${folderOf(to)}`
  const [here, there] = [manipulativeOf(from), manipulativeOf(to)]
  if (here && there && here !== there) return 'two manipulatives never know each other'
  return null
}

function reasonAgainstPackage(from: string, specifier: string): string | null {
  const folder = folderOf(from)
  if (isTest(from) && testingPackages.test(specifier)) return null
  if (isTest(from) && specifier.startsWith('node:')) return null
  if (pureFolders.includes(folder))
    return packagesOfPureFolders.includes(specifier)
      ? null
      : `${folder} is pure and may use only ${packagesOfPureFolders.join(' and ')}`
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
  const home = homeOfPackage[name]
  return home && home !== folder ? `only ${home} may` : null
}

function purityBreaches({ path, text }: SourceFile): string[] {
  if (!pureFolders.includes(folderOf(path))) return []
  const code = withoutStrings(withoutComments(text))
  const used = new Set(code.match(globalsOutsidePureFolders))
  return [...used]
    .filter((name) => !isDeclaredIn(code, name))
    .map((name) => `${path} uses ${name}: ${folderOf(path)} is pure, so pass in what it needs.`)
}

/** A file may have a value of its own with a global's name, `document` above all; the linter sees which is meant. */
function isDeclaredIn(code: string, name: string): boolean {
  return (
    /^\w+$/.test(name) && new RegExp(`\\b(const|let|function) ${name}\\b|[({,]\\s*${name}\\??:`).test(code)
  )
}

function shapeBreaches({ path, text }: SourceFile, dataTables: readonly string[]): string[] {
  const breaches: string[] = []
  const lines = text.replace(/\n$/, '').split('\n').length
  if (lines > longestFile && !dataTables.includes(path))
    breaches.push(`${path} has ${lines} lines, over ${longestFile}: find its second idea.`)
  if (/\bexport\s*\*/.test(withoutComments(text)))
    breaches.push(`${path} has an export *: name what it gives.`)
  return breaches
}

function folderOf(path: string): string {
  const [, folder = '', ...rest] = path.split('/')
  return rest.length > 0 ? folder : ''
}

function orderOf(folder: string): number {
  return (folderOrder as readonly string[]).indexOf(folder)
}

function manipulativeOf(path: string): string | null {
  return /^src\/manipulatives\/([^/]+)\//.exec(path)?.[1] ?? null
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path)
}

function resolvePath(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')
}

/** Keeps what stands in the ${} of a template, which is code. */
function withoutStrings(text: string): string {
  const literal = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`((?:\\.|[^`\\])*)`/g
  return text.replace(literal, (_, template: string | undefined) => {
    const code = [...(template ?? '').matchAll(/\$\{([^}]*)\}/g)].map(([, inside]) => inside)
    return `'' ${code.join(' ')}`
  })
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { breachesIn, folderOrder, importsOf, type SourceFile } from './sourceRules'

/** Long files that hold nothing but data, by path. */
const dataTables: readonly string[] = []

const topLevel = [
  'src',
  'public',
  'lessons',
  'tests',
  'docs',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'LICENSE',
]
const madeByTools = ['node_modules', 'dist', 'coverage', 'test-results', 'playwright-report']

describe('the source tree', () => {
  it('keeps its rules', () => {
    const files = sourceFiles('src')
    expect(files.length).toBeGreaterThan(0)
    expect(breachesIn(files, dataTables)).toEqual([])
  })

  it('has no file at the top that newcomers must wonder about', () => {
    const unknown = readdirSync('.').filter(
      (name) => !name.startsWith('.') && !topLevel.includes(name) && !madeByTools.includes(name),
    )
    expect(unknown).toEqual([])
  })

  it('has the map of its folders in the README', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(folderOrder.join(' → '))
  })
})

describe('the rules', () => {
  const planted: ReadonlyArray<readonly [rule: string, path: string, text: string, breach: RegExp]> = [
    ['order', 'src/number/a.ts', "import { b } from '../board/b'", /number comes before board/],
    ['order of types', 'src/board/a.ts', "import type { B } from '../ui/B'", /board comes before ui/],
    ['order of lazy imports', 'src/ui/a.ts', "const b = import('../main/b')", /ui comes before main/],
    ['order over lines', 'src/ui/a.ts', "import {\n  b,\n  c,\n} from '../main/b'", /ui comes before main/],
    ['known folders', 'src/widgets/a.ts', '', /in no folder/],
    ['loose files', 'src/a.ts', '', /in no folder/],
    ['leaving src', 'src/ui/a.ts', "import '../../.ci/b.mjs'", /outside src/],
    ['packages of pure folders', 'src/board/a.ts', "import { useState } from 'react'", /board is pure/],
    ['the small zod', 'src/lesson/a.ts', "import { z } from 'zod'", /lesson is pure/],
    ['Konva at home', 'src/screens/a.tsx', "import { Stage } from 'react-konva'", /only canvas may/],
    ['Konva inside', 'src/ui/a.tsx', "import { Layer } from 'konva/lib/Layer'", /only canvas may/],
    ['strangers', 'src/manipulatives/bar/a.ts', "import { b } from '../cube/b'", /never know each other/],
    ['the page', 'src/picture/a.ts', 'const width = window.innerWidth', /uses window/],
    ['the document', 'src/picture/a.ts', "document.createElement('p')", /uses document/],
    ['the clock', 'src/session/a.ts', 'const now = new Date()', /uses Date/],
    ['the clock by name', 'src/session/a.ts', 'const now = Date.now()', /uses Date/],
    ['chance', 'src/number/a.ts', 'const n = Math.random()', /uses Math\.random/],
    ['chance in a sentence', 'src/number/a.ts', "const s = `it's ${Math.random()}`", /uses Math\.random/],
    ['timers', 'src/session/a.ts', 'setTimeout(tick, 10)', /uses setTimeout/],
    ['names of files', 'src/ui/boardHelpers.ts', '', /name it after what it holds/],
    ['names of folders', 'src/ui/utils/round.ts', '', /name it after what it holds/],
    ['length', 'src/ui/a.ts', 'const a = 1\n'.repeat(301), /301 lines/],
    ['barrels', 'src/board/index.ts', '', /is a barrel/],
    ['export *', 'src/manipulatives/bar/index.ts', "export * from './bar'", /export \*/],
  ]

  it.each(planted)('catch a breach of %s', (_rule, path, text, breach) => {
    expect(breachesIn([{ path, text }])).toEqual([expect.stringMatching(breach)])
  })

  const allowed: ReadonlyArray<readonly [what: string, path: string, text: string]> = [
    ['earlier folders', 'src/board/a.ts', "import { n } from '../number/n'"],
    ['parts of one manipulative', 'src/manipulatives/bar/a.ts', "import { p } from './parts/p'"],
    ['what manipulatives share', 'src/manipulatives/bar/a.ts', "import { c } from '../contract'"],
    ['the registry', 'src/manipulatives/registry.ts', "import { bar } from './bar'"],
    [
      'zod/mini and fractions',
      'src/lesson/a.ts',
      "import * as z from 'zod/mini'\nimport F from 'fraction.js'",
    ],
    [
      'test tools in tests',
      'src/board/a.test.ts',
      "import fc from 'fast-check'\nimport { it } from 'vitest'",
    ],
    ['words in texts and comments', 'src/lesson/a.ts', "// a Date\nconst s = 'window.open and Math.random'"],
    ['words in templates', 'src/lesson/a.ts', "const s = `Ada's window. ${n} on the Date (today)`"],
    [
      'fields with names of globals',
      'src/lesson/a.ts',
      'const t = edit.document.title + lesson.performance()',
    ],
    ['values with names of globals', 'src/board/a.ts', 'const f = (document: Document) => document.board'],
    ['names of mathematics', 'src/number/commonFactor.ts', ''],
    ['a manipulative’s index', 'src/manipulatives/bar/index.ts', "export { bar } from './bar'"],
  ]

  it.each(allowed)('let %s pass', (_what, path, text) => {
    expect(breachesIn([{ path, text }])).toEqual([])
  })

  it('see every kind of import', () => {
    const text =
      "import a from 'a'\nexport { b } from \"b\"\nimport 'c'\nawait import('d')\nconst e = from('e')"
    expect(importsOf(text)).toEqual(['a', 'b', 'c', 'd'])
  })
})

function sourceFiles(top: string): SourceFile[] {
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .map((name) => join(top, name).replaceAll('\\', '/'))
    .filter((path) => /\.(tsx?|css)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

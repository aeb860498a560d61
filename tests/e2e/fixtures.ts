import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test as base, expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

export { expect }

/** What went wrong on any page of the test without being asked for. */
export interface Faults {
  /** Says beforehand that faults like this one are what the test is about. */
  readonly expect: (pattern: RegExp) => void
}

interface Fixtures {
  readonly faults: Faults
  /** Looks a page over with axe and fails on anything it finds. `within` is a CSS selector. */
  readonly expectAccessible: (options?: { page?: Page; within?: string }) => Promise<void>
}

// Playwright's own word where a test blocks service workers.
const harmless = [/Service Worker registration blocked by Playwright/]
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export const test = base.extend<Fixtures>({
  // An offline copy for every test would cost seconds and hide missing files; offline.spec.ts asks for it.
  serviceWorkers: 'block',

  faults: [
    async ({ context, baseURL }, use) => {
      const found: string[] = []
      const expected = [...harmless]
      context.on('console', (message) => {
        if (['error', 'warning', 'assert'].includes(message.type()))
          found.push(`console.${message.type()}: ${message.text()}`)
      })
      context.on('weberror', (webError) => found.push(`page error: ${webError.error().message}`))
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin)
          found.push(`request to another origin: ${request.url()}`)
      })
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(
            `securitypolicyviolation: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`,
          )
        })
      })
      await use({ expect: (pattern) => void expected.push(pattern) })
      expect(found.filter((fault) => !expected.some((pattern) => pattern.test(fault)))).toEqual([])
    },
    { auto: true },
  ],

  expectAccessible: async ({ page: mainPage }, use) => {
    await use(async ({ page = mainPage, within } = {}) => {
      await page.evaluate(axeSource) // a script tag would break the page's own policy
      const results = await page.evaluate(
        ([selector, tags]) => {
          const { axe } = globalThis as unknown as {
            axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> }
          }
          return axe.run(selector ?? document, { runOnly: { type: 'tag', values: tags } })
        },
        [within, wcag] as const,
      )
      const violations = results.violations.map(
        ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
      )
      expect(violations).toEqual([])
    })
  },
})

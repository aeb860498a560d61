import { expect, test } from './fixtures'

test('the page carries its own policy and the server sends the same', async ({ page }) => {
  const response = await page.goto('./')
  const sent = response?.headers()['content-security-policy'] ?? ''
  const carried = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(carried).toContain("require-trusted-types-for 'script'")
  expect(sent).toBe(`${carried}; frame-ancestors 'self'`)
  expect(response?.headers()).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': expect.stringContaining('camera=()'),
  })
})

test('text never becomes markup or code', async ({ page, faults }) => {
  faults.expect(/TrustedScript|unsafe-eval|trusted-types|require-trusted-types-for|default policy/i)
  await page.goto('./')
  const refusals = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve)) // what the test itself runs is let off the policy
    const refusal = (action: () => unknown) => {
      try {
        action()
        return 'allowed'
      } catch (error) {
        return (error as Error).name
      }
    }
    const element = document.createElement('div')
    return {
      empty: refusal(() => Object.assign(element, { innerHTML: '' })),
      markup: refusal(() => Object.assign(element, { innerHTML: '<b>bold</b>' })),
      script: refusal(() => Object.assign(document.createElement('script'), { src: './other.js' })),
      // oxlint-disable-next-line no-eval -- that it is refused is the test
      code: refusal(() => eval('1 + 1')),
    }
  })
  expect(refusals).toEqual({ empty: 'allowed', markup: 'TypeError', script: 'TypeError', code: 'EvalError' })
})

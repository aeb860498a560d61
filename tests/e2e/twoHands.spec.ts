import { expect, test } from './fixtures'
import { Finger, inWindow } from './hands'
import { button, cell, expectWell, filled, liveBoard, openLesson, stepTitle } from './lessonOnScreen'

/** Two pupils at one board, and a teacher who rests a hand on it. */

test.beforeEach(async ({ page }) => {
  await openLesson(page)
  await page.keyboard.press('PageDown')
  await expect(stepTitle(page)).toHaveText('Fill frame A')
})

test('two pupils drag two counters at once, and each is undone by itself', async ({ page }) => {
  const fingers = await Finger.of(page)
  const middle = [
    { x: 800, y: 300 },
    { x: 900, y: 420 },
  ] as const
  await fingers.place('touchStart', [cell('p2', 4)])
  await fingers.place('touchMove', [middle[0]])
  await fingers.place('touchStart', [middle[0], cell('p2', 3)])
  await fingers.place('touchMove', middle)
  await expect(page.locator('[data-over] [data-carried]')).toHaveCount(2)
  // The first is let go while the second is still in the air.
  await fingers.place('touchMove', [cell('p1', 8), middle[1]])
  await fingers.place('touchEnd', [cell('p1', 8)])
  await expect.poll(() => filled(page)).toEqual([9, 4])
  await expect(page.locator('[data-over] [data-carried]')).toHaveCount(1)
  await fingers.place('touchMove', [cell('p1', 9)], 1)
  await fingers.place('touchEnd', [])
  await expect.poll(() => filled(page)).toEqual([10, 3])
  await expectWell(page)
  await button(page, 'Undo').click()
  await expect.poll(() => filled(page)).toEqual([9, 4])
  await button(page, 'Undo').click()
  await expect.poll(() => filled(page)).toEqual([8, 5])
  await expectWell(page)
})

test('one pupil cannot take what the other has in the air', async ({ page }) => {
  const fingers = await Finger.of(page)
  const beside = { x: 800, y: 300 }
  await fingers.place('touchStart', [cell('p2', 4)])
  await fingers.place('touchMove', [beside])
  await fingers.place('touchStart', [beside, cell('p2', 4)])
  await fingers.place('touchMove', [beside, { x: 900, y: 600 }])
  await expect(page.locator('[data-over] [data-carried]')).toHaveCount(1)
  await fingers.place('touchEnd', [])
  await expectWell(page)
  expect(await filled(page)).toEqual([8, 5])
})

test('a palm moves nothing while a pen writes', async ({ page }) => {
  await button(page, 'Pen').click()
  const session = await page.context().newCDPSession(page)
  const pen = async (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) =>
    session.send('Input.dispatchMouseEvent', {
      ...(await inWindow(page, { x, y })),
      type,
      pointerType: 'pen',
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      force: 0.5,
      clickCount: 1,
    })
  const palm = await Finger.of(page)
  await pen('mousePressed', 300, 560)
  await pen('mouseMoved', 340, 580)
  await palm.place('touchStart', [cell('p2', 4)])
  await palm.place('touchMove', [{ x: 800, y: 300 }])
  await pen('mouseMoved', 380, 600)
  await expect(page.locator('[data-over] [data-carried]')).toHaveCount(0)
  await palm.place('touchEnd', [])
  await pen('mouseReleased', 400, 610)
  await expect.poll(async () => (await liveBoard(page)).ink.length).toBe(1)
  expect(await filled(page)).toEqual([8, 5])
  await expectWell(page)
})

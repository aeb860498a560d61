import { beforeEach, expect, it, vi } from 'vitest'
import { tinyLesson } from '../../tests/fixtures/tinyLesson'
import { startSession } from '../session/navigate'

const registry = vi.hoisted(() => ({ areHere: true, bring: async (): Promise<void> => undefined }))
vi.mock('../manipulatives/registry', async (original) => ({
  ...(await original<typeof import('../manipulatives/registry')>()),
  areLoaded: () => registry.areHere,
  loadKinds: () => registry.bring(),
}))

const { useTeach } = await import('./teach')
const position = () => useTeach.getState().taught?.session.position

beforeEach(() => {
  useTeach.getState().open({ lesson: tinyLesson, session: startSession(tinyLesson, 0, 'h') })
})

it('waits for the manipulatives of a step that is gone to before they are here', async () => {
  let arrive = () => {}
  registry.areHere = false
  registry.bring = () => new Promise((resolve) => (arrive = resolve))
  useTeach.getState().next(0)
  expect(position()).toBe(0)
  arrive()
  await vi.waitFor(() => expect(position()).toBe(1))
})

it('stays where it is and says so when they cannot be brought', async () => {
  registry.areHere = false
  registry.bring = () => Promise.reject(new TypeError('Failed to fetch'))
  useTeach.getState().next(0)
  await vi.waitFor(() => expect(useTeach.getState().message?.isShown).toBe(true))
  expect(useTeach.getState().message?.text).toContain('could not be brought')
  expect(position()).toBe(0)
})

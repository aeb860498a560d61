import { create } from 'zustand'
import { DEFAULT_SETTINGS, keepSettings, loadSettings, onSettingsKept } from '../storage/settings'
import type { BoardSettings } from '../ui/SettingsPanel'

type Theme = Exclude<BoardSettings['theme'], 'system'>

interface Settings {
  readonly settings: Readonly<BoardSettings>
  /** What to paint with: the choice, or what this device asks for. */
  readonly resolvedTheme: Theme
  /** False while the last choice holds for this visit only, because the device did not keep it. */
  readonly isKept: boolean
  change: (change: Partial<BoardSettings>) => void
}

const strongContrast = ['(prefers-contrast: more)', '(forced-colors: active)'] as const

/** The choices of whoever teaches on this device. */
export const useSettings = create<Settings>(() => ({
  settings: DEFAULT_SETTINGS,
  resolvedTheme: themeFor(DEFAULT_SETTINGS),
  isKept: true,
  change(change) {
    unkept = { ...unkept, ...change }
    show({ ...useSettings.getState().settings, ...change })
    void keep()
  },
}))

/** Choices made here that the device has not kept yet. */
let unkept: Partial<BoardSettings> = {}
let loads = 0

/** Reads the kept choices and follows this device and the other tabs. To be called once; returns what ends it. */
export function startSettings(): () => void {
  const queries = contrastQueries()
  function showAgain(): void {
    show(useSettings.getState().settings)
  }
  for (const query of queries) query.addEventListener('change', showAgain)
  const stopFollowing = onSettingsKept(() => void load())
  showAgain()
  void load()
  return () => {
    for (const query of queries) query.removeEventListener('change', showAgain)
    stopFollowing()
  }
}

async function keep(): Promise<void> {
  const change = unkept
  try {
    await keepSettings(change)
    if (unkept !== change) return // a later choice is on its way
    unkept = {}
    useSettings.setState({ isKept: true })
    await load()
  } catch {
    useSettings.setState({ isKept: false })
  }
}

async function load(): Promise<void> {
  loads += 1
  const mine = loads
  const kept = await loadSettings()
  if (kept && mine === loads) show({ ...kept, ...unkept })
}

function show(settings: Readonly<BoardSettings>): void {
  useSettings.setState({ settings, resolvedTheme: themeFor(settings) })
}

function themeFor({ theme }: Readonly<BoardSettings>): Theme {
  if (theme !== 'system') return theme
  return contrastQueries().some(({ matches }) => matches) ? 'high-contrast' : 'classroom'
}

function contrastQueries(): readonly MediaQueryList[] {
  if (typeof window === 'undefined') return []
  return strongContrast.map((query) => window.matchMedia(query))
}

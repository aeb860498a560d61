import { create } from 'zustand'
export const useSettings = create(() => ({
  settings: { theme: 'system', mirrored: false, exchange: 'ask', letterShortcuts: true, halfSpeed: false },
  change: (_: object) => undefined,
  resolvedTheme: 'classroom' as 'classroom' | 'high-contrast',
}))

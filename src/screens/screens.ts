import type { ComponentType } from 'react'
import { lazy } from 'react'
import type { Updates } from './useUpdate'

/** The screens by what they are given. */
export interface Screens {
  readonly Teach: ComponentType<{ id: string; carriesOn: boolean }>
  readonly Library: ComponentType<{ updates: Updates }>
  readonly Models: ComponentType
  readonly FreeBoard: ComponentType
}

type Bring = { readonly [Name in keyof Screens]: () => Promise<Screens[Name]> }

const BRING: Bring = {
  Teach: async () => (await import('./TeachRoute')).TeachRoute,
  Library: async () => (await import('./Library')).Library,
  Models: async () => (await import('./Models')).Models,
  FreeBoard: async () => (await import('./FreeBoardRoute')).FreeBoardRoute,
}

/** Each comes when it is asked for. */
export const SCREENS: Screens = {
  Teach: lazy(async () => ({ default: await BRING.Teach() })),
  Library: lazy(async () => ({ default: await BRING.Library() })),
  Models: lazy(async () => ({ default: await BRING.Models() })),
  FreeBoard: lazy(async () => ({ default: await BRING.FreeBoard() })),
}

/** The name of the screen at an address. */
function nameAt(hash: string): keyof Screens {
  if (hash.startsWith('#/teach/')) return 'Teach'
  if (hash === '#/board') return 'FreeBoard'
  return hash === '#/manipulatives' ? 'Models' : 'Library'
}

/**
 * The screens, with that of an address already there. React holds back a screen that comes while it waits for a
 * third of a second, so the first one comes before React begins. One that cannot come is asked for again.
 */
export async function screensFrom(hash: string): Promise<Screens> {
  const name = nameAt(hash)
  try {
    return { ...SCREENS, [name]: await BRING[name]() }
  } catch {
    return SCREENS
  }
}

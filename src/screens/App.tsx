import { lazy, Suspense, useEffect } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { useLibrary } from '../stores/library'
import { startSettings, useSettings } from '../stores/settings'
import { useKeptFocus } from '../ui/useKeptFocus'
import { FaultBoundary } from './FaultBoundary'
import type { Updates } from './useUpdate'

const TeachRoute = lazy(async () => ({ default: (await import('./TeachRoute')).TeachRoute }))
const Library = lazy(async () => ({ default: (await import('./Library')).Library }))
const FreeBoard = lazy(async () => ({ default: (await import('./FreeBoardRoute')).FreeBoardRoute }))

/** Asks for what a lesson's address needs before React gets to it, so that its parts come side by side. */
export function bringLesson(hash: string): void {
  const id = /^#\/teach\/([^/]+)/.exec(hash)?.[1]
  if (id === undefined) return
  // Whoever needs it asks again and says what is wrong.
  void import('./TeachRoute').catch(() => undefined)
  void useLibrary.getState().loadLesson(id)
}

/** Which screen stands at which address. Each comes when it is asked for. */
export function App({ updates }: { updates: Updates }) {
  const theme = useSettings(({ resolvedTheme }) => resolvedTheme)
  useEffect(startSettings, [])
  useKeptFocus()
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return (
    <Router hook={useHashLocation}>
      <FaultBoundary onLibrary={() => window.location.replace('#/')}>
        <Suspense fallback={null}>
          <Switch>
            <Route path="/teach/:lesson">
              {({ lesson }) => <TeachRoute key={lesson} id={lesson} carriesOn={false} />}
            </Route>
            <Route path="/teach/:lesson/carry-on">
              {({ lesson }) => <TeachRoute key={lesson} id={lesson} carriesOn />}
            </Route>
            <Route path="/board" component={FreeBoard} />
            <Route>
              <Library updates={updates} />
            </Route>
          </Switch>
        </Suspense>
      </FaultBoundary>
    </Router>
  )
}

import { lazy, Suspense, useEffect } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { startSettings, useSettings } from '../stores/settings'
import { useKeptFocus } from '../ui/useKeptFocus'
import { FaultBoundary } from './FaultBoundary'
import type { Updates } from './useUpdate'

const TeachRoute = lazy(async () => ({ default: (await import('./TeachRoute')).TeachRoute }))
const Library = lazy(async () => ({ default: (await import('./Library')).Library }))
const Models = lazy(async () => ({ default: (await import('./Models')).Models }))
const FreeBoard = lazy(async () => ({ default: (await import('./FreeBoardRoute')).FreeBoardRoute }))

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
            <Route path="/manipulatives" component={Models} />
            <Route>
              <Library updates={updates} />
            </Route>
          </Switch>
        </Suspense>
      </FaultBoundary>
    </Router>
  )
}

import { lazy, Suspense, useEffect } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { loadAllKinds } from '../manipulatives/registry'
import { startSettings, useSettings } from '../stores/settings'
import { useKeptFocus } from '../ui/useKeptFocus'
import { FaultBoundary } from './FaultBoundary'
import { Library } from './Library'
import type { Updates } from './useUpdate'

const TeachRoute = lazy(() => import('./TeachRoute').then(({ TeachRoute: screen }) => ({ default: screen })))
const FreeBoard = lazy(async () => {
  const [{ FreeBoard: screen }] = await Promise.all([import('./FreeBoard'), loadAllKinds()])
  return { default: screen }
})

/** Which screen stands at which address. Everything but the library comes when it is asked for. */
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

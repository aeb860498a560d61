import { Suspense, useEffect } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { startSettings, useSettings } from '../stores/settings'
import { useKeptFocus } from '../ui/useKeptFocus'
import { FaultBoundary } from './FaultBoundary'
import type { Screens } from './screens'
import type { Updates } from './useUpdate'

/** Which screen stands at which address. */
export function App({ updates, screens }: { updates: Updates; screens: Screens }) {
  const { Teach, Library, Models, FreeBoard } = screens
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
              {({ lesson }) => <Teach key={lesson} id={lesson} carriesOn={false} />}
            </Route>
            <Route path="/teach/:lesson/carry-on">
              {({ lesson }) => <Teach key={lesson} id={lesson} carriesOn />}
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

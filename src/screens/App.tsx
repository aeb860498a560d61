import { lazy, Suspense, useEffect } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { startSettings, useSettings } from '../stores/settings'
import { Library } from './Library'
import type { Updates } from './useUpdate'

const TeachRoute = lazy(() => import('./TeachRoute').then(({ TeachRoute: screen }) => ({ default: screen })))
const FreeBoard = lazy(() =>
  import('./FreeBoardRoute').then(({ FreeBoardRoute: screen }) => ({ default: screen })),
)

/** Which screen stands at which address. Everything but the library comes when it is asked for. */
export function App({ updates }: { updates: Updates }) {
  const theme = useSettings(({ resolvedTheme }) => resolvedTheme)
  useEffect(startSettings, [])
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return (
    <Router hook={useHashLocation}>
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
    </Router>
  )
}

import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { FreeBoard } from './FreeBoard'

/** Which screen stands at which address. */
export function App() {
  return (
    <Router hook={useHashLocation}>
      <Switch>
        <Route path="/board" component={FreeBoard} />
        <Route>
          <main>
            <h1>Small Steps</h1>
          </main>
        </Route>
      </Switch>
    </Router>
  )
}

import { lazy, type ReactNode, Suspense } from 'react'
import { Route, Router, Switch, useLocation, useSearch } from 'wouter'
import { Broken, Failure, Loading } from './feedback.tsx'
import { NoSuchScreen } from './no-such-screen.tsx'
import { useMe, useOver } from './session.ts'
import type { Me } from './shapes.ts'
import { Shell } from './shell.tsx'

const Password = lazy(() => import('./password.tsx'))
const Enrol = lazy(() => import('./factors/enrol.tsx'))
const SignIn = lazy(() => import('./sign-in.tsx'))
const Work = lazy(() => import('./work/screen.tsx'))
const Inbox = lazy(() => import('./inbox/screen.tsx'))
const Call = lazy(() => import('./call/screen.tsx'))
const Incidents = lazy(() => import('./incidents/screen.tsx'))
const Aside = lazy(() => import('./aside/screen.tsx'))
const Outbox = lazy(() => import('./outbox/screen.tsx'))
const Gateways = lazy(() => import('./gateways/screen.tsx'))
const Preferences = lazy(() => import('./preferences/screen.tsx'))
const Figures = lazy(() => import('./figures/screen.tsx'))
const Warning = lazy(() => import('./warnings/screen.tsx'))
const Leading = lazy(() => import('./leading/screen.tsx'))

const Waiting = ({ children, place = '' }: { children: ReactNode; place?: string }) => (
  <Broken place={place}>
    <Suspense fallback={<Loading />}>{children}</Suspense>
  </Broken>
)

export const App = () =>
  location.pathname === '/console/password' ? (
    <Waiting>
      <Password />
    </Waiting>
  ) : (
    <SignedIn />
  )

const SignedIn = () => {
  const me = useMe()
  const over = useOver()
  if (me.isPending) return <Loading />
  if (me.isError) return <Failure error={me.error} retry={() => void me.refetch()} />
  return (
    <>
      {(over || !me.data) && (
        <Waiting>
          <SignIn />
        </Waiting>
      )}
      {me.data && (!over || mayStay()) && (
        <div className="person-desk" hidden={over} inert={over}>
          <Desk key={me.data.id} me={me.data} />
        </div>
      )}
    </>
  )
}

/** Where people write of the department and of themselves; what shows a report goes with the sign-in, its drafts being kept. */
const mayStay = () => /^\/console\/(leading|preferences)/.test(location.pathname)

const Desk = ({ me }: { me: Me }) => {
  const [place] = useLocation()
  return me.mustEnrol ? (
    <Waiting>
      <Enrol />
    </Waiting>
  ) : (
    <Router base="/console">
      <Shell me={me}>
        <Waiting place={place}>
          <Screens />
        </Waiting>
      </Shell>
    </Router>
  )
}

/** The day's work, unless the address asks for a list: links that people sent each other before go on working. */
const First = () => (useSearch() ? <Inbox open={null} /> : <Work />)

const Screens = () => (
  <Switch>
    <Route path="/call">
      <Call />
    </Route>
    <Route path="/incidents/:id?">{({ id }) => <Incidents open={id} />}</Route>
    <Route path="/aside">
      <Aside />
    </Route>
    <Route path="/figures/:unit?/:measure?">
      <Figures />
    </Route>
    <Route path="/warnings/:id">{({ id }) => <Warning id={Number(id)} />}</Route>
    <Route path="/outbox">
      <Outbox />
    </Route>
    <Route path="/gateways">
      <Gateways />
    </Route>
    <Route path="/leading/:part?">{({ part }) => <Leading part={part} />}</Route>
    <Route path="/preferences">
      <Preferences />
    </Route>
    <Route path="/tickets/:id">{({ id }) => <Inbox open={Number(id)} />}</Route>
    <Route path="/tickets">
      <Inbox open={null} />
    </Route>
    <Route path="/">
      <First />
    </Route>
    <Route>
      <NoSuchScreen />
    </Route>
  </Switch>
)

import '../badges.css'
import './work.css'
import { Button } from '@mantine/core'
import { lazy, useEffect } from 'react'
import { Link } from 'wouter'
import { DemoYearNotice } from '../demo-year.tsx'
import { Besides, Failure, Loading } from '../feedback.tsx'
import { Age } from '../inbox/age.tsx'
import { useComeBack } from '../inbox/come-back.ts'
import { useListKeys } from '../inbox/list-keys.ts'
import { useSay } from '../language.ts'
import { areaOf } from '../leading/managing.ts'
import { useSignedIn } from '../session.ts'
import type { Work } from '../shapes.ts'
import { useTitle } from '../title.ts'
import { words } from '../words/work.ts'
import { words as shared } from '../words.ts'
import { Elsewhere } from './elsewhere.tsx'
import { Group } from './group.tsx'
import { OfficeLoad } from './load.tsx'
import { WorkMap } from './map.tsx'
import { useWork } from './queries.ts'
import { Summary } from './summary.tsx'

const MissedCount = lazy(() => import('../calls/missed-count.tsx'))
const NewWarnings = lazy(() => import('../warnings/new-ones.tsx'))
const Unstaffed = lazy(() => import('./unstaffed.tsx'))

/** What needs whoever sits here now; whatever else there is stands in the list. */
export default function WorkScreen() {
  const say = useSay()
  useTitle(say(words.title))
  useListKeys(null)
  useComeBack()
  useEffect(() => void import('../ticket/screen.tsx'), [])
  const work = useWork()
  const sees = work.data !== undefined && work.data.groups.length > 0
  return (
    <div className="work" data-alone={!sees}>
      <div className="work-main">
        <header className="work-head">
          <h1>{say(words.title)}</h1>
          <Ways sees={sees} />
        </header>
        <DemoYearNotice />
        <Besides>
          <Unstaffed />
        </Besides>
        <Besides>
          <NewWarnings />
        </Besides>
        <Missed />
        <Age />
        {work.isPending && <Loading />}
        {work.isError && !work.data && <Failure error={work.error} retry={() => void work.refetch()} />}
        {sees ? <Groups groups={work.data.groups} /> : work.data && <Elsewhere />}
      </div>
      {sees && (
        <aside className="work-aside" aria-label={say(words.aside)}>
          <WorkMap pins={work.data.pins} />
          <OfficeLoad />
        </aside>
      )}
    </div>
  )
}

const Missed = () =>
  areaOf(useSignedIn(), 'log-calls') && (
    <Besides>
      <MissedCount />
    </Besides>
  )

const Groups = ({ groups }: Pick<Work, 'groups'>) => (
  <>
    <Summary groups={groups} />
    {groups.map((group) => (
      <Group key={group.group} {...group} />
    ))}
  </>
)

/** A list is offered to whoever reads tickets; who keeps the house running sees none. */
const Ways = ({ sees }: { sees: boolean }) => {
  const say = useSay()
  const { screens } = useSignedIn()
  return (
    <div className="work-ways">
      {screens.includes('call') && (
        <Button component={Link} href="/call" size="compact-md">
          {say(shared.call)}
        </Button>
      )}
      {sees && <Link href="/tickets">{say(words.allTickets)}</Link>}
    </div>
  )
}

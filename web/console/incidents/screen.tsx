import '../leading/leading.css'
import './incidents.css'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { fullTime } from '../clock.ts'
import { Failure, Loading } from '../feedback.tsx'
import { useLanguage, useSay } from '../language.ts'
import { areaOf } from '../leading/managing.ts'
import { Told } from '../leading/told.ts'
import { More } from '../more.tsx'
import { useSignedIn } from '../session.ts'
import type { IncidentRow, Sentence } from '../shapes.ts'
import { useTitle } from '../title.ts'
import { words } from '../words/incidents.ts'
import { DeclareForm } from './declare-form.tsx'
import { Incident } from './incident.tsx'
import { useIncidents } from './queries.ts'

/** What many report, declared once: what goes on, what is over, and one of them whole. */
export default function Incidents({ open }: { open: string | undefined }) {
  const say = useSay()
  const [told, setTold] = useState<Sentence | null>(null)
  useTitle(say(words.title))
  return (
    <Told value={setTold}>
      <div className="page incidents">
        <div role="status">{told && <p className="saved">{say(told)}</p>}</div>
        {open && /^\d+$/.test(open) ? <Incident id={Number(open)} /> : <All declaring={open === 'new'} />}
      </div>
    </Told>
  )
}

const All = ({ declaring }: { declaring: boolean }) => {
  const say = useSay()
  const me = useSignedIn()
  const may = Boolean(areaOf(me, 'declare-incidents'))
  return (
    <>
      <h1>{say(words.title)}</h1>
      <p className="quiet">{say(words.lead)}</p>
      {may && declaring && <DeclareForm />}
      {may && !declaring && (
        <p>
          <Button component={Link} href="/incidents/new">
            {say(words.declare)}
          </Button>
        </p>
      )}
      <List state="open" />
      <List state="closed" />
    </>
  )
}

const List = ({ state }: { state: 'open' | 'closed' }) => {
  const say = useSay()
  const list = useIncidents(state)
  const rows = list.data?.pages.flatMap(({ incidents }) => incidents)
  return (
    <section aria-labelledby={`incidents-${state}`}>
      <h2 id={`incidents-${state}`}>{say(words[state])}</h2>
      {list.isPending && <Loading />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {rows?.length === 0 && <p className="quiet">{say(state === 'open' ? words.none : words.noneClosed)}</p>}
      <ul className="incident-list">
        {rows?.map((row) => (
          <li key={row.id}>
            <Row row={row} />
          </li>
        ))}
      </ul>
      <More list={list} />
    </section>
  )
}

const Row = ({
  row: { id, title, category, communes, part, joined, known, answer, beganAt, expectedEnd, closedAt },
}: {
  row: IncidentRow
}) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <article className="panel">
      <h3>
        <Link href={`/incidents/${id}`} lang="vi">
          {title}
        </Link>
      </h3>
      <p lang="vi">{answer ?? known}</p>
      <p className="quiet">
        {say(category)} · {communes.map(({ name }) => name).join(', ')} · {say(words.joined(joined))}
      </p>
      {part && (
        <p className="quiet">
          {say(words.onlyIn)} {say(part)}
        </p>
      )}
      <p className="quiet">
        {say(words.since)} {fullTime(beganAt, language)}
        {!closedAt && expectedEnd && ` · ${say(words.expected)} ${fullTime(expectedEnd, language)}`}
        {closedAt && ` · ${say(words.closed)} ${fullTime(closedAt, language)}`}
      </p>
    </article>
  )
}

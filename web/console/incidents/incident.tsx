import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { fullTime, useNow } from '../clock.ts'
import { Failure, Loading } from '../feedback.tsx'
import { useLanguage, useSay } from '../language.ts'
import type { Incident as Seen } from '../shapes.ts'
import { words } from '../words/incidents.ts'
import { CloseForm } from './close-form.tsx'
import { Part } from './part.tsx'
import { useIncident } from './queries.ts'
import { UpdateForm } from './update-form.tsx'

/** One incident: what is known, what to do, what happened, and what it spared. */
export const Incident = ({ id }: { id: number }) => {
  const say = useSay()
  const { data, isPending, error, refetch } = useIncident(id)
  if (isPending) return <Loading />
  if (!data) return <Failure error={error} retry={() => void refetch()} />
  return (
    <>
      <p>
        <Link href="/incidents">{say(words.back)}</Link>
      </p>
      <Head incident={data} />
      {data.isYours && !data.closedAt && <Doing incident={data} />}
      <Timeline incident={data} />
      <Figures incident={data} />
    </>
  )
}

const Head = ({ incident }: { incident: Seen }) => {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const { title, category, communes, known, beganAt, expectedEnd, closedAt, readOut, answer, id, warning } =
    incident
  const isLate = !closedAt && expectedEnd && new Date(expectedEnd) < now
  return (
    <section>
      <h1 lang="vi">{title}</h1>
      <p className="quiet">
        {say(category)} · {communes.map(({ name }) => name).join(', ')} · {say(words.since)}{' '}
        {fullTime(beganAt, language)}
      </p>
      <Part incident={incident} />
      <p className="said" lang="vi">
        {answer ?? known}
      </p>
      {warning && (
        <p>
          {say(words.fromWarning)} <Link href={`/warnings/${warning.id}`}>{say(warning.says)}</Link>
        </p>
      )}
      {!closedAt && expectedEnd && (
        <p>
          {say(words.expected)} <b>{fullTime(expectedEnd, language)}</b>
        </p>
      )}
      {isLate && <p className="warn">{say(words.overdue)}</p>}
      {closedAt ? (
        <p className="quiet">
          {say(words.closed)} {fullTime(closedAt, language)}
        </p>
      ) : (
        <blockquote className="panel read-out">
          <h2>{say(words.readOut)}</h2>
          <p>{say(readOut)}</p>
        </blockquote>
      )}
      <p>
        <a href={`/incidents/${id}`} target="_blank" rel="noreferrer">
          {say(words.public)}
        </a>
      </p>
    </section>
  )
}

const Doing = ({ incident }: { incident: Seen }) => {
  const say = useSay()
  const [doing, setDoing] = useState<'update' | 'close' | null>(null)
  const done = () => setDoing(null)
  if (doing === 'update') return <UpdateForm incident={incident} close={done} />
  if (doing === 'close')
    return <CloseForm id={incident.id} unlooked={incident.figures.unlooked} close={done} />
  return (
    <p className="buttons">
      <Button onClick={() => setDoing('update')}>{say(words.update)}</Button>
      <Button variant="default" onClick={() => setDoing('close')}>
        {say(words.close)}
      </Button>
    </p>
  )
}

const Timeline = ({ incident: { timeline } }: { incident: Seen }) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <section aria-labelledby="incident-timeline">
      <h2 id="incident-timeline">{say(words.timeline)}</h2>
      <ol className="incident-line">
        {timeline.map(({ id, at, sentence, text, by }) => (
          <li key={id}>
            <p className="quiet">
              <time dateTime={at}>{fullTime(at, language)}</time> · <b>{say(sentence)}</b>
              {by && ` · ${say(words.by)} ${by}`}
            </p>
            <p className="said" lang="vi">
              {text}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

const minuteMs = 60_000

const Figures = ({ incident: { figures, beganAt, closedAt } }: { incident: Seen }) => {
  const say = useSay()
  const now = useNow()
  const until = closedAt ? new Date(closedAt) : now
  const minutes = Math.max(0, Math.round((until.getTime() - new Date(beganAt).getTime()) / minuteMs))
  const after = figures.joined - figures.before - figures.byStaff
  const told = { ...figures, after, spared: figures.joined + figures.callers }
  const counted = [
    'spared',
    'joined',
    'before',
    'after',
    'byStaff',
    'callers',
    'apart',
    'open',
    'unlooked',
  ] as const
  return (
    <section aria-labelledby="incident-figures">
      <h2 id="incident-figures">{say(words.figures)}</h2>
      <dl className="incident-figures panel">
        {counted.map((name) => (
          <div key={name}>
            <dt>{say(words.figure[name])}</dt>
            <dd>{told[name]}</dd>
          </div>
        ))}
        <div>
          <dt>{say(words.figure.lasted)}</dt>
          <dd>{say(words.lasted(minutes))}</dd>
        </div>
      </dl>
    </section>
  )
}

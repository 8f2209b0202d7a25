import { Button } from '@mantine/core'
import { useState } from 'react'
import { DueWords } from '../badges.tsx'
import { fullTime } from '../clock.ts'
import { Failure, Loading } from '../feedback.tsx'
import { useLanguage, useSay } from '../language.ts'
import type { Ticket } from '../shapes.ts'
import { stretchNames, waitNames, words } from '../words/ticket.ts'
import { useDeadline } from './queries.ts'

export const DeadlineFacts = ({ ticket }: { ticket: Ticket }) => {
  const say = useSay()
  const language = useLanguage()
  const [explained, setExplained] = useState(false)
  const { dueNow, sealed } = ticket
  return (
    <section>
      <h2>{say(words.deadline)}</h2>
      {!dueNow && <p className="quiet">{say(words.noDeadline)}</p>}
      {dueNow && (
        <p>
          <DueWords ticket={ticket} />
        </p>
      )}
      {dueNow?.what === 'acceptance' && (
        <p>
          {say(sealed ? words.takeOnBy : words.acceptBy)} {fullTime(dueNow.at, language)}
        </p>
      )}
      {dueNow && (
        <p>
          {say(sealed ? words.settleBy : words.answerBy)} {fullTime(ticket.dueAt, language)}
        </p>
      )}
      <Button
        size="compact-xs"
        variant="light"
        aria-expanded={explained}
        onClick={() => setExplained(!explained)}
      >
        {say(words.whyDeadline)}
      </Button>
      {explained && <Explanation id={ticket.id} />}
    </section>
  )
}

const Explanation = ({ id }: { id: number }) => {
  const say = useSay()
  const language = useLanguage()
  const deadline = useDeadline(id)
  if (deadline.isPending) return <Loading />
  if (!deadline.data) return <Failure error={deadline.error} retry={() => void deadline.refetch()} />
  return (
    <>
      <ul className="reasons">
        {deadline.data.sentences.map((sentence) => (
          <li key={sentence.vi}>{say(sentence)}</li>
        ))}
      </ul>
      <ol className="stretches">
        {deadline.data.timeline.map(({ from, to, kind, name, waitingFor }) => (
          <li key={from} data-kind={kind}>
            <time dateTime={from}>{fullTime(from, language)}</time> –{' '}
            <time dateTime={to}>{fullTime(to, language)}</time>
            <b>{name ?? say(waitNames[waitingFor ?? ''] ?? stretchNames[kind] ?? { vi: kind, en: kind })}</b>
          </li>
        ))}
      </ol>
    </>
  )
}

import { Button } from '@mantine/core'
import { fullTime } from '../clock.ts'
import { Failure } from '../feedback.tsx'
import { fileFormats } from '../files/formats.ts'
import { useLanguage, useSay } from '../language.ts'
import type { Ticket, TimelineItem } from '../shapes.ts'
import { words } from '../words/ticket.ts'
import { useOlderEvents } from './queries.ts'

/** The newest first; what happened earlier is fetched when somebody wants to read it. */
export const Timeline = ({ ticket }: { ticket: Ticket }) => {
  const say = useSay()
  const oldest = ticket.timeline[0]?.id
  const older = useOlderEvents(ticket.id, oldest)
  const earlier = older.data?.pages.flatMap(({ timeline }) => [...timeline].reverse()) ?? []
  const hasMore = older.data ? older.hasNextPage : ticket.hasOlder
  return (
    <section className="panel">
      <h2>{say(words.timeline)}</h2>
      <TimelineItems items={[...[...ticket.timeline].reverse(), ...earlier]} answer={ticket.answer?.text} />
      {older.isError && <Failure error={older.error} retry={() => void older.fetchNextPage()} />}
      {hasMore && (
        <Button variant="subtle" loading={older.isFetching} onClick={() => void older.fetchNextPage()}>
          {say(words.older)}
        </Button>
      )}
      {ticket.hasHistoryFile && <TakeHistory id={ticket.id} />}
    </section>
  )
}

const TakeHistory = ({ id }: Pick<Ticket, 'id'>) => {
  const say = useSay()
  return (
    <p className="small quiet">
      {say(words.takeHistory)}:{' '}
      <span className="take-histories">
        {Object.entries(fileFormats).map(([format, name]) => (
          <a
            key={format}
            className="take-history"
            download
            aria-label={`${say(words.takeHistory)}: ${name}`}
            href={`/api/exports/tickets/${id}/events?format=${format}`}
          >
            {name}
          </a>
        ))}
      </span>
    </p>
  )
}

type ItemsProps = { items: TimelineItem[]; answer?: string | undefined }

/** `answer` stands on the page already, and is not said twice. */
export const TimelineItems = ({ items, answer }: ItemsProps) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <ol className="timeline">
      {items.map((item) => (
        <li key={item.id} data-actor={item.actor.kind} data-type={item.type}>
          <p className="timeline-line">
            <b>{say(item.sentence)}</b>
            <span className="quiet">
              {item.actor.name ?? say(words[item.actor.kind])}
              {item.actor.onBehalfOf && `, ${say(words.onBehalfOf(item.actor.onBehalfOf))}`} ·{' '}
              <time dateTime={item.at}>{fullTime(item.at, language)}</time>
            </span>
          </p>
          {item.text &&
            (item.text === answer ? (
              <p className="quiet">{say(words.saidAbove)}</p>
            ) : (
              <p className="said" lang="vi">
                {item.text}
              </p>
            ))}
        </li>
      ))}
    </ol>
  )
}

import { fullTime } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import type { TimelineItem } from '../shapes.ts'
import { words } from '../words/ticket.ts'

export const Timeline = ({ items }: { items: TimelineItem[] }) => {
  const say = useSay()
  return (
    <section className="panel">
      <h2>{say(words.timeline)}</h2>
      <TimelineItems items={[...items].reverse()} />
    </section>
  )
}

export const TimelineItems = ({ items }: { items: TimelineItem[] }) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <ol className="timeline">
      {items.map((item) => (
        <li key={item.id} data-actor={item.actor.kind} data-type={item.type}>
          <p className="timeline-line">
            <b>{say(item.sentence)}</b>
            <span className="quiet">
              {item.actor.name ?? say(words[item.actor.kind])} ·{' '}
              <time dateTime={item.at}>{fullTime(item.at, language)}</time>
            </span>
          </p>
          {item.text && <p className="said">{item.text}</p>}
        </li>
      ))}
    </ol>
  )
}

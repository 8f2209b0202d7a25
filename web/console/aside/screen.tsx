import { More } from '../more.tsx'
import '../outbox/outbox.css'
import { useStore } from '@nanostores/react'
import { useEffect } from 'react'
import { Link } from 'wouter'
import { Failure, Loading } from '../feedback.tsx'
import { useSay } from '../language.ts'
import { useTitle } from '../title.ts'
import { words } from '../words/aside.ts'
import { lastMade } from './made.ts'
import { Mails } from './mails.tsx'
import { AsideItem } from './message.tsx'
import { useSetAside } from './queries.ts'

export default function Aside() {
  const say = useSay()
  useTitle(say(words.title))
  return (
    <div className="page post">
      <h1>{say(words.title)}</h1>
      <p className="quiet">{say(words.lead)}</p>
      <JustMade />
      <section>
        <h2>{say(words.sms)}</h2>
        <Messages />
      </section>
      <Mails />
    </div>
  )
}

/** The message is gone from the list by now: this leads to what became of it. */
const JustMade = () => {
  const say = useSay()
  const made = useStore(lastMade)
  useEffect(() => () => lastMade.set(null), [])
  return (
    <p className="told made" role="status">
      {made && (
        <>
          {say(words.made[made.as])} <Link href={`/tickets/${made.ticketId}`}>{made.reference}</Link>
        </>
      )}
    </p>
  )
}

const Messages = () => {
  const say = useSay()
  const list = useSetAside()
  if (list.isPending) return <Loading />
  if (!list.data) return <Failure error={list.error} retry={() => void list.refetch()} />
  const messages = list.data.pages.flatMap((page) => page.messages)
  if (!messages.length) return <p className="quiet">{say(words.empty)}</p>
  return (
    <>
      <ul className="messages">
        {messages.map((message) => (
          <AsideItem key={message.id} message={message} />
        ))}
      </ul>
      <More list={list} />
    </>
  )
}

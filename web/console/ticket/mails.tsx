import { useState } from 'react'
import { fullTime } from '../clock.ts'
import { Failure, Loading } from '../feedback.tsx'
import { useLanguage, useSay } from '../language.ts'
import type { MailOnTicket, Ticket } from '../shapes.ts'
import { words } from '../words/mails.ts'
import { useMailsOf } from './queries.ts'

/** What was written by mail, as it was written; fetched when somebody wants to read it. */
export const Mails = ({ ticket }: { ticket: Ticket }) => {
  const say = useSay()
  const [open, setOpen] = useState(false)
  if (!ticket.hasMails) return null
  return (
    <details className="panel mails" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(words.title)}</summary>
      {open && <MailList ticketId={ticket.id} />}
    </details>
  )
}

const MailList = ({ ticketId }: { ticketId: number }) => {
  const mails = useMailsOf(ticketId)
  if (mails.isPending) return <Loading />
  if (!mails.data) return <Failure error={mails.error} retry={() => void mails.refetch()} />
  return (
    <ul>
      {mails.data.map((mail) => (
        <MailLine key={mail.id} mail={mail} />
      ))}
    </ul>
  )
}

const MailLine = ({ mail }: { mail: MailOnTicket }) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <li>
      <p>
        <b>{mail.sender}</b> <span className="quiet">{fullTime(mail.receivedAt, language)}</span>
      </p>
      {mail.subject && <p className="quiet">{mail.subject}</p>}
      <p className="said" lang="vi">
        {mail.words}
      </p>
      {mail.whole && mail.whole !== mail.words && (
        <details>
          <summary>{say(words.whole)}</summary>
          <p className="said" lang="vi">
            {mail.whole}
          </p>
        </details>
      )}
    </li>
  )
}

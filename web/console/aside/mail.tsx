import { Link } from 'wouter'
import { fullTime } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import type { MailAside } from '../shapes.ts'
import { whyMails, words } from '../words/aside-mails.ts'
import { useSettleMail } from './queries.ts'
import { Settling } from './settling.tsx'

export const AsideMail = ({ mail }: { mail: MailAside }) => {
  const say = useSay()
  const language = useLanguage()
  const settle = useSettleMail(mail.id)
  return (
    <li className="message panel">
      <p className="message-head">
        <b>{mail.sender}</b>
        <span className="quiet">{fullTime(mail.receivedAt, language)}</span>
        {mail.aboutId && <Link href={`/tickets/${mail.aboutId}`}>{mail.about}</Link>}
      </p>
      <p className="problem">{say(whyMails[mail.why])}</p>
      {mail.subject && (
        <p className="said" lang="vi">
          <b>{mail.subject}</b>
        </p>
      )}
      <p className="said" lang={mail.words ? 'vi' : undefined}>
        {mail.words || say(words.noWords)}
      </p>
      {mail.whole && mail.whole !== mail.words && (
        <details>
          <summary>{say(words.whole)}</summary>
          <p className="said" lang="vi">
            {mail.whole}
          </p>
        </details>
      )}
      <Settling
        offered={[mail.subject, mail.words].filter(Boolean).join('\n')}
        about={mail.about}
        settle={settle}
      />
    </li>
  )
}

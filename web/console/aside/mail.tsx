import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { problemOf } from '../api.ts'
import { fullTime } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import type { MailAside } from '../shapes.ts'
import { words } from '../words/aside.ts'
import { words as ofMails, whyMails } from '../words/aside-mails.ts'
import { words as shared } from '../words.ts'
import { useSettleMail } from './mail-queries.ts'

export const AsideMail = ({ mail }: { mail: MailAside }) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <li className="message panel">
      <p className="message-head">
        <b>{mail.sender}</b>
        <span className="quiet">{fullTime(mail.receivedAt, language)}</span>
        {mail.aboutId && <Link href={`/tickets/${mail.aboutId}`}>{mail.about}</Link>}
      </p>
      <p className="problem">{say(whyMails[mail.why])}</p>
      {mail.subject && (
        <p className="said">
          <b>{mail.subject}</b>
        </p>
      )}
      <p className="said">{mail.words || say(ofMails.noWords)}</p>
      {mail.whole && mail.whole !== mail.words && (
        <details>
          <summary>{say(ofMails.whole)}</summary>
          <p className="said">{mail.whole}</p>
        </details>
      )}
      <Settling mail={mail} />
    </li>
  )
}

const Settling = ({ mail }: { mail: MailAside }) => {
  const say = useSay()
  const [text, write] = useState<string | null>(null)
  const settle = useSettleMail(mail.id)
  const offered = [mail.subject, mail.words].filter(Boolean).join('\n')
  return (
    <>
      {text !== null && (
        <Textarea
          label={say(words.words)}
          rows={5}
          autoFocus
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
        />
      )}
      <p className="message-end">
        <Button
          size="compact-sm"
          loading={settle.isPending}
          onClick={() => (text === null ? write(offered) : settle.mutate(text))}
        >
          {say(text === null ? words.takeUp : words.make)}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => (text === null ? settle.mutate(null) : write(null))}
        >
          {say(text === null ? words.leave : shared.cancel)}
        </Button>
      </p>
      <p role="status" className="problem">
        {settle.error ? say(problemOf(settle.error).sentence) : null}
      </p>
    </>
  )
}

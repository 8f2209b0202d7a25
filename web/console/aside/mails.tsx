import { Failure, Loading } from '../feedback.tsx'
import { useSay } from '../language.ts'
import { More } from '../more.tsx'
import { words } from '../words/aside-mails.ts'
import { AsideMail } from './mail.tsx'
import { useMailsAside } from './queries.ts'

/** Mails that wait for a person, under the messages that do. */
export const Mails = () => {
  const say = useSay()
  return (
    <section>
      <h2>{say(words.title)}</h2>
      <MailList />
    </section>
  )
}

const MailList = () => {
  const say = useSay()
  const list = useMailsAside()
  if (list.isPending) return <Loading />
  if (!list.data) return <Failure error={list.error} retry={() => void list.refetch()} />
  const mails = list.data.pages.flatMap((page) => page.mails)
  return (
    <>
      <p className="quiet">{say(mails.length ? words.lead : words.empty)}</p>
      <ul className="messages">
        {mails.map((mail) => (
          <AsideMail key={mail.id} mail={mail} />
        ))}
      </ul>
      <More list={list} />
    </>
  )
}

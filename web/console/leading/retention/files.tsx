import '../people/people.css'
import { Link } from 'wouter'
import { LaneBadge } from '../../badges.tsx'
import { fullTime } from '../../clock.ts'
import { Failure, Loading } from '../../feedback.tsx'
import { useLanguage, useSay } from '../../language.ts'
import { More } from '../../more.tsx'
import type { RetainedFile, Sentence } from '../../shapes.ts'
import { words } from '../../words/retention.ts'
import type { useGoing } from './queries.ts'

type FilesProps = {
  title: Sentence
  none: Sentence
  /** What the moment of each is. */
  when: Sentence
  list: ReturnType<typeof useGoing>
}

/** Files that go or went, page by page. */
export const Files = ({ title, none, when, list }: FilesProps) => {
  const say = useSay()
  const files = list.data?.pages.flatMap(({ files }) => files) ?? []
  return (
    <section>
      <h2 className="place-name">{say(title)}</h2>
      {list.isPending && <Loading />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && files.length === 0 && <p className="quiet">{say(none)}</p>}
      {files.length > 0 && (
        <ul className="panel">
          {files.map((file, i) => (
            <FileLine key={file.ticket?.id ?? `sealed ${i}`} file={file} when={when} />
          ))}
        </ul>
      )}
      <More list={list} />
    </section>
  )
}

const FileLine = ({ file, when }: { file: RetainedFile; when: Sentence }) => {
  const say = useSay()
  const language = useLanguage()
  const { ticket, lane, legalHold, department, at } = file
  return (
    <li className="person-item">
      <p>
        {ticket ? (
          <Link href={`/tickets/${ticket.id}`}>
            <span className="reference">{ticket.reference}</span>
          </Link>
        ) : (
          say(words.sealed)
        )}{' '}
        <LaneBadge lane={lane} /> · {department}
      </p>
      <p className="quiet">{legalHold ? say(words.held) : `${say(when)} ${fullTime(at, language)}`}</p>
    </li>
  )
}

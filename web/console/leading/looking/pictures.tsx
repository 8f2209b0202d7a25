import { Link } from 'wouter'
import { fullTime } from '../../clock.ts'
import { Failure, Loading } from '../../feedback.tsx'
import { useLanguage, useSay } from '../../language.ts'
import { More } from '../../more.tsx'
import type { WaitingPicture } from '../../shapes.ts'
import { Look } from '../../ticket/looking/look.tsx'
import { useWaiting } from '../../ticket/looking/queries.ts'
import { words } from '../../words/looking.ts'

/** Pictures of public tickets that nobody has looked at yet, the oldest first. */
export const WaitingPictures = () => {
  const say = useSay()
  const list = useWaiting()
  const pictures = list.data?.pages.flatMap(({ pictures }) => pictures) ?? []
  return (
    <section className="waiting">
      <h2>{say(words.pictures)}</h2>
      <p className="quiet">{say(words.picturesLead)}</p>
      {list.isPending && <Loading />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && pictures.length === 0 && <p className="quiet">{say(words.none)}</p>}
      <div className="waiting">
        {pictures.map((picture) => (
          <Waiting key={picture.id} picture={picture} />
        ))}
      </div>
      <More list={list} />
    </section>
  )
}

const Waiting = ({ picture }: { picture: WaitingPicture }) => {
  const language = useLanguage()
  const { ticketId, reference, title, createdAt, width, height } = picture
  return (
    <article className="panel" aria-label={reference}>
      <p>
        <Link href={`/tickets/${ticketId}`}>
          <span className="reference">{reference}</span>
        </Link>{' '}
        <span lang="vi">{title}</span> · <span className="quiet">{fullTime(createdAt, language)}</span>
      </p>
      <Look
        ticketId={ticketId}
        picture={{ ...picture, marks: null, width: width ?? 160, height: height ?? 120 }}
        done={() => undefined}
      />
    </article>
  )
}

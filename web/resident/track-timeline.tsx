import { TimelineLines } from './timeline-lines.tsx'
import type { TrackPageProps } from './track-props.ts'
import { sayIn, words } from './words.ts'

export const isProof = ({ purpose }: TrackPageProps['pictures'][number]) => purpose === 'proof'

export const Pictures = ({ lang, pictures }: Pick<TrackPageProps, 'lang' | 'pictures'>) => (
  <>
    {pictures.map(({ url, purpose, width, height }) => (
      <p>
        <img
          src={url}
          alt={sayIn(lang)(words.track.pictureOf[purpose])}
          width={width}
          height={height}
          loading="lazy"
        />
      </p>
    ))}
  </>
)

/** What was shown as done before stands with what was said then, never under a refusal nor under a later answer. */
const FormerProof = ({ lang, pictures, status }: TrackPageProps) => {
  const former = pictures.filter((picture) => isProof(picture) && (picture.former || status === 'refused'))
  return former.length > 0 ? (
    <>
      <h3>{sayIn(lang)(words.track.formerProof)}</h3>
      <Pictures lang={lang} pictures={former} />
    </>
  ) : null
}

export const Timeline = (props: TrackPageProps) => {
  const { lang, timeline } = props
  return (
    <section>
      <h2>{sayIn(lang)(words.track.timeline)}</h2>
      <TimelineLines timeline={timeline} />
      <FormerProof {...props} />
    </section>
  )
}

import type { Paper, TrackPageProps } from './track-props.ts'
import { sayIn, words } from './words.ts'

type PapersProps = Pick<TrackPageProps, 'lang'> & { papers: Paper[] }

/** Papers to be saved, each with what is known of it; a browser never opens one in our pages. */
export const Papers = ({ lang, papers }: PapersProps) => {
  if (papers.length === 0) return null
  const t = sayIn(lang)
  return (
    <ul class="papers">
      {papers.map(({ url, name, pages, signed, held }) => (
        <li>
          {held ? (
            <b class="paper">{name}</b>
          ) : (
            <a class="paper" href={url} download={name}>
              {name}
            </a>
          )}
          <span class="meta">
            {[t(words.track.pages(pages)), signed && t(words.track.signed), held && t(words.track.held)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What the office wrote to them, apart from the answer: it may come before or after it. */
export const Letters = ({ lang, papers }: TrackPageProps) => {
  const letters = papers.filter(({ purpose }) => purpose === 'answer')
  if (letters.length === 0) return null
  return (
    <section class="card notice">
      <h2>{sayIn(lang)(words.track.letters)}</h2>
      <Papers lang={lang} papers={letters} />
    </section>
  )
}

import type { Language } from '../../db/vocabulary.ts'
import { PinsMap, type PinsMapProps } from './pins-map.tsx'
import { sayIn, words } from './words.ts'

export type PublishedRow = {
  reference: string
  title: string
  status: string
  open: boolean
  category: string
  commune: string | null
  iso: string
  reportedOn: string
  supporters: number
  pictures: { url: string; purpose: 'report' | 'proof'; width: number; height: number }[]
  pinned: boolean
}

type PublishedListProps = {
  lang: Language
  rows: PublishedRow[]
  map: PinsMapProps | null
  /** Path of the next page. */
  next: string | null
}

/** Published reports on a map and in a list, numbered alike. */
export const PublishedList = ({ lang, rows, map, next }: PublishedListProps) => {
  const t = sayIn(lang)
  return (
    <>
      {rows.length === 0 && <p class="card">{t(words.reports.empty)}</p>}
      {map && (
        <>
          <PinsMap lang={lang} map={map} />
          <p class="hint">{t(words.reports.mapHint)}</p>
        </>
      )}
      <ol class="list">
        {rows.map((row, index) => (
          <Row {...row} lang={lang} number={map && row.pinned ? index + 1 : null} />
        ))}
      </ol>
      {next && (
        <p>
          <a class="button quiet" href={next}>
            {t(words.reports.next)}
          </a>
        </p>
      )}
    </>
  )
}

const Row = ({
  lang,
  reference,
  title,
  status,
  open,
  category,
  commune,
  number,
  ...row
}: PublishedRow & { lang: Language; number: number | null }) => (
  <li class="card">
    <h3>
      {number && <span class="pin">{number}</span>}
      <a href={`/t/${reference}`} lang="vi">
        {title}
      </a>
    </h3>
    <p>
      <span class={open ? 'badge wait' : 'badge'}>{status}</span>{' '}
      {row.pictures.some(({ purpose }) => purpose === 'proof') && (
        <span class="badge">{sayIn(lang)(words.reports.proof)}</span>
      )}
    </p>
    <p class="meta">
      {[category, commune].filter(Boolean).join(' · ')}
      <br />
      <time datetime={row.iso}>{row.reportedOn}</time>
      {row.supporters > 0 && ` · ${sayIn(lang)(words.track.supporters(row.supporters))}`}
    </p>
    {row.pictures.length > 0 && <Pictures lang={lang} title={title} pictures={row.pictures} />}
  </li>
)

type PicturesProps = { lang: Language; title: string; pictures: PublishedRow['pictures'] }

/** Folded: a weak network fetches them when they are wanted. */
const Pictures = ({ lang, title, pictures }: PicturesProps) => {
  const t = sayIn(lang)
  return (
    <details>
      <summary>{t(words.reports.pictures(pictures.length))}</summary>
      {pictures.map(({ url, purpose, width, height }) => (
        <figure>
          <img src={url} alt={title} lang="vi" width={width} height={height} loading="lazy" />
          <figcaption class="meta">{t(words.track.pictureOf[purpose])}</figcaption>
        </figure>
      ))}
    </details>
  )
}

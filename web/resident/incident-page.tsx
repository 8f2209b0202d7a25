import type { Language } from '../../db/vocabulary.ts'
import { AreaMap, type AreaMapProps } from './area-map.tsx'
import { Page } from './layout.tsx'
import { TimelineLines } from './timeline-lines.tsx'
import { sayIn, words } from './words.ts'

export type IncidentPageProps = {
  lang: Language
  here: string
  title: string
  category: string
  communes: string
  /** Which part of them, and where that is; null where it is all of them. */
  part: string | null
  map: AreaMapProps | null
  /** What is known, or how it ended. */
  said: string
  began: string
  expected: string | null
  closed: string | null
  /** Where one says to have it too, and where something of one's own is reported; null once it is over. */
  meToo: string | null
  report: string | null
  timeline: { iso: string; at: string; sentence: string; text: string }[]
}

export const IncidentPage = (props: IncidentPageProps) => {
  const { lang, here, title, category, said, expected, closed, meToo, report, timeline } = props
  const t = sayIn(lang)
  const w = words.incident
  return (
    <Page lang={lang} title={title} here={here}>
      <h1 lang="vi">{title}</h1>
      <section class="card notice">
        <p class="state">{t(closed ? w.over : w.goesOn)}</p>
        <p class="said" lang="vi">
          {said}
        </p>
        {expected && <p>{expected}</p>}
        <Where {...props} />
      </section>
      {props.map && <AreaMap map={props.map} label={props.part ?? category} />}
      {meToo && (
        <p>
          <a class="button" href={meToo}>
            {t(w.meToo)}
          </a>
        </p>
      )}
      <Timeline lang={lang} timeline={timeline} />
      {report && (
        <p>
          <a href={report}>{t(w.reportOwn)}</a>
        </p>
      )}
    </Page>
  )
}

const Where = ({ lang, category, communes, part, began, closed }: IncidentPageProps) => {
  const t = sayIn(lang)
  return (
    <p class="meta">
      {category} · {communes}
      {part && (
        <>
          <br />
          {t(words.incident.onlyIn)} {part}
        </>
      )}
      <br />
      {t(words.incident.since)} {began}
      {closed && `, ${t(words.incident.until)} ${closed}`}
    </p>
  )
}

const Timeline = ({ lang, timeline }: Pick<IncidentPageProps, 'lang' | 'timeline'>) => (
  <>
    <h2>{sayIn(lang)(words.incident.timeline)}</h2>
    <TimelineLines timeline={timeline} />
  </>
)

import type { Language } from '../../db/vocabulary.ts'
import type { Danger } from '../../src/routing/kind/danger.ts'
import type { LocalNumber } from '../emergency.ts'
import { qrPath } from '../qr-path.ts'
import { CategoryQuestion } from './category-question.tsx'
import { EmergencyNumbers } from './emergency.tsx'
import type { Choice } from './field.tsx'
import { Incident } from './incident.tsx'
import type { IncidentShown } from './incident-shown.ts'
import { Page } from './layout.tsx'
import { TrackNumber } from './track-number.tsx'
import type { TrackPageProps } from './track-props.ts'
import { sayIn, words } from './words.ts'

export type ThanksProps = {
  lang: Language
  reference: string
  trackPath: string
  /** Written out with the secret, to be copied or printed. */
  trackUrl: string
  danger: Danger
  /** Which law it goes by. */
  legal: 'complaint' | 'denunciation' | null
  /** In words: weekday, date and hour in Vietnam. */
  due: string
  department: string | null
  category: string
  /** The subjects to choose from where it is unsure. */
  choices: Choice[]
  incident: IncidentShown | null
  incidentOffer: IncidentShown | null
  hearsOfIt: boolean
  secret: string
  commune: string | null
  /** Whom to call there in danger, besides the numbers of the whole country. */
  localNumbers: readonly LocalNumber[]
  /** When people are received there, where it was said. */
  openingHours: string | null
  /** The same was sent before: nothing new was opened. */
  again: boolean
  /** Pictures of the form that could not be added. */
  missedPictures: number
  /** Whether the number that was left is known to be theirs. */
  personalData: TrackPageProps['personalData']
  script: string
}

export const Thanks = (props: ThanksProps) => {
  const { lang, danger, legal, again, trackPath, script } = props
  const t = sayIn(lang)
  const thanks = t(legal ? words.thanks.legalTitle : words.thanks.title)
  const sent = `${trackPath.includes('?') ? '&' : '?'}sent=${again ? 'before' : '1'}`
  const title = again ? t(words.thanks[legal ? 'legalSentBefore' : 'sentBefore'](props.reference)) : thanks
  return (
    <Page lang={lang} title={title} here={`${trackPath}${sent}`} script={script} local={props.localNumbers}>
      {danger !== 'none' && (
        <EmergencyNumbers
          lang={lang}
          tone={danger === 'certain' ? 'grave' : 'possible'}
          local={props.localNumbers}
        />
      )}
      <h1 data-sent>{title}</h1>
      {again && <p>{t(words.thanks[legal ? 'legalNothingNew' : 'nothingNew'])}</p>}
      {props.missedPictures > 0 && (
        <p class="card ask" id="missed">
          {t(words.pictures.missed(props.missedPictures))}
        </p>
      )}
      {legal && <LegalNext lang={lang} legal={legal} />}
      <Slip {...props} />
      <Incident {...props} />
      <CategoryQuestion {...props} />
      <p class="noprint">
        <a class="button big" href={trackPath}>
          {t(words.thanks[legal ? 'legalFollow' : 'follow'])}
        </a>
      </p>
      {!again && <TrackNumber {...props} problems={[]} typed={{}} />}
      <p class="noprint buttons">
        <button type="button" class="quiet" data-print hidden>
          {t(words.thanks.print)}
        </button>
        <a class="button quiet" href="/report">
          {t(words.thanks[legal ? 'legalAnother' : 'another'])}
        </a>
      </p>
    </Page>
  )
}

/** What the law says comes next; the time to settle it is told once it is taken on. */
const LegalNext = ({ lang, legal }: { lang: Language; legal: 'complaint' | 'denunciation' }) => {
  const t = sayIn(lang)
  return (
    <section class="card notice">
      <h2>{t(words.thanks.legalNext)}</h2>
      <p>{t(words.track.legalNext[legal])}</p>
      <p>{t(words.thanks.legalKept[legal])}</p>
      <p>{t(words.thanks.legalSign)}</p>
      <p>{t(words.track.legalWithdrawal)}</p>
    </section>
  )
}

/** The link for another telephone, or from the printed slip. */
const Qr = ({ text, label }: { text: string; label: string }) => {
  const { size, path } = qrPath(text)
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  )
}

/** What a resident keeps, and a service centre prints and hands over. */
const Slip = (props: ThanksProps) => {
  const { lang, reference, department, due, category, commune, trackUrl, legal, openingHours } = props
  const t = sayIn(lang)
  const rows = [
    [t(words.thanks.department), department ?? t(words.track.someone)],
    // Of a submission the time counts from its being taken on, which the tracking page tells.
    ...(legal ? [] : ([[t(words.thanks.due), due]] as const)),
    [t(words.thanks.category), category],
    [t(words.thanks.place), commune ?? t(words.thanks.placeLater)],
    ...(openingHours ? ([[t(words.thanks.openingHours), openingHours]] as const) : []),
  ] as const
  return (
    <section class="card slip">
      <p class="label">{t(words.thanks[legal ? 'legalReference' : 'reference'])}</p>
      <p>
        <strong class="ref">{reference}</strong>
      </p>
      <p>{t(words.thanks.keep)}</p>
      <dl>
        {rows.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
        <dt>{t(words.thanks.link)}</dt>
        <dd class="link">
          <a href={trackUrl}>{trackUrl}</a>
        </dd>
      </dl>
      <Qr text={trackUrl} label={t(words.thanks.qr)} />
      <p class="hint">{t(words.thanks.qrHint)}</p>
    </section>
  )
}

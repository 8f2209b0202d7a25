import type { Language, Status } from '../../db/vocabulary.ts'
import { pictureScriptPath } from './assets.ts'
import { CategoryQuestion } from './category-question.tsx'
import { EmergencyNumbers } from './emergency.tsx'
import { Problems } from './field.tsx'
import { Incident } from './incident.tsx'
import { Page } from './layout.tsx'
import { SecondInstance } from './second-instance.tsx'
import { StillWrong, saysWhatIsWrong, TrackActions } from './track-actions.tsx'
import { TrackChange } from './track-change.tsx'
import { TrackNumber } from './track-number.tsx'
import { Letters, Papers } from './track-papers.tsx'
import { TrackPersonalData } from './track-personal-data.tsx'
import { TrackPlace } from './track-place.tsx'
import type { TrackPageProps } from './track-props.ts'
import { Question } from './track-question.tsx'
import { isProof, Pictures, Timeline } from './track-timeline.tsx'
import { sayIn, words } from './words.ts'

export const TrackPage = (props: TrackPageProps) => {
  const { lang, here, reference, notice, problems, danger, open, legal } = props
  const t = sayIn(lang)
  const heading = t(words.track[legal ? 'legalHeading' : 'heading'](reference))
  return (
    <Page
      lang={lang}
      title={heading}
      here={here}
      script={props.may.attach ? pictureScriptPath : undefined}
      local={props.localNumbers}
    >
      {notice && (
        <p class="card notice" role="status" id="notice">
          {t(words.track.notices[notice])}
        </p>
      )}
      <Problems lang={lang} problems={problems} />
      {props.personalData?.number === 'asked' && <TrackNumber {...props} />}
      {saysWhatIsWrong(props) && <StillWrong {...props} />}
      {danger !== 'none' && open && (
        <EmergencyNumbers
          lang={lang}
          tone={danger === 'certain' ? 'grave' : 'possible'}
          local={props.localNumbers}
        />
      )}
      <h1>{heading}</h1>
      <Standing {...props} />
      <Question {...props} />
      <TrackChange {...props} />
      <TrackPlace {...props} />
      <Incident {...props} />
      <CategoryQuestion {...props} />
      <Answer {...props} />
      <Letters {...props} />
      {props.firstInstance && <SecondInstance lang={lang} />}
      <Report {...props} />
      {props.timeline.length > 0 && <Timeline {...props} />}
      <TrackActions {...props} />
      {props.personalData?.number !== 'asked' && <TrackNumber {...props} />}
      <TrackPersonalData {...props} />
    </Page>
  )
}

const stepOf: Partial<Record<Status, number>> = {
  new: 0,
  accepted: 1,
  waiting: 1,
  resolved: 2,
  closed: 2,
  refused: 2,
}

const sentenceOf = ({ status, legal }: TrackPageProps) => {
  if (!legal) return words.track.status[status]
  const inLaw = { ...words.track.legalStatus, ...words.track.legalEnd[legal] }
  return status in inLaw ? inLaw[status as keyof typeof words.track.legalStatus] : words.track.status[status]
}

const Standing = (props: TrackPageProps) => {
  const { lang, status, open, department, due, overdue, told, supporters, legal, since } = props
  const t = sayIn(lang)
  const sentence = t(sentenceOf(props)(department ?? t(words.track.someone)))
  const undecided = legal && status === 'new'
  return (
    <section class="card">
      <p class="state">{sentence.charAt(0).toUpperCase() + sentence.slice(1)}</p>
      <Steps lang={lang} at={stepOf[status]} />
      {props.reopened && <p>{t(words.track.reopened)}</p>}
      {open && department && <p>{t(words.track.heldBy(department, since))}</p>}
      {!legal && status in words.track.next && (
        <p>{t(words.track.next[status as keyof typeof words.track.next])}</p>
      )}
      {undecided && <p>{t(words.track.legalNext[legal])}</p>}
      {open && !undecided && (
        <p>
          {t(legal ? words.track.legalDue : words.track.due)}:{' '}
          <b>{status === 'waiting' ? t(words.track.paused) : due}</b>
        </p>
      )}
      {overdue && <p class="late">{t(told ? words.track.overdueTold : words.track.overdue)}</p>}
      {props.openingHours && (
        <p class="meta">
          {t(words.thanks.openingHours)}: {props.openingHours}
        </p>
      )}
      {supporters > 0 && <p class="meta">{t(words.track.supporters(supporters))}</p>}
    </section>
  )
}

const Steps = ({ lang, at }: { lang: Language; at: number | undefined }) => {
  if (at === undefined) return null
  const t = sayIn(lang)
  return (
    <ol class="bar" aria-label={t(words.track.progress)}>
      {words.track.steps.map((step, index) => (
        <li class={index <= at ? 'done' : undefined} aria-current={index === at ? 'step' : undefined}>
          {t(step)}
        </li>
      ))}
    </ol>
  )
}

const Answer = ({ lang, answer, answerHeld, instead, pictures, legal, status }: TrackPageProps) => {
  const refused = status === 'refused'
  if (!answer && !answerHeld) return null
  const t = sayIn(lang)
  return (
    <section class="card notice">
      <h2>{t(legal && !refused ? words.track.legalEnd[legal].answer : words.track.answer)}</h2>
      {answer ? (
        <p class="said" lang="vi">
          {answer}
        </p>
      ) : (
        <p>{t(words.track.answerHeld)}</p>
      )}
      {refused && instead && (
        <p>
          {t(words.track.instead)}:{' '}
          <b class="said" lang="vi">
            {instead}
          </b>
        </p>
      )}
      {!refused && (
        <Pictures lang={lang} pictures={pictures.filter((picture) => isProof(picture) && !picture.former)} />
      )}
    </section>
  )
}

const Report = (props: TrackPageProps) => {
  const { lang, text, address, commune, unit, category, sentAt, pictures, papers, legal } = props
  const t = sayIn(lang)
  return (
    <section class="card">
      <h2>{t(legal ? words.track.legalYouWrote : words.track.youWrote)}</h2>
      {text && (
        <p class="said" lang="vi">
          {text}
        </p>
      )}
      <p class="meta">
        {[category, address, commune].filter(Boolean).join(' · ')}
        <br />
        {t(words.track.sent)} {sentAt}
      </p>
      <Pictures lang={lang} pictures={pictures.filter(({ purpose }) => purpose === 'report')} />
      <Papers lang={lang} papers={papers.filter(({ purpose }) => purpose === 'report')} />
      {unit && (
        <p>
          <a href={unit.href}>{t(words.units.of(unit.name))}</a>
        </p>
      )}
    </section>
  )
}

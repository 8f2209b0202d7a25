import { Button } from '@mantine/core'
import { LaneBadge } from '../badges.tsx'
import { fullTime } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import { LikelyCategories } from '../likely-categories.tsx'
import type { IncidentRow, Lane, Preview, TypedIn } from '../shapes.ts'
import { words } from '../words/call.ts'
import { typedInWords } from '../words/typed-in.ts'
import type { Entry } from './entry-fields.ts'
import { KnownIncidents } from './known-incidents.tsx'
import { ToldOfUtility } from './utility.tsx'

type PreviewCardProps = {
  channel: TypedIn
  preview: Preview | undefined
  failed: boolean
  /** The operator has chosen the commune; candidates are no longer a question. */
  chosen: boolean
  choose: (place: { code: string; name: string }) => void
  chooseCategory: (code: string) => void
  /** The call, where somebody is on the line. */
  entry: Entry | null
  toldKnown: (incident: IncidentRow) => void
}

export const PreviewCard = ({ preview, failed, ...choosing }: PreviewCardProps) => {
  const say = useSay()
  const hint = failed ? words.previewGone : words.previewHint
  return (
    <section className="panel preview" aria-live="polite">
      <h2>{say(words.preview)}</h2>
      {preview && !failed ? <Routed preview={preview} {...choosing} /> : <p className="quiet">{say(hint)}</p>}
    </section>
  )
}

const Routed = ({
  channel,
  preview,
  chosen,
  choose,
  chooseCategory,
  entry,
  toldKnown,
}: Omit<PreviewCardProps, 'failed'> & { preview: Preview }) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <>
      {preview.lane === 'emergency' && (
        <p className="emergency">{say(words.emergency(preview.localNumbers))}</p>
      )}
      {preview.danger === 'possible' && (
        <p className="notice doubt">{say(words.possibleDanger(preview.localNumbers))}</p>
      )}
      {preview.sealed && <p className="notice">{say(words.sealed)}</p>}
      <p className="routed">
        <b>{preview.department?.name ?? say(words.operationCentre)}</b>{' '}
        <LaneBadge lane={preview.lane as Lane} />
      </p>
      {preview.utility && (
        <>
          <p>{say(words.toUtility)}</p>
          <ToldOfUtility utility={preview.utility} />
        </>
      )}
      {preview.dueAt && (
        <p className="quiet">
          {say(words.due)} {fullTime(preview.dueAt, language)}
        </p>
      )}
      {!chosen && <WhichPlace channel={channel} preview={preview} choose={choose} />}
      <LikelyCategories
        question={say(words.whichCategory(typedInWords[channel].ask))}
        choices={preview.category.choices}
        choose={chooseCategory}
      />
      <KnownIncidents
        key={preview.commune.code}
        commune={preview.commune.code}
        entry={isForItself(preview) ? null : entry}
        told={toldKnown}
      />
      <ul className="reasons">
        {preview.why.map((why) => (
          <li key={why}>{why}</li>
        ))}
      </ul>
    </>
  )
}

/** Danger and what is confidential always become a ticket. */
const isForItself = ({ lane, danger, sealed }: Preview): boolean =>
  lane === 'emergency' || danger === 'possible' || sealed

/** Never a silent guess: candidates are a question to the caller. */
const WhichPlace = ({
  channel,
  preview: { commune, department },
  choose,
}: Pick<PreviewCardProps, 'channel' | 'choose'> & { preview: Preview }) => {
  const say = useSay()
  const { ask } = typedInWords[channel]
  if (commune.code) {
    return (
      <p>
        {say(words.understood)}: <b>{commune.name}</b>{' '}
        <span className="quiet">{Math.round(commune.confidence * 100)}%</span>
      </p>
    )
  }
  const open = say(words.savedOpen(department?.name ?? say(words.operationCentre)))
  if (!commune.candidates.length)
    return (
      <p className="warn">
        {say(words.noPlace(ask))} {open}
      </p>
    )
  return (
    <fieldset aria-label={say(words.which(ask))}>
      <p className="warn">
        {say(words.which(ask))} <span className="quiet">{open}</span>
      </p>
      <div className="candidates">
        {commune.candidates.map((place) => (
          <Button key={place.code} size="compact-sm" variant="default" onClick={() => choose(place)}>
            {place.name}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}

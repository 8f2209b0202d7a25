import { sayNumber } from '../number.ts'
import { describedBy, Field } from './field.tsx'
import { Tick } from './tick.tsx'
import { Post } from './track-forms.tsx'
import type { TrackPageProps } from './track-props.ts'
import { sayIn, words } from './words.ts'

type Kept = NonNullable<TrackPageProps['personalData']>['kept'] | undefined
type Part = keyof typeof words.track.personalData.kept
/** Whose problems open the folded part again. */
const own = ['sure', 'name', 'phone', 'email']
const fields = { name: 'name', phone: 'tel', email: 'email' } as const
const parts = Object.keys(words.track.personalData.kept) as Part[]

/** What is kept of the sender, and how to have it erased (Law 91/2025/QH15); folded, for few come for it. */
export const TrackPersonalData = (page: TrackPageProps) => {
  const { lang, personalData, dataContact } = page
  if (!personalData) return null
  const t = sayIn(lang)
  const said = words.track.personalData
  const { kept, erasure, why, consent } = personalData
  if (erasure === 'done') return <p class="card">{t(said.done)}</p>
  return (
    <details
      class="card noprint"
      open={erasure === 'asked' || page.problems.some(({ field }) => own.includes(field))}
    >
      <summary>{t(said.heading)}</summary>
      {parts.map(
        (part) =>
          kept?.[part] && (
            <p>
              {t(said.kept[part])}: <b>{part === 'phone' ? sayNumber(kept[part]) : kept[part]}</b>
            </p>
          ),
      )}
      {dataContact && <p class="hint">{t(said.contact(dataContact))}</p>}
      {why && <p class="hint">{t(why)}</p>}
      {consent && <p class="hint">{t(said.consent(page.agreedOn ?? '', consent.version))}</p>}
      <p>
        <a href={page.ownData} download>
          {t(said.download)}
        </a>
      </p>
      {erasure !== 'impossible' && <Correct {...page} />}
      {erasure === 'asked' && <p>{t(said.asked)}</p>}
      {(erasure === 'possible' || erasure === 'asked') && <Erase {...page} />}
    </details>
  )
}

const saidOf = (id: keyof typeof fields, kept: Kept) => {
  const said = kept?.[id] ?? ''
  return id === 'phone' ? sayNumber(said) : said
}

/** Their own words, put right by themselves; a new number is theirs once a code showed it. */
const Correct = (page: TrackPageProps) => {
  const t = sayIn(page.lang)
  const said = words.track.personalData
  const problemOf = (id: string) => page.problems.find(({ field }) => field === id)?.sentence
  const wrong = Object.keys(fields).some(problemOf)
  return (
    <details open={wrong}>
      <summary>{t(said.correct)}</summary>
      <Post page={page} to="personal-data">
        {(Object.keys(fields) as (keyof typeof fields)[]).map((id) => (
          <Field id={id} label={t(said.kept[id])} lang={page.lang} problem={problemOf(id)} optional>
            <input
              type={id === 'name' ? 'text' : fields[id]}
              autocomplete={fields[id]}
              value={page.typed[id] ?? saidOf(id, page.personalData?.kept)}
              {...describedBy(id, { problem: problemOf(id) })}
            />
          </Field>
        ))}
        <p class="hint">{t(said.correctHint)}</p>
        <button type="submit">{t(said.save)}</button>
      </Post>
    </details>
  )
}

/** What goes and what stays is read before anything is pressed. */
const Erase = (page: TrackPageProps) => {
  const t = sayIn(page.lang)
  const said = words.track.personalData
  const { erases, keeps } = page.personalData!
  const problem = page.problems.find(({ field }) => field === 'sure')?.sentence
  return (
    <details open={problem !== undefined}>
      <summary>{t(said.ask)}</summary>
      <p>{t(said.erases)}</p>
      <ul>
        {erases.map((what) => (
          <li>{t(what)}</li>
        ))}
      </ul>
      <p>{t(said.keeps)}</p>
      <ul>
        {keeps.map((what) => (
          <li>{t(what)}</li>
        ))}
      </ul>
      <p class="hint">{t(said.hint)}</p>
      <Post page={page} to="personal-data/erasure">
        <Tick id="sure" label={t(said.sure)} lang={page.lang} ticked={false} problem={problem} />
        <button type="submit" class="grave">
          {t(said.erase)}
        </button>
      </Post>
    </details>
  )
}

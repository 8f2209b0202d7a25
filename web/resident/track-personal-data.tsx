import { Post } from './track-forms.tsx'
import type { TrackPageProps } from './track-props.ts'
import { sayIn, words } from './words.ts'

type Part = keyof typeof words.track.personalData.kept
const parts = Object.keys(words.track.personalData.kept) as Part[]

/** What is kept of the sender, and how to have it erased (Law 91/2025/QH15); folded, for few come for it. */
export const TrackPersonalData = (page: TrackPageProps) => {
  const { lang, personalData, dataContact } = page
  if (!personalData) return null
  const t = sayIn(lang)
  const said = words.track.personalData
  const { kept, erasure, why } = personalData
  if (erasure === 'done') return <p class="card">{t(said.done)}</p>
  return (
    <details class="card noprint" open={erasure === 'asked'}>
      <summary>{t(said.heading)}</summary>
      {parts.map(
        (part) =>
          kept?.[part] && (
            <p>
              {t(said.kept[part])}: <b>{kept[part]}</b>
            </p>
          ),
      )}
      {dataContact && <p class="hint">{t(said.contact(dataContact))}</p>}
      {why && <p class="hint">{t(why)}</p>}
      {erasure === 'asked' && <p>{t(said.asked)}</p>}
      {erasure === 'possible' && <Ask {...page} />}
    </details>
  )
}

const Ask = (page: TrackPageProps) => {
  const t = sayIn(page.lang)
  return (
    <>
      <p class="hint">{t(words.track.personalData.hint)}</p>
      <Post page={page} to="erasure">
        <button type="submit" class="grave">
          {t(words.track.personalData.ask)}
        </button>
      </Post>
    </>
  )
}

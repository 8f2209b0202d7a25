import type { Language } from '../../db/vocabulary.ts'
import { sayIn, words } from './words.ts'

/** Under the text: what the system reads in it so far. Its room is kept, so that nothing jumps when it speaks. */
export const LookAhead = ({ lang }: { lang: Language }) => {
  const t = sayIn(lang)
  const { ready, subject, choose, commune, yes, located, complaint, denunciation } = words.ahead
  const said = { ready, subject, choose, commune, yes, located, complaint, denunciation }
  const spoken = Object.entries(said).map(([name, word]) => [name, t(word)])
  return (
    <div class="ahead hint" data-ahead={JSON.stringify(Object.fromEntries(spoken))} data-lang={lang}>
      <p role="status" />
      <p class="buttons" />
    </div>
  )
}

/** Above the button that sends: what others have reported already. */
export const KnownAlready = ({ lang }: { lang: Language }) => {
  const t = sayIn(lang)
  return (
    <section class="card ask" data-known hidden aria-labelledby="known-title">
      <h2 id="known-title">{t(words.similar.heading)}</h2>
      <p>{t(words.similar.lead)}</p>
      <ul />
    </section>
  )
}

/** Asked while somebody writes: what is known to go on there. Ticked, the report is sent as part of it; no script, no question here. */
export const IsItThis = ({ lang }: { lang: Language }) => {
  const t = sayIn(lang)
  const w = words.incident
  return (
    <section class="card ask" data-incident hidden>
      <p role="status">{t(w.isItThis)} </p>
      <div class="tick">
        <input type="checkbox" name="incident" id="incident" disabled />
        <label for="incident">{t(w.followThis)}</label>
      </div>
      <p class="meta">{t(w.leaveContact)}</p>
    </section>
  )
}

import type { Language } from '../../db/vocabulary.ts'
import { Page } from './layout.tsx'
import { sayIn, words } from './words.ts'

export type AlarmProps = {
  lang: Language
  here: string
  secret: string
  heard: 'not-yet' | 'heard'
  call: { ticketId: number; reference: string; placeName: string | null; staffName: string }
}

/** For staff with a telephone in the hand at night: which emergency, and one button. */
export const AlarmPage = ({ lang, here, secret, heard, call }: AlarmProps) => {
  const t = sayIn(lang)
  const { reference, placeName, staffName, ticketId } = call
  return (
    <Page lang={lang} title={t(words.alarm.title)} here={here}>
      <h1>
        {t(words.alarm.title)} {reference}
      </h1>
      <p class="lead">
        {placeName ?? t(words.alarm.unplaced)}. {t(words.alarm.to)} {staffName}.
      </p>
      {heard === 'heard' ? (
        <>
          <p role="status">{t(words.alarm.heard)}</p>
          <p>
            <a class="button" href={`/console/tickets/${ticketId}`}>
              {t(words.alarm.open)}
            </a>
          </p>
        </>
      ) : (
        <form method="post" action={here}>
          <input type="hidden" name="k" value={secret} />
          <p>{t(words.alarm.lead)}</p>
          <button class="button" type="submit">
            {t(words.alarm.hear)}
          </button>
        </form>
      )}
    </Page>
  )
}

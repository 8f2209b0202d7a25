import type { Language } from '../../db/vocabulary.ts'
import { Page } from './layout.tsx'
import { sayIn, words } from './words.ts'

export type AlarmProps = {
  lang: Language
  here: string
  secret: string
  state: 'rings' | 'heard' | 'in-hand'
  call: {
    ticketId: number
    reference: string
    placeName: string | null
    staffName: string
    heardBy: string | null
  }
}

/** For staff with a telephone in the hand at night: which emergency, and one button. */
export const AlarmPage = ({ lang, here, secret, state, call }: AlarmProps) => {
  const t = sayIn(lang)
  const { reference, placeName, staffName } = call
  return (
    <Page lang={lang} title={t(words.alarm.title)} here={here}>
      <h1>
        {t(words.alarm.title)} {reference}
      </h1>
      <p class="lead">
        {placeName ?? t(words.alarm.unplaced)}. {t(words.alarm.to)} {staffName}.
      </p>
      {state === 'rings' ? (
        <form method="post" action={here}>
          <input type="hidden" name="k" value={secret} />
          <p>{t(words.alarm.lead)}</p>
          <button class="button" type="submit">
            {t(words.alarm.hear)}
          </button>
        </form>
      ) : (
        <Answered lang={lang} state={state} call={call} />
      )}
    </Page>
  )
}

const Answered = ({ lang, state, call }: Pick<AlarmProps, 'lang' | 'state' | 'call'>) => {
  const t = sayIn(lang)
  return (
    <>
      <p role="status">
        {t(state === 'heard' ? words.alarm.heard : words.alarm.inHand)}{' '}
        {call.heardBy && t(words.alarm.heardBy(call.heardBy))}
      </p>
      <p>
        <a class="button" href={`/console/tickets/${call.ticketId}`}>
          {t(words.alarm.open)}
        </a>
      </p>
    </>
  )
}

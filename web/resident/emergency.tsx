import type { Language } from '../../db/vocabulary.ts'
import { emergencyNumbers, type LocalNumber } from '../emergency.ts'
import { sayIn, words } from './words.ts'

type Called = { lang: Language; tone: 'calm' | 'possible' | 'grave'; local: readonly LocalNumber[] }

/** The numbers to call, those of the place last, each a tap; `grave` when this very report tells of danger, `possible` when it may. */
export const EmergencyNumbers = ({ lang, tone, local }: Called) => {
  const t = sayIn(lang)
  return (
    <section class="card calls" aria-labelledby="calls">
      <h2 id="calls">{t(tone === 'calm' ? words.emergency.title : words.emergency.thanksTitle)}</h2>
      {tone === 'grave' && <p>{t(words.emergency.advice)}</p>}
      <ul>
        {emergencyNumbers.map(({ number, use }) => (
          <li>
            <a href={`tel:${number}`}>
              <b>{number}</b> {t(use)}
            </a>
          </li>
        ))}
        {local.map(({ number, dial, use }) => (
          <li class="local">
            <a href={`tel:${dial}`}>
              <b>{number}</b> {t(use)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Shown by the script as soon as the words that are being written tell of danger. */
export const DangerSaid = ({ lang, local }: Pick<Called, 'lang' | 'local'>) => {
  const t = sayIn(lang)
  return (
    <div class="danger" role="alert" data-danger hidden>
      <div class="in">
        <EmergencyNumbers lang={lang} tone="possible" local={local} />
        <p>
          <span>{t(words.ahead.callFirst)}</span>{' '}
          <button type="button" class="quiet" data-close>
            {t(words.ahead.close)}
          </button>
        </p>
      </div>
    </div>
  )
}

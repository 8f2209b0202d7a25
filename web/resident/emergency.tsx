import type { Language } from '../../db/vocabulary.ts'
import { emergencyNumbers } from '../emergency.ts'
import { sayIn, words } from './words.ts'

/** The numbers to call, each a tap; `grave` when this very report tells of danger, `possible` when it may. */
export const EmergencyNumbers = ({ lang, tone }: { lang: Language; tone: 'calm' | 'possible' | 'grave' }) => {
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
      </ul>
    </section>
  )
}

/** Shown by the script as soon as the words that are being written tell of danger. */
export const DangerSaid = ({ lang }: { lang: Language }) => {
  const t = sayIn(lang)
  return (
    <div class="danger" role="alert" data-danger hidden>
      <div class="in">
        <EmergencyNumbers lang={lang} tone="possible" />
        <p>
          {t(words.ahead.callFirst)}{' '}
          <button type="button" class="quiet" data-close>
            {t(words.ahead.close)}
          </button>
        </p>
      </div>
    </div>
  )
}

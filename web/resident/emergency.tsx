import type { Language } from '../../db/vocabulary.ts'
import { sayIn, words } from './words.ts'

const numbers = ['112', '113', '114', '115'] as const

/** The numbers to call, each a tap; `grave` when this very report tells of danger, `possible` when it may. */
export const EmergencyNumbers = ({ lang, tone }: { lang: Language; tone: 'calm' | 'possible' | 'grave' }) => {
  const t = sayIn(lang)
  return (
    <section class="card calls" aria-labelledby="calls">
      <h2 id="calls">{t(tone === 'calm' ? words.emergency.title : words.emergency.thanksTitle)}</h2>
      {tone === 'grave' && <p>{t(words.emergency.advice)}</p>}
      <ul>
        {numbers.map((number) => (
          <li>
            <a href={`tel:${number}`}>
              <b>{number}</b> {t(words.emergency[number])}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

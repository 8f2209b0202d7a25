import type { Language } from '../../db/vocabulary.ts'
import type { Choice } from './field.tsx'
import { Page } from './layout.tsx'
import { sayIn, words } from './words.ts'

export const UnitsPage = ({ lang, provinces }: { lang: Language; provinces: Choice[] }) => {
  const t = sayIn(lang)
  return (
    <Page lang={lang} title={t(words.units.title)} here="/units">
      <h1>{t(words.units.title)}</h1>
      <p class="lead">{t(words.units.choose)}</p>
      <ul class="units">
        {provinces.map(({ code, name }) => (
          <li>
            <a href={`/units/${code}`}>{name}</a>
          </li>
        ))}
      </ul>
    </Page>
  )
}

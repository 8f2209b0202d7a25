import { Hono } from 'hono'
import { OpenDataPage } from '../../../web/resident/open-data.tsx'
import type { Env } from '../../context/request.ts'
import { languageOf } from '../../platform/language.ts'
import { fieldNames, fields } from '../../publishing/open-data/fields.ts'
import { usualLicence } from '../../publishing/open-data/licence.ts'
import { provinceNames } from '../places.ts'
import { page } from './answer.tsx'

/** What the open data holds, field by field, where it lies and how it may be used. */
export const openDataPages = () =>
  new Hono<Env>().get('/open-data', (c) => {
    const { knowledge, licence = usualLicence } = c.get('ctx')
    const lang = languageOf(c)
    const dictionary = fieldNames.map((name) => ({ name, says: fields[name].says[lang] }))
    const provinces = provinceNames(knowledge.gazetteer)
    const view = <OpenDataPage lang={lang} licence={licence} dictionary={dictionary} provinces={provinces} />
    return page(c, view, { cache: 'public' })
  })

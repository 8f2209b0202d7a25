import { pinScriptPath, scriptPath } from '../../../web/resident/assets.ts'
import { ReportPage } from '../../../web/resident/report.tsx'
import type { ReportForm } from '../../../web/resident/report-form.ts'
import type { FieldProblem } from '../../platform/errors.ts'
import { languageOf } from '../../platform/language.ts'
import { categoriesToChoose } from '../../texts/category-names.ts'
import { officeAt } from '../../texts/office.ts'
import type { Pictures } from '../../tickets/pictures/pictures.ts'
import { roomFor } from '../../tickets/pictures/uploads/place.ts'
import { communeNames, provinceNames } from '../places.ts'
import { type PageContext, page } from './answer.tsx'
import { formKeyOf, problemsOf } from './report-input.ts'

type Shown = Partial<
  Pick<ReportForm, 'typed' | 'reportKey' | 'places' | 'similar' | 'incidents' | 'joining'>
> & {
  taking: Pictures | null
  uploads?: string[]
  problems?: FieldProblem[]
}

/** The form with all that was typed so far. */
export const showForm = async (c: PageContext, { taking, uploads, problems = [], ...shown }: Shown) => {
  const pictures = taking && (await roomFor(c.get('ctx'), uploads))
  const form = formOf(c, { ...shown, pictures, problems: problemsOf(problems, languageOf(c)) })
  return page(c, <ReportPage {...form} />, { cache: 'private', status: problems.length > 0 ? 422 : 200 })
}

export const formOf = (
  c: PageContext,
  { typed = {}, reportKey, ...shown }: Partial<ReportForm> & Pick<ReportForm, 'pictures'>,
): ReportForm => {
  const { knowledge } = c.get('ctx')
  const lang = languageOf(c)
  return {
    problems: [],
    places: null,
    similar: [],
    incidents: [],
    joining: null,
    ...shown,
    lang,
    typed,
    reportKey: reportKey ?? formKeyOf(undefined),
    provinces: provinceNames(knowledge.gazetteer),
    communes: typed.provinceCode ? communeNames(knowledge.gazetteer, typed.provinceCode) : [],
    categories: subjectsFor(c, typed),
    script: scriptPath,
    pinScript: knowledge.gazetteer.boundaries && pinScriptPath,
    ...officeFor(c, typed),
  }
}

type Typed = Partial<ReportForm['typed']>
const placeIn = ({ provinceCode, communeCode }: Typed) => ({
  provinceCode: provinceCode || null,
  communeCode: communeCode || null,
})

/** Whom to ask about personal data and to call in danger where the form says that it lies; before it says so, whom the house names. */
export const officeFor = (c: PageContext, typed: Typed) => {
  const { dataContact, localNumbers } = officeAt(c.get('ctx'), placeIn(typed))
  return { dataContact, localNumbers }
}

export const subjectsFor = (c: PageContext, typed: Typed) =>
  categoriesToChoose(c.get('ctx').knowledge.texts, languageOf(c), placeIn(typed))

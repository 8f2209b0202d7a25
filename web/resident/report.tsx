import { DangerSaid } from './emergency.tsx'
import { describedBy, Field, Problems } from './field.tsx'
import { JoiningIncident } from './incident.tsx'
import { Page } from './layout.tsx'
import { IsItThis, KnownAlready, LookAhead } from './look-ahead.tsx'
import { ReportPictures } from './picture-field.tsx'
import { PlaceQuestion } from './place-question.tsx'
import { ReportContact } from './report-contact.tsx'
import { ReportDetails } from './report-details.tsx'
import { type FormPart, type ReportForm, reportLimits } from './report-form.ts'
import { ReportPlace } from './report-place.tsx'
import { Similar } from './similar.tsx'
import { Waiting } from './waiting.tsx'
import { sayIn, words } from './words.ts'

export const ReportPage = (form: ReportForm) => {
  const t = sayIn(form.lang)
  const part: FormPart = {
    ...form,
    problemOf: (field) => form.problems.find((it) => it.field === field)?.sentence,
  }
  return (
    <Page
      lang={form.lang}
      title={titleOf(form)}
      here="/report"
      script={form.script}
      local={form.localNumbers}
    >
      <DangerSaid lang={form.lang} local={form.localNumbers} />
      <h1>{t(words.report.title)}</h1>
      <Waiting lang={form.lang} />
      <Problems lang={form.lang} problems={form.problems} />
      <form
        method="post"
        action="/report"
        enctype={form.pictures ? 'multipart/form-data' : undefined}
        novalidate
        {...forScript(form)}
      >
        {/* Enter in a field takes the first button: it should send, not list communes. */}
        <button type="submit" class="out" tabindex={-1}>
          {t(words.report.send)}
        </button>
        <input type="hidden" name="key" value={form.reportKey} />
        {form.joining && <JoiningIncident lang={form.lang} incident={form.joining} />}
        {form.places && <PlaceQuestion lang={form.lang} places={form.places} />}
        {form.similar.length + form.incidents.length > 0 && (
          <Similar lang={form.lang} reports={form.similar} incidents={form.incidents} />
        )}
        <ReportText {...part} />
        <LookAhead lang={form.lang} />
        {form.pictures && (
          <ReportPictures lang={form.lang} pictures={form.pictures} problem={part.problemOf('file')} />
        )}
        <ReportPlace {...part} />
        <ReportDetails {...part} />
        <ReportContact {...part} />
        {!form.joining && form.incidents.length === 0 && <IsItThis lang={form.lang} />}
        <KnownAlready lang={form.lang} />
        <p>
          <button type="submit" class="big">
            {t(words.report.send)}
          </button>
        </p>
        <p role="status" data-status />
        <button type="button" class="quiet" data-without hidden>
          {t(words.pictures.without)}
        </button>
      </form>
    </Page>
  )
}

const titleOf = ({ lang, problems }: ReportForm) => {
  const t = sayIn(lang)
  return problems.length > 0 ? `${t(words.problem.prefix)} ${t(words.problem.title)}` : t(words.report.title)
}

/** The script has no words of its own; a form just opened may take the draft of last time. */
const forScript = ({ lang, typed, problems }: ReportForm) => {
  return {
    'data-fresh': Object.keys(typed).length + problems.length === 0 ? '' : undefined,
    'data-words': JSON.stringify(spokenOf(lang)),
  }
}

const spokenOf = (lang: ReportForm['lang']) => {
  const { sending, waiting, restored, discard, locating, located, notLocated, chooseCommune } = words.report
  const said = { sending, waiting, restored, discard, locating, located, notLocated, chooseCommune }
  return Object.fromEntries(Object.entries(said).map(([name, word]) => [name, sayIn(lang)(word)]))
}

const ReportText = ({ lang, typed, problemOf }: FormPart) => {
  const t = sayIn(lang)
  const hint = t(words.report.textHint(reportLimits.text))
  const problem = problemOf('text')
  return (
    <Field
      id="text"
      label={t(words.report.text)}
      lang={lang}
      hint={hint}
      problem={problem}
      class="lead-field"
    >
      <textarea rows={6} required maxlength={reportLimits.text} {...describedBy('text', { hint, problem })}>
        {typed.text}
      </textarea>
    </Field>
  )
}

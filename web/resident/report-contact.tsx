import { describedBy, Field } from './field.tsx'
import { type FormPart, reportLimits } from './report-form.ts'
import { Tick } from './tick.tsx'
import { sayIn, words } from './words.ts'

/** Who to tell, all optional; consent is asked, never assumed (Law 91/2025/QH15). */
export const ReportContact = (part: FormPart) => {
  const { lang, typed, problemOf } = part
  const t = sayIn(lang)
  return (
    <>
      <fieldset>
        <legend>{t(words.report.contact)}</legend>
        <p class="hint">{t(words.report.contactHint)}</p>
        <Contact {...part} id="phone" type="tel" autocomplete="tel" />
        <Contact {...part} id="email" type="email" autocomplete="email" />
        <Contact {...part} id="name" type="text" autocomplete="name" />
        <Helper {...part} />
      </fieldset>
      <fieldset class="plain">
        <legend class="out">{t(words.report.consentTitle)}</legend>
        <Tick
          id="consent"
          label={t(words.report.consent)}
          lang={lang}
          ticked={typed.consent === 'on'}
          problem={problemOf('consent')}
        />
        <details>
          <summary>{t(words.report.consentMore)}</summary>
          <p>{t(words.report.consentText)}</p>
          {part.dataContact && <p>{t(words.track.personalData.contact(part.dataContact))}</p>}
        </details>
      </fieldset>
    </>
  )
}

type ContactProps = FormPart & { id: 'phone' | 'email' | 'name'; type: string; autocomplete: string }

const Contact = ({ id, type, autocomplete, lang, typed, problemOf }: ContactProps) => {
  const problem = problemOf(id)
  const described = describedBy(id, { problem })
  return (
    <Field id={id} label={sayIn(lang)(words.report[id])} lang={lang} problem={problem} optional>
      <input
        type={type}
        value={typed[id]}
        maxlength={reportLimits[id]}
        autocomplete={autocomplete}
        {...described}
      />
    </Field>
  )
}

const Helper = ({ lang, typed, problemOf }: FormPart) => {
  const t = sayIn(lang)
  const hint = t(words.report.helperHint)
  const problem = problemOf('helper')
  return (
    <details open={Boolean(typed.helper || problem || problemOf('helperConsent'))}>
      <summary>{t(words.report.helper)}</summary>
      <Field id="helper" label={t(words.report.helperName)} lang={lang} hint={hint} problem={problem}>
        <input
          type="text"
          value={typed.helper}
          maxlength={reportLimits.name}
          autocomplete="off"
          {...describedBy('helper', { hint, problem })}
        />
      </Field>
      <Tick
        id="helperConsent"
        label={t(words.report.helperConsent)}
        lang={lang}
        ticked={typed.helperConsent === 'on'}
        problem={problemOf('helperConsent')}
      />
    </details>
  )
}

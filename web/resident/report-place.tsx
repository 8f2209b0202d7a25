import { type Choice, describedBy, Field, Wrong } from './field.tsx'
import { type FormPart, reportLimits } from './report-form.ts'
import { sayIn, words } from './words.ts'

/** The address, then the commune: found by its name where a script runs, else chosen from two plain lists. */
export const ReportPlace = (part: FormPart) => {
  const { lang } = part
  const t = sayIn(lang)
  return (
    <fieldset>
      <legend>{t(words.report.place)}</legend>
      <p class="hint">{t(words.report.placeHint)}</p>
      <Address {...part} />
      <FindPlace {...part} />
      <details data-lists open>
        <summary>{t(words.report.lists)}</summary>
        <Province {...part} />
        <Commune {...part} />
      </details>
      <Coordinates {...part} />
    </fieldset>
  )
}

/** One field over the two lists: what is chosen in it stands in them, and they are what is sent. */
const FindPlace = ({ lang, provinces, communes, typed, pinScript }: FormPart) => {
  const t = sayIn(lang)
  const nameOf = (choices: Choice[], code: string | undefined) =>
    choices.find((choice) => choice.code === code)?.name
  const chosen = nameOf(communes, typed.communeCode)
  const { found, formerly, inFormer, noPlace, notChosen } = words.find
  const spoken = Object.entries({ found, formerly, inFormer, noPlace, notChosen }).map(([name, word]) => [
    name,
    t(word),
  ])
  return (
    <div data-find={JSON.stringify(Object.fromEntries(spoken))} hidden>
      <input type="hidden" name="loose" value={typed.loose} />
      <Field id="find" label={t(words.find.label)} lang={lang} hint={t(words.find.hint)} optional>
        <div class="find">
          <input
            type="text"
            id="find"
            role="combobox"
            aria-expanded="false"
            aria-controls="found"
            aria-autocomplete="list"
            aria-describedby="find-hint find-said"
            autocomplete="off"
            autocapitalize="words"
            spellcheck={false}
            maxlength={100}
            value={chosen && `${chosen}, ${nameOf(provinces, typed.provinceCode)}`}
          />
          <div id="found" role="listbox" aria-label={t(words.find.label)} hidden />
        </div>
        <p id="find-said" role="status" />
      </Field>
      <p>
        <button type="button" class="quiet" data-locate hidden>
          {t(words.report.locate)}
        </button>
      </p>
      <p role="status" data-located />
      {pinScript && <PinMap lang={lang} script={pinScript} />}
    </div>
  )
}

/** Nothing but a button, until somebody presses it. */
const PinMap = ({ lang, script }: { lang: FormPart['lang']; script: string }) => {
  const t = sayIn(lang)
  const { open, ...said } = words.pin
  const spoken = Object.entries(said).map(([name, word]) => [name, t(word)])
  return (
    <div data-pin={script} data-words={JSON.stringify(Object.fromEntries(spoken))}>
      <button type="button" class="quiet">
        {t(open)}
      </button>
      <p role="status" />
    </div>
  )
}

const Address = ({ lang, typed, problemOf }: FormPart) => {
  const t = sayIn(lang)
  const hint = t(words.report.addressHint)
  const problem = problemOf('address')
  return (
    <Field id="address" label={t(words.report.address)} lang={lang} hint={hint} problem={problem}>
      <input
        type="text"
        value={typed.address}
        maxlength={reportLimits.address}
        autocomplete="off"
        {...describedBy('address', { hint, problem })}
      />
    </Field>
  )
}

const Province = ({ lang, typed, provinces, problemOf }: FormPart) => {
  const t = sayIn(lang)
  const problem = problemOf('provinceCode')
  return (
    <Field id="provinceCode" label={t(words.report.province)} lang={lang} problem={problem} optional>
      <select {...describedBy('provinceCode', { problem })}>
        <Options choices={provinces} chosen={typed.provinceCode} none={t(words.report.chooseProvince)} />
      </select>
      <button type="submit" name="step" value="communes" class="quiet" data-communes>
        {t(words.report.showCommunes)}
      </button>
    </Field>
  )
}

const Commune = ({ lang, typed, communes, problemOf }: FormPart) => {
  const t = sayIn(lang)
  const problem = problemOf('communeCode')
  return (
    <div data-commune hidden={communes.length === 0}>
      <Field id="communeCode" label={t(words.report.commune)} lang={lang} problem={problem} optional>
        <select {...describedBy('communeCode', { problem })}>
          <Options choices={communes} chosen={typed.communeCode} none={t(words.report.chooseCommune)} />
        </select>
      </Field>
    </div>
  )
}

const Coordinates = ({ lang, typed, problemOf }: FormPart) => {
  const t = sayIn(lang)
  const problem = problemOf('lat') ?? problemOf('lon')
  return (
    <details open={Boolean(problem || typed.lat || typed.lon)}>
      <summary>{t(words.report.coordinates)}</summary>
      <p class="hint" id="lat-hint">
        {t(words.report.coordinatesHint)}
      </p>
      <Wrong id="lat" lang={lang} problem={problem} />
      {(['lat', 'lon'] as const).map((id) => (
        <div class={problemOf(id) ? 'half wrong' : 'half'}>
          <label for={id}>{t(words.report[id])}</label>
          <input
            type="text"
            inputmode="decimal"
            value={typed[id]}
            {...describedBy(id, { problem: problemOf(id) })}
            aria-describedby={problem ? 'lat-hint lat-why' : 'lat-hint'}
          />
        </div>
      ))}
    </details>
  )
}

type OptionsProps = { choices: Choice[]; chosen: string | undefined; none: string }

export const Options = ({ choices, chosen, none }: OptionsProps) => (
  <>
    <option value="">{none}</option>
    {choices.map(({ code, name }) => (
      <option value={code} selected={code === chosen}>
        {name}
      </option>
    ))}
  </>
)

import { proveScriptPath, scriptPath } from '../../../web/resident/assets.ts'
import { KeptPage } from '../../../web/resident/kept.tsx'
import { ProvePage } from '../../../web/resident/prove.tsx'
import { Refused } from '../../platform/errors.ts'
import { languageOf } from '../../platform/language.ts'
import { keptSentence } from '../kept-words.ts'
import { type PageContext, page } from './answer.tsx'

const field = 'altcha'

export const proofIn = (form: Record<string, unknown>): string | undefined => {
  const given = form[field]
  return typeof given === 'string' && given !== '' ? given : undefined
}

/** Refused until some work was done, which a page does by itself. */
export const asksForWork = (said: unknown): said is Refused =>
  said instanceof Refused && said.details.challenge !== undefined

/** Everything that was sent goes along, so that nothing is asked twice. */
export const proveFirst = (c: PageContext, form: Record<string, unknown>, { details }: Refused) => {
  const sent = Object.entries(form).flatMap(([name, value]) =>
    [value]
      .flat()
      .flatMap((one): [string, string][] => (typeof one === 'string' && name !== field ? [[name, one]] : [])),
  )
  const view = (
    <ProvePage
      lang={languageOf(c)}
      sent={sent}
      challenge={JSON.stringify(details.challenge)}
      script={proveScriptPath}
      again={proofIn(form) !== undefined}
    />
  )
  return page(c, view, { cache: 'never', status: 429 })
}

/** It became no ticket yet: somebody looks at it first. */
export const keptForAPerson = (c: PageContext) => {
  const lang = languageOf(c)
  return page(c, <KeptPage lang={lang} said={keptSentence[lang]} script={scriptPath} />, {
    cache: 'never',
    status: 202,
  })
}

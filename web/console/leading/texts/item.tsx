import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { fullTime } from '../../clock.ts'
import { useLanguage, useSay } from '../../language.ts'
import type { Sentence } from '../../shapes.ts'
import { words } from '../../words/texts.ts'
import { Act } from '../act.tsx'
import { EditForm, useProblems } from '../form.tsx'
import { type OfficeText, type TextPlace, useChangeText } from './queries.ts'

type ItemProps = { name: Sentence; hint?: Sentence | undefined; text: OfficeText; place: TextPlace }

/** One text as it is said here, whose word it is, and what was said before. */
export const TextItem = ({ name, hint, text, place }: ItemProps) => {
  const say = useSay()
  const [doing, setDoing] = useState<'reading' | 'saying' | 'going-back'>('reading')
  const { own, otherwise, past } = text
  return (
    <section className="panel">
      <h2>{say(name)}</h2>
      <Words text={text} value={own?.value ?? otherwise} />
      {hint && doing === 'reading' && <p className="quiet small">{say(hint)}</p>}
      {(own || otherwise) && <p className="quiet">{own ? <Grounds said={own} /> : say(words.wider)}</p>}
      {doing === 'reading' ? (
        <p className="buttons">
          <Act name={words.change} about={say(name)} start={() => setDoing('saying')} />
          {own && <Act name={words.goBack} about={say(name)} start={() => setDoing('going-back')} />}
        </p>
      ) : (
        <TextForm
          {...{ name, hint, text, place }}
          back={doing === 'going-back'}
          close={() => setDoing('reading')}
        />
      )}
      {past.length > 0 && <Past past={past} about={text.about} />}
    </section>
  )
}

/** A text of a category is kept once a language, all others in Vietnamese. */
const languageOf = (about: string) => (about.endsWith(' en') ? 'en' : 'vi')

const Words = ({ text: { about }, value }: { text: OfficeText; value: string | null }) => {
  const say = useSay()
  if (!value) return <p className="quiet">{say(words.nothing)}</p>
  return (
    <p className="said" lang={languageOf(about)}>
      {value}
    </p>
  )
}

const Grounds = ({ said }: { said: NonNullable<OfficeText['own']> }) => {
  const say = useSay()
  const language = useLanguage()
  const by = said.by && `${say(words.by)} ${said.by}`
  return [say(words.ownWords), fullTime(said.setAt, language), by, said.source].filter(Boolean).join(' · ')
}

const Past = ({ past, about }: Pick<OfficeText, 'past' | 'about'>) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <details>
      <summary>{say(words.past(past.length))}</summary>
      <ul className="reasons">
        {past.map((one) => (
          <li key={one.setAt}>
            <p className="said" lang={languageOf(about)}>
              {one.value}
            </p>
            <p className="quiet">
              {fullTime(one.setAt, language)} {say(words.until)} {fullTime(one.endedAt, language)} ·{' '}
              {[one.by, one.source, one.endedWhy].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}

type FormProps = ItemProps & { back: boolean; close: () => void }

const TextForm = ({ name, hint, text, place, back, close }: FormProps) => {
  const say = useSay()
  const saving = useChangeText()
  const problem = useProblems(saving)
  const { what, about, own, otherwise } = text
  const [value, setValue] = useState(own?.value ?? otherwise ?? '')
  const [source, setSource] = useState('')
  const submit = () =>
    saving.mutate({ what, about, ...place, value: back ? null : value, source }, { onSuccess: close })
  return (
    <EditForm
      title={`${say(back ? words.goBack : words.change)}: ${say(name)}`}
      saving={saving}
      shown={['value', 'source']}
      submit={submit}
      close={close}
    >
      {back ? (
        <Words text={text} value={otherwise} />
      ) : (
        <Textarea
          label={say(words.value)}
          description={hint && say(hint)}
          withAsterisk
          autosize
          minRows={2}
          maxLength={2000}
          value={value}
          error={problem('value')}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
      )}
      <TextInput
        label={say(words.source)}
        description={say(words.sourceHint)}
        withAsterisk
        maxLength={300}
        value={source}
        error={problem('source')}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
    </EditForm>
  )
}

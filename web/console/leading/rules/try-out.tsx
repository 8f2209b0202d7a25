import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { problemOf } from '../../api.ts'
import { LaneBadge } from '../../badges.tsx'
import { fullTime } from '../../clock.ts'
import { useLanguage, useSay } from '../../language.ts'
import { PlacePicker } from '../../place-picker.tsx'
import { useSignedIn } from '../../session.ts'
import type { Lane, Preview } from '../../shapes.ts'
import { words } from '../../words/rules.ts'
import { useFieldName } from '../field-name.ts'
import { useDirectory } from '../people/queries.ts'
import { useTry } from './queries.ts'

/** Where an example report would go, and why, by the rules as they stand. */
export const TryOut = () => {
  const say = useSay()
  const { communeCode, provinceCode } = useSignedIn().department
  const [example, setExample] = useState({ text: '', communeCode: communeCode ?? '', provinceCode })
  const trying = useTry()
  return (
    <section className="panel try-out">
      <h2>{say(words.preview)}</h2>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (example.text.trim()) trying.mutate(example)
        }}
      >
        <Textarea
          label={say(words.example)}
          placeholder={say(words.exampleHint)}
          classNames={{ input: 'typing' }}
          rows={3}
          value={example.text}
          onChange={(event) => setExample({ ...example, text: event.currentTarget.value })}
        />
        <Where code={example.communeCode} choose={(code) => setExample({ ...example, communeCode: code })} />
        <p className="buttons">
          <Button type="submit" loading={trying.isPending}>
            {say(words.ask)}
          </Button>
          <span className="quiet">{say(words.tried)}</span>
        </p>
      </form>
      <div aria-live="polite">
        {trying.error && <p className="problem">{say(problemOf(trying.error).sentence)}</p>}
        {trying.data && <Outcome preview={trying.data} />}
      </div>
    </section>
  )
}

const Where = ({ code, choose }: { code: string; choose: (code: string) => void }) => {
  const say = useSay()
  const { communeCode, provinceCode } = useSignedIn().department
  const own = useDirectory('').data?.placeName ?? undefined
  return (
    <PlacePicker
      label={say(words.where)}
      code={code}
      name={code === communeCode ? own : undefined}
      province={provinceCode ?? undefined}
      choose={(place) => choose(place?.code ?? '')}
    />
  )
}

const Outcome = ({ preview }: { preview: Preview }) => {
  const say = useSay()
  const language = useLanguage()
  const fieldName = useFieldName()
  const { department, officer, lane, category, commune, dueAt, why } = preview
  return (
    <div className="outcome">
      <p className="outcome-head">
        {say(words.goesTo)} <b>{department?.name}</b> <LaneBadge lane={lane as Lane} />
      </p>
      <p>
        {fieldName(category.code)}
        {commune.name && ` · ${commune.name}`} · {say(words.officer)}:{' '}
        {officer?.name ?? <span className="warn">{say(words.nobody)}</span>} · {say(words.due)}{' '}
        {fullTime(dueAt, language)}
      </p>
      {commune.code === null && commune.candidates.length > 0 && (
        <p className="warn">
          {say(words.which)}: {commune.candidates.map(({ name }) => name).join(', ')}
        </p>
      )}
      <h3>{say(words.reasons)}</h3>
      <ul className="reasons">
        {why.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  )
}

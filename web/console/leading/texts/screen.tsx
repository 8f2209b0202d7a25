import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { Failure, Loading } from '../../feedback.tsx'
import { useSay } from '../../language.ts'
import { PlacePicker } from '../../place-picker.tsx'
import { useSignedIn } from '../../session.ts'
import type { Language } from '../../shapes.ts'
import { languageNames } from '../../words/preferences.ts'
import { officeHints, officeNames, outcomeNames, words } from '../../words/texts.ts'
import { useFieldOptions } from '../field-name.ts'
import { areaOf, isBeyondCommune } from '../managing.ts'
import { TextItem } from './item.tsx'
import { type OfficeText, type TextPlace, useTexts } from './queries.ts'

/** What the office says in its own words: to residents, and as answers begin. */
export default function Texts() {
  const say = useSay()
  const me = useSignedIn()
  const [chosen, choose] = useState<TextPlace | null>(null)
  const [of, setOf] = useState({ category: 'road', language: 'vi' as Language })
  const { provinceCode, communeCode } = me.department
  const beyond = isBeyondCommune(areaOf(me, 'manage-texts'))
  const place = chosen ?? { provinceCode, communeCode: beyond ? null : communeCode }
  const list = useTexts({ ...place, ...of })
  return (
    <>
      <p className="quiet">{say(words.lead)}</p>
      {beyond && <WhichPlace place={place} choose={choose} />}
      {list.isPending && <Loading />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && <Items texts={list.data} place={place} what="office" />}
      <h2>{say(words.categories)}</h2>
      <p className="quiet">{say(words.templatesLead)}</p>
      <WhichTemplates {...of} choose={setOf} />
      {list.data && <Items texts={list.data} place={place} what="category" />}
    </>
  )
}

type PlaceProps = { place: TextPlace; choose: (place: TextPlace | null) => void }

const WhichPlace = ({ place, choose }: PlaceProps) => {
  const say = useSay()
  const me = useSignedIn()
  const everywhere = areaOf(me, 'manage-texts') === 'country'
  return (
    <div className="narrow">
      <PlacePicker
        label={say(words.place)}
        code={place.communeCode ?? ''}
        province={everywhere ? undefined : (me.department.provinceCode ?? undefined)}
        choose={(one) => choose(one && { provinceCode: null, communeCode: one.code })}
      />
      <p className="quiet small">{say(words.ownPlace)}</p>
    </div>
  )
}

type Of = { category: string; language: Language }

const WhichTemplates = ({ category, language, choose }: Of & { choose: (of: Of) => void }) => {
  const say = useSay()
  const fields = useFieldOptions()
  return (
    <div className="pair narrow">
      <NativeSelect
        label={say(words.category)}
        value={category}
        data={fields}
        onChange={(event) => choose({ category: event.currentTarget.value, language })}
      />
      <NativeSelect
        label={say(words.language)}
        value={language}
        data={Object.entries(languageNames).map(([value, label]) => ({ value, label }))}
        onChange={(event) => choose({ category, language: event.currentTarget.value as Language })}
      />
    </div>
  )
}

type ItemsProps = { texts: OfficeText[]; place: TextPlace; what: 'office' | 'category' }

const ofCategory: OfficeText['what'][] = [
  'category-name',
  'category-note',
  'card-decides',
  'card-law',
  'card-steps',
  'card-proof',
  'utility-line',
  'answer-template',
]

const Items = ({ texts, place, what }: ItemsProps) => {
  const here = `${place.provinceCode} ${place.communeCode}`
  const shown = texts.filter((text) => ofCategory.includes(text.what) === (what === 'category'))
  return shown.map((text) => {
    const { what, about } = text
    const [name, hint] =
      what === 'answer-template'
        ? [outcomeNames[about.split(' ')[1]!]!]
        : [officeNames[what], officeHints[what]]
    return <TextItem key={`${here} ${what} ${about}`} {...{ name, hint, text, place }} />
  })
}

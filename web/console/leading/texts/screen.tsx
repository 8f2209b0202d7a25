import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { Failure, Loading } from '../../feedback.tsx'
import { useLanguage, useSay } from '../../language.ts'
import { PlacePicker } from '../../place-picker.tsx'
import { useSignedIn } from '../../session.ts'
import type { Language } from '../../shapes.ts'
import { languageNames } from '../../words/preferences.ts'
import { officeHints, officeNames, outcomeNames, words } from '../../words/texts.ts'
import { areaOf, isBeyondCommune } from '../managing.ts'
import { TextItem } from './item.tsx'
import { type OfficeText, type OwnCategory, type TextPlace, useOwnCategories, useTexts } from './queries.ts'

/** What somebody says in the words of their place: to residents, as answers begin, and on the cards of categories. */
export default function Texts() {
  const say = useSay()
  const own = useOwnCategories()
  if (own.isPending) return <Loading />
  if (!own.data) return <Failure error={own.error} retry={() => void own.refetch()} />
  const [first] = own.data
  if (!first) return <p className="quiet">{say(words.decidesNothing)}</p>
  return <Said categories={own.data} first={first.code} />
}

const Said = ({ categories, first }: { categories: OwnCategory[]; first: OwnCategory['code'] }) => {
  const say = useSay()
  const me = useSignedIn()
  const [chosen, choose] = useState<TextPlace | null>(null)
  const [of, setOf] = useState<Of>({ category: first, language: 'vi' })
  const { provinceCode, communeCode } = me.department
  const area = areaOf(me, 'manage-texts')
  const beyond = isBeyondCommune(area)
  const place = chosen ?? { provinceCode, communeCode: beyond ? null : communeCode }
  const list = useTexts({ ...place, ...of })
  return (
    <>
      <p className="quiet">{say(area ? words.lead : words.cardsLead)}</p>
      {beyond && <WhichPlace place={place} choose={choose} />}
      {list.isPending && <Loading />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && <Items texts={list.data} place={place} what="office" />}
      <h2>{say(area ? words.categories : words.cards)}</h2>
      {area && <p className="quiet">{say(words.templatesLead)}</p>}
      <WhichCategory {...of} categories={categories} choose={setOf} />
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

type Of = { category: OwnCategory['code']; language: Language }
type WhichProps = Of & { categories: OwnCategory[]; choose: (of: Of) => void }

const WhichCategory = ({ category, language, categories, choose }: WhichProps) => {
  const say = useSay()
  const spoken = useLanguage()
  return (
    <div className="pair narrow">
      <NativeSelect
        label={say(words.category)}
        value={category}
        data={categories.map(({ code, name }) => ({ value: code, label: name[spoken] }))}
        onChange={(event) => choose({ category: event.currentTarget.value as Of['category'], language })}
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

import '../people/people.css'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { problemOf } from '../../api.ts'
import { useLanguage, useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import type { RetentionTerm } from '../../shapes.ts'
import { words as leading } from '../../words/leading.ts'
import { classNames, words } from '../../words/retention.ts'
import { areaOf } from '../managing.ts'
import { useTermDrop } from './queries.ts'
import { TermForm } from './term-form.tsx'

/** For how long one class is kept, by which text, and who may say otherwise. */
export const Term = ({ term }: { term: RetentionTerm }) => {
  const say = useSay()
  const { department, ...me } = useSignedIn()
  const [editing, setEditing] = useState(false)
  const area = areaOf({ department, ...me }, 'manage-retention')
  const own = term.provinceCode !== null
  const isEnglish = useLanguage() === 'en' && term.sourceEn !== null
  const provinceCode = area === 'country' ? term.provinceCode : department.provinceCode
  return (
    <li className="person-item">
      <p>
        <b>{say(classNames[term.class])}</b>:{' '}
        {say(term.years === null ? words.forGood : words.years(term.years))}
        {' · '}
        <span className="quiet">{say(own ? words.ofProvince : words.ofCountry)}</span>
      </p>
      <p className="quiet" lang={isEnglish ? 'en' : 'vi'}>
        {isEnglish ? term.sourceEn : term.source}
      </p>
      {area && !editing && (
        <p className="buttons">
          <Button variant="default" onClick={() => setEditing(true)}>
            {say(leading.edit)}
            <span className="unseen">: {say(classNames[term.class])}</span>
          </Button>
          {own && <TakeBack term={{ class: term.class, province: term.provinceCode ?? '' }} />}
        </p>
      )}
      {editing && <TermForm term={{ ...term, provinceCode }} close={() => setEditing(false)} />}
    </li>
  )
}

const TakeBack = ({ term }: { term: Parameters<typeof useTermDrop>[0] }) => {
  const say = useSay()
  const dropping = useTermDrop(term)
  return (
    <>
      <Button variant="subtle" loading={dropping.isPending} onClick={() => dropping.mutate(undefined)}>
        {say(words.takeBack)}
        <span className="unseen">: {say(classNames[term.class])}</span>
      </Button>
      {dropping.error && (
        <span className="problem" role="alert">
          {say(problemOf(dropping.error).sentence)}
        </span>
      )}
    </>
  )
}

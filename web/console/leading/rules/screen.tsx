import { More } from '../../more.tsx'
import './rules.css'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Failure, Loading } from '../../feedback.tsx'
import { useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import type { Me, Sentence } from '../../shapes.ts'
import { words } from '../../words/rules.ts'
import { areaOf } from '../managing.ts'
import type { Rule } from '../shapes.ts'
import { useRules } from './queries.ts'
import { RuleItem } from './rule.tsx'
import { NewRule } from './rule-form.tsx'
import { TryOut } from './try-out.tsx'

/** Local exceptions to the common table, as sentences, and a place to try them. */
export default function Rules() {
  const say = useSay()
  const me = useSignedIn()
  const [adding, setAdding] = useState(false)
  return (
    <>
      <p className="quiet">{say(words.lead)}</p>
      <TryOut />
      <Groups />
      {areaOf(me, 'manage-rules') &&
        (adding ? (
          <section className="panel">
            <NewRule close={() => setAdding(false)} />
          </section>
        ) : (
          <Button onClick={() => setAdding(true)}>{say(words.add)}</Button>
        ))}
    </>
  )
}

const Groups = () => {
  const say = useSay()
  const me = useSignedIn()
  const list = useRules()
  if (list.isPending) return <Loading />
  if (!list.data) return <Failure error={list.error} retry={() => void list.refetch()} />
  const rules = list.data.pages.flatMap((page) => page.rules)
  if (rules.length === 0) return <p className="quiet">{say(words.none)}</p>
  return (
    <>
      {groupsFor(me).map(({ name, holds }) => (
        <Group key={name.en} name={name} rules={rules.filter(holds)} />
      ))}
      <More list={list} />
    </>
  )
}

type RuleGroup = { name: Sentence; holds: (rule: Rule) => boolean }

/** Nearest first. */
const groupsFor = ({ department: { communeCode } }: Me): RuleGroup[] => {
  const own: RuleGroup = { name: words.ours, holds: (rule) => rule.communeCode === communeCode }
  return [
    ...(communeCode ? [own] : []),
    { name: words.wholeProvince, holds: (rule) => rule.communeCode === null },
    {
      name: words.elsewhere,
      holds: (rule) => rule.communeCode !== null && rule.communeCode !== communeCode,
    },
  ]
}

const Group = ({ name, rules }: { name: Sentence; rules: Rule[] }) => {
  const say = useSay()
  if (rules.length === 0) return null
  return (
    <section className="panel">
      <h2>{say(name)}</h2>
      <ul className="rules">
        {rules.map((rule) => (
          <RuleItem key={rule.id} rule={rule} />
        ))}
      </ul>
    </section>
  )
}
